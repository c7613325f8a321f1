"""The history is the union of all logs, in whatever order and however often their lines are found."""

import json
import random
import shutil
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.history.facts import Deletion, Entry, Note, event_of, fact_of
from meditate.history.lines import Event, sealed
from meditate.history.reading import History, history_of, read_history
from meditate.sitting_states import Ended

BERLIN = timezone(timedelta(hours=2))
SEVEN = datetime(2026, 5, 9, 7, tzinfo=BERLIN)


def sat(id: str = "a", *, at: datetime = SEVEN, seconds: float = 600, **more: object) -> Event:  # noqa: A002
    return event_of(Entry(id, at, seconds, 600)) | more


def write(path: Path, *events: Event) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"".join(map(sealed, events)))


IDS = st.sampled_from("abcd")
TIMES = st.integers(0, 5).map(lambda hours: SEVEN + timedelta(hours=hours))
FACTS = st.one_of(
    st.builds(
        Entry, IDS, TIMES, st.sampled_from([0.0, 60.0, 600.0]), st.sampled_from([None, 600.0]),
        st.sampled_from(Ended), st.none(), st.sampled_from(["", "Rain"]),
    ),
    st.builds(Note, st.sampled_from("nop"), IDS, TIMES, st.text(max_size=3)),
    st.builds(Deletion, st.just("x"), IDS, TIMES),
).map(event_of)  # fmt: skip
EVENTS = st.lists(
    st.one_of(FACTS, st.just({"kind": "mood", "id": "z"}), FACTS.map(lambda event: event | {"new": 1})), max_size=12
)


@given(EVENTS, EVENTS, EVENTS)
def test_joining_histories_knows_no_order_and_no_twice(one: list[Event], two: list[Event], three: list[Event]):
    together = history_of([*one, *two, *three])
    assert history_of([*three, *one, *two]) == together
    assert history_of([*two, *one, *three, *one]) == together
    joined = history_of([*history_of([*one, *two]).events, *three])
    assert (joined.entries, joined.events) == (together.entries, together.events)
    assert history_of(together.events) == together


@given(FACTS)
def test_an_event_says_the_same_after_it_was_read(event: Event):
    fact = fact_of(event)
    assert fact is not None
    assert event_of(fact) == event


def test_copies_that_synchronising_makes_are_read_and_nothing_counts_twice(tmp_path: Path):
    one, two, three = sat("a"), sat("b", at=SEVEN + timedelta(days=1)), sat("c", at=SEVEN + timedelta(days=2))
    write(tmp_path / "0123456789abcdef.jsonl", one, two)
    write(tmp_path / "0123456789abcdef.sync-conflict-20260509-071000-ABCDEFG.jsonl", one, three)
    write(tmp_path / "0123456789abcdef (conflicted copy 2026-05-09 071000).jsonl", two)
    write(tmp_path / "fedcba9876543210.jsonl", one)
    write(tmp_path / ".syncthing.fedcba9876543210.jsonl.tmp", sat("half"))
    (tmp_path / "README.txt").write_text("not ours")
    history = read_history(tmp_path)
    assert [entry.id for entry in history.entries] == ["a", "b", "c"]
    assert history.troubles == ()


def test_a_half_synchronised_log_gives_what_has_come_and_says_what_is_damaged(tmp_path: Path):
    write(tmp_path / "a.jsonl", sat("a"), sat("b"))
    content = (tmp_path / "a.jsonl").read_bytes()
    (tmp_path / "a.jsonl").write_bytes(content[:-7])
    history = read_history(tmp_path)
    assert [entry.id for entry in history.entries] == ["a"]
    assert history.troubles == (f"{tmp_path}/a.jsonl: line 2 is damaged; left as found, and all else was read",)
    assert (tmp_path / "a.jsonl").read_bytes() == content[:-7]


@pytest.mark.parametrize("change", [
    {"started": "yesterday"}, {"started": "2026-05-09T07:00:00"}, {"started": 3}, {"seconds": -1}, {"seconds": "ten"},
    {"seconds": True}, {"seconds": 1e300}, {"id": ""}, {"id": 7}, {"kind": 7}, {"planned": "long"},
])  # fmt: skip
def test_an_event_that_makes_no_sense_is_told_and_left(tmp_path: Path, change: Event):
    write(tmp_path / "a.jsonl", sat("a"), sat("b") | change, sat("c"))
    history = read_history(tmp_path)
    assert [entry.id for entry in history.entries] == ["a", "c"]
    assert "line 2 is damaged" in history.troubles[0]


def test_of_a_sit_that_was_told_while_it_ran_and_at_its_end_the_end_counts():
    beat, end = sat(seconds=590, ended="interrupted"), sat(seconds=600, ended="complete")
    assert history_of([end, beat]).entries == history_of([end]).entries
    assert history_of([sat(ended="interrupted"), sat(ended="complete")]).entries[0].ended is Ended.COMPLETE


def test_the_latest_note_counts_and_an_empty_one_takes_it_away():
    notes = [event_of(Note(f"n{n}", "a", SEVEN + timedelta(minutes=n), text)) for n, text in enumerate(("one", "two"))]
    assert history_of([sat(), *notes]).entries[0].note == "two"
    empty = event_of(Note("n9", "a", SEVEN + timedelta(hours=1), ""))
    assert history_of([empty, *notes, sat()]).entries[0].note == ""


def test_a_deleted_sit_is_gone_whatever_else_is_told_of_it():
    gone = event_of(Deletion("x", "a", SEVEN))
    history = history_of([gone, sat(), event_of(Note("n", "a", SEVEN + timedelta(days=9), "late"))])
    assert history.entries == ()
    assert gone in history.events


def test_fields_and_kinds_that_are_not_known_here_are_kept():
    strange = {"kind": "mood", "id": "m", "glad": [1, {"very": None}]}
    assert history_of([sat(mood="glad"), strange]).events == (sat(mood="glad"), strange)


def test_an_end_that_a_later_release_names_has_ended_all_the_same():
    assert history_of([sat(ended="overtime")]).entries[0].ended is Ended.EARLY


def test_a_folder_that_is_not_there_or_holds_nothing_is_an_empty_history(tmp_path: Path):
    assert read_history(tmp_path / "nowhere") == History()
    (tmp_path / "empty.jsonl").write_bytes(b"")
    (tmp_path / "folder.jsonl").mkdir()
    assert read_history(tmp_path) == History()


def test_two_devices_and_shuffled_copies_give_one_history(tmp_path: Path):
    events = [sat(f"{n:032x}", at=SEVEN + timedelta(hours=13 * n)) for n in range(40)]
    write(tmp_path / "one.jsonl", *events[::2])
    write(tmp_path / "two.jsonl", *events[1::2])
    once = read_history(tmp_path)
    assert len(once.entries) == 40
    shuffled = random.Random(3).sample(events, len(events))
    write(tmp_path / "one copy.jsonl", *shuffled)
    shutil.copy(tmp_path / "two.jsonl", tmp_path / "two (1).jsonl")
    again = read_history(tmp_path)
    assert (again.entries, again.events) == (once.entries, once.events)


def test_unknown_bytes_never_stop_the_reading(tmp_path: Path):
    write(tmp_path / "good.jsonl", sat())
    (tmp_path / "noise.jsonl").write_bytes(random.Random(1).randbytes(4096))
    (tmp_path / "zeros.jsonl").write_bytes(bytes(4096))
    (tmp_path / "text.jsonl").write_text("hello\n" * 20)
    (tmp_path / "json.jsonl").write_text(json.dumps(sat()) + "\n")
    history = read_history(tmp_path)
    assert len(history.entries) == 1
    assert len(history.troubles) == 4
    assert any("and more are damaged" in trouble for trouble in history.troubles)


def test_a_folder_that_cannot_be_looked_into_is_told_of_and_one_that_is_not_there_is_not(tmp_path: Path):
    assert read_history(tmp_path / "none").troubles == ()
    (tmp_path / "history").write_text("in the way")
    assert read_history(tmp_path / "history").troubles == (
        f"{tmp_path}/history: it could not be read (Not a directory)",
    )

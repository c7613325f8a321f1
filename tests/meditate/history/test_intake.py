"""What other programs say was sat is taken in whole or not at all, once however often it is tried."""

import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.errors import HistoryError
from meditate.history.cells import guarded, plain
from meditate.history.exporting import as_csv, as_json
from meditate.history.facts import Deletion, Note, event_of
from meditate.history.intake import Intake, looked_at, read_files, take_in
from meditate.history.reading import History, history_of, read_history
from tests.meditate.history.test_reading import SEVEN, sat

INSIGHT = 'Started At,Duration,Preset,Activity\n04/20/2026 08:21:14,0:45:0,"Long, slow",Meditation\n'
JOURNAL = (
    "Timer Start: Apr 20,2026 8:21 AM\nTimer Duration: 45 mins\n\nrain on \ufffdthe roof\nand quiet\n" + "=" * 32
    + "\nTimer Start: Apr 21,2026 9:05 PM\nTimer Duration: 2 hrs 13 mins 5 secs\n"
)  # fmt: skip
GTK = 'start_time_unix,duration_secs,mode,label,note\n1776673274,600,timer,Morning,"first, sit"\n'
BRETHAP = "start,end,breaths,heartrate\n2026-04-20 08:21:14.000,2026-04-20 08:26:14.000,30,\n"


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as here:
        here.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def look(folder: Path, *contents: str | bytes, history: History | None = None) -> Intake:
    paths = [put(folder, f"file-{n}", content) for n, content in enumerate(contents)]
    return looked_at(*read_files(paths), history or History())


def told(intake: Intake) -> list[tuple[str, float, str, str]]:
    return [(entry.started.isoformat(), entry.seconds, entry.title, entry.note) for entry in intake.sits]


SAT = "2026-04-20T08:21:14+02:00", 2700.0, "Meditation", ""


@pytest.mark.parametrize(("content", "program", "sits"), [
    (INSIGHT, "Insight Timer", [SAT]),
    (INSIGHT.replace("08:21:14", "08:21:14 PM"), "Insight Timer",
     [("2026-04-20T20:21:14+02:00", 2700.0, "Meditation", "")]),
    ("\ufeff" + INSIGHT.replace("\n", "\r\n"), "Insight Timer", [SAT]),
    (INSIGHT.replace("04/20/2026 08:21", "03/29/2026 02:30"), "Insight Timer",
     [("2026-03-29T03:30:14+02:00", 2700.0, "Meditation", "")]),
    (INSIGHT + "04/21/2026 08:21:14,0:0:0,,Yoga\n\n", "Insight Timer", [SAT]),
    (GTK, "Meditate (GTK)", [("2026-04-20T10:21:14+02:00", 600.0, "Morning", "first, sit")]),
    (BRETHAP, "Brethap", [("2026-04-20T08:21:14+02:00", 300.0, "Breathing", "")]),
    (BRETHAP.replace(".000", ".000Z"), "Brethap", [("2026-04-20T08:21:14+00:00", 300.0, "Breathing", "")]),
    (JOURNAL, "Insight Timer", [("2026-04-20T08:21:00+02:00", 2700.0, "", "rain on the roof\nand quiet"),
     ("2026-04-21T21:05:00+02:00", 7985.0, "", "")]),
    (INSIGHT.encode("utf-16"), "Insight Timer", [SAT]),
], ids=["Insight", "PM", "BOM and CRLF", "clock gap", "no length", "GTK", "Brethap", "UTC", "journal",
        "UTF-16"])  # fmt: skip
def test_files_of_other_programs_are_read(tmp_path: Path, content: str | bytes, program: str, sits: list[object]):
    intake = look(tmp_path, content)
    assert (intake.program, told(intake)) == (program, sits)


@pytest.mark.parametrize("swapped", [False, True])
def test_the_journal_is_joined_to_the_sits_that_it_is_about(tmp_path: Path, swapped: bool):
    files = (JOURNAL, INSIGHT) if swapped else (INSIGHT, JOURNAL)
    intake = look(tmp_path, *files)
    assert told(intake) == [
        ("2026-04-20T08:21:14+02:00", 2700.0, "Meditation", "rain on the roof\nand quiet"),
        ("2026-04-21T21:05:00+02:00", 7985.0, "", ""),
    ]
    assert (intake.found, intake.notes) == (2, 1)


def test_what_was_taken_in_is_not_new_a_second_time_and_a_journal_may_follow(tmp_path: Path):
    take_in(tmp_path / "history", look(tmp_path, INSIGHT))
    here = read_history(tmp_path / "history")
    assert look(tmp_path, INSIGHT, history=here).events == ()
    more = look(tmp_path, INSIGHT + "04/22/2026 08:00:00,0:10:0,,Yoga\n", JOURNAL, history=here)
    assert [entry.title for entry in more.sits] == ["", "Yoga"]
    assert more.notes == 1
    take_in(tmp_path / "history", more)
    here = read_history(tmp_path / "history")
    assert [(entry.title, entry.note[:4]) for entry in here.entries] == [("Meditation", "rain"), ("", ""), ("Yoga", "")]
    assert look(tmp_path, JOURNAL, history=here).events == ()


def test_two_sits_that_are_alike_are_two(tmp_path: Path):
    intake = look(tmp_path, INSIGHT + INSIGHT.splitlines()[1] + "\n")
    assert len(intake.sits) == 2
    take_in(tmp_path / "history", intake)
    assert look(tmp_path, INSIGHT, history=read_history(tmp_path / "history")).events == ()


@pytest.mark.parametrize(("content", "line", "what"), [
    (INSIGHT + "20/04/2026 08:21:14,0:45:0,,\n", 3, "'20/04/2026 08:21:14' under 'started at' is not a date and time"),
    (INSIGHT + "04/20/2026 08:21:14,long,,\n", 3, "'long' under 'duration' is not hours:minutes:seconds"),
    (INSIGHT + 'x,"open\n', 3, "this is no table"),
    (INSIGHT + "\n\n04/20/2026 08:21:14,9999:45:0,,\n", 5, "nobody sits for"),
    (GTK + "soon,600,timer,,\n", 3, "'soon' under 'start_time_unix' is not a whole number"),
    (GTK + "1776673274,-1,timer,,\n", 3, "'-1' under 'duration_secs' is not a whole number"),
    (GTK + "1776673274\n", 3, "'' under 'duration_secs' is not a whole number"),
    (BRETHAP + "2026-04-20 09:00,2026-04-20 08:00,1,\n", 3, "it ends before it starts"),
    (BRETHAP + "now,then,1,\n", 3, "'now' under 'start' is not a date and time"),
    (JOURNAL + "=" * 32 + "\n\nTimer Start: yesterday\nTimer Duration: 5 mins\n", 11, "'yesterday' is not when"),
    (JOURNAL + "=" * 32 + "\nTimer Start: Apr 22,2026 8:21 AM\n", 10, "'' is not how long"),
    ("id,started,seconds\n,2026-04-20T08:21:14+02:00,600\n", 2, "the sit has no id"),
    ("id,started,seconds\na,2026-04-20T08:21:14,600\n", 2, "the sit cannot be read"),
    ("id,started,seconds,ended\na,2026-04-20T08:21:14+02:00,600,never\n", 2, "the sit cannot be read"),
    ("id,started,seconds\na,2026-04-20T08:21:14+02:00,nan\n", 2, "nobody sits for"),
    ("name,colour\nbell,gold\n", 0, "this is no history that can be read"),
    ("", 0, "this is no history that can be read"),
    (b"\x00\x01\xff\xfe", 1, "this is not a text in UTF-8"),
    ("{", 1, "this is no JSON"),
    ("{}", 0, "this is no history that can be read"),
    ('{"format": "meditate history", "version": 2, "events": []}', 0, "a later release"),
    ('{"format": "meditate history", "version": 1, "events": [{"kind": "sit"}]}', 0, "event 1 cannot be read"),
    ('{"format": "meditate history", "version": 1, "events": [7]}', 0, "event 1 cannot be read"),
    ('[{"id": "a"}]', 1, "the sit cannot be read"),
    ("[7]", 0, "sit 1 is no object"),
    ("[" * 100_000, 0, "nested too deeply"),
])  # fmt: skip
def test_a_file_that_cannot_be_read_says_where_and_what(tmp_path: Path, content: str | bytes, line: int, what: str):
    path = put(tmp_path, "file", content)
    with pytest.raises(HistoryError) as caught:
        read_files([path])
    assert str(caught.value).startswith(f"{path}:{line}: " if line else f"{path}: ")
    assert what in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=200) | st.binary(max_size=200), st.sampled_from([INSIGHT, GTK, BRETHAP, JOURNAL, "{", ""]))
def test_whatever_a_file_holds_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, more: str | bytes, begin: str
):
    folder = tmp_path_factory.getbasetemp()
    content = begin.encode() + (more if isinstance(more, bytes) else more.encode("utf-8", "replace"))
    with suppress(HistoryError):
        assert look(folder, content).found >= 0


def test_files_of_several_programs_are_refused_together(tmp_path: Path):
    with pytest.raises(HistoryError, match="several programs"):
        look(tmp_path, INSIGHT, GTK)


def test_a_folder_is_merged_and_not_taken_in(tmp_path: Path):
    with pytest.raises(HistoryError, match="merge"):
        read_files([tmp_path])


OURS = history_of([
    sat("a", mood="glad"), sat("gone"),
    sat("b", ended="early", planned=900, text="x", preset="bedtime", sit={"pace": 90}),
    event_of(Note("n", "a", SEVEN, '=HYPERLINK("x")')), event_of(Note("m", "gone", SEVEN, "secret")),
    event_of(Deletion("d", "gone", SEVEN)), {"kind": "mood", "id": "?", "glad": True},
])  # fmt: skip


def test_our_own_json_holds_everything_exactly_but_what_was_deleted(tmp_path: Path):
    text = as_json(OURS)
    assert "secret" not in text
    intake = look(tmp_path, text)
    take_in(tmp_path / "history", intake)
    again = read_history(tmp_path / "history")
    assert again.entries == OURS.entries
    assert again.events == tuple(e for e in OURS.events if e.get("of", e["id"]) != "gone" or e["kind"] == "delete")
    assert look(tmp_path, text, history=again).events == ()


def test_our_own_table_and_our_own_list_keep_ids_and_notes(tmp_path: Path):
    from meditate.history.exporting import row_of

    for text in (as_csv(OURS.entries), json.dumps([row_of(entry) for entry in OURS.entries])):
        intake = look(tmp_path, text)
        assert [(e.id, e.started, e.seconds, e.planned, e.ended, e.text, e.preset, e.note) for e in intake.sits] == [
            (e.id, e.started, e.seconds, e.planned, e.ended, e.text, e.preset, e.note) for e in OURS.entries
        ]
        assert look(tmp_path, text, history=OURS).events == ()


@pytest.mark.parametrize("note", ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
def test_no_cell_begins_a_formula(note: str):
    text = as_csv(history_of([sat("a"), event_of(Note("n", "a", SEVEN, note))]).entries)
    assert f"'{note[0]}" in text
    assert f",{note[0]}" not in text
    assert f',"{note[0]}' not in text


@given(st.text() | st.sampled_from(["'=", "''=x", "'tis", "'", "''", "'\t"]))
def test_a_guarded_cell_comes_back_as_it_was(text: str):
    assert plain(guarded(text)) == text
    assert guarded(text)[:1] not in tuple("=+-@\t\r")


def test_what_cannot_be_written_whole_is_not_written_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    intake = look(tmp_path, INSIGHT)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        take_in(tmp_path / "history", intake)
    assert list((tmp_path / "history").iterdir()) == []

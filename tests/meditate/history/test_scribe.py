"""Every sitting is written down: while it runs, at its end, and when its program came to a sudden end."""

import errno
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from threading import Event as Flag

import pytest

from meditate.history.facts import Entry, Note
from meditate.history.heartbeat import last_beat
from meditate.history.lines import Event
from meditate.history.log import Log
from meditate.history.reading import read_history
from meditate.history.scribe import Scribe
from meditate.history.views import last_sit
from meditate.places import Places
from meditate.players.silent import SilentPlayer
from meditate.presets import preset_over
from meditate.script.parse import parse
from meditate.sit import Levels, Sit
from meditate.sitting import Sitting
from meditate.sitting_states import Ended
from meditate.verbs import Verb
from tests.fakes import FakeNarrator

SCRIPT = parse("Sit as you are.\n\nCome back gently.", "two lines")
SIT = Sit(text="two-lines", length=60.0, pace=100, levels=Levels(voice=-3.0))
SEVEN = datetime(2026, 5, 9, 7, tzinfo=timezone(timedelta(hours=2)))


@dataclass
class Hand:
    """A clock that the test moves."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


def no_mixer(*_: object) -> object:
    return None


class Desk:
    """A scribe, and sittings for it to follow."""

    def __init__(self, home: Path, log: Log | None = None, every: float = 10.0, again: float = 30.0) -> None:
        self.places, self.clock, self.saved = Places.under(home), Hand(), Flag()
        self.log = log or Log(self.places.history, self.places.state)
        self.scribe = Scribe(self.log, self.places.running, every=every, again=again, wall=lambda: SEVEN)
        self.scribe.on_change(self.saved.set)

    def sitting(self, sit: Sit = SIT) -> Sitting:
        sitting = Sitting(SCRIPT, sit, FakeNarrator(), SilentPlayer(self.clock), no_mixer)  # type: ignore[arg-type]
        sitting.begin()
        self.scribe.begin(sitting)
        return sitting

    def over(self, sitting: Sitting) -> None:
        self.saved.clear()
        self.scribe.end(sitting)

    def entries(self) -> tuple[Entry, ...]:
        return read_history(self.places.history).entries


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    here = Desk(tmp_path)
    yield here
    here.scribe.close()


def test_a_sit_that_reached_its_bell_is_complete(desk: Desk):
    sitting = desk.sitting()
    desk.clock.now = 900.0
    sitting.now()
    desk.over(sitting)
    assert desk.saved.wait(20)
    (entry,) = desk.entries()
    assert (entry.seconds, entry.planned, entry.ended) == (60.0, 60.0, Ended.COMPLETE)
    assert (entry.started, entry.text, entry.title, entry.preset) == (SEVEN, "two-lines", "", "daily")


@pytest.mark.parametrize(("at", "ended"), [(45.0, Ended.EARLY), (59.5, Ended.COMPLETE)])
def test_a_sit_that_the_sitter_ends_is_early_unless_its_bell_is_about_to_ring(desk: Desk, at: float, ended: Ended):
    sitting = desk.sitting()
    desk.clock.now = at
    sitting.do(Verb.END)
    desk.over(sitting)
    assert desk.saved.wait(20)
    assert (desk.entries()[0].seconds, desk.entries()[0].ended) == (at, ended)


def test_a_sit_whose_program_is_ended_is_interrupted_and_saved_before_close_returns(desk: Desk):
    sitting = desk.sitting()
    desk.clock.now = 45.0
    sitting.close()
    desk.scribe.close()
    assert (desk.entries()[0].seconds, desk.entries()[0].ended) == (45.0, Ended.INTERRUPTED)


def test_a_scribe_that_closes_first_writes_what_is_running(desk: Desk):
    desk.sitting()
    desk.clock.now = 45.0
    desk.scribe.close()
    assert (desk.entries()[0].seconds, desk.entries()[0].ended) == (45.0, Ended.INTERRUPTED)


def test_a_pause_is_not_counted(desk: Desk):
    sitting = desk.sitting()
    desk.clock.now = 20.0
    sitting.do(Verb.PAUSE)
    desk.clock.now = 500.0
    sitting.do(Verb.RESUME)
    desk.clock.now = 510.0
    sitting.do(Verb.END)
    desk.over(sitting)
    assert desk.saved.wait(20)
    assert desk.entries()[0].seconds == 30.0


@pytest.mark.parametrize(("seconds", "kept"), [(9.9, 0), (10.0, 1)])
def test_a_sit_of_less_than_ten_seconds_is_not_kept(desk: Desk, seconds: float, kept: int):
    sitting = desk.sitting()
    desk.clock.now = seconds
    sitting.do(Verb.END)
    desk.over(sitting)
    desk.scribe.close()
    assert len(desk.entries()) == kept


def test_five_minutes_more_are_planned_too(desk: Desk):
    sitting = desk.sitting()
    desk.clock.now = 20.0
    sitting.do(Verb.EXTEND)
    sitting.do(Verb.END)
    desk.over(sitting)
    desk.scribe.close()
    assert desk.entries()[0].planned == 360.0


def test_who_stays_after_the_bell_has_sat_longer(desk: Desk):
    sitting = desk.sitting(replace(SIT, overtime=True))
    desk.clock.now = 150.0
    assert sitting.now().beyond == 90.0
    sitting.do(Verb.END)
    desk.over(sitting)
    desk.scribe.close()
    assert (desk.entries()[0].seconds, desk.entries()[0].planned) == (150.0, 60.0)
    assert desk.entries()[0].ended is Ended.COMPLETE


def test_of_a_stay_that_nobody_ended_the_sit_is_known(tmp_path: Path):
    desk = Desk(tmp_path, every=0.01)
    desk.sitting(replace(SIT, overtime=True))
    desk.clock.now = 150.0
    eventually(lambda: bool(beats(desk)))
    assert [(event["seconds"], event["ended"]) for event in beats(desk)] == [(60, "complete")]
    desk.scribe.close()


def test_a_sit_without_an_end_has_nothing_planned_and_is_complete_when_it_is_ended(desk: Desk):
    sitting = desk.sitting(replace(SIT, open_ended=True))
    desk.clock.now = 150.0
    sitting.do(Verb.END)
    desk.over(sitting)
    desk.scribe.close()
    assert (desk.entries()[0].planned, desk.entries()[0].ended) == (None, Ended.COMPLETE)
    assert 149.0 < desk.entries()[0].seconds <= 151.0


@pytest.mark.parametrize("sit", [
    Sit(), SIT, replace(SIT, ambience=("rain", "forest"), interval=300.0, ramp_from=8.0, seed=7),
    *(preset_over(name, replace(SIT, length=900.0)) for name in ("bedtime", "sleep", "silent", "breath")),
])  # fmt: skip
def test_the_sit_of_yesterday_can_be_begun_again_as_it_was(desk: Desk, sit: Sit):
    sitting = desk.sitting(sit)
    desk.clock.now = 20.0
    sitting.do(Verb.FASTER)
    sitting.do(Verb.EXTEND)
    sitting.do(Verb.END)
    desk.over(sitting)
    desk.scribe.close()
    assert last_sit(desk.entries()) == sit


@pytest.mark.parametrize("name", ["daily", "bedtime", "sleep", "silent", "breath"])
def test_the_preset_is_remembered(desk: Desk, name: str):
    sitting = desk.sitting(preset_over(name, replace(SIT, length=900.0)))
    desk.clock.now = 20.0
    desk.over(sitting)
    desk.scribe.close()
    assert desk.entries()[0].preset == name


def beats(desk: Desk) -> list[Event]:
    found = [last_beat(path.read_bytes()) for path in sorted(desk.places.running.glob("*.beat"))]
    return [event for event in found if event is not None]


def eventually(what: Callable[[], bool]) -> None:
    waiting = Flag()
    assert any(what() or waiting.wait(0.01) for _ in range(2000))


def test_a_running_sit_beats_and_its_heartbeat_goes_when_it_is_over(tmp_path: Path):
    desk = Desk(tmp_path, every=0.01)
    sitting = desk.sitting()
    desk.clock.now = 20.0
    eventually(lambda: any(event["seconds"] == 20 for event in beats(desk)))
    desk.clock.now = 31.0
    eventually(lambda: any(event["seconds"] == 31 for event in beats(desk)))
    assert beats(desk)[0]["ended"] == "interrupted"
    assert desk.entries() == ()
    desk.over(sitting)
    desk.scribe.close()
    assert beats(desk) == []
    assert [entry.seconds for entry in desk.entries()] == [31.0]


def test_a_sit_that_was_running_when_its_program_died_is_found_by_the_next_start(tmp_path: Path):
    died = Desk(tmp_path / "then", every=0.01)
    died.sitting()
    died.clock.now = 20.0
    eventually(lambda: bool(beats(died)))
    shutil.copytree(died.places.running, Places.under(tmp_path / "now").running)
    died.scribe.close()
    desk = Desk(tmp_path / "now")
    desk.scribe.gather()
    assert desk.saved.wait(20)
    assert [(entry.seconds, entry.ended) for entry in desk.entries()] == [(20.0, Ended.INTERRUPTED)]
    assert beats(desk) == []
    desk.scribe.close()


class FullDisk(Log):
    """Has no room until there is some."""

    room = False
    tries = 0

    def append(self, events: object) -> None:
        self.tries += 1
        if not self.room:
            raise OSError(errno.ENOSPC, "No space left on device")
        super().append(events)  # type: ignore[arg-type]


def test_a_full_disk_is_tried_again_until_there_is_room(tmp_path: Path):
    places = Places.under(tmp_path)
    disk = FullDisk(places.history, places.state)
    desk = Desk(tmp_path, disk, every=0.01, again=0.01)
    sitting = desk.sitting()
    desk.clock.now = 20.0
    eventually(lambda: bool(beats(desk)))
    sitting.do(Verb.END)
    desk.over(sitting)
    eventually(lambda: disk.tries > 3)
    assert desk.scribe.trouble == "what was sat could not be saved yet (No space left on device)"
    assert desk.entries() == ()
    assert [event["ended"] for event in beats(desk)] == ["early"]
    disk.room = True
    eventually(lambda: not desk.scribe.trouble)
    assert [entry.seconds for entry in desk.entries()] == [20.0]
    assert beats(desk) == []
    desk.scribe.close()


def test_what_a_full_disk_has_no_room_for_at_the_end_waits_for_the_next_start(tmp_path: Path):
    places = Places.under(tmp_path)
    desk = Desk(tmp_path, FullDisk(places.history, places.state), every=0.01)
    sitting = desk.sitting()
    desk.clock.now = 20.0
    eventually(lambda: bool(beats(desk)))
    sitting.do(Verb.END)
    desk.over(sitting)
    desk.scribe.close()
    assert desk.scribe.trouble.endswith("(No space left on device); it is kept, and the next start saves it")
    assert beats(desk)


def test_a_home_that_cannot_be_written_to_does_not_stop_a_sit_and_is_told_once(tmp_path: Path):
    for name in ("data", "state"):
        (tmp_path / name).write_text("in the way")
    desk = Desk(tmp_path, every=0.01)
    sitting = desk.sitting()
    desk.clock.now = 20.0
    sitting.do(Verb.END)
    desk.over(sitting)
    assert desk.saved.wait(20)
    desk.scribe.gather()
    desk.scribe.close()
    assert desk.scribe.trouble.startswith(f"what was sat could not be saved yet ({tmp_path}")
    assert desk.scribe.trouble.endswith("); it is lost now, so write it down if you like")
    assert desk.scribe.notes == ()


def test_a_note_is_written_behind_the_sit(desk: Desk):
    sitting = desk.sitting()
    desk.clock.now = 20.0
    desk.over(sitting)
    assert desk.saved.wait(20)
    desk.saved.clear()
    desk.scribe.write([Note("n", desk.entries()[0].id, SEVEN, "rain on the roof")])
    assert desk.saved.wait(20)
    assert desk.entries()[0].note == "rain on the roof"

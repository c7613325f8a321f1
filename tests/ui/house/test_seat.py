"""The seat: whole sits on a fast clock, one at a time, reached from elsewhere."""

from collections.abc import Callable
from datetime import time
from pathlib import Path
from threading import Event

import pytest

from meditate.errors import MeditateError, UnknownNameError
from meditate.history.views import last_sit
from meditate.players.player import Heard, Player
from meditate.players.silent import SilentPlayer
from meditate.presets import preset_over
from meditate.script import parse
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import State
from meditate.verbs import Verb
from tests.e2e.sound_server import until
from tests.ui.houses import Hurry, previewed, started
from ui.house.wiring import House
from ui.porch.knock import Answer, knock
from ui.porch.porch import SIT
from ui.sound.output import Output, OutputWatch

QUIET = Sit(text=None, ambience=(), length=60.0)


@pytest.mark.real
def test_a_whole_sit_reaches_its_bell_on_a_fast_clock(build: Callable[[], House], clock: Hurry) -> None:
    house = build()
    script = parse("Sit as you are.\n\nCome back gently.", "two lines")
    sitting = house.seat.begin(Sit(length=60.0), script)
    assert sitting.now().state is State.READY
    sitting.begin()
    heard = []
    now = sitting.now()
    for second in range(int(sitting.score.end) + 2):
        clock.now = float(second)
        now = sitting.now()
        heard.append(now.moment.caption)
    assert "Sit as you are." in heard
    assert "Come back gently." in heard
    assert now.state is State.OVER
    assert now.sat == 60.0


def test_every_sit_that_was_sat_is_in_the_history(build: Callable[[], House], clock: Hurry) -> None:
    house = build()
    for at, how in ((45.0, "end"), (50.0, "close"), (70.0, "now"), (5.0, "end")):
        sitting = house.seat.begin(Sit(text=None, length=60.0, ambience=(), breath_tone=False))
        sitting.begin()
        clock.now += at
        if how == "end":
            sitting.do(Verb.END)
        elif how == "close":
            sitting.close()
        else:
            assert sitting.now().state is State.SITTING
            clock.now += 60.0
            sitting.now()
    never_begun = house.seat.begin(Sit(text=None, length=60.0))
    never_begun.close()
    house.close()
    told = sorted((entry.seconds, entry.ended.value, entry.preset) for entry in house.diary.read().entries)
    assert told == [(45.0, "early", "silent"), (50.0, "interrupted", "silent"), (60.0, "complete", "silent")]
    assert last_sit(house.diary.read().entries) is not None


def test_a_sleep_timer_is_no_sit_of_the_history(build: Callable[[], House], clock: Hurry) -> None:
    house = build()
    sitting = house.seat.begin(preset_over("sleep", Sit(length=60.0)))
    sitting.begin()
    clock.now += 61.0
    assert sitting.now().state is State.OVER
    house.close()
    assert house.diary.read().entries == ()


def test_a_sit_that_cannot_begin_is_refused_before_anything_sounds(build: Callable[[], House]) -> None:
    house = build()
    with pytest.raises(UnknownNameError, match="did you mean 'temple'"):
        house.seat.begin(Sit(bell="tempel"))


def test_a_voice_that_has_gone_stops_no_sit_and_is_told_before(build: Callable[[], House]) -> None:
    house = build()
    house.voices()
    gone = Sit(voice="en_US-gone-low", length=408.0)
    assert "the voice en_US-gone-low is not here, so American, calm reads" in previewed(house, gone).text
    house.seat.begin(gone).close()


def test_a_sitting_is_composed_and_begun_by_another_thread(build: Callable[[], House]) -> None:
    sitting = started(build(), Sit(voice="captions"))
    assert isinstance(sitting, Sitting)
    assert sitting.now().state is State.SITTING


def test_a_sitting_that_cannot_be_started_is_answered_with_what_is_wrong(build: Callable[[], House]) -> None:
    refused = started(build(), Sit(bell="tempel"))
    assert isinstance(refused, UnknownNameError)
    assert "did you mean 'temple'" in str(refused)


def test_what_the_system_refuses_is_answered_too_and_the_next_sit_can_be_begun(build, monkeypatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(24, "Too many open files")

    house = build()
    with monkeypatch.context() as short:
        short.setattr("ui.house.seat.Porter", refuse)
        refused = started(house, QUIET)
    assert isinstance(refused, MeditateError)
    assert str(refused) == "no sit could be begun (Too many open files)"
    assert isinstance(started(house, QUIET), Sitting)


def test_the_next_sit_has_a_player_ready_as_the_first_had(made: tuple[House, list[Player]]) -> None:
    house, players = made
    house.warm()
    for sat in (1, 2, 3):
        assert len(players) == sat
        sitting = started(house, Sit(voice="captions"))
        assert len(players) == sat
        assert isinstance(sitting, Sitting)
        sitting.close()
        sitting.close()
    house.cool()
    last = started(house, Sit(voice="captions"))
    assert isinstance(last, Sitting)
    last.close()
    assert len(players) == 5


def test_there_is_one_sit_at_a_time_wherever_it_is_sat(build: Callable[[], House]) -> None:
    first = build().seat.begin(QUIET)
    with pytest.raises(MeditateError, match="a sit is running already; `meditate stop` ends it"):
        build().seat.begin(QUIET)
    first.close()
    build().seat.begin(QUIET).close()


def test_what_cannot_be_sat_is_in_nobodys_way(build: Callable[[], House]) -> None:
    house = build()
    with pytest.raises(MeditateError):
        house.seat.begin(Sit(length=10.0))
    house.seat.begin(QUIET).close()


def test_verbs_reach_the_sit_from_elsewhere_until_it_ends(build: Callable[[], House], monkeypatch) -> None:
    house = build()
    monkeypatch.setattr("ui.porch.knock.Places.of_user", lambda: house.places)
    sitting = house.seat.begin(QUIET)
    sitting.begin()
    assert knock(SIT, "pause") == Answer(True, "paused")
    assert sitting.now().state is State.PAUSED
    assert knock(SIT, "levitate") == Answer(False, "that is none of the verbs")
    assert knock(SIT, "end") == Answer(True, "ended")
    assert knock(SIT, "pause") is None
    assert sitting.now().state is State.OVER


def test_where_nobody_can_knock_the_sit_goes_on_and_it_is_told(build: Callable[[], House], tmp_path: Path) -> None:
    house = build()
    for folder in (house.places.data, house.places.runtime):
        folder.write_text("in the way")
    sitting = house.seat.begin(QUIET)
    assert "other starts of Meditate cannot reach this one" in house.notes[-1]
    sitting.begin()
    assert sitting.now().state is State.SITTING
    sitting.close()


def test_a_sit_that_waits_for_its_time_holds_no_device_and_is_let_be_from_elsewhere(
    made: tuple[House, list[Player]], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, players = made
    monkeypatch.setattr("ui.porch.knock.Places.of_user", lambda: house.places)
    begun, started = Event(), list[Sitting | MeditateError]()

    def take(sitting: Sitting | MeditateError) -> None:
        started.append(sitting)
        begun.set()

    house.seat.start_at(Sit(text=None), time(3, 0), take)
    assert begun.wait(10)
    (sitting,) = started
    assert isinstance(sitting, Sitting)
    assert sitting.now().state is State.WAITING
    assert knock(SIT, "remaining") == Answer(True, "it begins at 03:00")
    assert knock(SIT, "end") == Answer(True, "ended")
    assert (sitting.now().state, sitting.now().begun, players) == (State.OVER, False, [])


def test_a_muted_output_is_noted_as_soon_as_a_sit_begins(
    build: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Loud(SilentPlayer):
        @property
        def heard(self) -> Heard:
            return Heard.YES

    monkeypatch.setattr("ui.house.earshot.OutputWatch", lambda: OutputWatch(lambda: Output.MUTED))
    house = build(Loud)
    house.warm()
    sit = Sit(length=60.0, text=None)
    assert "the sound output is muted" in previewed(house, sit).text
    sitting = house.seat.begin(sit)
    sitting.begin()
    until(lambda: sitting.now().note == "the sound output is muted")
    sitting.close()
    assert not sitting.now().note

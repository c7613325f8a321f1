"""What people type for the night."""

from dataclasses import replace

import numpy as np
import pytest
from click import BadParameter

from meditate import parcel
from meditate.errors import UsageError
from meditate.moment import moment_at
from meditate.score import Cue, Say, Score
from meditate.sit import Sit
from meditate.wind_down import WindDown
from ui.commands import main
from ui.commands.night import wind_down
from ui.commands.options import Asked
from ui.commands.tapping import find_rate


class Tapped:
    """A keyboard and its clock: a key at each of these seconds, then Enter."""

    def __init__(self, *at: float, there: bool = True) -> None:
        self.at, self.any, self.now = list(at), there, 0.0

    def read(self, patience: float) -> str:
        if not self.at:
            return "enter"
        self.now = self.at.pop(0)
        return "space"


def test_a_curve_is_typed_in_plain_words():
    assert wind_down("slower 25, softer=3.5") == (WindDown(slower=25, softer=3.5),)
    assert wind_down("usual") == (WindDown(),)
    assert wind_down("none") == (None,)


@pytest.mark.parametrize("typed", ["", "faster 3", "slower", "slower much", "slower 25 softer 3"])
def test_what_is_no_curve_is_answered_with_what_is(typed):
    with pytest.raises(BadParameter, match="slower 25, softer 3"):
        wind_down(typed)


def test_a_curve_beyond_its_bounds_is_refused():
    with pytest.raises(UsageError, match="slower lies between 0 and 40"):
        wind_down("slower 60")


def test_the_night_may_be_chosen_piece_by_piece():
    asked = Asked(preset="bedtime", no_text=True, fade=30.0, breath_from=9.0, wind_down=(WindDown(darker=100),))
    sit = asked.over(Sit())
    assert (sit.text, sit.fade, sit.ramp_from, sit.wind_down) == (None, 30.0, 9.0, WindDown(darker=100))
    assert Asked(preset="bedtime", wind_down=(None,)).over(Sit()).wind_down is None
    assert Asked().over(replace(Sit(), fade=60.0)).fade == 60.0


def test_a_key_on_each_breath_finds_its_rate():
    shown: list[str] = []
    keys = Tapped(1.0, 7.0, 13.0, 19.0)
    assert find_rate(keys, shown.append, lambda: keys.now) == 10.0
    assert shown[1:] == ["1 of 4", "2 of 4", "3 of 4", "10 a minute",
                         "`meditate sit --preset bedtime --breath-from 10` begins there."]  # fmt: skip


def test_too_few_taps_tell_nothing_and_without_a_keyboard_there_are_none():
    shown: list[str] = []
    keys = Tapped(1.0, 7.0)
    assert find_rate(keys, shown.append, lambda: keys.now) is None
    assert shown[-1] == "Those were too few to tell."
    with pytest.raises(UsageError, match="keyboard"):
        find_rate(Tapped(there=False), shown.append)


def test_a_sit_and_an_export_of_bedtime_come_down_along_the_same_curve(monkeypatch, tmp_path):
    sat: list[Score] = []
    written: list[Score] = []
    pack = parcel.pack
    monkeypatch.setattr(parcel, "export", lambda *source, **how: None)
    monkeypatch.setattr("ui.terminal.terminal.TerminalSit.run", lambda self: sat.append(self._sitting.score))
    monkeypatch.setattr(parcel, "pack", lambda *given: written.append(pack(*given)))
    night = ["the-slow-boat", "--preset", "bedtime", "--minutes", "4", "--voice", "captions", "--no-breath-tone"]
    assert main(["sit", *night]) == 0
    assert main(["export", *night, "-o", str(tmp_path / "night.wav"), "--quiet"]) == 0
    (one,), (other,) = sat, written
    assert one.wind_down == other.wind_down == WindDown()
    assert one.descents == other.descents
    assert one.breaths == other.breaths
    places = np.arange(0.0, one.length, 1.0)
    assert [curve(one, place) for place in places] == [curve(other, place) for place in places]
    assert [tone(cue) for cue in one.says] == [tone(cue) for cue in other.says]
    assert {pace for _, pace, _, _ in map(tone, one.says)} != {105.0}


def curve(score: Score, position: float) -> tuple[float, float]:
    moment = moment_at(score, position)
    return moment.gain, moment.brightness


def tone(cue: Cue) -> tuple[int, float, float, float]:
    assert isinstance(cue.what, Say)
    return cue.what.line, cue.what.pace, cue.what.flat, cue.what.level

"""In the dark a press, of a key or of a headset, does what was chosen."""

import pytest

from meditate.night import Press
from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting_states import State
from meditate.verbs import Verb
from tests.ui.fake_house import FakeHouse
from ui.house.dozing import Dozing

BEDTIME = preset_over("bedtime", Sit(length=600.0))


def dozing(press: Press, at: float = 595.0) -> tuple[Dozing, FakeHouse]:
    house = FakeHouse(Settings(sit=BEDTIME))
    sitting = house.begin(BEDTIME)
    sitting.begin()
    house.player.at = at
    return Dozing(sitting, lambda: press), house


def test_any_press_pauses_and_goes_on() -> None:
    dozed, house = dozing(Press.PAUSE)
    assert dozed.press() == "paused"
    assert house.player.held
    assert dozed.press() == "going on"
    assert house.answered == ["paused", "going on"]


def test_any_press_adds_ten_minutes_where_that_was_chosen_and_says_what_is_left() -> None:
    dozed, house = dozing(Press.LONGER)
    answer = dozed.press()
    assert dozed._sitting.score.length == 1200.0
    assert house.answered[-1] == answer


@pytest.mark.parametrize("verb", [Verb.PAUSE, Verb.RESUME])
def test_a_headsets_button_is_such_a_press_in_the_dark(verb) -> None:
    dozed, house = dozing(Press.LONGER)
    dozed.do(verb)
    assert dozed._sitting.score.length == 1200.0
    assert "minutes left" in house.answered[-1]


def test_what_is_paused_goes_on_by_any_press_whatever_was_chosen() -> None:
    dozed, house = dozing(Press.LONGER)
    dozed._sitting.do(Verb.PAUSE)
    dozed.do(Verb.PAUSE)
    assert dozed.now().state is State.SITTING
    assert not house.player.held


def test_in_the_light_a_headset_pauses() -> None:
    dozed, _ = dozing(Press.LONGER, at=10.0)
    assert dozed.do(Verb.PAUSE) == "paused"
    assert dozed.do(Verb.EXTEND) == "15 minutes left"
    assert dozed.now().state is State.PAUSED

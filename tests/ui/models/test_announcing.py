"""What a screen reader is told: phases at most every half a minute, answers at once, nothing over a line."""

from dataclasses import replace

import pytest

from meditate.players.player import Heard
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Now
from tests.ui.driven import opened, score_of
from tests.ui.fake_house import FakeHouse
from ui.models.announcing import APART, STALE, Phase, Told, phase_of, told_of


@pytest.fixture
def told() -> Told:
    return Told()


def test_what_nobody_asked_for_is_told_half_a_minute_apart(told) -> None:
    told.say("begun")
    assert told.due(0.0, speaking=False) == "begun"
    told.say("Walk")
    told.say("Sit")
    assert told.due(APART - 0.1, speaking=False) == ""
    assert told.due(APART, speaking=False) == "Sit"
    assert told.due(3 * APART, speaking=False) == ""


def test_an_answer_does_not_wait_for_that(told) -> None:
    told.say("begun")
    assert told.due(0.0, speaking=False) == "begun"
    told.answer("six minutes left", 1.0)
    assert told.due(1.1, speaking=False) == "six minutes left"
    assert told.due(1.2, speaking=False) == ""


def test_nothing_is_told_over_a_line(told) -> None:
    told.say("Walk")
    told.answer("100 words a minute", 0.0)
    assert told.due(1.0, speaking=True) == ""
    assert told.due(2.0, speaking=False) == "100 words a minute"
    assert told.due(2.0 + APART, speaking=False) == "Walk"


def test_an_answer_that_had_to_wait_too_long_is_let_go(told) -> None:
    told.answer("100 words a minute", 0.0)
    assert told.due(STALE + 0.1, speaking=False) == ""


@pytest.fixture
def face(qtbot):
    with opened(qtbot, FakeHouse(Settings(sit=Sit(length=300.0)))) as face:
        yield face


def now_at(face, position: float, heard: Heard = Heard.YES) -> Now:
    face.session._house.player.at = position
    now: Now = face.session.sitting.now()
    return replace(now, heard=heard)


def test_that_it_begins_is_told_once_and_that_a_part_begins_each_time(face) -> None:
    face.session.begin()
    begun = now_at(face, 1.0)
    assert told_of(begun, Phase()) == "begun, 5 minutes left"
    assert told_of(now_at(face, 2.0), phase_of(begun)) == ""
    walking = replace(begun, moment=replace(begun.moment, part="Walk"))
    assert told_of(walking, phase_of(begun)) == "Walk"


def test_a_reader_is_silent_while_a_line_is_heard_and_not_where_it_cannot_be(face) -> None:
    said: list[str] = []
    face.announcer.announced.connect(said.append)
    face.session.begin()
    del said[:]
    line = score_of(face).says[1]
    face.announcer.answer("100 words a minute")
    face.announcer.follow(now_at(face, line.start + 0.2))
    assert said == []
    face.announcer.follow(now_at(face, line.start + 0.2, Heard.NO))
    assert said == ["100 words a minute"]


def test_pausing_is_told_and_going_on_too(face) -> None:
    said: list[str] = []
    face.announcer.announced.connect(said.append)
    face.session.begin()
    face.session.pauseOrResume()
    face.session.look()
    assert said[-1] == "paused"
    face.session.pauseOrResume()
    face.session.look()
    assert said[-1] == "going on"

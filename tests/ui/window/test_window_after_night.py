"""What comes after a bedtime sit: the room stays as dark as it was, until the day, or until the next sit."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from statistics import mean

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from meditate.look import Motion, Scheme, Theme
from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, focused, item, keep, opened, press, until
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face

LENGTH = 600.0
BEDTIME = preset_over("bedtime", Sit(length=LENGTH))
DEEP, NOON = time(2), time(12)


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=BEDTIME, welcomed=True, motion=Motion.STILL))


@pytest.fixture
def face(qtbot, house) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        face.night._wall = lambda: DEEP
        yield face


def light(face: Face) -> float:
    """How bright all of it is when it has settled, 0..255."""
    QTest.qWait(250)
    image = face.window.grabWindow()
    places = ((x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8))
    return mean(QColor(image.pixel(*place)).value() for place in places)


def sit(face: Face, house: FakeHouse, *positions: float) -> None:
    if face.session.sitting is None:
        face.session.begin()
    for at in positions:
        house.player.at = at
        face.session.look()


def end(face: Face) -> None:
    face.session.do("end")
    until(lambda: focused(face) == "done")


def stir(face: Face) -> None:
    for x in (300, 340):
        QTest.mouseMove(face.window, QPoint(x, 300))


def test_done_leads_to_a_page_that_is_no_brighter_and_stays_so_through_the_night(face, house) -> None:
    sit(face, house, LENGTH - 5.0, LENGTH)
    press(face, Qt.Key.Key_A)
    until(lambda: focused(face) == "done")
    before = light(face)
    click(face, "done")
    until(lambda: focused(face) == "begin")
    stir(face)
    assert face.look.look.scheme is Scheme.NIGHT
    assert light(face) < before + 1.5 < 10


def test_a_sit_that_is_ended_by_hand_leaves_the_picture_as_dark_as_it_was(face, house) -> None:
    sit(face, house, 240.0)
    face.attention.rest()
    darkness = face.stage._picture.night
    before = light(face)
    end(face)
    assert face.stage._picture.night == darkness > 0.2
    assert light(face) < before + 5


def test_by_day_the_first_stir_after_it_ends_the_night(face, house) -> None:
    sit(face, house, 300.0)
    end(face)
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "begin")
    assert face.look.look.scheme is Scheme.NIGHT
    face.night._wall = lambda: NOON
    stir(face)
    until(lambda: face.look.look.scheme is Scheme.DARK)
    assert face.stage._picture.night == 0.0


def test_a_sit_by_day_ends_the_night_too(face, house) -> None:
    sit(face, house, 300.0)
    end(face)
    face.session.done()
    face.session.begin_with(Sit(length=LENGTH))
    assert face.look.look.scheme is Scheme.DARK


def test_who_asks_for_the_window_from_elsewhere_does_not_find_it_black(face, house) -> None:
    sit(face, house, LENGTH - 5.0, LENGTH)
    assert face.night.night.dark
    face.raise_()
    until(lambda: focused(face) == "done")
    assert (face.night.night.dark, face.look.look.scheme) == (False, Scheme.NIGHT)
    assert item(face, "over").isVisible()


def test_a_bedtime_sit_that_is_chosen_in_the_evening_is_dressed_for_it_before_it_begins(face, house) -> None:
    keep(face, sit=Sit(length=LENGTH))
    assert face.look.look.scheme is Scheme.DARK
    before = light(face)
    keep(face, sit=BEDTIME)
    assert face.look.look.scheme is Scheme.NIGHT
    assert light(face) < before / 3
    keep(face, theme=Theme.DARK)
    assert face.look.look.scheme is Scheme.DARK


def test_by_day_it_waits_in_the_days_colours_and_the_evening_comes_when_somebody_stirs(face, house) -> None:
    face.night._wall = lambda: NOON
    keep(face, sit=Sit(length=LENGTH))
    keep(face, sit=BEDTIME)
    assert face.look.look.scheme is Scheme.DARK
    face.night._wall = lambda: time(21)
    stir(face)
    until(lambda: face.look.look.scheme is Scheme.NIGHT)


def test_another_sit_begun_beside_it_has_its_own_colours(face, house) -> None:
    keep(face, sit=replace(BEDTIME, length=300.0))
    face.session.begin_with(Sit(length=LENGTH))
    assert face.look.look.scheme is Scheme.DARK
    face.session.do("end")
    face.session.done()
    assert face.look.look.scheme is Scheme.NIGHT

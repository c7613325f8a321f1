"""The stage is quiet: light turns as seldom as the breath, and nothing is drawn that nobody asked for."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from meditate.look import Painter
from tests.ui.driven import item, opened
from tests.ui.fake_house import FakeHouse
from tests.ui.flicker import most_in_a_second, reversals, sitting
from tests.ui.gallery import Pixels, at, pixels, wall
from tools.easel import settle
from ui.stage.picture import REST, SHOWN, Picture
from ui.window.face import Face


def frames(pictures: list[Picture]) -> Iterator[Pixels]:
    with wall(Painter.PAINTED, pictures[0], 96, 60) as here:
        for picture in pictures:
            yield pixels(here.look(picture))


@pytest.mark.parametrize("scene", ["forest", "pool", "droplet", "river"])
def test_light_turns_no_more_than_once_a_second(qapp, scene) -> None:
    assert most_in_a_second(frames(sitting(scene, 9.0, 12)), 12) <= 1


@pytest.mark.soak
@pytest.mark.parametrize("scene", SHOWN)
def test_light_turns_no_more_than_once_a_second_in_a_whole_minute_of_frames(qapp, scene) -> None:
    assert most_in_a_second(frames(sitting(scene, 60.0, 30)), 30) <= 1


def test_a_flicker_is_found() -> None:
    flat = np.full((30, 40, 3), 0.5)
    assert most_in_a_second([flat * (0.7 if frame % 8 < 4 else 1.0) for frame in range(60)], 30) > 3
    assert reversals([0.1, 0.2, 0.3, 0.29, 0.3, 0.2, 0.1, 0.2]) == [5, 7]


@pytest.fixture
def face(qtbot) -> Iterator[Face]:
    with opened(qtbot, FakeHouse()) as face:
        qtbot.waitUntil(lambda: item(face, "stage").property("settled"))
        yield face


def test_a_picture_that_stays_is_not_drawn_again(face, qtbot) -> None:
    face.stage.show(replace(REST, light=0.5))
    settle(0.2)
    with qtbot.assertNotEmitted(face.window.frameSwapped, wait=300):
        face.stage.show(replace(REST, light=0.5))


def test_each_picture_is_drawn_once(face, qtbot) -> None:
    pictures = [replace(at("forest", step / 128), time=7 + step / 30) for step in range(20, 60)]
    face.stage.show(pictures[0])
    settle(0.2)
    drawn = QSignalSpy(face.window.frameSwapped)
    for picture in pictures:
        face.stage.show(picture)
        settle(0.02)
    assert 10 <= drawn.count() <= len(pictures) + 2


def test_nothing_is_drawn_in_a_window_that_is_hidden(face, qtbot) -> None:
    face.window.hide()
    with qtbot.assertNotEmitted(face.window.frameSwapped, wait=300):
        for step in range(9):
            face.stage.show(replace(REST, light=step / 8, time=float(step)))

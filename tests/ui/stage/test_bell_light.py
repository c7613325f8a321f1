"""A bell that is seen: it swells with the stroke, is gone when the sound is, and its light turns seldom."""

from collections.abc import Iterator

import numpy as np
import pytest

from meditate.breath import PRESETS, whole_breaths
from meditate.moment import moment_at
from meditate.players.player import Heard
from meditate.score import Cue, Fit, Role, Say, Score, Strike
from tests.ui.driven import item, keep, next_frame, opened, score_of, until
from tests.ui.flicker import reversals
from tests.ui.gallery import Pixels, pixels
from ui.stage.bell_light import FALL, RISE, bell_light
from ui.window.face import Face

RATE = 15


def struck(*bells: tuple[float, int, float]) -> Score:
    cues = tuple(Cue(at, at + 6, Strike(Role.INTERVAL, strikes, gap)) for at, strikes, gap in bells)
    return Score(60.0, 10.0, Fit.BREATH, whole_breaths(PRESETS["calm"], 0.0, 60.0), cues)


def test_it_swells_with_the_stroke_and_sinks_with_the_sound() -> None:
    score = struck((20.0, 1, 0.0))
    levels = [bell_light(score, 20.0 + since) for since in (-1.0, 0.0, RISE / 2, RISE, RISE + FALL / 2, RISE + FALL)]
    assert levels == [0.0, 0.0, 0.5, 1.0, 0.5, 0.0]


def test_strokes_far_apart_are_seen_one_by_one_and_close_ones_as_one() -> None:
    far, close = struck((20.0, 2, 10.0)), struck((20.0, 3, 2.0))
    assert bell_light(far, 29.0) < 0.05
    assert bell_light(far, 31.4) == 1.0
    assert {bell_light(close, at) for at in np.arange(21.5, 25.0, 0.1)} == {1.0}


@pytest.mark.parametrize(("strikes", "gap"), [(1, 0.0), (3, 1.0), (3, 4.0), (4, 5.2), (2, 7.0)])
def test_its_light_turns_no_more_than_once_a_second_and_with_the_breath_twice_at_most(strikes, gap) -> None:
    for at in np.arange(15.0, 25.0, 0.5):
        score = struck((float(at), strikes, gap))
        times = np.arange(10.0, 58.0, 1 / RATE)
        bell = np.array([0.2 * bell_light(score, float(time)) for time in times])
        breath = np.array([0.1 * moment_at(score, float(time)).level for time in times])
        assert most_in_a_second(bell) <= 1
        assert most_in_a_second(bell + breath) <= 2


def most_in_a_second(levels: np.ndarray) -> int:
    turns = reversals([float(level) for level in levels])
    return max((sum(turn <= other < turn + RATE for other in turns) for turn in turns), default=0)


@pytest.fixture
def face(qtbot, house) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        qtbot.waitUntil(lambda: item(face, "stage").property("settled"))
        yield face


def middle(picture: Pixels) -> Pixels:
    """Where the light gathers: low, and half as wide as the window."""
    height, width, _ = picture.shape
    return picture[height * 6 // 10 : height * 8 // 10, width // 4 : width * 3 // 4]


def at(face: Face, position: float) -> Pixels:
    face.session._house.player.at = position
    face.session.look()
    next_frame(face)
    return pixels(face.window.grabWindow())


def test_bells_are_seen_where_that_is_wished_for(face) -> None:
    face.session.begin()
    until(lambda: item(face, "idle").opacity() == 0)
    dark = at(face, RISE)
    assert face.stage._picture.bell == 0.0
    keep(face, bell_light=True)
    at(face, RISE)
    until(lambda: item(face, "bellLight").property("paintedWidth") > 0)
    bright = at(face, RISE)
    assert face.stage._picture.bell == 1.0
    gain = bright - dark
    assert gain.mean() > 0.05
    assert middle(gain).mean() > 0.15
    assert gain[:40, :40].mean() < 0.03, "the trees that frame the picture stay dark"


def test_a_sit_without_any_sound_is_complete(face, house) -> None:
    face.session.begin()
    house.player.heard = Heard.NO
    score, caption = score_of(face), face.session._caption
    at(face, 1.0)
    assert (caption.shown.words, face.stage._picture.bell > 0.5) == (("(bell)",), True)
    at(face, score.breaths[1].start)
    empty = face.stage._picture.light
    at(face, score.breaths[1].turn_out)
    assert face.stage._picture.light > empty + 0.9
    for line in score.says:
        at(face, line.start + 0.6)
        assert isinstance(line.what, Say)
        assert " ".join(caption.shown.words) == line.what.text
    at(face, score.length + RISE)
    assert (caption.shown.words, face.stage._picture.bell) == (("(the", "closing", "bell)"), 1.0)
    house.player.at = house.player.end
    until(lambda: face.session.page == "over")
    assert face.session.shown.sat == "5 minutes"

"""A bedtime sit as the eye meets it, in drawn frames: each darker than the one before, and black at the end.

`make bench ARGS=bedtime` looks at every breath of whole nights.
"""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QImage

from bench.bedtime_light import POINT, UNSEEN
from bench.lit_window import looked_at, luminance
from meditate.compose import compose
from meditate.look import Painter
from meditate.moment import moment_at
from meditate.night import seen_at
from meditate.presets import preset_over
from meditate.sit import Sit
from meditate.texts import find_text
from tests.fakes import FakeNarrator
from ui.stage.picture import SHOWN, derive
from ui.stage.plates import plate_of

NIGHT = preset_over("bedtime", Sit(text="the-first-snow", length=1200.0))


@pytest.mark.usefixtures("qapp")
def test_every_drawn_frame_of_a_night_is_darker_than_the_one_before_and_the_last_is_black() -> None:
    frames = list(looked_at(NIGHT, Painter.PAINTED, every=22))
    means, points = ([float(reckoned(frame)) for _, frame in frames] for reckoned in (np.mean, np.max))
    assert len(frames) > 7
    assert means[0] > 0.01
    assert all(after <= before + UNSEEN for before, after in pairwise(means))
    assert all(after <= before + POINT for before, after in pairwise(points))
    assert points[-1] == points[-2] == 0.0


@pytest.mark.usefixtures("qapp")
def test_how_bright_a_scene_is_said_to_be_is_how_bright_its_plate_is() -> None:
    for scene in SHOWN.values():
        points = QImage(str(plate_of(scene.name, 1200, 750, "in"))).scaled(200, 125)
        assert luminance(points).mean() == pytest.approx(scene.lit, rel=0.03), scene.name


def test_a_brighter_scene_after_a_darker_one_is_shown_no_brighter() -> None:
    score = compose(find_text("the-first-snow"), NIGHT, FakeNarrator().known)
    lights, scenes = [], set()
    for place in np.arange(0.0, score.length, 2.0):
        moment = seen_at(NIGHT, moment_at(score, float(place)))
        picture = derive(moment, score, still=True, light=1.0)
        lit = picture.before.lit ** (1 / 2.2) * (1 - picture.blend) + picture.scene.lit ** (1 / 2.2) * picture.blend
        lights.append(lit * (1 - picture.night))
        scenes.add(picture.scene.name)
    assert scenes == {"plain", "droplet", "forest", "night"}
    assert all(after <= before + 0.02 for before, after in pairwise(lights))

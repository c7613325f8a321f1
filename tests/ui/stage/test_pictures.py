"""Every scene on plates, as it was approved: at the empty, the half and the full breath.

A picture that looks otherwise on purpose is approved with `python -m tests.ui.gallery approve`.
"""

from dataclasses import replace

import numpy as np
import pytest

from meditate.look import Painter
from tests.ui.gallery import HEIGHT, LIGHTS, WIDTH, at, hung, pixels, wall
from tests.ui.looks import approved, assert_breathes, assert_looks_like, blocks
from ui.stage.picture import SHOWN, Picture


@pytest.mark.parametrize("scene", SHOWN)
def test_a_scene_on_plates_looks_as_approved_and_breathes(qapp, scene) -> None:
    pictures = {name: pixels(picture) for name, picture in hung(Painter.PAINTED, [scene])}
    for name, picture in pictures.items():
        assert_looks_like(picture, approved(name))
    assert_breathes(list(pictures.values()))


@pytest.mark.parametrize("scene", SHOWN)
@pytest.mark.parametrize("light", LIGHTS)
def test_both_painters_have_one_look(scene, light) -> None:
    one, other = approved(f"{scene}-{light:g}-live"), approved(f"{scene}-{light:g}-painted")
    assert np.abs(blocks(one) - blocks(other)).max() < 0.12
    assert np.abs(one - other).mean() < 0.05


@pytest.mark.parametrize("shape", [(96, 200), (160, 120), (300, 120)])
@pytest.mark.parametrize("scene", ["forest", "pool"])
def test_on_every_shape_of_window_the_middle_of_the_picture_stays_in_view(qapp, scene, shape) -> None:
    with wall(Painter.PAINTED, at(scene, 1.0), *shape) as here:
        full = pixels(here.look(at(scene, 1.0)))
        empty = pixels(here.look(at(scene, 0.0)))
    gain = (full - empty).mean(axis=(0, 2))
    third = len(gain) // 3
    assert gain[third : 2 * third].mean() > 0.03


def test_the_droplet_is_seen_only_where_it_is(qapp) -> None:
    there = at("droplet", 0.5)
    gone = replace(there, drop=replace(there.drop, there=0.0))
    with wall(Painter.PAINTED, there) as here:
        change = np.abs(pixels(here.look(there)) - pixels(here.look(gone))).max(axis=2)
    rows, columns = np.nonzero(change > 0.05)
    assert len(rows) > 30
    assert abs(columns.mean() - WIDTH / 2) < 4
    assert 0.3 * HEIGHT < rows.mean() < 0.7 * HEIGHT


def test_flowers_open_while_the_scene_lasts_and_birds_fly_while_time_goes_by(qapp) -> None:
    for scene, change in (("droplet", {"through": 0.0}), ("pool", {"time": 4.0}), ("river", {"time": 4.0})):
        picture = at(scene, 0.5)
        changed: Picture = replace(picture, **change)  # type: ignore[arg-type]
        with wall(Painter.PAINTED, picture) as here:
            one, other = pixels(here.look(picture)), pixels(here.look(changed))
        assert np.abs(one - other).max() > 0.1, scene


@pytest.mark.parametrize(
    "wrong", [np.zeros((HEIGHT, WIDTH, 3)), np.full((HEIGHT, WIDTH, 3), 0.3), np.ones((HEIGHT, WIDTH, 3))]
)
def test_a_blank_picture_is_not_taken_for_one(wrong) -> None:
    with pytest.raises(AssertionError):
        assert_looks_like(wrong, wrong)


def test_another_scene_is_not_taken_for_this_one() -> None:
    with pytest.raises(AssertionError):
        assert_looks_like(approved("pool-0.5-live"), approved("river-0.5-live"))

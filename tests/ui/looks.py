"""How pictures are compared with the approved ones: as an eye would that has half closed."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QImage

from tests.ui.gallery import APPROVED, HEIGHT, WIDTH, Pixels, pixels

APART = 0.035
"""How far a pixel may be from the approved one, on the average of all."""
BLOCKS_APART = 0.05
"""How far the mean of a tenth by a tenth of the picture may be."""


def blocks(picture: Pixels) -> Pixels:
    """The mean of each tenth by a tenth."""
    return np.asarray(picture.reshape(10, HEIGHT // 10, 10, WIDTH // 10, 3).mean(axis=(1, 3)))


def approved(name: str) -> Pixels:
    """The picture of this name that somebody has looked at."""
    return pixels(QImage(str(APPROVED / f"{name}.webp")))


def assert_looks_like(picture: Pixels, wanted: Pixels) -> None:
    """Neither blank, nor another one."""
    assert picture.shape == wanted.shape == (HEIGHT, WIDTH, 3)
    assert picture.max() > 0.08, "black"
    assert picture.std() > 0.008, "all of one colour"
    assert np.abs(picture - wanted).mean() < APART
    assert np.abs(blocks(picture) - blocks(wanted)).max() < BLOCKS_APART


def assert_breathes(pictures: Sequence[Pixels]) -> None:
    """Brighter with the breath, and about a third of its light is the breath's."""
    empty, half, full = (float(picture.mean()) for picture in pictures)
    assert empty < half < full
    assert 0.22 < 1 - empty / full < 0.50

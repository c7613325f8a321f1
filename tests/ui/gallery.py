"""Scenes as they look in a small window, by either painter.

    python -m tests.ui.gallery approve

makes the pictures in `tests/pictures` anew, on a virtual screen; look at each before you keep it.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from meditate.look import Painter
from tools.easel import BARE, easel, kept, settle, studio
from ui.stage.picture import SHOWN, Drop, Picture, resting
from ui.stage.stage_model import StageModel

APPROVED = Path(__file__).resolve().parent.parent / "pictures"
WIDTH, HEIGHT = 240, 150
LIGHTS = (0.0, 0.5, 1.0)
Pixels = NDArray[np.float64]
"""Shape (height, width, 3), 0..1."""


def at(scene: str, light: float) -> Picture:
    """A picture of this scene in the midst of a sit, at this breath."""
    drop = Drop(height=light, there=light)
    return replace(resting(scene), light=light, early=light, late=light, time=7.0, turn=1.5, through=0.8, drop=drop)


def pixels(picture: QImage) -> Pixels:
    """What can be reckoned with."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).astype(np.float64) / 255


class Wall:
    """A small window, in which pictures can be looked at one after the other."""

    def __init__(self, window: QQuickWindow, model: StageModel) -> None:
        self._window, self.model = window, model

    def look(self, picture: Picture) -> QImage:
        """This picture as the window shows it."""
        self.model.show(picture)
        settle()
        return self._window.grabWindow()


@contextmanager
def wall(painter: Painter, first: Picture, width: int = WIDTH, height: int = HEIGHT) -> Iterator[Wall]:
    """The window, when its first picture is there with all that moves over it."""
    owner = QObject()
    model = StageModel(owner, painter)
    model.show(first)
    with easel(BARE, width, height, stage=model) as window:
        settle(0.3)
        assert model.painted_by is painter, "another painter had to take over"
        yield Wall(window, model)


def hung(painter: Painter, scenes: Iterable[str]) -> Iterator[tuple[str, QImage]]:
    """The scenes at each breath, with the names of the pictures."""
    for scene in scenes:
        with wall(painter, at(scene, LIGHTS[0])) as here:
            for light in LIGHTS:
                yield f"{scene}-{light:g}-{painter.value}", here.look(at(scene, light))


def hang_live(folder: Path, scenes: Iterable[str]) -> None:
    """These scenes by the live painter. To be called in a process of its own, on a screen."""
    app = studio()
    for name, picture in hung(Painter.LIVE, scenes):
        picture.save(str(folder / f"{name}.png"))
    app.quit()


def approve(painter: Painter) -> None:
    """Make these the pictures that the tests compare with."""
    APPROVED.mkdir(exist_ok=True)
    for name, picture in hung(painter, SHOWN):
        kept(picture.convertToFormat(QImage.Format.Format_RGB888), APPROVED / f"{name}.webp", 6 * 1024)


def main() -> None:
    """By one painter, or by both."""
    match sys.argv[1:]:
        case ["approve"]:
            on_screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", sys.executable, "-m", "tests.ui.gallery"]
            subprocess.run([*on_screen, "approve-live"], check=True)
            os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
            app = QGuiApplication([])
            approve(Painter.PAINTED)
            app.quit()
        case ["approve-live"]:
            app = studio()
            approve(Painter.LIVE)
            app.quit()
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()

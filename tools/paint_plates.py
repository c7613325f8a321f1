"""Paints the plates: each scene at rest, by the live painter, at the empty and at the full breath.

    xvfb-run -a -s "-screen 0 3840x2400x24" python -m tools.paint_plates [SCENE...]

Takes some minutes without a graphics card. Run `paint_shaders.py` before it, and `paint_lights.py` after it.
"""

import sys
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from meditate.look import Painter
from tools.easel import kept, mean, settle, stage, studio
from ui.stage.picture import SHOWN, resting
from ui.stage.plates import SCENES, TALL, WIDE
from ui.stage.stage_model import StageModel

LIGHTS = {"out": 0.0, "in": 1.0}
HEAVIEST = {1200: 110, 1920: 95, 3840: 245}
"""Kibibytes a plate, by its width."""


def paint(scene: str, width: int, height: int) -> None:
    """Both plates of one scene, in one size."""
    owner = QObject()
    model = StageModel(owner, Painter.LIVE)
    empty = replace(resting(scene), light=0.0, early=0.0, late=0.0, through=0.0)
    model.show(empty)
    with stage(model, width, height) as window:
        for name, light in LIGHTS.items():
            model.show(replace(empty, light=light, early=light, late=light))
            settle()
            picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
            quality = kept(picture, SCENES / f"{scene}-{width}-{name}.webp", HEAVIEST[width] * 1024)
            print(
                f"{scene} {width}x{height} {name}: quality {quality}, mean brightness {mean(picture):.1f}", flush=True
            )


def main() -> None:
    """All scenes, unless some are named."""
    app = studio()
    for scene in sys.argv[1:] or SHOWN:
        for size in (*WIDE, *TALL):
            paint(scene, *size)
    app.quit()


if __name__ == "__main__":
    main()

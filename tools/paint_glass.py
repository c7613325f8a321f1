"""Paints what stands around the picture: the veils beneath words, and the ring of the time left.

    python tools/paint_glass.py [FOLDER]

Only shapes have a name here; what is one colour in every theme is coloured by the window.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
VEILS = {"dusk": (20, 11, 44), "dawn": (250, 234, 230), "ember": (5, 2, 2)}
HEM = 96
"""Pixels from a veil's edge to where it is whole; `Veil.qml` has the same number."""
RING, RADIUS = 192, 78
SOFT, CORE = 7.0, 1.7

Shape = npt.NDArray[np.float64]


def veil() -> Shape:
    """Whole in the middle, nothing at the edges, round at the corners; a little uneven, so that no bands show."""
    side = 2 * HEM + 16
    steps = np.abs(np.arange(side) - (side - 1) / 2) - 8 + 0.5
    out = np.clip(steps, 0, None) / HEM
    away = np.clip(np.hypot(out[:, None], out[None, :]), 0, 1)
    fall = (1 + np.cos(np.pi * away)) / 2
    grain = np.random.default_rng(7).uniform(-0.5, 0.5, fall.shape) / 255
    return np.where(away >= 1, 0, np.clip(fall + grain * (away > 0), 0, 1))


def ring() -> Shape:
    """A thread of light and its glow."""
    here = np.arange(RING) - (RING - 1) / 2
    off = np.hypot(here[:, None], here[None, :]) - RADIUS
    thread: Shape = np.exp(-((off / CORE) ** 2)) + 0.34 * np.exp(-np.abs(off) / SOFT)
    return np.where(np.abs(off) < 18, np.clip(thread, 0, 1), 0)


def left_half(whole: Shape) -> Shape:
    """What lies left of the middle."""
    half = whole.copy()
    half[:, RING // 2 :] = 0
    return half


def keep(shape: Shape, colour: tuple[int, int, int], path: Path) -> None:
    """Write the shape in this colour."""
    height, width = shape.shape
    pixels = np.empty((height, width, 4), dtype=np.uint8)
    pixels[..., :3] = colour
    pixels[..., 3] = np.round(shape * 255)
    picture = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    if not picture.save(str(path)):
        raise SystemExit(f"{path} could not be written")
    print(f"{path.name}: {path.stat().st_size} bytes")


def main() -> None:
    """Into `resources/icons`, unless told otherwise."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ICONS
    for name, colour in VEILS.items():
        keep(veil(), colour, folder / f"veil-{name}.png")
    keep(ring(), (255, 255, 255), folder / "ring.png")
    keep(left_half(ring()), (255, 255, 255), folder / "ring-half.png")


if __name__ == "__main__":
    main()

"""Paints the soft lights that lie over the plates, and finds the lanterns of a scene that they belong to.

    python tools/paint_lights.py [SCENE]

Writes `resources/icons/glow-*.png`, `moon.png`, `shade.png` and
`resources/scenes/SCENE-lights.json`. Run it after `paint_plates.py`.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QGuiApplication, QImage

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
HUES = {
    "amber": (255, 190, 104),
    "cream": (255, 236, 200),
    "rose": (255, 160, 168),
    "blue": (176, 184, 255),
    "gold": (255, 206, 122),
    "moon": (255, 226, 176),
}
COUNT = 34
APART = 70
"""Pixels between two lanterns of a plate that are lit by a glow of their own."""
Picture = NDArray[np.float64]


def radius(size: int, stretch: float = 1.0) -> Picture:
    """Distance from the middle, 1 at the edge."""
    along = (np.arange(size) + 0.5) / size * 2 - 1
    return np.asarray(np.hypot(along[None, :], along[:, None] * stretch))


def paint(path: Path, colour: tuple[int, int, int], opacity: Picture) -> None:
    """One colour with this opacity, 0..1; dithered, so that no rings show."""
    height, width = opacity.shape
    grain = np.random.default_rng(7).uniform(-0.5, 0.5, opacity.shape)
    pixels = np.empty((height, width, 4), dtype=np.uint8)
    pixels[..., :3] = colour
    pixels[..., 3] = np.clip(np.round(opacity * 255 + grain * (opacity > 0)), 0, 255)
    QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).save(str(path))


def glows(folder: Path) -> None:
    """Every light, and the shade behind captions."""
    for hue, colour in HUES.items():
        r = radius(256 if hue in {"gold", "moon"} else 128)
        edge = np.clip(1 - r, 0, 1) ** 1.5
        core = 0.20 if hue in {"gold", "moon"} else 0.85
        paint(
            folder / f"glow-{hue}.png",
            colour,
            edge * (core * np.exp(-((r / 0.16) ** 2)) + 0.42 * np.exp(-((r / 0.45) ** 2))),
        )
    r = radius(320)
    lit = np.clip((1 - r) / 0.012, 0, 1)
    paint(folder / "moon.png", (255, 236, 204), lit * (0.90 - 0.20 * r**2.2))
    r = radius(192)
    paint(folder / "shade.png", (14, 8, 30), np.clip(1 - r, 0, 1) ** 0.9 * 0.92)


def plate(scene: str, name: str) -> Picture:
    """Shape (height, width, 3), 0..1."""
    picture = QImage(str(RESOURCES / "scenes" / f"{scene}-{name}.webp")).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).astype(np.float64) / 255


def lanterns(scene: str) -> list[dict[str, Any]]:
    """The lanterns that gain most light from the empty to the full breath, in pixels of the plate."""
    empty, full = plate(scene, "out"), plate(scene, "in")
    gain = (full - empty).mean(axis=2) - box((full - empty).mean(axis=2), 24)
    height, width = gain.shape
    gain[int(0.80 * height) :] = 0
    gain[:, int(0.40 * width) : int(0.60 * width)] = 0
    found: list[dict[str, Any]] = []
    while len(found) < COUNT:
        y, x = np.unravel_index(int(gain.argmax()), gain.shape)
        size = 56 + 48 * float(gain[y, x])
        found.append(
            {
                "x": int(x),
                "y": int(y),
                "size": round(size),
                "hue": hue_of(full[y, x]),
                "lag": 1 if len(found) % 2 else -1,
            }
        )
        gain[max(0, y - APART) : y + APART, max(0, x - APART) : x + APART] = 0
    return found


def box(picture: Picture, reach: int) -> Picture:
    """The mean of the square around each pixel, near enough."""
    sums = np.pad(picture, reach, mode="edge").cumsum(0).cumsum(1)
    n = 2 * reach
    inner = sums[n:, n:] - sums[:-n, n:] - sums[n:, :-n] + sums[:-n, :-n]
    return np.asarray(inner[: picture.shape[0], : picture.shape[1]] / n**2)


def hue_of(pixel: Picture) -> str:
    """Which of the four colours a lantern is nearest to."""
    tint = pixel / max(1e-6, float(pixel.max()))
    near = {hue: float(np.abs(tint - np.array(HUES[hue]) / 255).sum()) for hue in ("amber", "cream", "rose", "blue")}
    return min(near, key=lambda hue: near[hue])


def main() -> None:
    """The forest's, unless told otherwise."""
    scene = (*sys.argv[1:], "forest")[0]
    app = QGuiApplication([])
    glows(RESOURCES / "icons")
    found = json.dumps(lanterns(scene)).replace("}, {", "},\n {")
    (RESOURCES / "scenes" / f"{scene}-lights.json").write_text(found + "\n", encoding="utf-8")
    app.quit()


if __name__ == "__main__":
    main()

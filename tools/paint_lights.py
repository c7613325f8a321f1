"""Paints the soft lights that lie over the plates, and finds the lanterns of the scenes that they belong to.

    python -m tools.paint_lights

Writes `resources/icons/glow-*.png`, `streak.png`, `ripple.png`, `moon.png`, `bell.png` and
`resources/scenes/SCENE-WIDTH-lights.json`. Run it after `paint_plates.py`.
"""

import json
import os
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QGuiApplication, QImage

from ui.stage.picture import SHOWN
from ui.stage.plates import RESOURCES

HUES = {
    "amber": (255, 190, 104),
    "cream": (255, 236, 200),
    "rose": (255, 160, 168),
    "blue": (176, 184, 255),
    "gold": (255, 206, 122),
    "moon": (255, 226, 176),
}
COUNT = {"forest": 30, "dawn": 16, "pool": 14, "river": 10}
"""How many lanterns of a scene breathe by themselves."""
APART = 0.06
"""Heights between two of them."""
STEP_BACK = {1200: 1.24, 1920: 1.0}
"""How much farther off than usual a scene is seen on plates of this width; as in `place.glsl`."""
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
    across, along = (np.arange(32) + 0.5) / 16 - 1, (np.arange(192) + 0.5) / 96 - 1
    streak = np.exp(-((across / 0.22) ** 2))[:, None] + 0.34 * np.exp(-((across / 0.52) ** 2))[:, None]
    paint(folder / "streak.png", (244, 226, 255), 0.62 * streak * np.cos(along * np.pi / 2)[None, :] ** 1.2)
    r = np.abs(radius(640)[::3] - 0.90)
    paint(folder / "ripple.png", (226, 222, 255), np.exp(-((r / 0.020) ** 2)) + 0.30 * np.exp(-((r / 0.06) ** 2)))
    r = radius(320)
    lit = np.clip((1 - r) / 0.012, 0, 1)
    paint(folder / "moon.png", (255, 236, 204), lit * (0.90 - 0.20 * r**2.2))


BELL = np.array([(255, 232, 196), (246, 176, 168), (190, 128, 190), (92, 76, 158)], dtype=np.float64)
"""Candle, peach, rose and violet, from the middle of a bell's light to its rim."""


def bell(path: Path) -> None:
    """The light of a bell over a whole window: it rises from the ground, and leaves the corners dark."""
    height, width = 250, 400
    x, y = (np.arange(width) + 0.5) / width * 2 - 1, (np.arange(height) + 0.5) / height
    r = np.hypot(x[None, :] * 1.05, np.where(y < 0.74, (y - 0.74) * 1.25, (y - 0.74) * 1.5)[:, None])
    colours = np.stack([np.interp(r, (0.0, 0.28, 0.62, 1.05), BELL[:, of]) for of in range(3)], axis=-1)
    opacity = 0.26 * np.exp(-((r / 0.26) ** 2)) + 0.50 * np.exp(-((r / 0.80) ** 2))
    pixels = np.dstack([colours, opacity * 255]).round().astype(np.uint8)
    QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).save(str(path))


def plate(scene: str, width: int, name: str) -> Picture:
    """Shape (height, width, 3), 0..1."""
    picture = QImage(str(RESOURCES / "scenes" / f"{scene}-{width}-{name}.webp")).convertToFormat(
        QImage.Format.Format_RGB888
    )
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3).astype(np.float64) / 255


def lanterns(scene: str, wide: int) -> list[dict[str, Any]]:
    """The lanterns that gain most light from the empty to the full breath, in heights of the picture."""
    empty, full = plate(scene, wide, "out"), plate(scene, wide, "in")
    gain = (full - empty).mean(axis=2) - box((full - empty).mean(axis=2), 24)
    height, width = gain.shape
    gain[int(0.80 * height) :] = 0
    gain[:, int(0.40 * width) : int(0.60 * width)] = 0
    back, eye, apart = STEP_BACK[wide], SHOWN[scene].eye, int(APART * height)
    found: list[dict[str, Any]] = []
    while len(found) < COUNT[scene]:
        y, x = np.unravel_index(int(gain.argmax()), gain.shape)
        found.append(
            {
                "x": round((x - width / 2) / height * back, 4),
                "y": round(eye + (1 - y / height - eye) * back, 4),
                "size": round((0.046 + 0.040 * float(gain[y, x])) * back, 4),
                "hue": hue_of(full[y, x]),
                "lag": 1 if len(found) % 2 else -1,
            }
        )
        gain[max(0, y - apart) : y + apart, max(0, x - apart) : x + apart] = 0
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
    """The lights, and every scene's lanterns."""
    app = QGuiApplication([])
    glows(RESOURCES / "icons")
    bell(RESOURCES / "icons" / "bell.png")
    for scene in COUNT:
        for wide in STEP_BACK:
            found = json.dumps(lanterns(scene, wide)).replace("}, {", "},\n {")
            (RESOURCES / "scenes" / f"{scene}-{wide}-lights.json").write_text(found + "\n", encoding="utf-8")
    app.quit()


if __name__ == "__main__":
    main()

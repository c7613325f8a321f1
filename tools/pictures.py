"""Renders the window as a sitter sees it: each scene through a breath, each page in every theme and shape, and a sheet.

    make pictures [ARGS="--only idle --language de --into FOLDER"]
    make pictures ARGS=--readme

The real window over the tests' house: no voice is needed, and a picture is the same every time. On a screen of its own.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from meditate.look import Theme
from meditate.texts import find_text
from tests.ui.fake_sitting import POEM
from tools.night_pictures import NIGHT
from tools.visit import Shape, Visit, opened
from ui.stage.picture import SHOWN

ROOT = Path(__file__).resolve().parent.parent
OURS = "MEDITATE_PICTURES"
"""Set where the screen is ours."""
SCREEN = "2560x1600x24"
COLUMNS, THUMB, LABEL = 4, 480, 24
"""Of the sheet; pixels."""
README = {"idle": "idle, desk, dark", "sitting": "sitting, desk, dark", "river": "scene river, breath 1"}
"""The pictures that the README shows, by the names of their files."""
SMALL, HEAVIEST = 960, 150 * 1024
"""Their width in pixels, and the bytes of each."""
LEVELS = {"0": 0.0, "half": 0.5, "1": 1.0}
"""How full the breath is."""


DESK = Shape("desk")
SHAPES = (
    DESK,
    Shape("large letters", text_scale=2.0),
    Shape("640 wide, large letters", 640, 800, 2.0),
    Shape("phone", 400, 860),
    Shape("right to left", mirrored=True),
)


PAGES: dict[str, Callable[[Visit], None]] = {
    "first run": lambda visit: visit.keep(welcomed=False),
    "idle": lambda visit: visit.keep(welcomed=True),
    "presets": lambda visit: visit.press(Qt.Key.Key_P),
    "panel": lambda visit: visit.press(Qt.Key.Key_Escape, Qt.Key.Key_Comma),
    "panel, a group open": lambda visit: visit.press(Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Tab),
    "panel, the keys": lambda visit: visit.open_keys(),
    "keys": lambda visit: visit.press(Qt.Key.Key_Escape, Qt.Key.Key_F1),
    "sitting": lambda visit: visit.hear(),
    "bell as light": lambda visit: visit.ring(),
    "paused": lambda visit: visit.press(Qt.Key.Key_Space),
    "after": lambda visit: visit.end(),
    "history": lambda visit: visit.remember(),
    "writing": lambda visit: visit.write(),
    "list": lambda visit: visit.open_first_list(),
}
"""Each page, and how one comes there from the one before."""


class Album:
    """Takes the pictures that are wanted, one after the other."""

    def __init__(self, folder: Path, wanted: Callable[[str], bool], language: str = "en") -> None:
        """`wanted` is asked by the names of pictures."""
        self._folder, self._wanted, self._language = folder, wanted, language
        self._taken: list[Path] = []

    def fill(self) -> list[Path]:
        """Where the pictures are."""
        for scene in SHOWN:
            self._take_scene(scene)
        for shape in SHAPES:
            self._take_pages(shape, "dark")
        for scheme in ("light", "night"):
            self._take_pages(DESK, scheme)
        self._take_pages(DESK, "dark", contrast=True)
        for shape in (DESK, SHAPES[2]):
            self._take_nights(shape)
        return self._taken

    def _take_nights(self, shape: Shape) -> None:
        if any(self._wanted(f"{page}, {shape.name}") for page in NIGHT):
            with opened(shape, find_text("the-slow-boat"), language=self._language) as visit:
                visit.keep(theme=Theme.SYSTEM)
                for page, go in NIGHT.items():
                    go(visit)
                    self._keep(visit, f"{page}, {shape.name}")

    def _take_scene(self, scene: str) -> None:
        names = {level: f"scene {scene}, breath {name}" for name, level in LEVELS.items()}
        if any(map(self._wanted, names.values())):
            with opened(DESK, replace(POEM, scene=scene), language=self._language) as visit:
                visit.keep(time_left="hidden")
                for level, name in names.items():
                    visit.breathe(level)
                    self._keep(visit, name)

    def _take_pages(self, shape: Shape, scheme: str, *, contrast: bool = False) -> None:
        kind = f"{shape.name}, {scheme}{', contrast' if contrast else ''}"
        if not any(self._wanted(f"{page}, {kind}") for page in PAGES):
            return
        way = Qt.LayoutDirection.RightToLeft if shape.mirrored else Qt.LayoutDirection.LeftToRight
        QApplication.setLayoutDirection(way)
        with opened(shape, scheme=scheme, contrast=contrast, language=self._language) as visit:
            for page, go in PAGES.items():
                go(visit)
                self._keep(visit, f"{page}, {kind}")
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _keep(self, visit: Visit, name: str) -> None:
        if self._wanted(name):
            self._taken.append(self._folder / f"{name}.png")
            if not visit.look().save(str(self._taken[-1])):
                raise SystemExit(f"{self._taken[-1]} could not be written")


def sheet(pictures: list[Path]) -> QImage:
    """All pictures on one, each with its name above it."""
    cells = [
        (path.stem, QImage(str(path)).scaledToWidth(THUMB, Qt.TransformationMode.SmoothTransformation))
        for path in pictures
    ]
    rows = [cells[first : first + COLUMNS] for first in range(0, len(cells), COLUMNS)]
    heights = [LABEL + max(picture.height() for _, picture in row) for row in rows]
    whole = QImage(THUMB * min(COLUMNS, len(cells)), sum(heights), QImage.Format.Format_RGB32)
    whole.fill(QColor("#1a1626"))
    painter = QPainter(whole)
    painter.setPen(QColor("#f6f3e3"))
    for number, row in enumerate(rows):
        top = sum(heights[:number])
        for column, (name, picture) in enumerate(row):
            painter.drawText(column * THUMB + 8, top + LABEL - 8, name)
            painter.drawImage(column * THUMB, top + LABEL, picture)
    painter.end()
    return whole


def keep_small(picture: QImage, path: Path) -> None:
    """Write the picture as WebP, as fine as its weight allows."""
    small = picture.scaledToWidth(SMALL, Qt.TransformationMode.SmoothTransformation)
    for quality in range(90, 20, -5):
        if not small.save(str(path), quality=quality):
            raise SystemExit(f"{path} could not be written")
        if path.stat().st_size <= HEAVIEST:
            return
    raise SystemExit(f"{path}: heavier than {HEAVIEST} bytes however it is written")


def for_the_readme() -> None:
    """Take the README's three pictures anew."""
    shown = ROOT / "docs" / "pictures"
    shown.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        Album(Path(folder), lambda name: name in README.values()).fill()
        for name, picture in README.items():
            keep_small(QImage(str(Path(folder) / f"{picture}.png")), shown / f"{name}.webp")
    print(f"{len(README)} pictures in {shown}")


def on_a_screen_of_its_own() -> int:
    """This again, inside a virtual screen; the exit status."""
    if shutil.which("xvfb-run") is None:
        print("pictures need xvfb-run (on Debian and Ubuntu in the package xvfb)", file=sys.stderr)
        return 1
    screen = ["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", sys.executable, "-m", "tools.pictures"]
    painter = os.environ.get("QT_QUICK_BACKEND", "software")
    with TemporaryDirectory() as home:
        own = {OURS: "1", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": painter, "XDG_DATA_HOME": home}
        return subprocess.run([*screen, *sys.argv[1:]], env={**os.environ, **own}, check=False).returncode


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "pictures", help="build/pictures unless given")
    parser.add_argument("--only", default="", metavar="WORDS", help="only pictures with this in their name")
    parser.add_argument("--language", default="en", metavar="CODE", help="what the window speaks")
    parser.add_argument("--readme", action="store_true", help="only the README's pictures, into docs/pictures")
    asked = parser.parse_args()
    if OURS not in os.environ:
        return on_a_screen_of_its_own()
    app = QApplication([])
    if asked.readme:
        for_the_readme()
        return 0
    asked.into.mkdir(parents=True, exist_ok=True)
    taken = Album(asked.into, lambda name: asked.only in name, asked.language).fill()
    if not taken:
        print(f"no picture has {asked.only!r} in its name", file=sys.stderr)
        return 1
    sheet(taken).save(str(asked.into / "sheet.png"))
    print(f"{len(taken)} pictures, and a sheet of them all, in {asked.into}")
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())

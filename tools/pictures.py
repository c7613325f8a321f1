"""Renders the window as a sitter sees it: each scene through a breath, each page in every theme and shape, and a sheet.

    make pictures [ARGS="--only idle --language de --into FOLDER"]
    make pictures ARGS=--readme

The real window over the tests' house: no voice is needed, and a picture is the same every time. On a screen of its own.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from meditate.draft import Draft
from meditate.history.facts import Entry, Fact
from meditate.history.wall import wall_now
from meditate.look import Contrast, Motion, Theme
from meditate.script.model import Script
from meditate.settings import Settings
from meditate.texts import find_text
from tests.ui.driven import item
from tests.ui.fake_house import POEM, FakeDiary, FakeHouse
from tools.night_pictures import BEDTIME, NIGHT
from ui.bell_light import RISE
from ui.face import Face
from ui.picture import SHOWN

ROOT = Path(__file__).resolve().parent.parent
OURS = "MEDITATE_PICTURES"
"""Set where the screen is ours."""
SCREEN = "2560x1600x24"
SETTLED_MS = 1000
"""By then everything has faded in."""
COLUMNS, THUMB, LABEL = 4, 480, 24
"""Of the sheet; pixels."""
README = {"idle": "idle, desk, dark", "sitting": "sitting, desk, dark", "river": "scene river, breath 1"}
"""The pictures that the README shows, by the names of their files."""
SMALL, HEAVIEST = 960, 150 * 1024
"""Their width in pixels, and the bytes of each."""
DRAFT = """\
---
title: Evening tide
scene: river
---

## Arriving

Find a place to sit. Let your hands rest.
[breathe 3]
Notice the weight of your body, and let the ground carry it.

? If you like, close your eyes.

## The tide

[scene pool]
Breathe in as the water rises, and out as it leaves. [pause 12s] Each wave takes a little of the day along.
[silence]

Come back gently.
"""
"""What somebody writes."""
LEVELS = {"0": 0.0, "half": 0.5, "1": 1.0}
"""How full the breath is."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A window, the letters in it, and which way one reads."""

    name: str
    width: int = 1280
    height: int = 800
    text_scale: float = 1.0
    mirrored: bool = False


DESK = Shape("desk")
SHAPES = (
    DESK,
    Shape("large letters", text_scale=2.0),
    Shape("640 wide, large letters", 640, 800, 2.0),
    Shape("phone", 400, 860),
    Shape("right to left", mirrored=True),
)


class Visit:
    """One open window, and how one goes about in it."""

    def __init__(self, face: Face, house: FakeHouse) -> None:
        self._face, self._house, self._session = face, house, face.session

    def look(self) -> QImage:
        """What is seen once everything has faded in."""
        QTest.qWait(SETTLED_MS)
        return self._face.window.grabWindow()

    def press(self, *keys: Qt.Key) -> None:
        """One key after the other."""
        for key in keys:
            QTest.keyClick(self._face.window, key)
            QTest.qWait(50)

    def keep(self, **changes: Any) -> None:
        """Change the settings."""
        kept = self._face.settings.kept
        kept.keep(replace(kept.value, **changes))

    def breathe(self, level: float) -> None:
        """Sit early in the text, where the breath is this full, and nobody has moved for a while."""
        self._session.begin()
        assert self._session.sitting is not None
        breath = self._session.sitting.score.breaths[1]
        self._house.player.at = breath.start + level * (breath.turn_out - breath.start)
        self._session.look()
        # Only now has the page that came taken the focus, which stirs.
        QTest.qWait(SETTLED_MS)
        self._face.attention.rest()

    def hear(self) -> None:
        """Leave the panel, and sit in the middle of the second line, written."""
        self.press(Qt.Key.Key_Escape)
        self.keep(captions=True)
        self._session.begin()
        assert self._session.sitting is not None
        cue = self._session.sitting.score.says[1]
        self._house.player.at = (cue.start + cue.end) / 2
        self._session.look()
        self._face.attention.stir()

    def ring(self) -> None:
        """The opening bell, at the height of its light."""
        self.keep(bell_light=True)
        self._house.player.at = RISE
        self._session.look()
        self._face.attention.rest()

    def open_keys(self) -> None:
        """The drawer of the keys, where one is waited for and one was taken."""
        for group, shown in (("breathGroup", False), ("keysGroup", True)):
            item(self._face, group).setProperty("open", shown)
        QTest.qWait(200)
        item(self._face, "key next").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.press(Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_Tab, Qt.Key.Key_Return)

    def end(self) -> None:
        """Have sat a while."""
        self._house.player.at = 432.0
        self._session.do("end")

    def be_at(self, position: float) -> None:
        """Be there in the sit, which begins where none runs, without having moved for a while."""
        if self._session.sitting is None:
            self._session.begin()
        self._house.player.at = position
        self._session.look()
        QTest.qWait(SETTLED_MS)
        self._face.attention.rest()

    def wait(self, *, goes_on: str = "") -> None:
        """Nobody sits: a bedtime sit is chosen, which goes on there."""
        self._house.goes_on = goes_on
        self.keep(sit=BEDTIME)

    def remember(self) -> None:
        """Look at what was sat."""
        self._session.done()
        QTest.qWait(200)
        self.press(Qt.Key.Key_H)

    def write(self) -> None:
        """Look at what one writes, in the midst of a line."""
        self._house.desk.kept = Draft(DRAFT)
        self.press(Qt.Key.Key_Escape)
        QTest.qWait(200)
        self.press(Qt.Key.Key_W)
        QTest.qWait(400)
        self._face.writing.stand(DRAFT.index("Notice"))

    def open_first_list(self) -> None:
        """Everything there is to choose a length from."""
        self.press(Qt.Key.Key_Escape)
        QTest.qWait(200)
        self.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)


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


def a_year() -> FakeDiary:
    """Somebody's sits: most mornings and some evenings."""
    now, chance = wall_now().replace(hour=7, minute=12), random.Random(4)
    days = [0, *(day for day in range(1, 500) if chance.random() < 0.35 + 0.35 * (day // 40 % 2))]
    facts: list[Fact] = [
        Entry(
            str(day), (now - timedelta(days=day)).replace(hour=chance.choice((6, 7, 7, 7, 8, 12, 21, 22))),
            chance.choice((300.0, 600.0, 600.0, 900.0, 1500.0, 2400.0)), 600.0,
            title=chance.choice(("The forest of lanterns", "The forest of lanterns", "A short rest", "")),
        )
        for day in days
    ]  # fmt: skip
    return FakeDiary(facts, latest="0")


@contextmanager
def opened(
    shape: Shape, script: Script = POEM, *, scheme: str = "dark", contrast: bool = False, language: str = "en"
) -> Iterator[Visit]:
    """A window of this shape, furnished."""
    look: dict[str, Any] = {
        "theme": Theme(scheme),
        "contrast": Contrast.HIGH if contrast else Contrast.NORMAL,
        "motion": Motion.FULL,
        "language": language,
    }
    house = FakeHouse(Settings(welcomed=True, **look), script=script, diary=a_year())
    face = Face(text_scale=shape.text_scale)
    try:
        face.window.resize(shape.width, shape.height)
        face.window.requestActivate()
        face.move_in(house)
        QTest.qWait(SETTLED_MS)
        yield Visit(face, house)
    finally:
        face.close()


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

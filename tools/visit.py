"""A visit to the window, for `tools/pictures.py`: how it is opened, and how one goes about in it."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from meditate.draft import Draft
from meditate.history.facts import Entry, Fact
from meditate.history.wall import wall_now
from meditate.look import Contrast, Motion, Theme
from meditate.presets import preset_over
from meditate.script.model import Script
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.units import Seconds
from tests.ui.driven import item
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from tests.ui.fake_sitting import POEM
from ui.stage.bell_light import RISE
from ui.window.face import Face

SETTLED_MS = 1000
"""By then everything has faded in."""
NIGHT_LENGTH: Seconds = 1200.0
BEDTIME = preset_over("bedtime", Sit(length=NIGHT_LENGTH))
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


@dataclass(frozen=True, slots=True)
class Shape:
    """A window, the letters in it, and which way one reads."""

    name: str
    width: int = 1280
    height: int = 800
    text_scale: float = 1.0
    mirrored: bool = False


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
        """Nobody sits: a bedtime sit is chosen in the evening, which goes on there."""
        self._house.goes_on = goes_on
        self._face.night._wall = lambda: time(22)
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

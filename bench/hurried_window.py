"""The window with a clock that goes a sixtieth of a second further at each look: `hurried_window UPDATES`.

Prints one object: updates, frames, seconds taken, references to None and True that were lost, the page at the end.
"""

import json
import sys
import time
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import ui.window.app
import ui.window.face
from meditate.places import Places
from meditate.players.silent import SilentPlayer
from meditate.units import Seconds
from narration.shelf import Shelf
from narration.studio import Studio
from ui.house.house import House
from ui.house.wiring import House as RealHouse

STEP: Seconds = 1.0 / 60


class Clock:
    """Stands still between two looks."""

    now: Seconds = 0.0


class Hurried(ui.window.face.Face):
    """Looks again as soon as it has looked, until the sit is over."""

    def move_in(self, house: House) -> None:
        """Begin at once."""
        super().move_in(house)
        self.updates = self.frames = 0
        self.window.frameSwapped.connect(self._drawn)
        self.session.finished.connect(self._finish)
        self.session.begin()
        self.before = references()
        self.began = time.monotonic()
        self.pulse = QTimer(self, interval=0)
        self.pulse.timeout.connect(self._beat)
        self.pulse.start()

    def _drawn(self) -> None:
        self.frames += 1

    def _beat(self) -> None:
        Clock.now += STEP
        self.updates += 1
        self.session.look()

    def _finish(self) -> None:
        self.pulse.stop()
        told = {
            "updates": self.updates,
            "frames": self.frames,
            "took": time.monotonic() - self.began,
            "lost": max(0, self.before - references()),
            "page": self.session.shown.page,
        }
        print(json.dumps(told), flush=True)
        QTimer.singleShot(0, QApplication.quit)


def references() -> int:
    """How many there are to None and to True."""
    always = True
    return sys.getrefcount(None) + sys.getrefcount(always)


def build() -> House:
    """With nothing to be heard, and a sit of so many steps."""
    places = Places.of_user()
    house = RealHouse(places, Studio(Shelf(places.clips)), lambda: SilentPlayer(lambda: Clock.now))
    house.keep(replace(house.settings, sit=replace(house.settings.sit, length=int(sys.argv[1]) * STEP)))
    return house


if __name__ == "__main__":
    ui.window.app.Face = Hurried  # type: ignore[attr-defined]
    sys.exit(ui.window.app.run_window(build))

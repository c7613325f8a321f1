"""As many updates of the window as thirty minutes have at sixty a second: no count of references falls.

PySide6 6.12.0 on Python 3.11 lost a reference to None or True with each call, and aborted.
"""

import json
import sys
from collections.abc import Iterator
from subprocess import PIPE, Popen

from bench.desk import desk
from bench.figure import Figure, Promise

UPDATES = 30 * 60 * 60
STEP = 1.0 / 60
ENDS = 420.0
"""Seconds after which this bench is given up."""


def figures() -> Iterator[Figure]:
    """In a process of its own: a broken count ends it."""
    with desk() as here, Popen([sys.executable, "-m", "bench.updates"], env=here.environment, stdout=PIPE) as process:
        told = process.communicate(timeout=ENDS)[0]
    what = f"a sit of 30 minutes in {UPDATES:,} updates ends without a crash"
    if process.returncode or not told:
        yield Figure(what, 1, Promise.AT_MOST, 0, "crash", f"status {process.returncode}")
        return
    done = json.loads(told)
    note = f"{done['updates']:,} updates, {done['frames']:,} frames in {done['took']:.0f} s, page {done['page']}"
    yield Figure(what, float(done["page"] != "over"), Promise.AT_MOST, 0, "crash", note)
    yield Figure("  references to None and True that it lost", done["lost"], Promise.AT_MOST, 1000)


def main() -> int:
    """The window, with a clock that goes one sixtieth of a second further at each look."""
    import time
    from dataclasses import replace

    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    import ui.app
    import ui.face
    from meditate.places import Places
    from meditate.players.silent import SilentPlayer
    from narration.shelf import Shelf
    from narration.studio import Studio
    from ui.house import House
    from ui.wiring import House as RealHouse

    class Clock:
        now = 0.0

    def build() -> House:
        places = Places.of_user()
        house = RealHouse(places, Studio(Shelf(places.clips)), lambda: SilentPlayer(lambda: Clock.now))
        house.keep(replace(house.settings, sit=replace(house.settings.sit, length=UPDATES * STEP)))
        return house

    class Hurried(ui.face.Face):
        def move_in(self, house: House) -> None:
            super().move_in(house)
            self.updates = self.frames = 0
            self.window.frameSwapped.connect(self._drawn)
            self.session.finished.connect(self._finish)
            self.session.begin()
            self.before = _references()
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
                "lost": max(0, self.before - _references()),
                "page": self.session.shown.page,
            }
            print(json.dumps(told), flush=True)
            QTimer.singleShot(0, QApplication.quit)

    assert issubclass(Hurried, QObject)
    ui.app.Face = Hurried  # type: ignore[attr-defined]
    return ui.app.run_window(build)


def _references() -> int:
    always = True
    return sys.getrefcount(None) + sys.getrefcount(always)


if __name__ == "__main__":
    sys.exit(main())

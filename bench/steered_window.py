"""The program's real window, steered by words on standard input and watched; run by benches, never by a sitter.

Each word is done in the window's thread and answered by a line of JSON: when, how many frames, the longest block.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from threading import Thread
from types import TracebackType
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import ui.models.session_model
import ui.window.app
import ui.window.face
from ui.commands.window import _build
from ui.house.house import House

LOOK_MS = 5


class SteeredFace(ui.window.face.Face):
    """A Face that does as it is told."""

    told = Signal(str)

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._frames = 0
        self._looked_at, self._gaps = 0.0, list[float]()
        self._watch = QTimer(self, interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._watch.timeout.connect(self._look)
        self.window.frameSwapped.connect(self._drawn)
        self.told.connect(self._obey)

    def move_in(self, house: House) -> None:
        """As a Face does; it listens from now on."""
        super().move_in(house)
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.told.emit(line.strip())
        self.told.emit("quit")

    def _drawn(self) -> None:
        self._frames += 1

    def _look(self) -> None:
        now = time.monotonic()
        self._gaps.append(now - self._looked_at)
        self._looked_at = now

    def _obey(self, word: str) -> None:
        began = time.monotonic()
        self._verbs()[word]()
        gaps, self._gaps = sorted(self._gaps) or [0.0], []
        answer = {
            "at": began,
            "took": time.monotonic() - began,
            "frames": self._frames,
            "page": self.session.shown.page,
            "longest": gaps[-1],
            "p99": gaps[int(0.99 * (len(gaps) - 1))],
        }
        print(json.dumps(answer), flush=True)

    def _verbs(self) -> dict[str, Callable[[], object]]:
        return {
            "look": lambda: None,
            "watch": self._begin_watch,
            "begin": self.session.begin,
            "pause": lambda: self.session.do("pause"),
            "resume": lambda: self.session.do("resume"),
            "end": lambda: self.session.do("end"),
            **{name: partial(self._step, name) for name in ("length", "pace", "voice", "text")},
            "panel": self._settings_key,
            "no panel": self._settings_key,
            "fill": self.window.showFullScreen,
            "hide": self.window.hide,
            "minimise": self.window.showMinimized,
            "show": self.window.showNormal,
            "quit": QApplication.quit,
        }

    def _begin_watch(self) -> None:
        self._looked_at = time.monotonic()
        self._watch.start()

    def _step(self, name: str) -> None:
        getattr(self.settings, name).step(1)

    def _settings_key(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Comma)


def _fail(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Whoever waits for an answer is told by the end of this process."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> int:
    """The window until it is told to quit; an argument is the milliseconds between two looks while sitting."""
    sys.excepthook = _fail
    if sys.argv[1:]:
        ui.models.session_model.FRAME_MS = int(sys.argv[1])  # type: ignore[attr-defined]
    ui.window.app.Face = SteeredFace  # type: ignore[attr-defined]
    return ui.window.app.run_window(_build)


if __name__ == "__main__":
    sys.exit(main())

"""The stage as it is walked through: `walk WIDTH HEIGHT` shows the dream's scenes on plates, `bare` an empty window.

Prints one object: the processor's share for each scene, and memory in MB.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from meditate.breath import PRESETS, whole_breaths
from meditate.look import Painter
from meditate.moment import moment_at
from meditate.score import Cue, Fit, SceneChange, Score
from meditate.units import Seconds
from tools.easel import BARE, easel, settle
from ui.stage.picture import derive, resting
from ui.stage.stage_model import StageModel

FRAME_MS = 33
EACH: Seconds = 60.0
QUIET = (20.0, 44.0)
"""Of each scene: it has come, and the next is not made ready yet. Its cost is measured then."""
WALK = ("forest", "pool", "droplet", "river")
PLAIN = 'import QtQuick; Window { property bool ready: true; visible: true; color: "#2a2140" }'


def walk_score() -> Score:
    """The scenes one after the other, each gone over to in two breaths."""
    length = EACH * len(WALK)
    breaths = whole_breaths(PRESETS["calm"], 0.0, length)
    changes = (Cue(EACH * k, EACH * k + 20.0, SceneChange(name)) for k, name in enumerate(WALK) if k)
    return Score(length, 0.0, Fit.BREATH, breaths, tuple(changes), WALK[0])


def memory() -> float:
    """What this process holds, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def walk(width: int, height: int) -> dict[str, object]:
    """All of it, at the pace of a sit."""
    owner = QObject()
    model = StageModel(owner, Painter.PAINTED)
    model.show(resting(WALK[0]))
    with easel(BARE, width, height, stage=model):
        settle(2.0)
        return {"shares": _walked(model), "memory": memory()}


def _walked(model: StageModel) -> dict[str, float]:
    score, loop = walk_score(), QEventLoop()
    used: list[list[float]] = [[] for _ in WALK]
    began = time.monotonic()

    def tick() -> None:
        position = time.monotonic() - began
        if position >= score.length:
            loop.quit()
            return
        if QUIET[0] <= position % EACH < QUIET[1]:
            used[int(position / EACH)].append(time.process_time())
        model.show(derive(moment_at(score, position), score, still=False, light=1.0))

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=FRAME_MS)
    timer.timeout.connect(tick)
    timer.start()
    loop.exec()
    span = QUIET[1] - QUIET[0]
    return {name: 100 * (times[-1] - times[0]) / span for name, times in zip(WALK, used, strict=True)}


def main() -> None:
    """One of both."""
    app = QGuiApplication(sys.argv)
    match sys.argv[1:]:
        case ["walk", width, height]:
            told = walk(int(width), int(height))
        case _:
            with easel(PLAIN, 1280, 800):
                settle(1.0)
                told = {"memory": memory()}
    print(json.dumps(told), flush=True)
    app.quit()


if __name__ == "__main__":
    main()

"""A night sit as it is seen: 20, 45 and 90 minutes, the whole window drawn in every breath and measured."""

import json
import subprocess
import sys
from collections.abc import Iterator

from bench.desk import desk
from bench.figure import Figure, Promise
from bench.lit_window import rise

NIGHTS = (
    (20, "the-forest-of-lanterns", ""),
    (45, "the-first-snow", ""),
    (90, "the-slow-boat", ""),
    (20, "the-slow-boat", "live"),
)
"""Minutes, text, and which painter; each text shows several scenes."""
UNSEEN = 0.0005
"""Of white: less than half a step of a screen's 256, where it is darkest."""
POINT = 0.01
"""The same of one point: the ring of time is drawn in steps."""


def figures() -> Iterator[Figure]:
    """For each night."""
    for minutes, text, live in NIGHTS:
        told = _told(str(minutes), text, *([live] if live else []))
        of = f"{minutes} min{', live' if live else ''}: "
        mean, most = told["mean"], told["most"]
        yield Figure(f"{of}light of the window, rise from a minute to the next", rise(mean), Promise.AT_MOST, UNSEEN)
        yield Figure(f"{of}its brightest point, the same", rise(most), Promise.AT_MOST, POINT)
        yield Figure(f"{of}light at first", mean[0], Promise.AT_LEAST, 0.01)
        yield Figure(f"{of}brightest point at the end", most[-1], Promise.AT_MOST, 0.0)
        black = next(minute for minute, point in enumerate(most) if point == 0)
        yield Figure(f"{of}black from minute", black, Promise.AT_MOST, 0.85 * minutes)


def _told(*arguments: str) -> dict[str, list[float]]:
    with desk() as here:
        painter = {} if "live" in arguments else {"QT_QUICK_BACKEND": "software"}
        environment = here.environment | {"QT_QPA_PLATFORM": "xcb", "QSG_RENDER_LOOP": "basic"} | painter
        command = [sys.executable, "-m", "bench.lit_window", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=600)
    told: dict[str, list[float]] = json.loads(done.stdout)
    return told

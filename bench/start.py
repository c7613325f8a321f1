"""How long a window takes from the start of the process to its first frame, beside a bare one; runs by turns."""

import sys
import time
from collections.abc import Iterator
from statistics import median
from subprocess import PIPE, Popen

from bench.desk import Desk, desk
from bench.figure import Figure, Promise

RUNS = 7


def figures() -> Iterator[Figure]:
    """The first of each is not counted: it finds the disk cold."""
    with desk() as here:
        runs = [(_first_frame(here, "meditate"), _first_frame(here, "bare")) for _ in range(RUNS + 1)][1:]
    ours, bare = median(run[0] for run in runs), median(run[1] for run in runs)
    ratio = median(ours / bare for ours, bare in runs)
    note = f"{1000 * ours:.0f} ms beside {1000 * bare:.0f} ms, median of {RUNS} pairs"
    yield Figure("first frame, beside a bare Qt Quick window", ratio, Promise.AT_MOST, 1.5, "x", note)


def _first_frame(here: Desk, what: str) -> float:
    began = time.monotonic()
    command = [sys.executable, "-m", "bench.first_frame", what]
    with Popen(command, env=here.environment, stdout=PIPE) as process:
        drawn = process.communicate(timeout=30.0)[0]
    if not drawn:
        raise RuntimeError(f"no frame was drawn by {what}")
    return float(drawn) - began

"""How long a window takes from the start of the process to its first frame, beside a bare one; runs by turns."""

import sys
import time
from collections.abc import Iterator
from statistics import median
from subprocess import PIPE, Popen

from bench.desk import Desk, desk
from bench.figure import Figure, Promise

RUNS = 7
KINDS = ("meditate", "bare", "software")


def figures() -> Iterator[Figure]:
    """The first of each is not counted: it finds the disk cold."""
    with desk() as here:
        runs = [tuple(_first_frame(here, what) for what in KINDS) for _ in range(RUNS + 1)][1:]
    ours, bare, software = (median(run[kind] for run in runs) for kind in range(3))
    note = f"{1000 * ours:.0f} ms beside {1000 * bare:.0f}, or {1000 * software:.0f} when told to paint by processor"
    ratio = median(run[0] / run[1] for run in runs)
    yield Figure("first frame, beside a bare Qt Quick window", ratio, Promise.AT_MOST, 1.5, "x", note)


def _first_frame(here: Desk, what: str) -> float:
    began = time.monotonic()
    command = [sys.executable, "-m", "bench.first_frame", what]
    with Popen(command, env=here.environment, stdout=PIPE) as process:
        drawn = process.communicate(timeout=30.0)[0]
    if not drawn:
        raise RuntimeError(f"no frame was drawn by {what}")
    return float(drawn) - began

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
ENDS = 420.0
"""Seconds after which this bench is given up."""


def figures() -> Iterator[Figure]:
    """In a process of its own: a broken count ends it."""
    command = [sys.executable, "-m", "bench.hurried_window", str(UPDATES)]
    with desk() as here, Popen(command, env=here.environment, stdout=PIPE) as process:
        told = process.communicate(timeout=ENDS)[0]
    what = f"a sit of 30 minutes in {UPDATES:,} updates ends without a crash"
    if process.returncode or not told:
        yield Figure(what, 1, Promise.AT_MOST, 0, "crash", f"status {process.returncode}")
        return
    done = json.loads(told)
    note = f"{done['updates']:,} updates, {done['frames']:,} frames in {done['took']:.0f} s, page {done['page']}"
    yield Figure(what, float(done["page"] != "over"), Promise.AT_MOST, 0, "crash", note)
    yield Figure("  references to None and True that it lost", done["lost"], Promise.AT_MOST, 1000)

"""Memory that threads used once goes back to the system."""

import subprocess
import sys

import pytest

HELD = """
import sys, threading
from bench.processes import resident
from ui.window.memory import give_back
import os

if sys.argv[1] == "asked":
    give_back()
def fill():
    # As an array does: large, larger, and let go; a small thing made last keeps a heap from shrinking.
    for megabytes in (4, 12, 24):
        large, small = bytearray(megabytes << 20), bytes(1000)
        kept.append(small)
kept = []
for _ in range(6):
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
print(resident(os.getpid()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is asked")
def test_what_threads_filled_once_is_not_kept() -> None:
    asked, unasked = (
        float(subprocess.run([sys.executable, "-c", HELD, how], capture_output=True, text=True, check=True).stdout)
        for how in ("asked", "unasked")
    )
    assert asked < unasked - 15

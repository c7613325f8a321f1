"""A process that hangs is ended by its guard, on every system; one that goes on is left alone."""

import subprocess
import sys

import pytest

HANGS = """
import ctypes, sys
sys.platform = {platform!r}
from ui.sound.hang_guard import guard, unguard
guard({within})
{then}
ctypes.PyDLL(None).sleep({sleep})
"""


def end_of(platform: str, *, within: float, then: str = "", sleep: int) -> tuple[int, str]:
    """How a process ended that calls the guard, and then a library that keeps Python's lock."""
    program = HANGS.format(platform=platform, within=within, then=then, sleep=sleep)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=False)
    return done.returncode, done.stderr


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_a_process_that_hangs_in_a_library_is_ended(platform):
    status, words = end_of(platform, within=0.2, sleep=60)
    assert status != 0
    assert not words


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_a_process_that_is_no_longer_guarded_may_wait(platform):
    assert end_of(platform, within=0.2, then="unguard()", sleep=1) == (0, "")

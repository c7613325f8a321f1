"""The other end of `steered_window`: starts it on a desk, says a word, reads the answer."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bench.desk import Desk, end

MODULE = "bench.steered_window"
SETTLED = 4.0
"""Seconds after which a window has stood as long as with someone who looks at it before they begin."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the window said to a word. Times in seconds, of the monotonic clock."""

    at: float
    took: float
    frames: int
    """Drawn since the window was made."""
    page: str
    longest: float
    """Between two looks of the watch, since the word before."""
    p99: float


class Window:
    """A running one."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        self.pid = process.pid

    def say(self, word: str, then: float = 0.0) -> Answer:
        """Have this done; the answer, after so many seconds more. Raises RuntimeError when the window is gone."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{word}\n".encode())
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the window ended by itself with status {self.process.wait()} at {word!r}")
        time.sleep(then)
        return Answer(**json.loads(line))


@contextmanager
def window(desk: Desk, *arguments: str, settled: float = SETTLED) -> Iterator[Window]:
    """A window that has settled; it is told to quit at the end, and must do so in order."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        [sys.executable, "-m", MODULE, *arguments], env=desk.environment, stdin=pipe, stdout=pipe
    )
    try:
        opened = Window(process)
        opened.say("look", settled)
        yield opened
        opened.say("quit")
        if process.wait(10.0):
            raise RuntimeError(f"the window left with status {process.returncode}")
    finally:
        end(process)

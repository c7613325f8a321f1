"""The window while somebody sits: how soon it sounds, how long its thread is blocked, what the processor does."""

import time
from collections.abc import Iterator
from statistics import median
from threading import Event, Thread
from typing import Self

from bench.desk import Desk, desk
from bench.figure import Figure, Promise
from bench.processes import Use, use_of
from bench.recording import Recording, first_above, heard_at_zero, recording
from bench.steering import Window, window
from meditate.units import RATE, Seconds

SOUND = 1e-3
"""-60 dBFS: the bell comes softly."""
BEGINS = 5
ROUNDS = 3
OVER: Seconds = 30.0
"""How long the processor is watched."""
SPOKEN: Seconds = 20.0
"""After this long into a sit all lines are recorded."""
STEPS = (
    ("look", 3.0),
    ("length", 0.7), ("pace", 0.7), ("voice", 0.7), ("text", 0.7),
    ("panel", 2.0), ("no panel", 1.0),
    ("begin", 20.0), ("pause", 3.0), ("resume", 3.0), ("end", 2.0),
)  # fmt: skip
"""What someone does, and how many seconds they look at it then."""


def figures() -> Iterator[Figure]:
    """Each on a desk of its own."""
    with desk() as here:
        yield _first_sound(here)
    with desk() as here:
        yield _longest_block(here)
    with desk() as here:
        yield from _processor(here)


def _first_sound(here: Desk) -> Figure:
    with recording(here) as recorded:
        zero = heard_at_zero(here, recorded)
        begun = [_begun(here, recorded, zero) for _ in range(BEGINS)]
        moved = abs(heard_at_zero(here, recorded) - zero)
    heard, arrived = (1000 * median(times) for times in zip(*begun, strict=True))
    note = f"median of {BEGINS}; out of the recorder after {arrived:.0f} ms, its clock moved by {1000 * moved:.1f} ms"
    return Figure("Begin to first sound", heard, Promise.AT_MOST, 100, "ms", note)


def _begun(here: Desk, recorded: Recording, zero: Seconds) -> tuple[Seconds, Seconds]:
    """From Begin until the sink plays, by the clock of the server; and until the recorder gave it out."""
    with window(here) as opened:
        first = recorded.frames
        begin = opened.say("begin", 1.5)
        frame = first_above(recorded.samples(), first, SOUND)
        if frame is None:
            raise RuntimeError("no bell was heard")
        times = zero + frame / RATE - begin.at, recorded.arrived(frame) - begin.at
        opened.say("end", 1.5)
    return times


def _longest_block(here: Desk) -> Figure:
    """Between two looks of a watch of 5 ms, from the first page on; beside a thread that does nothing else."""
    rounds = []
    with _Idler() as machine:
        for _ in range(ROUNDS):
            with window(here) as opened:
                opened.say("watch", 0.5)
                rounds.append(_longest_of_steps(opened))
    blocks, where = zip(*rounds, strict=True)
    note = f"median of {ROUNDS} rounds; at {', '.join(where)}; the machine itself {1000 * machine.longest:.0f} ms"
    return Figure("longest block of the window's thread", 1000 * median(blocks), Promise.AT_MOST, 50, "ms", note)


def _longest_of_steps(opened: Window) -> tuple[Seconds, str]:
    blocks = []
    opened.say("look")
    for word, then in STEPS:
        opened.say(word, then)
        blocks.append((opened.say("look").longest, word))
    longest, where = max(blocks)
    return longest, f"{where!r} {1000 * longest:.0f} ms"


class _Idler:
    """Sleeps 5 ms at a time, and remembers the longest."""

    def __init__(self) -> None:
        self.longest: Seconds = 0.0
        self._over = Event()
        self._thread = Thread(target=self._run)

    def _run(self) -> None:
        before = time.monotonic()
        while not self._over.wait(0.005):
            now = time.monotonic()
            self.longest, before = max(self.longest, now - before), now

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()


def _processor(here: Desk) -> Iterator[Figure]:
    """The whole family: window, sound, speech. The screen's own work is not in it, as on any desktop."""
    with window(here, settled=10.0) as opened:
        idle, drawn = _watched(opened)
        yield _row("processor on the idle page", idle, drawn, 3)
        opened.say("begin", SPOKEN)
        seen, drawn = _watched(opened)
        yield _row("processor while sitting, visible, 1280×800, no card", seen, drawn, 15)
        for word in ("minimise", "hide"):
            opened.say(word, 3.0)
            unseen, drawn = _watched(opened)
            yield _row(f"processor while sitting, window told to {word}", unseen, drawn, 1.5)
            yield Figure("  frames drawn", drawn, Promise.AT_MOST, 0)
            opened.say("show", 2.0)


def _watched(opened: Window) -> tuple[Use, int]:
    before = opened.say("look")
    use = use_of(opened.pid, OVER)
    return use, opened.say("look").frames - before.frames


def _row(what: str, use: Use, drawn: int, bound: float) -> Figure:
    note = f"{drawn / OVER:.1f} frames and {use.wakes:.0f} wake-ups a second"
    return Figure(what, use.share, Promise.AT_MOST, bound, "%", note)

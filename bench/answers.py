"""Answers for the ear: from each key of a sit in a terminal to the first sample that the sink plays."""

import os
import pty
import time
from collections.abc import Iterator
from threading import Thread

from bench.desk import Desk, desk, running_on
from bench.figure import Figure, Promise
from bench.recording import Recording, first_above, heard_at_zero, recording
from meditate.units import RATE, Frames, Seconds

KEYS = (
    ("pause", b" "), ("slower while paused", b"-"), ("go on", b" "), ("slower", b"-"), ("faster", b"+"),
    ("quieter", b"\x1b[B"), ("louder", b"\x1b[A"), ("again", b"p"), ("next", b"n"), ("five more", b"m"),
    ("how long is left", b"t"), ("end", b"q"),
)  # fmt: skip
SILENT = ("--preset", "silent", "--bell", "none", "--minutes", "10", "--answers", "sounds")
NIGHT = (
    "--preset",
    "sleep",
    "--ambience",
    "none",
    "--minutes",
    "0:40",
    "--wind-down",
    "darker 100",
    "--answers",
    "none",
)
"""Dark soon: there a key is answered whatever was chosen."""
DARK: Seconds = 25.0
DARK_KEYS = (("pause", b" "), ("go on", b" "), ("five more", b"m"))
APART: Seconds = 3.5
"""No answer is longer."""
STARTS: Seconds = 15.0
AUDIBLE = 1e-4


def figures() -> Iterator[Figure]:
    """Raises RuntimeError where a key was not answered."""
    with desk() as here, recording(here) as recorded:
        zero = heard_at_zero(here, recorded)
        late = dict(_answered(here, recorded, zero, SILENT))
        dark = dict(_answered(here, recorded, zero, NIGHT))
        moved = abs(heard_at_zero(here, recorded) - zero)
    slowest = max(late, key=lambda key: late[key])
    note = f"{len(late)} keys, longest at {slowest!r}; the clock of the recording moved by {1000 * moved:.1f} ms"
    yield Figure("key to the first sample of its answer", 1000 * late[slowest], Promise.AT_MOST, 300, "ms", note)
    yield Figure("the same in the dark of a bedtime sit", 1000 * max(dark.values()), Promise.AT_MOST, 300, "ms")


def _answered(
    here: Desk, recorded: Recording, zero: Seconds, sit: tuple[str, ...]
) -> Iterator[tuple[str, Seconds]]:  # fmt: skip
    """In a sit without any other sound, so that all that is recorded is an answer."""
    ours, theirs = pty.openpty()
    with running_on(["-m", "meditate", "sit", *sit], here.environment, theirs):
        Thread(target=_read_all, args=(ours,), daemon=True).start()
        if sit is SILENT:
            _wait_for_sound(recorded)
        else:
            time.sleep(DARK)
        for name, key in KEYS if sit is SILENT else DARK_KEYS:
            time.sleep(APART)
            first, pressed = recorded.frames, time.monotonic()
            os.write(ours, key)
            yield name, zero + _sounds(recorded, first, name) / RATE - pressed


def _wait_for_sound(recorded: Recording) -> None:
    """Without a bell the beginning has an answer too."""
    first = recorded.frames
    if not recorded.until(lambda r: first_above(r.samples(), first, AUDIBLE) is not None, STARTS):
        raise RuntimeError("the sit did not begin to be heard")


def _sounds(recorded: Recording, first: Frames, name: str) -> Frames:
    if not recorded.until(lambda r: first_above(r.samples(), first, AUDIBLE) is not None, APART):
        raise RuntimeError(f"{name!r} was not answered")
    frame = first_above(recorded.samples(), first, AUDIBLE)
    assert frame is not None
    return frame


def _read_all(terminal: int) -> None:
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        return

"""When the closing bell is heard, five minutes and two pauses after the opening one, as recorded from the sink."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bench.desk import Desk, desk
from bench.figure import Figure, Promise
from bench.recording import Recording, first_above, found_in, heard_at_zero, recording, silences
from meditate.sound.bell import BOWLS, strike
from meditate.units import RATE, Frames, Seconds, frames_at

PATTERN: Frames = 2 * RATE
"""How much of a strike is looked for; its attack is in it, and it is far louder than the rain."""
NEAR: Frames = RATE
"""How far from its time a bell is looked for."""
GAP: Frames = RATE
"""No pause is shorter; nothing else is exactly silent at all."""


DROP: Frames = 48
"""Exact silence within rain, so long or longer, is a sound server that came too late."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the sitting said of itself, in monotonic seconds where it is not in seconds of the sit."""

    bells: list[Seconds]
    looks: list[tuple[Seconds, Seconds]]
    held: list[tuple[Seconds, Seconds]]
    heard: str


def figures() -> Iterator[Figure]:
    """Raises RuntimeError where the recording makes no sense."""
    with desk() as here, recording(here) as recorded:
        zero = heard_at_zero(here, recorded)
        first = recorded.frames
        told = _sat(here)
        zero_after = heard_at_zero(here, recorded)
        yield from _judged(recorded, first, told, (zero + zero_after) / 2, abs(zero_after - zero))


def _sat(here: Desk) -> Told:
    command = [sys.executable, "-m", "bench.one_sit", str(here.folder)]
    done = subprocess.run(command, env=here.environment, capture_output=True, check=True, timeout=420.0)
    told = Told(**json.loads(done.stdout))
    if told.heard != "yes":
        raise RuntimeError("the sit was not heard")
    return told


def _judged(recorded: Recording, first: Frames, told: Told, zero: Seconds, moved: Seconds) -> Iterator[Figure]:
    sound = recorded.samples()
    begins = first_above(sound, first, 1e-4)
    if begins is None:
        raise RuntimeError("nothing was recorded")
    bell = strike(BOWLS["temple"])[:PATTERN].mean(axis=1)
    mono = sound.mean(axis=1)
    opening = found_in(mono, bell, begins - NEAR, 2 * NEAR)
    pauses = [(a, b) for a, b in silences(sound[: opening + frames_at(340.0)], GAP) if a > opening]
    silent = sum(b - a for a, b in pauses)
    apart = frames_at(told.bells[-1] - told.bells[0])
    closing = found_in(mono, bell, opening + apart + silent - NEAR, 2 * NEAR)
    late = 1000 * (closing - opening - silent - apart) / RATE
    lost = [b - a for a, b in silences(sound[opening:closing], DROP) if b - a <= GAP]
    gaps = f"{len(lost)} gaps of the server, {1000 * sum(lost) / RATE:.1f} ms in all, are in it" if lost else "no gaps"
    note = f"{late:+.2f} ms; {len(pauses)} pauses of {silent / RATE:.2f} s heard; {gaps}"
    yield Figure(
        "closing bell from its time, recorded after 5 min, 2 pauses", abs(late), Promise.AT_MOST, 20, "ms", note
    )
    errors = _errors(told, pauses, opening - frames_at(told.bells[0]), zero)
    note = f"median {1000 * np.median(errors):+.1f} ms; the clock of the recording moved by {1000 * moved:.1f} ms"
    most = 1000 * float(np.quantile(np.abs(errors), 0.99))
    yield Figure("  position shown beside what is heard, 99 of 100 looks", most, Promise.AT_MOST, 50, "ms", note)


def _errors(told: Told, pauses: list[tuple[Frames, Frames]], start: Frames, zero: Seconds) -> NDArray[np.float64]:
    """Position shown less position heard, at each look well inside the sound."""
    errors = []
    for at, shown in told.looks:
        frame = (at - zero) * RATE
        if frame < start + RATE or any(a - RATE < frame < b + RATE for a, b in pauses):
            continue
        silent = sum(b - a for a, b in pauses if b <= frame)
        errors.append(shown - (frame - start - silent) / RATE)
    return np.array(errors)

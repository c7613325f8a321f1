"""The bells between opening and closing: where each wants to ring, and where it can.

A wish depends on the shape and its own number only, so that laying again never moves what was wished for.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from random import Random

from meditate.plan.shape import Shape, Stretch, Toll
from meditate.plan.walk import NEAR
from meditate.score import Cue, PartStart, Role, Strike
from meditate.units import Seconds

STRAYS = 1 / 3
"""Chance moves a bell by no more than this share of the way to its neighbour."""
CLEAR: Seconds = 10.0
"""Chance moves no bell so near to the closing bell that one could be taken for the other."""
PART_WAITS: Seconds = 60.0
"""A part's bell waits no longer than this for a line to end."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A bell that wants to ring at `start`, at the latest before `latest`, or not at all."""

    start: Seconds
    latest: Seconds
    toll: Toll
    role: Role

    @property
    def end(self) -> Seconds:
        """Where something else may sound, if it rings as it wishes."""
        return self.start + self.toll.lasts


def wishes(shape: Shape) -> tuple[Wish, ...]:
    """Every bell between, in order; none over another, and none over the closing bell."""
    kept: list[Wish] = []
    parts = list(_part_wishes(shape))
    for wish in sorted([*parts, *_interval_wishes(shape)], key=lambda wish: wish.start):
        rivals = kept[-1:] if wish.role is Role.PART else [*kept[-1:], *parts]
        if not any(_meet(wish, rival) for rival in rivals):
            kept.append(wish)
    return tuple(kept)


def pending(wished: Sequence[Wish], rung: Sequence[Cue], earliest: Seconds) -> tuple[Wish, ...]:
    """Those that still can ring from `earliest` on: what was put off and has not been heard is among them."""
    starts = {
        role: [cue.start for cue in rung if isinstance(cue.what, Strike) and cue.what.role is role]
        for role in (Role.INTERVAL, Role.PART)
    }

    def waits(wish: Wish) -> bool:
        heard = starts[wish.role]
        index = bisect_left(heard, wish.start - NEAR)
        return wish.latest > earliest and not (index < len(heard) and heard[index] < wish.latest)

    return tuple(wish for wish in wished if waits(wish))


def bell_cues(wished: Sequence[Wish], earliest: Seconds, taken: Sequence[Cue]) -> Iterator[Cue]:
    """Each bell where it wants to ring if nothing sounds there, else in the next gap that holds it, else not at all.

    `taken` are said lines and bells, sorted by start and not overlapping.
    """
    free = earliest
    for wish in wished:
        here, lasts = max(wish.start, free), wish.toll.lasts
        index = bisect_left(taken, here, key=lambda cue: cue.end - NEAR)
        while index < len(taken) and taken[index].start < here + lasts - NEAR:
            here = taken[index].end
            index += 1
        if here < wish.latest:
            free = here + lasts
            yield Cue(here, free, wish.toll.strike(wish.role))


def part_cues(shape: Shape) -> Iterator[Cue]:
    """Where each part begins."""
    return (Cue(at, at, PartStart(part.name)) for at, part in _boundaries(shape))


def _boundaries(shape: Shape) -> Iterator[tuple[Seconds, Stretch]]:
    """When each part begins that begins before the end."""
    at = 0.0
    for part in shape.parts:
        if at > shape.length - CLEAR:
            return
        yield at, part
        at += part.length


def _part_wishes(shape: Shape) -> Iterator[Wish]:
    """The first part begins with the opening bell, the others with their own."""
    for at, part in _boundaries(shape):
        if at and part.toll is not None and at + part.toll.lasts <= shape.length + NEAR:
            yield Wish(at, min(at + PART_WAITS, at + part.length / 2), part.toll, Role.PART)


def _interval_wishes(shape: Shape) -> Iterator[Wish]:
    toll = shape.tolls.between
    if toll is None:
        return
    last = shape.length - toll.lasts
    every = shape.interval or inf
    steady = [k * every for k in range(1, int((last - NEAR) / every) + 1)] if last > 0 else []
    times = sorted({*steady, *(at for at in shape.intervals if at <= last - NEAR)})
    for number, (before, at) in enumerate(pairwise([0.0, *times])):
        after = times[number + 1] if number + 1 < len(times) else inf
        room = min(at - before, after - at, shape.interval or inf)
        moved = at + _strayed(shape, number, room)
        yield Wish(min(moved, max(at, last - CLEAR)), moved + room / 2, toll, Role.INTERVAL)


def _strayed(shape: Shape, number: int, room: Seconds) -> Seconds:
    """How far chance moves this bell; the same for the same seed, whatever else is laid."""
    if not shape.jitter:
        return 0.0
    reach = min(shape.jitter, STRAYS * room)
    return Random(f"{shape.seed} {number}").uniform(-reach, reach)


def _meet(one: Wish, other: Wish) -> bool:
    return one is not other and one.start < other.end - NEAR and other.start < one.end - NEAR

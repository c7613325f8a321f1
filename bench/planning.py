"""How long the planner takes, for one and for ten times the lines."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from bench.figure import Figure, Promise
from meditate.breath import PRESETS
from meditate.clip import Spoken
from meditate.plan import Shape, plan
from meditate.script.model import Line, Script, Section

RUNS = 7


def figures() -> Iterator[Figure]:
    """5,000 lines, and what ten times the lines cost."""
    small, large = _seconds(500), _seconds(5000)
    yield Figure("plan of 5,000 lines", large, Promise.AT_MOST, 0.2, "s", f"median of {RUNS}")
    yield Figure("plan, ten times the lines", large / small, Promise.AT_MOST, 12, "x")


def _seconds(lines: int) -> float:
    sections = [Section(tuple(Line(f"Line {n}.") for n in range(first, first + 20))) for first in range(0, lines, 20)]
    script = Script(tuple(sections))
    spoken = tuple(Spoken(2.0 + n % 5, 110.0) for n in range(lines))
    shape = Shape(length=lines * 9.0, pattern=PRESETS["calm"], pace=110.0, interval=600.0)
    return median(_once(script, spoken, shape) for _ in range(RUNS))


def _once(script: Script, spoken: tuple[Spoken, ...], shape: Shape) -> float:
    began = perf_counter()
    plan(script, spoken, shape)
    return perf_counter() - began

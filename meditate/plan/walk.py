"""The walk: given how long gaps are, where each step begins. Longer gaps never make an earlier start."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf

from meditate.breath import Breath
from meditate.plan.flow import Flow, Gap, Rest
from meditate.units import Seconds

LINE_FLOOR: Seconds = 0.6
SECTION_FLOOR: Seconds = 1.5
SECTION_RATIO = 4.0
"""A gap between sections, in gaps between lines."""
NEAR: Seconds = 1e-6
"""What rounding may take from a start."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """How long one waits."""

    line: Seconds
    section: Seconds
    elastic: Seconds = 0.0
    """For each elastic silence, where that is longer than the gap it stands for."""

    def of(self, gap: Gap) -> Seconds:
        """How long this gap is."""
        match gap:
            case Gap.NONE:
                return 0.0
            case Gap.LINE:
                return self.line
            case Gap.SECTION:
                return self.section


FLOORS = Gaps(LINE_FLOOR, SECTION_FLOOR)
"""The shortest gaps there are."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What steps are laid on: from when, the breath's turns, and the bells to keep clear of."""

    start: Seconds
    """Where the walk begins: the end of what was last heard, or of the settling."""
    earliest: Seconds
    """Nothing new starts before this."""
    deadline: Seconds
    """The last step and what is written after it end by this."""
    breaths: tuple[Breath, ...]
    turns: tuple[Seconds, ...]
    """Empty where lines do not wait for the breath."""
    cycle: Seconds
    """What a breath lasts where lines do not wait for it."""
    strikes: tuple[tuple[Seconds, Seconds], ...] = ()
    """Spans of interval bells, in order."""
    elastic: bool = True
    """Whether silences take what time is left; not where there is no end to it."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Where each step begins, and where all is said."""

    starts: tuple[Seconds, ...]
    end: Seconds
    """After the last step and what is written after it; infinite where there was no room."""


def turns_of(breaths: Sequence[Breath]) -> tuple[Seconds, ...]:
    """Where each in-breath and each out-breath starts, in order."""
    return tuple(turn for breath in breaths for turn in (breath.start, breath.turn_out))


def walk(flow: Flow, ground: Ground, gaps: Gaps, stretch: int | None = None) -> Laid:
    """Lay every step as early as its gap, the breath and the bells allow.

    `stretch` is the index of a step before which the elastic time passes where the script has no place for it: in its
    gap, or after what is written there.
    """
    starts: list[Seconds] = []
    here, turn, strike = ground.start, 0, 0
    turns, strikes = ground.turns, ground.strikes
    waits, floors = ({gap: given.of(gap) for gap in Gap} for given in (gaps, FLOORS))
    for index, step in enumerate(flow.steps):
        if step.rest is None:
            wait = waits[step.gap] if step.tone is None else max(floors[step.gap], waits[step.gap] * step.tone.wait)
            here += max(wait, gaps.elastic) if index == stretch else wait
        else:
            here = rested(step.rest, here, ground, gaps) + (gaps.elastic if index == stretch else 0.0)
        here = max(here, ground.earliest)
        while True:
            if turns:
                while turn < len(turns) and turns[turn] < here - NEAR:
                    turn += 1
                if turn == len(turns):
                    return Laid((), inf)
                here = turns[turn]
            while strike < len(strikes) and strikes[strike][1] <= here + NEAR:
                strike += 1
            if strike == len(strikes) or here + step.duration <= strikes[strike][0]:
                break
            here = strikes[strike][1]
        starts.append(here)
        here += step.duration
    if flow.after is not None:
        here += flow.after.seconds + flow.after.breaths * ground.cycle + flow.after.elastic * gaps.elastic
    return Laid(tuple(starts), here)


def rested(rest: Rest, here: Seconds, ground: Ground, gaps: Gaps) -> Seconds:
    """Where a written rest ends, when the step before it ended at `here`."""
    here += silent(rest, gaps)
    return breathed(rest.breaths, here, ground)[1] if rest.breaths else here


def silent(rest: Rest, gaps: Gaps) -> Seconds:
    """How long a written rest is without its guided breaths."""
    return rest.seconds + rest.elastic * max(gaps.section, gaps.elastic)


def breathed(count: int, here: Seconds, ground: Ground) -> tuple[Seconds, Seconds]:
    """Where that many guided breaths start and end: on the breath, where there is one to wait for."""
    if not ground.turns:
        return here, here + count * ground.cycle
    first = bisect_left(ground.breaths, here - NEAR, key=lambda breath: breath.start)
    if first + count > len(ground.breaths):
        return here, inf
    return ground.breaths[first].start, ground.breaths[first + count - 1].end


def largest(fits: Callable[[float], bool], low: float, high: float, near: float) -> float:
    """The largest value in [low, high] that fits, to within `near`; `low` must fit and fitting must be monotone."""
    if fits(high):
        return high
    while high - low > near:
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low

"""The ladder: what is given up, in which order, so that a text fits its time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil, inf

from meditate.plan.flow import Flow, Gap
from meditate.plan.walk import FLOORS, LINE_FLOOR, SECTION_FLOOR, SECTION_RATIO, Gaps, Ground, Laid, largest, walk
from meditate.score import Fit
from meditate.units import Seconds

BRISKER = 1.1
"""The most that the pace may rise."""
FINE: Seconds = 0.005
"""How finely gaps are found."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """The longest comfortable gaps."""

    line: Seconds
    section: Seconds

    def at(self, line: Seconds) -> Gaps:
        """Gaps in proportion: sections about four times as far apart as lines, neither beyond comfort."""
        return Gaps(line, min(SECTION_RATIO * line, max(self.section, SECTION_FLOOR)))


@dataclass(frozen=True, slots=True)
class Rung:
    """What was found to fit."""

    fit: Fit
    flow: Flow
    laid: Laid
    gaps: Gaps
    ground: Ground
    pace: float
    stretch: int | None = None


Paced = Callable[[float], Flow]
"""The flow at a pace, in words a minute."""


def climb_down(paced: Paced, ground: Ground, comfort: Comfort, pace: float, most: float) -> Rung | None:
    """The first rung that fits, or None: breath, loose, brisk up to the pace `most`.

    Optional lines go before anything else is given up, the last ones first, no more than needed.
    """
    flow = paced(pace)
    if not flow.steps:
        return Rung(Fit.BREATH, flow, Laid((), ground.start), comfort.at(comfort.line), ground, pace)
    on_breath = (ground, replace(ground, strikes=()))
    found = _with_fewest_dropped(flow, lambda f: _comfortable(f, on_breath, comfort, pace, Fit.BREATH))
    if found is not None:
        return found
    dropped = frozenset(step.line for step in flow.steps if step.optional and step.line is not None)
    flow, free = flow.without(dropped), replace(ground, turns=(), strikes=())
    found = _comfortable(flow, (replace(ground, turns=()), free), comfort, pace, Fit.LOOSE)
    return found or _brisk(lambda p: paced(p).without(dropped), free, pace, most)


def _with_fewest_dropped(flow: Flow, attempt: Callable[[Flow], Rung | None]) -> Rung | None:
    optional = [step.line for step in flow.steps if step.optional and step.line is not None]
    whole = attempt(flow)
    if whole is not None or not optional:
        return whole
    low, high, best = 1, len(optional), attempt(flow.without(frozenset(optional)))
    while best is not None and low < high:
        middle = (low + high) // 2
        rung = attempt(flow.without(frozenset(optional[-middle:])))
        best, low, high = (rung, low, middle) if rung else (best, middle + 1, high)
    return best


def _comfortable(flow: Flow, grounds: Sequence[Ground], comfort: Comfort, pace: float, fit: Fit) -> Rung | None:
    for ground in grounds:

        def fits(line: Seconds, ground: Ground = ground) -> bool:
            return walk(flow, ground, comfort.at(line)).end <= ground.deadline

        if fits(LINE_FLOOR):
            widest = max(comfort.line, LINE_FLOOR)
            gaps = comfort.at(largest(fits, LINE_FLOOR, widest, FINE))
            if gaps.line == widest:
                return _stretched(flow, ground, gaps, pace, fit)
            return Rung(fit, flow, walk(flow, ground, gaps), gaps, ground, pace)
    return None


def _stretched(flow: Flow, ground: Ground, gaps: Gaps, pace: float, fit: Fit) -> Rung:
    """More time than comfortable gaps hold: silences take the rest."""
    if not ground.elastic:
        return Rung(fit, flow, walk(flow, ground, gaps), gaps, ground, pace)
    own = any(rest and rest.elastic for rest in (*(step.rest for step in flow.steps), flow.after))
    stretch = None if own else before_closing(flow)
    if own or stretch is not None:
        # Not what is left behind the last line: where a silence is under way, it has passed in part.
        most = max(0.0, ground.deadline - ground.start)

        def fits(elastic: Seconds) -> bool:
            return walk(flow, ground, replace(gaps, elastic=elastic), stretch).end <= ground.deadline

        gaps = replace(gaps, elastic=largest(fits, 0.0, most, FINE))
    return Rung(fit, flow, walk(flow, ground, gaps, stretch), gaps, ground, pace, stretch)


def before_closing(flow: Flow) -> int | None:
    """The index of the step that the closing lines begin with; None where it is to be said at once."""
    if flow.closing is None:
        return None
    begins = next((i for i, step in enumerate(flow.steps) if step.item >= flow.closing), None)
    return None if begins is None or flow.steps[begins].gap is Gap.NONE else begins


def _brisk(paced: Paced, ground: Ground, pace: float, most: float) -> Rung | None:
    flow = paced(pace)

    def fits(section: Seconds) -> bool:
        return walk(flow, ground, Gaps(LINE_FLOOR, section)).end <= ground.deadline

    if not fits(SECTION_FLOOR):
        pace = brisk_pace(flow, ground, pace)
        while pace <= most:
            flow = paced(pace)
            if fits(SECTION_FLOOR):
                break
            # Lines of a wind-down that are as slow as can be gain less than the pace does.
            pace += 1
        else:
            return None
    gaps = Gaps(LINE_FLOOR, largest(fits, SECTION_FLOOR, SECTION_RATIO * LINE_FLOOR, FINE))
    return Rung(Fit.BRISK, flow, walk(flow, ground, gaps), gaps, ground, pace)


def brisk_pace(flow: Flow, ground: Ground, pace: float) -> float:
    """The least whole pace at which it all fits with gaps at their floor, or infinite."""
    spoken = sum(step.duration for step in flow.steps if step.line is not None)
    room = ground.deadline - (walk(flow, ground, FLOORS).end - spoken)
    return ceil(spoken * pace / room - 1e-9) if room > 0 else inf


def least_room(flow: Flow, cycle: Seconds) -> Seconds:
    """The time that this flow takes with gaps at their floor, from its first line to the closing."""
    rests = [step.rest for step in flow.steps if step.rest]
    written = sum(r.seconds + r.breaths * cycle + r.elastic * SECTION_FLOOR for r in rests)
    written += flow.after.seconds + flow.after.breaths * cycle if flow.after else 0.0
    floors = {Gap.NONE: 0.0, Gap.LINE: LINE_FLOOR, Gap.SECTION: SECTION_FLOOR}
    gaps = sum(floors[step.gap] for step in flow.steps if step.rest is None)
    return written + gaps + sum(step.duration for step in flow.steps)

"""The planner: a script, how long its lines take, and a shape → a score. Pure: same inputs, same score."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil
from typing import TypeAlias

from meditate.breath import Breath, whole_breaths
from meditate.clip import Spoken
from meditate.errors import TooShortError
from meditate.plan.bells import Wish, bell_cues, part_cues, pending, wishes
from meditate.plan.cues import cues_of
from meditate.plan.density import thinned, widening
from meditate.plan.flow import Flow, flow
from meditate.plan.horizon import first_horizon
from meditate.plan.ladder import BRISKER, Comfort, Paced, Rung, climb_down, least_room
from meditate.plan.shape import FADE_SHARE, OPENING, Shape
from meditate.plan.tone import tones
from meditate.plan.walk import Ground, turns_of
from meditate.score import Cue, Fit, PartStart, Quiet, Role, Score, Strike
from meditate.script.model import Line, Script
from meditate.units import Seconds
from meditate.wind_down import Descent

CLOSING_BREATHS = 3.0
CLOSING_SHARE = 1 / 8
"""The closing is three breaths, less in a short sit, one at the least."""
Reading: TypeAlias = Callable[[range], Paced]
"""Sections → their steps as a function of the pace."""


def plan(script: Script, spoken: Sequence[Spoken], shape: Shape) -> Score:
    """Lay a whole sit. `spoken` has one entry for each of the script's lines.

    Raises TooShortError with the least length that fits, in whole seconds.
    """
    reading = paced(script, spoken, shape)
    if shape.open_ended:
        everything = reading(range(len(script.sections)))(shape.pace)
        shape = replace(shape, length=first_horizon(everything, shape, opening(shape)))
    rung = _found(reading, shape, len(script.sections))
    if rung is None:
        raise TooShortError(_least(reading, shape, len(script.sections)))
    score = scored(script, spoken, shape, rung.ground.breaths, rung, ())
    return replace(score, reads=_reads(rung, len(script.sections)))


def _found(reading: Reading, shape: Shape, sections: int) -> Rung | None:
    breaths = whole_breaths(shape.pattern, 0.0, shape.length, shape.ramp_from)
    ground = ground_for(shape, breaths, opening(shape), opening(shape))
    pace = max(shape.pace, shape.floor_pace)
    rung = None
    if not (shape.in_parts and _is_far_too_long(reading(range(sections)), shape)):
        rung = climb_down(reading(range(sections)), ground, comfort(shape), pace, shape.pace * BRISKER)
    if shape.in_parts and (rung is None or shape.first_section):
        return _in_part(reading, ground, shape, sections)
    return rung


def _is_far_too_long(steps: Paced, shape: Shape) -> bool:
    """Whether no gap and no pace would fit it all, as with a book: then that is not tried, for it takes long."""
    briskest = _needed(steps(max(shape.pace * BRISKER, shape.floor_pace)))
    return least_room(briskest, shape.pattern.cycle / 2) > shape.length


def _least(reading: Reading, shape: Shape, sections: int) -> Seconds:
    length = least_length(reading, shape, sections)
    # A longer sit has room for more strokes of its opening bell, and then needs to be longer still.
    while _found(reading, replace(shape, length=length), sections) is None:
        length = max(length + 1, least_length(reading, replace(shape, length=length), sections))
    # Guided breaths are a little shorter where a ramp begins fast: then the breath fits into less than the floor.
    while _found(reading, replace(shape, length=length - 1), sections) is not None:
        length -= 1
    return length


def opening(shape: Shape) -> Seconds:
    """The time from the opening bell to the first line."""
    toll = shape.tolls.opening
    return max(OPENING, shape.settle, toll.within(shape.length).lasts if toll else 0.0)


def closing(length: Seconds, cycle: Seconds) -> Seconds:
    """The silence kept between the last line and the closing bell."""
    return min(max(cycle, length * CLOSING_SHARE), CLOSING_BREATHS * cycle)


def comfort(shape: Shape) -> Comfort:
    """The shape's longest gaps."""
    wider = widening(shape.density)
    return Comfort(shape.line_gap * wider, shape.section_gap * wider)


def paced(script: Script, spoken: Sequence[Spoken], shape: Shape) -> Reading:
    """The script's steps as a function of the sections that are read, and of the pace."""
    unsaid = thinned(script, shape.density)
    ring, cycle = shape.tolls.text.lasts if shape.tolls.text else 0.0, shape.pattern.cycle

    def reading(sections: range) -> Paced:
        def steps(pace: float) -> Flow:
            how = tones(script, shape.wind_down, pace, sections)
            return flow(script, spoken, how, cycle, ring, sections).without(unsaid)

        return steps

    return reading


def ground_for(
    shape: Shape, breaths: tuple[Breath, ...], start: Seconds, earliest: Seconds, kept: Sequence[Cue] = ()
) -> Ground:
    """What this shape's steps are laid on, after the cues that are kept."""
    bells = _bells(shape, earliest, kept)
    return Ground(
        start=start,
        earliest=earliest,
        deadline=shape.length - max(shape.fades, closing(shape.length, shape.pattern.cycle)),
        breaths=breaths,
        turns=turns_of(breaths),
        cycle=shape.pattern.cycle,
        # A story for the night is told, and then it is quiet: nobody is woken by closing lines after a long silence.
        elastic=not shape.open_ended and shape.wind_down is None,
        strikes=tuple((here := max(bell.start, earliest), here + bell.toll.lasts) for bell in bells),
    )


def _bells(shape: Shape, earliest: Seconds, kept: Sequence[Cue]) -> tuple[Wish, ...]:
    """The bells between that are still to ring; none over the opening."""
    wished = [wish for wish in wishes(shape) if wish.start >= opening(shape)]
    return pending(wished, kept, earliest)


def least_length(reading: Reading, shape: Shape, sections: int) -> Seconds:
    """The shortest length, in whole seconds, that holds all but the optional lines with every gap at its floor."""
    cycle, pace = shape.pattern.cycle, float(int(shape.pace * BRISKER))
    first = first_of(shape, sections)
    needed = _needed(reading(range(first, first + 1) if shape.in_parts else range(sections))(pace))
    room = opening(shape) + least_room(needed, cycle)
    # The closing grows with the length; this is where length - closing(length) reaches the room needed.
    length = max(room + cycle, min(room / (1 - CLOSING_SHARE), room + CLOSING_BREATHS * cycle))
    if shape.fade:
        length = max(length, min(room / (1 - FADE_SHARE), room + shape.fade))
    return float(ceil(length - 1e-6))


def first_of(shape: Shape, sections: int) -> int:
    """The section that reading in parts goes on with; the first again after the last."""
    return shape.first_section if shape.first_section < sections else 0


def _needed(steps: Flow) -> Flow:
    return steps.without(frozenset(step.line for step in steps.steps if step.optional and step.line is not None))


def _in_part(reading: Reading, ground: Ground, shape: Shape, sections: int) -> Rung | None:
    first = first_of(shape, sections)
    best = None
    for last in range(first + 1, sections + 1):
        # More than one section only where they are not hurried for it.
        most = shape.pace * (1.0 if best else BRISKER)
        rung = climb_down(reading(range(first, last)), ground, comfort(shape), shape.pace, most)
        if rung is None or (best is not None and rung.fit is not Fit.BREATH):
            break
        best = rung
    return replace(best, fit=Fit.PART) if best else None


def _reads(rung: Rung, sections: int) -> tuple[int, int]:
    if rung.fit is not Fit.PART:
        return 0, sections
    return rung.flow.steps[0].section, rung.flow.steps[-1].section + 1


def scored(
    script: Script, spoken: Sequence[Spoken], shape: Shape, breaths: tuple[Breath, ...], rung: Rung, kept: Sequence[Cue]
) -> Score:
    """The score of what was kept and what is laid now."""
    tolls, earliest = shape.tolls, rung.ground.earliest
    before = [cue for cue in kept if not isinstance(cue.what, PartStart)]
    # A rest that is under way is laid from its beginning on; what of it is over is among what is kept.
    over = {(cue.start, cue.what) for cue in kept if isinstance(cue.what, Quiet)}
    laid = [cue for cue in cues_of(rung, script, spoken) if (cue.start, cue.what) not in over]
    cues = [*before, *laid, *part_cues(shape)]
    if tolls.opening and not kept:
        struck = tolls.opening.within(shape.length)
        cues.append(Cue(0.0, struck.lasts, struck.strike(Role.OPENING)))
    sounding = sorted((c for c in cues if c.item >= 0 or isinstance(c.what, Strike)), key=_order)
    bells = bell_cues(_bells(shape, earliest, kept), earliest, sounding)
    cues.extend(cue for cue in bells if cue.end <= shape.length)
    closes = tolls.closing if not shape.open_ended else None
    tail = closes.heard if closes else 0.0
    if closes:
        cues.append(Cue(shape.length, shape.length + tail, closes.strike(Role.CLOSING)))
    cues.sort(key=_order)
    fit = Fit.BRISK if rung.pace > shape.pace and rung.fit is not Fit.PART else rung.fit
    score = Score(
        shape.length, tail, fit, breaths, tuple(cues), rung.flow.scene, shape.fades, lead=shape.delay,
        open_ended=shape.open_ended, stay=shape.stay, pace=rung.pace, wind_down=shape.wind_down,
        descents=(Descent(0.0, shape.bottom),) if shape.wind_down else (),
    )  # fmt: skip
    said = {cue.item for cue in score.says}
    out = [line for line, item in enumerate(_line_items(script)) if item not in said]
    return replace(score, left_out=tuple(out))


def _line_items(script: Script) -> list[int]:
    return [number for number, (_, item) in enumerate(script.numbered()) if isinstance(item, Line)]


def _order(cue: Cue) -> tuple[Seconds, Seconds]:
    return cue.start, cue.end

"""The relay: what is still to come, laid again. What has sounded never moves, and the closing bell never moves."""

import sys
from collections.abc import Sequence
from dataclasses import replace

from meditate.breath import Breath, whole_breaths
from meditate.clip import Spoken
from meditate.moment import fade_level
from meditate.plan.flow import Flow
from meditate.plan.horizon import next_horizon
from meditate.plan.ladder import BRISKER, Paced, Rung, climb_down
from meditate.plan.planner import comfort, ground_for, opening, paced, scored
from meditate.plan.shape import Shape
from meditate.plan.walk import FLOORS, Ground, walk
from meditate.score import Cue, Fit, Quiet, Role, Say, SceneChange, Score, Strike
from meditate.script.model import Line, Script
from meditate.units import Decibels, Seconds
from meditate.wind_down import Descent

CUT: Seconds = 0.3
"""How long a line that is left takes to fade."""


def relay(
    score: Score, script: Script, spoken: Sequence[Spoken], shape: Shape, at: Seconds, cursor: int | None = None
) -> Score:
    """The score from `at` on, with these durations and this shape; before `at` it is unchanged.

    With `cursor` the line that sounds at `at` is cut short and that line is said next; the number of lines means: no
    more. Where the rest does not fit, the last lines that do not are left out: a running sit is never refused.
    """
    kept = [_cut(cue, at) if cursor is not None else cue for cue in score.cues if _stays(cue, at)]
    busy = max([at if kept else opening(shape), *(cue.end for cue in kept if isinstance(cue.what, Say | Strike))])
    said = [cue for cue in kept if cue.item >= 0]
    steps = paced(script, spoken, shape)(range(*score.reads))
    start = busy if cursor is not None else max((cue.end for cue in said), default=max(opening(shape), at))
    after = max((cue.item for cue in said), default=-1) if cursor is None else line_items(script, cursor) - 1
    if shape.open_ended:
        shape = replace(shape, length=next_horizon(steps(shape.pace).since(after), shape, max(start, at), score.length))
    breaths = _breaths(score, shape, at)
    picture = next((c.what.name for c in reversed(kept) if isinstance(c.what, SceneChange)), score.scene)

    def rest(pace: float) -> Flow:
        flow = steps(pace).since(after)
        return _pictured(flow if cursor is None else flow.at_once(), picture)

    ground = ground_for(shape, breaths, start, busy, kept)
    rung = _never_refused(rest, ground, shape)
    if cursor is not None and not rung.flow.steps:
        # A line that was asked for may be said even where the closing silence would be.
        rung = _never_refused(
            lambda pace: rest(pace).first(1), replace(ground, deadline=shape.length - shape.fades), shape
        )
    new = scored(script, spoken, shape, breaths, rung, kept)
    fit = max(score.fit, new.fit, key=list(Fit).index) if said else new.fit
    return replace(
        new, scene=score.scene, fit=fit, reads=score.reads, lift=_lift(score, shape, at),
        descents=_descents(score, shape, at),
    )  # fmt: skip


def line_items(script: Script, line: int) -> int:
    """The item that this line is; one past the last item for one past the last line."""
    items = [number for number, (_, item) in enumerate(script.numbered()) if isinstance(item, Line)]
    return items[line] if line < len(items) else sum(len(section.items) for section in script.sections)


def _lift(score: Score, shape: Shape, at: Seconds) -> tuple[Seconds, Decibels] | None:
    """A fade that has begun is not undone at once where the sit becomes longer."""
    level = fade_level(score, at)
    if shape.length == score.length or level == 0.0:
        return score.lift
    return at, level


def _descents(score: Score, shape: Shape, at: Seconds) -> tuple[Descent, ...]:
    """What came down stays down: a longer sit goes on from there, more slowly."""
    if shape.length == score.length or shape.open_ended or shape.bottom <= at:
        return score.descents
    return (*score.descents, Descent(at, shape.bottom, score.sunk(at))) if score.wind_down else ()


def _stays(cue: Cue, at: Seconds) -> bool:
    match cue.what:
        case Strike(Role.CLOSING):
            return False
        case Quiet():
            return cue.end <= at
        case _:
            return cue.start < at


def _cut(cue: Cue, at: Seconds) -> Cue:
    return replace(cue, end=min(cue.end, at + CUT)) if isinstance(cue.what, Say) else cue


def _breaths(score: Score, shape: Shape, at: Seconds) -> tuple[Breath, ...]:
    if shape.length == score.length:
        return score.breaths
    if shape.open_ended:
        return score.breaths + whole_breaths(shape.pattern, score.breaths[-1].end, shape.length)
    kept = tuple(breath for breath in score.breaths if breath.start < at) or score.breaths[:1]
    begun = kept[-1]
    if begun.end >= shape.length:
        return kept
    ramp = begun.pattern.rate if shape.ramp_from is not None else None
    return kept + whole_breaths(shape.pattern, begun.end, shape.length, ramp)


def _pictured(flow: Flow, picture: str) -> Flow:
    """The picture goes on from the one that is shown: changed where another is due, not changed twice."""
    first = next((i for i, step in enumerate(flow.steps) if step.scene), 0)
    if not flow.steps:
        return replace(flow, last=None if flow.last == picture else flow.last)
    due = flow.steps[first].scene if flow.steps[first].scene == picture else None
    steps = list(flow.steps)
    if due is not None:
        steps[first] = replace(steps[first], scene=None)
    elif flow.scene != picture and steps[0].scene is None:
        steps[0] = replace(steps[0], scene=flow.scene)
    return replace(flow, steps=tuple(steps))


def _never_refused(rest: Paced, ground: Ground, shape: Shape) -> Rung:
    """The first rung that fits; else as many of the first steps as the briskest pace can hold."""
    whole = _first(rest, sys.maxsize, ground, shape)
    if whole is not None:
        return whole
    most = max(shape.floor_pace, shape.pace * BRISKER)
    briskest, free = rest(float(int(most))), replace(ground, turns=(), strikes=())

    def fits(count: int) -> bool:
        return walk(briskest.first(count), free, FLOORS).end <= ground.deadline

    low, high = 0, max(0, len(briskest.steps) - 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    rungs = (_first(rest, count, ground, shape) for count in range(low, -1, -1))
    return replace(next(rung for rung in rungs if rung is not None), fit=Fit.PART)


def _first(rest: Paced, count: int, ground: Ground, shape: Shape) -> Rung | None:
    pace = max(shape.pace, shape.floor_pace)
    return climb_down(lambda p: rest(p).first(count), ground, comfort(shape), pace, max(pace, shape.pace * BRISKER))

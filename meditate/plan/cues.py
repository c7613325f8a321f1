"""From laid steps to cues: what is said, struck, shown and named."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from meditate.breath import Breath
from meditate.clip import Spoken
from meditate.plan.flow import Rest, Step, at_pace
from meditate.plan.ladder import Rung
from meditate.plan.walk import NEAR, Ground, breathed, silent
from meditate.score import Cue, Quiet, Role, Say, SceneChange, SectionStart, Strike
from meditate.script.model import Script
from meditate.units import Seconds

SCENE_BREATHS = 2
"""How many whole breaths a change of picture takes."""
NAMED = "silence"


def cues_of(rung: Rung, script: Script, spoken: Sequence[Spoken]) -> Iterator[Cue]:
    """What the steps become, in no order."""
    end = rung.ground.start
    for index, (step, start) in enumerate(zip(rung.flow.steps, rung.laid.starts, strict=True)):
        yield from _before(rung, step, index, end, start)
        if step.opens:
            yield Cue(start, start, SectionStart(step.section, script.sections[step.section].title))
        yield _sounding(step, start, script, spoken)
        end = start + step.duration
    if rung.flow.last:
        yield scene_cue(rung.flow.last, rung.ground.breaths, end, max(end, rung.ground.earliest))
    ground, after = rung.ground, rung.flow.after
    # One that is over already is among what is kept.
    if after is not None and after.named and ground.elastic and ground.deadline > max(end, ground.earliest):
        yield Cue(end, ground.deadline, Quiet(NAMED))


def _sounding(step: Step, start: Seconds, script: Script, spoken: Sequence[Spoken]) -> Cue:
    tone = step.tone
    if step.line is None or tone is None:
        return Cue(start, start + step.duration, Strike(Role.TEXT), step.item)
    known = at_pace(spoken[step.line], tone.pace)
    text = script.lines[step.line].text
    what = Say(step.line, step.section, text, tone.pace, known.words, known.timing, tone.flat, tone.level)
    return Cue(start, start + step.duration, what, step.item)


def _before(rung: Rung, step: Step, index: int, end: Seconds, start: Seconds) -> Iterator[Cue]:
    if step.scene:
        yield _changed(step, step.scene, rung.ground, end, start)
    stretched = index == rung.stretch and rung.gaps.elastic > rung.gaps.of(step.gap)
    yield from _silences(step.rest or Rest(), end, start, rung, stretched=stretched)


def _silences(rest: Rest, end: Seconds, start: Seconds, rung: Rung, *, stretched: bool) -> Iterator[Cue]:
    """What a written rest is called, and the silence that is left before the closing lines; one where both touch."""
    written = end + silent(rest, rung.gaps)
    if rest.breaths:
        here, there = breathed(rest.breaths, written, rung.ground)
        yield Cue(here, min(there, start), Quiet("breathe"))
        if stretched and there < start:
            yield Cue(there, start, Quiet(NAMED))
        start = here
    elif stretched and rest.named != NAMED:
        yield Cue(written, start, Quiet(NAMED))
    if rest.named == NAMED and start > end:
        yield Cue(end, start, Quiet(NAMED))


def _changed(step: Step, scene: str, ground: Ground, end: Seconds, start: Seconds) -> Cue:
    """Where the step begins; or, where that is written so and sooner, where the rest before it does."""
    late = scene_cue(scene, ground.breaths, start, ground.earliest)
    if not step.early or step.rest is None:
        return late
    return min(scene_cue(scene, ground.breaths, end, max(end, ground.earliest)), late, key=lambda cue: cue.start)


def scene_cue(name: str, breaths: Sequence[Breath], start: Seconds, earliest: Seconds) -> Cue:
    """The picture changes over whole breaths, begun on the last in-breath before this start that is still to come."""
    first = max(0, bisect_right(breaths, start + NEAR, key=lambda breath: breath.start) - 1)
    if breaths[first].start < earliest - NEAR:
        first = min(first + 1, len(breaths) - 1)
    last = min(first + SCENE_BREATHS, len(breaths)) - 1
    return Cue(max(breaths[first].start, earliest), breaths[last].end, SceneChange(name))

"""The moment: everything that is true at one position of a score. Who draws or writes keeps no time of their own."""

from bisect import bisect_right
from dataclasses import dataclass
from math import isnan

from meditate.breath import Phase
from meditate.score import Cue, PartStart, Say, SceneChange, Score, SectionStart
from meditate.units import Decibels, Seconds, gain

DEEPEST: Decibels = 60.0
"""How far down a fade is nothing."""
STEEPEST = 1.0
"""dB a second: a short fade goes less far down, and there its sound is nothing too."""
LIFTS = 1.0
"""dB a second."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What the sitter hears and sees."""

    position: Seconds
    remaining: Seconds | None
    """Until the closing bell; 0 after it, the whole length before the opening bell. None where there is no end."""
    waits: Seconds
    """Until the opening bell; 0 from it on."""
    beyond: Seconds
    """Since the closing bell, once its sound has died away and one stays; else 0."""
    breath: int
    """Which breath this is, from 0."""
    phase: Phase
    through: float
    """How far through the phase, 0..1."""
    level: float
    """0 empty, 1 full."""
    saying: Say | None
    """The line being spoken; None between lines."""
    word: int | None
    """Index into the words of that line; None before the first, or where they are not known."""
    section: int | None
    """The last section begun."""
    part: str
    """The name of the part of the sit that one is in; empty where it has none."""
    scene: str
    """The picture shown, or being gone over to."""
    scene_before: str
    blend: float
    """0 is all `scene_before`, 1 all `scene`."""
    gain: float
    """Of the whole sound, 0..1."""
    brightness: float
    """Of the whole picture, 0..1."""

    @property
    def caption(self) -> str:
        """The words being spoken, empty between lines."""
        return self.saying.text if self.saying else ""


def moment_at(score: Score, position: Seconds) -> Moment:
    """What the sitter hears and sees at this position.

    A position before the first sample or past the end is taken as that, so a late frame never raises.
    """
    position = min(max(-score.lead, 0.0 if isnan(position) else position), score.over)
    which = max(0, bisect_right(score.breaths, position, key=lambda breath: breath.start) - 1)
    phase, through, level = score.breaths[which].at(position)
    saying = _latest(score.says, position)
    say, word = _spoken(saying, position)
    section = _latest(score.sections, position)
    scene, before, blend = _scene(score, position)
    return Moment(
        position=position, waits=max(0.0, -position), beyond=position - score.length if position > score.end else 0.0,
        remaining=None if score.open_ended else min(max(0.0, score.length - position), score.length),
        breath=which, phase=phase, through=through, level=level, saying=say, word=word,
        section=section.what.section if section and isinstance(section.what, SectionStart) else None,
        part=_part(score, position), scene=scene, scene_before=before, blend=blend,
        gain=fade_gain(score, position), brightness=_brightness(score, position),
    )  # fmt: skip


def fade_gain(score: Score, position: Seconds) -> float:
    """The factor on the whole sound: falls evenly in dB over the score's fade, to 0 at its length.

    A fade that was called off is taken back at most as fast as LIFTS.
    """
    return gain(fade_level(score, position)) if _into_fade(score, position) < 1.0 else 0.0


def fade_level(score: Score, position: Seconds) -> Decibels:
    """The same in dB, down to -DEEPEST."""
    level = -_depth(score) * _into_fade(score, position)
    if score.lift is not None:
        since, begun = score.lift
        level = min(level, begun + LIFTS * max(0.0, position - since))
    return level


def _into_fade(score: Score, position: Seconds) -> float:
    """How far through the fade it is, 0..1."""
    into = (position - (score.length - score.fade)) / score.fade if score.fade else 0.0
    return min(max(0.0, into), 1.0)


def _depth(score: Score) -> Decibels:
    return min(DEEPEST, STEEPEST * score.fade)


def _brightness(score: Score, position: Seconds) -> float:
    """Along the wind-down's curve, then to black as the sound fades; once it has sunk, no wind-down lets it rise."""
    depth = _depth(score) or DEEPEST
    if score.wind_down is None:
        return _dark(-fade_level(score, position) / depth)
    faded = _into_fade(score, position)
    if score.lift is not None and position >= score.lift[0]:
        faded = max(faded, -score.lift[1] / depth)
    return score.wind_down.at_sunk(score.sunk(position)).brightness * _dark(faded)


def _dark(faded: float) -> float:
    return gain(-DEEPEST / 2 * faded) if faded < 1.0 else 0.0


def _latest(cues: tuple[Cue, ...], position: Seconds) -> Cue | None:
    index = bisect_right(cues, position, key=lambda cue: cue.start)
    return cues[index - 1] if index else None


def _spoken(cue: Cue | None, position: Seconds) -> tuple[Say | None, int | None]:
    if cue is None or position >= cue.end or not isinstance(cue.what, Say):
        return None, None
    index = bisect_right(cue.what.words, position - cue.start, key=lambda word: word.start) - 1
    return cue.what, index if index >= 0 else None


def _part(score: Score, position: Seconds) -> str:
    begun = _latest(score.parts, position)
    return begun.what.name if begun and isinstance(begun.what, PartStart) else ""


def _scene(score: Score, position: Seconds) -> tuple[str, str, float]:
    index = bisect_right(score.scenes, position, key=lambda cue: cue.start)
    names = [score.scene, *(c.what.name for c in score.scenes[:index][-2:] if isinstance(c.what, SceneChange))]
    if not index:
        return score.scene, score.scene, 1.0
    cue = score.scenes[index - 1]
    span = cue.end - cue.start
    return names[-1], names[-2], min(1.0, (position - cue.start) / span) if span else 1.0

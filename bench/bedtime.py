"""A night sit as it is heard: 20, 45 and 90 minutes, rendered to the last frame and measured minute by minute.

How it is seen is told beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf, isfinite
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from bench import bedtime_light
from bench.figure import Figure, Promise
from meditate.compose import measured
from meditate.moment import moment_at
from meditate.narrator import Narrator
from meditate.presets import preset_over
from meditate.score import Cue, Say, Score, Strike
from meditate.script.model import Line, Script, Section
from meditate.sit import Sit
from meditate.sound.loudness import loudness, momentary, true_peak
from meditate.sound.mixer import Mixer
from meditate.texts import find_text
from meditate.units import RATE, Mono, Seconds, frames_at
from narration.shelf import Shelf
from narration.studio import Studio

MINUTES = (20, 45, 90)
TEXTS = ("the-first-snow", "the-slow-boat", "the-last-lantern")
FIRST_AND_LAST = "The water is still, and the boat lies still upon it, and the night is wide and kind."
"""Said first and last, so that two paces can be compared word for word."""
SILENCE = -70.0
"""LUFS; under it the measure itself hears nothing."""
MINUTE: Seconds = 60.0


@dataclass(frozen=True, slots=True)
class Heard:
    """A whole sit, measured."""

    score: Score
    sit: Sit
    voiced: tuple[float, ...]
    """LUFS of the loudest 400 ms of each minute in which someone speaks."""
    quiet: tuple[float, ...]
    """The same of the other minutes; silence is SILENCE."""
    peak: float
    """dBTP."""
    click: float
    """The largest step from one sample to the next where something begins or ends, in dBFS."""
    voice: float
    """LUFS of all lines, one after the other, without anything else."""
    last: float
    """The highest sample of the last hundredth of a second."""


def figures() -> Iterator[Figure]:
    """For each length what the night promises; first to the eye."""
    yield from bedtime_light.figures()
    with TemporaryDirectory() as folder:
        studio = Studio(Shelf(Path(folder)))
        narrator = studio.narrator("", patient=True)
        try:
            for minutes in MINUTES:
                yield from rows(heard(minutes, narrator), f"{minutes} min: ")
        finally:
            studio.close()


def rows(night: Heard, of: str = "") -> Iterator[Figure]:
    """The figures of one night."""
    curve = night.sit.wind_down
    assert curve is not None
    at_most, at_least = Promise.AT_MOST, Promise.AT_LEAST
    yield Figure(f"{of}loudest moment, rise from a minute to the next", rise(night.voiced), at_most, 1.0, "LU")
    yield Figure(f"{of}the same where nobody speaks", rise(night.quiet), at_most, 1.0, "LU")
    yield Figure(f"{of}voice, away from -24 LUFS", abs(night.voice + 24.0), at_most, 1.0, "LU", f"{night.voice:.2f}")
    yield Figure(f"{of}true peak", night.peak, at_most, -3.0, "dBTP")
    yield Figure(f"{of}largest step where something begins or ends", night.click, at_most, -40.0, "dBFS")
    yield Figure(f"{of}last hundredth of a second", night.last, at_most, 1e-6, "", "of full scale")
    fell, asked = slowed(night.score), curve.slower
    yield Figure(f"{of}speech slower, away from {asked:g} %", abs(fell - asked), at_most, 3.0, "%", f"{fell:.1f} %")
    first, last = (night.score.breaths[place].pattern.rate for place in (0, -1))
    assert night.sit.ramp_from is not None
    yield Figure(f"{of}first breath, away from the rate set", off(first, night.sit.ramp_from), at_most, 5.0, "%")
    yield Figure(f"{of}last breath, away from the rate set", off(last, night.sit.breath.rate), at_most, 5.0, "%")
    yield Figure(f"{of}steepest change of the breath", steepest(night.score), at_most, 1.06, "/min/min")
    light = [moment_at(night.score, place).brightness for place in np.arange(0.0, night.score.length + 1, 0.25)]
    yield Figure(f"{of}light, largest rise", max(b - a for a, b in pairwise(light)), at_most, 0.0)
    yield Figure(f"{of}light at the end", light[-1], at_most, 0.0)
    spare = night.score.length - night.score.fade - night.score.says[-1].end
    yield Figure(f"{of}from the last word to the fade", spare, at_least, 0.0, "s")


def heard(minutes: int, narrator: Narrator) -> Heard:
    """One night, rendered and measured."""
    sit = replace(preset_over("bedtime", Sit()), length=MINUTE * minutes)
    score = measured(night_text(minutes), sit, narrator, lambda _: None)
    mixer = Mixer(score, sit, narrator.samples)
    loudest: dict[bool, list[float]] = {True: [], False: []}
    peak, step, end, joins = -inf, 0.0, frames_at(score.end), joins_of(score)
    for start in range(0, end, frames_at(MINUTE)):
        sound = mixer.render(start, min(frames_at(MINUTE), end - start))
        speaks = any(cue.start * RATE < start + len(sound) and cue.end * RATE > start for cue in score.says)
        loudest[speaks].append(max(SILENCE, float(momentary(sound).max(initial=SILENCE))))
        peak = max(peak, true_peak(sound))
        steps = np.abs(np.diff(sound, axis=0)).max(axis=1)
        near = joins[(joins >= start) & (joins < start + len(steps))] - start
        step = max(step, float(steps[near].max(initial=0.0)))
    last = float(np.abs(mixer.render(end - RATE // 100, RATE // 100)).max())
    voice = loudness(voice_alone(score, sit, narrator))
    return Heard(
        score, sit, tuple(loudest[True]), tuple(loudest[False]), peak, 20 * float(np.log10(step)), voice, last
    )  # fmt: skip


def joins_of(score: Score) -> NDArray[np.int64]:
    """The frames about each beginning and end of a line or bell, of the fade and of the whole."""
    sounding = [cue for cue in score.cues if isinstance(cue.what, Say | Strike)]
    places = [0.0, score.length - score.fade, score.end, *(at for cue in sounding for at in (cue.start, cue.end))]
    return np.array([frames_at(place) + near for place in places for near in range(-3, 3)])


def night_text(minutes: int) -> Script:
    """A text that fills the night: those of the night, over and over, between the same first and last line."""
    lines = [line.text for name in TEXTS for line in find_text(name).lines]
    many = 2 * minutes
    middle = tuple(Section(tuple(Line(lines[n % len(lines)]) for n in range(k, min(many, k + 12))))
                   for k in range(0, many, 12))  # fmt: skip
    once = Line(FIRST_AND_LAST)
    return Script((Section((once,)), *middle, Section((once,))), title="A night")


def voice_alone(score: Score, sit: Sit, narrator: Narrator) -> Mono:
    """What is spoken, line after line, as the mixer plays it without anything else."""
    bare = replace(sit, ambience=(), breath_tone=False, bell="none")
    mixer = Mixer(replace(score, cues=score.says), bare, narrator.samples)
    pieces = [mixer.render(frames_at(cue.start), frames_at(cue.end - cue.start)) for cue in score.says]
    return np.concatenate(pieces)


def slowed(score: Score) -> float:
    """Percent by which the last line is slower than the first, of the same words; from the clips' own lengths."""
    first, last = (score.says[place] for place in (0, -1))
    assert _text(first) == _text(last)
    return 100 * (1 - (first.end - first.start) / (last.end - last.start))


def _text(cue: Cue) -> str:
    assert isinstance(cue.what, Say)
    return cue.what.text


def rise(levels: tuple[float, ...]) -> float:
    """The most that a minute is louder than the one before, in LU."""
    assert all(isfinite(level) for level in levels)
    return max((after - before for before, after in pairwise(levels)), default=0.0)


def off(rate: float, wanted: float) -> float:
    """Percent."""
    return 100 * abs(rate / wanted - 1)


def steepest(score: Score) -> float:
    """The fastest that the breath's rate changes over any ten breaths, in breaths a minute for each minute."""
    pairs = zip(score.breaths, score.breaths[10:], strict=False)
    return max(60 * abs(b.pattern.rate - a.pattern.rate) / (b.start - a.start) for a, b in pairs)

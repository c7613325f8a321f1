"""The breath, heard: how often a simple listener knows in from out, with the tone far beneath a place."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from bench.figure import Figure, Promise
from bench.listener import followed, heard_as
from meditate.breath import PRESETS, Breath, Phase, whole_breaths
from meditate.score import Fit, Score
from meditate.sit import Sit, Tone
from meditate.sound.loudness import loudness
from meditate.sound.mixer import Mixer
from meditate.units import Mono, Seconds, Stereo, frames_at, gain

LENGTH: Seconds = 180.0
BENEATH = 12.0
"""dB."""
RHYTHMS = (("calm", None), ("calm", 10.0), ("even", None), ("box", None), ("4-7-8", None), ("deep", None))
"""Patterns, and breaths a minute that a ramp begins with."""
QUIET = Sit(bell="none", ambience=(), breath_tone=False)


def figures() -> Iterator[Figure]:
    """For each character that has notes; words say it themselves."""
    for tone in (Tone.AIR, Tone.BOWL):
        known = [right for place in ("forest", "rain") for right in _told(tone, place)]
        note = f"{len(known)} phases, {len(RHYTHMS)} rhythms, in forest and rain"
        what = f"in told from out, {tone} {BENEATH:g} dB beneath the place"
        yield Figure(what, 100 * float(np.mean(known)), Promise.AT_LEAST, 99, "%", note)


def _told(tone: Tone, place: str) -> Iterator[bool]:
    for name, ramp in RHYTHMS:
        breaths = whole_breaths(PRESETS[name], 0.0, LENGTH, ramp)
        around = _rendered(replace(QUIET, ambience=(place,)), breaths)
        breath = _rendered(replace(QUIET, breath_tone=True, tone=tone), breaths)
        mixed = around + gain(loudness(around) - BENEATH - loudness(breath)) * breath
        for one in breaths[1:]:
            for phase in (Phase.IN, Phase.OUT):
                yield heard_as(followed(mixed, one, phase)) is phase


def _rendered(sit: Sit, breaths: tuple[Breath, ...]) -> Stereo:
    return Mixer(Score(LENGTH, 0.0, Fit.BREATH, breaths, ()), sit, _nothing).render(0, frames_at(LENGTH))


def _nothing(text: str, pace: float, flat: float) -> Mono:
    return np.zeros(0, dtype=np.float32)

"""The breath, heard: how often a simple listener knows in from out, with the tone far beneath a place."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bench.figure import Figure, Promise
from bench.listener import followed, heard_as, said_as
from meditate.breath import PRESETS, Breath, Phase, whole_breaths
from meditate.score import Fit, Score
from meditate.sit import Sit, Tone
from meditate.sound.ambience import AMBIENCES
from meditate.sound.breath_marks import WORD_PACE, WORDS
from meditate.sound.loudness import loudness
from meditate.sound.mixer import Mixer
from meditate.units import Mono, Seconds, Stereo, frames_at, gain
from narration.shelf import Shelf
from narration.studio import Studio

LENGTH: Seconds = 180.0
BENEATH = 12.0
"""dB."""
PLACES = (*((name,) for name in AMBIENCES), ("forest", "rain"))
RHYTHMS = (
    ("calm", None), ("calm", 10.0), ("calm", 12.0), ("even", None), ("even", 9.0), ("box", None), ("4-7-8", None),
    ("deep", None),
)  # fmt: skip
"""Patterns, and breaths a minute that a ramp begins with."""
QUIET = Sit(bell="none", ambience=(), breath_tone=False)


def figures() -> Iterator[Figure]:
    """For each character, in all places and rhythms."""
    with TemporaryDirectory() as folder:
        words = _spoken(Path(folder))
        for tone in Tone:
            known = [right for place in PLACES for right in _told(tone, place, words)]
            note = f"{len(known)} phases, {len(RHYTHMS)} rhythms, {len(PLACES)} places"
            what = f"in told from out, {tone} {BENEATH:g} dB beneath the place"
            yield Figure(what, 100 * float(np.mean(known)), Promise.AT_LEAST, 99, "%", note)


def _spoken(folder: Path) -> dict[Phase, Mono]:
    """Words are followed by their pattern, tones by their brightness."""
    studio = Studio(Shelf(folder))
    words = {phase: studio.say(WORDS[phase], "", WORD_PACE, "en") for phase in (Phase.IN, Phase.OUT)}
    studio.close()
    return words


def _told(tone: Tone, place: tuple[str, ...], words: Mapping[Phase, Mono]) -> Iterator[bool]:
    for number, (name, ramp) in enumerate(RHYTHMS):
        breaths = whole_breaths(PRESETS[name], 0.0, LENGTH, ramp)
        around = _rendered(replace(QUIET, ambience=place, seed=number), breaths, words)
        breath = _rendered(replace(QUIET, breath_tone=True, tone=tone), breaths, words)
        mixed = around + gain(loudness(around) - BENEATH - loudness(breath)) * breath
        for one in breaths[1:]:
            for phase in (Phase.IN, Phase.OUT):
                heard = followed(mixed, one, phase)
                yield (said_as(heard, words) if tone is Tone.VOICE else heard_as(heard)) is phase


def _rendered(sit: Sit, breaths: tuple[Breath, ...], words: Mapping[Phase, Mono]) -> Stereo:
    said = {WORDS[phase]: clip for phase, clip in words.items()}

    def samples(text: str, pace: float, flat: float) -> Mono:
        return said.get(text, np.zeros(0, dtype=np.float32))

    return Mixer(Score(LENGTH, 0.0, Fit.BREATH, breaths, ()), sit, samples).render(0, frames_at(LENGTH))

"""One breath as a sit would have it heard: its tone, words and taps, and nothing else. To choose it by. No Qt."""

from math import ceil

import numpy as np

from meditate.breath import whole_breaths
from meditate.players.player import Source
from meditate.score import Fit, Score
from meditate.sit import Sit, Tone
from meditate.sound.breath_marks import WORD_PACE, words_of
from meditate.sound.mixer import RISE, Mixer
from meditate.units import Frames, Seconds, Stereo, frames_at
from narration.studio import Studio

AROUND: Seconds = 0.6
"""What is heard of the breath before, on the way up; and how long the last of it goes down."""


class Excerpt:
    """A Source: a stretch of another one, from nothing to nothing."""

    def __init__(self, source: Source, start: Frames, lasts: Frames) -> None:
        self._source, self._start, self.lasts = source, start, lasts

    def render(self, start: Frames, count: Frames) -> Stereo:
        """As Source says."""
        places = np.arange(start, start + count)
        near = np.minimum(places, self.lasts - 1 - places) / frames_at(AROUND)
        edges = (0.5 - 0.5 * np.cos(np.pi * np.clip(near, 0.0, 1.0))).astype(np.float32)
        return self._source.render(self._start + start, count) * edges[:, None]


def breath_of(sit: Sit, studio: Studio) -> Excerpt:
    """The breath of this sit, with its words spoken; waits for them."""
    alone = Sit(text=None, bell="none", ambience=(), tone=sit.tone, taps=sit.taps, levels=sit.levels)
    cycle = sit.breath.cycle
    before = ceil((RISE + AROUND) / cycle)
    length = (before + 2) * cycle
    score = Score(length, 0.0, Fit.BREATH, whole_breaths(sit.breath, 0.0, length), ())
    narrator = studio.narrator(sit.voice, patient=True)
    if sit.tone is Tone.VOICE:
        for word in words_of(sit.breath.parts):
            narrator.record_now(word, WORD_PACE)
    mixer = Mixer(score, alone, narrator.samples)
    return Excerpt(mixer, frames_at(before * cycle - AROUND), frames_at(cycle + AROUND))

"""The beds of a sit as they lie in its sound: how loud each is, and what it gives way to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from meditate.score import Score
from meditate.sit import OFF, Sit, Tone, place_of
from meditate.sound.ambience import Bed, ambience_named
from meditate.sound.breath_marks import taps, words
from meditate.sound.breath_tone import BreathTone
from meditate.units import Decibels, Frames, Mono, gain

AMBIENCE_DUCKS, TONE_DUCKS = -8.0, -4.0
AMBIENCE_WAITS, TONE_WAITS = gain(-6.0), 0.0
"""Before the opening bell one hears the place, softly, and nothing that asks to be followed."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One bed."""

    bed: Bed
    level: float
    """A factor."""
    ducks: Decibels
    """How far it sinks beneath a line."""
    waits: float
    """How much of it is heard before the opening bell, 0 to 1."""
    settles: bool = False
    """Whether it is gone with the first line."""


def layers_of(sit: Sit) -> Iterator[Layer]:
    """Ambiences, which together are as loud as one where none has a volume of its own, and the breath tone.

    Raises UnknownNameError.
    """
    places = dict(map(place_of, sit.ambience))
    level = volume(sit.levels.ambience) / max(1, len(places)) ** 0.5
    for name, own in places.items():
        yield Layer(ambience_named(name, sit.seed), level * volume(own), AMBIENCE_DUCKS, AMBIENCE_WAITS)
    if sit.breath_tone:
        yield _of_breath(BreathTone(sit.tone), sit)


def marks_of(sit: Sit, score: Score, word: Callable[[str, Frames], Mono]) -> Iterator[Layer]:
    """Taps and words of the score's breaths; `word` has the clip of one for the frame where it begins."""
    if sit.breath_tone and sit.taps:
        yield _of_breath(taps(score.breaths), sit)
    if sit.breath_tone and sit.tone is Tone.VOICE:
        yield _of_breath(words(score.breaths, score.says, word), sit)


def _of_breath(bed: Bed, sit: Sit) -> Layer:
    return Layer(bed, volume(sit.levels.breath), TONE_DUCKS, TONE_WAITS, sit.tone_settles)


def volume(level: Decibels) -> float:
    """The factor for a volume; nothing at all from -60 dB down."""
    return gain(level) if level > OFF else 0.0

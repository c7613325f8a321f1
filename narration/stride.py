"""The stride of a voice: how its words take time as its sounds are held longer. Measured once, then learned."""

from dataclasses import dataclass, replace
from typing import Self

from meditate.units import Seconds
from narration.timing import AT, estimate

SHORTEST, LONGEST = 0.4, 3.0
"""How far sounds may be shortened or held and still be speech."""
MEASURED_AT = (1.0, 2.2)
"""The two lengths at which a voice is heard to know its stride; between them lie the paces of most sits."""
DOUBT: Seconds = 15.0
"""So much speech the one sentence is worth, beside the lines that were read since."""
ENOUGH: Seconds = 180.0
"""Of speech; then a voice is known."""
FURTHEST = 1.2
"""How many times slower or faster than its sentence a voice's lines may turn out to be."""
_SENTENCES = {
    # The English one is said as fast and as loud as the dream's lines are on average: espeak-ng, and a Piper voice.
    "en": "Quietly the breath comes and goes, as it likes, while the evening settles around you, "
    "and your shoulders grow soft and warm.",
    "de": "Still kommt und geht der Atem, wie er mag, während der Abend um dich ruhig wird, "
    "und die Schultern werden weich und warm.",
    "es": "En silencio el aire entra y sale, a su gusto, mientras la tarde se posa a tu alrededor, "
    "y los hombros se vuelven suaves.",
    "fr": "Doucement le souffle va et vient, à son gré, pendant que le soir se pose autour de vous, "
    "et les épaules se relâchent.",
    "it": "Piano il respiro va e viene, come vuole, mentre la sera si posa intorno a te, "
    "e le spalle si fanno calde e leggere.",
    "nl": "Stil komt en gaat de adem, zoals hij wil, terwijl de avond om je heen daalt, "
    "en je schouders worden zacht en warm.",
    "pt": "Em silêncio o ar entra e sai, à vontade, enquanto a tarde pousa ao seu redor, "
    "e os ombros ficam macios e quentes.",
}


def sentence_for(language: str) -> str:
    """What a voice of this language is measured by: a sentence as texts have them, with a pause in it."""
    return _SENTENCES.get(language.lower().replace("_", "-").partition("-")[0], _SENTENCES["en"])


def due(line: str, pace: float, language: str) -> Seconds:
    """How long this line should take, where a voice's sentence takes as many words a minute as its pace says."""
    sentence = sentence_for(language)
    usual = len(sentence.split()) * 60.0 / AT / estimate(sentence, AT).duration
    return estimate(line, pace).duration * usual


@dataclass(frozen=True, slots=True)
class Stride:
    """A word takes `fixed + held × length`, on average."""

    fixed: Seconds
    held: Seconds

    @classmethod
    def measured(cls, words: int, first: Seconds, second: Seconds) -> Self:
        """From how long so many words took at the two lengths."""
        shorter, longer = MEASURED_AT
        held = max((second - first) / words / (longer - shorter), 1e-3)
        return cls(first / words - held * shorter, held)

    def length_for(self, pace: float) -> float:
        """How long sounds are held for this pace in words a minute, to a thousandth."""
        return round(min(max(SHORTEST, (60.0 / pace - self.fixed) / self.held), LONGEST), 3)


@dataclass(frozen=True, slots=True)
class Heard:
    """What lines took, as the stride foretold it and in truth; both as if nothing had been learned yet."""

    foretold: Seconds = 0.0
    took: Seconds = 0.0

    @property
    def slower(self) -> float:
        """How many times slower than foretold the voice reads; less than 1 where it is faster."""
        return min(max(1 / FURTHEST, (DOUBT + self.took) / (DOUBT + self.foretold)), FURTHEST)

    @property
    def enough(self) -> bool:
        """Whether there is no more to learn."""
        return self.foretold >= ENOUGH

    def and_line(self, foretold: Seconds, took: Seconds) -> Self:
        """With one more line, which was read at the stride that was known by then."""
        return replace(self, foretold=self.foretold + foretold, took=self.took + took * self.slower)

"""The stride of a voice: how its words take time as its sounds are held longer. Measured once."""

from dataclasses import dataclass
from typing import Self

from meditate.units import Seconds

SHORTEST, LONGEST = 0.4, 3.0
"""How far sounds may be shortened or held and still be speech."""
MEASURED_AT = (1.0, 1.8)
"""The two lengths at which a voice is heard to know its stride."""
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

"""The stride of a voice: how its words take time as its sounds are held longer. Measured once."""

from dataclasses import dataclass
from typing import Self

from meditate.units import Seconds

SHORTEST, LONGEST = 0.4, 3.0
"""How far sounds may be shortened or held and still be speech."""
MEASURED_AT = (1.0, 1.5)
"""The two lengths at which a voice is heard to know its stride."""
_SENTENCES = {
    "en": "Let the breath come and go as it likes, while your hands rest and your shoulders grow soft and warm.",
    "de": "Lass den Atem kommen und gehen, wie er mag, während die Hände ruhen und die Schultern weich werden.",
    "es": "Deja que el aire entre y salga a su gusto, mientras las manos descansan y los hombros se vuelven suaves.",
    "fr": "Laissez le souffle aller et venir à son gré, pendant que vos mains reposent et vos épaules s'abaissent.",
    "it": "Lascia che il respiro vada e venga come vuole, mentre le mani riposano e le spalle si fanno leggere.",
    "nl": "Laat de adem komen en gaan zoals hij wil, terwijl je handen rusten en je schouders zacht en warm worden.",
    "pt": "Deixe o ar entrar e sair à vontade, enquanto as mãos descansam e os ombros ficam macios e quentes.",
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

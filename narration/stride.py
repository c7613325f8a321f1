"""The stride of a voice: how its words take time as its sounds are held longer. Measured once."""

from dataclasses import dataclass
from typing import Self

from meditate.units import Seconds

SHORTEST, LONGEST = 0.4, 3.0
"""How far sounds may be shortened or held and still be speech."""
MEASURED_AT = (1.0, 1.5)
"""The two lengths at which a voice is heard to know its stride."""
_SENTENCES = {
    # The English one is said as fast as the dream's 22 lines are, on average (espeak-ng, within 2 %).
    "en": "The breath comes and goes as it likes, unhurried, while your shoulders soften, "
    "and a gentle warmth spreads through your hands.",
    "de": "Der Atem kommt und geht, wie er mag, ohne Eile, während die Schultern weich werden, "
    "und eine sanfte Wärme breitet sich in den Händen aus.",
    "es": "El aire entra y sale a su gusto, sin prisa, mientras los hombros se ablandan, "
    "y un calor suave se extiende por las manos.",
    "fr": "Le souffle va et vient à son gré, sans hâte, pendant que les épaules s'abaissent, "
    "et une douce chaleur gagne vos mains.",
    "it": "Il respiro va e viene come vuole, senza fretta, mentre le spalle si sciolgono, "
    "e un calore gentile si diffonde nelle mani.",
    "nl": "De adem komt en gaat zoals hij wil, zonder haast, terwijl je schouders zacht worden, "
    "en een milde warmte trekt door je handen.",
    "pt": "O ar entra e sai à vontade, sem pressa, enquanto os ombros amolecem, "
    "e um calor suave se espalha pelas mãos.",
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

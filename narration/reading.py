"""What a text asks of who reads it: its language, lines in another, and words that it wants said otherwise. A value."""

from dataclasses import dataclass
from typing import Self

from meditate.script.model import Script
from meditate.sound.breath_marks import WORDS
from meditate.tongue import spoken_language
from narration.voice import family

BREATH = {
    "de": (("in", "ein"), ("hold", "halten"), ("out", "aus"), ("rest", "ruhen")),
    "es": (("in", "inspira"), ("hold", "mantén"), ("out", "espira"), ("rest", "descansa")),
}
"""What is said of the breath, (in English, in a language) by language; in others it is English."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Of one text."""

    language: str = "en"
    """BCP 47."""
    sayings: tuple[tuple[str, str], ...] = ()
    """(as written, as said)."""
    foreign: tuple[tuple[str, str], ...] = ()
    """(line, its language) for each line that is in another."""

    @classmethod
    def of(cls, script: Script) -> Self:
        """What this script asks; without words of its own it is in the program's tongue."""
        language = script.language if script.lines else spoken_language()
        foreign = {line.text: line.language for line in script.lines if line.language}
        if family(language) not in BREATH.keys() | {"en"}:
            foreign = dict.fromkeys(WORDS.values(), "en") | foreign
        return cls(language, script.sayings, tuple(foreign.items()))

    def of_the_breath(self) -> Self | None:
        """How its words are to be read, where they are not read as they stand."""
        said = BREATH.get(family(self.language))
        return type(self)(self.language, said) if said else None

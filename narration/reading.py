"""What a text asks of who reads it: its language, lines in another, and words that it wants said otherwise. A value."""

from dataclasses import dataclass
from typing import Self

from meditate.script.model import Script
from meditate.sound.breath_marks import WORDS
from narration.voice import family


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
        """What this script asks."""
        foreign = {line.text: line.language for line in script.lines if line.language}
        if family(script.language) != "en":
            # What is said of the breath is English in every sit.
            foreign = dict.fromkeys(WORDS.values(), "en") | foreign
        return cls(script.language, script.sayings, tuple(foreign.items()))

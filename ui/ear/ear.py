"""What was asked for of one sit by ear, over what is in the settings. A value. No Qt."""

from dataclasses import dataclass

from meditate.settings import AnswerBy, Settings
from meditate.units import Seconds


@dataclass(frozen=True, slots=True)
class Ear:
    """None is as in the settings."""

    answers: AnswerBy | None = None
    say_time: Seconds | None = None
    """How often the time is told."""

    def by(self, settings: Settings, *, listening: bool) -> AnswerBy:
        """How verbs are answered; by itself with sounds where one is `listening`, else not."""
        chosen = self.answers or settings.answers
        if chosen is not AnswerBy.AUTO:
            return chosen
        return AnswerBy.SOUNDS if listening else AnswerBy.NONE

    def every(self, settings: Settings) -> Seconds | None:
        """How often the time is told; None for never."""
        return self.say_time or settings.say_time


ANY = Ear()

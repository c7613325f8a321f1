"""What the window needs of a sitting; `meditate/sitting.py` is the real one."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from meditate.errors import MeditateError
from meditate.score import Score
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import Ended
from meditate.verbs import Verb


class Conductor(Protocol):
    """A sit that is running, or waits for its time."""

    @property
    def score(self) -> Score:
        """As it is laid now."""
        ...

    @property
    def script(self) -> Script:
        """What is read."""
        ...

    @property
    def sit(self) -> Sit:
        """As it is now, with what was changed since it began."""
        ...

    @property
    def ended(self) -> Ended | None:
        """How it came to its end; None while it has not."""
        ...

    def do(self, verb: Verb) -> str:
        """One verb, answered in a few plain words or none."""
        ...

    def now(self) -> Now:
        """Cheap; asked on every frame."""
        ...

    def asleep(self) -> None:
        """The machine is about to sleep; from any thread."""
        ...

    def close(self) -> None:
        """End, softly."""
        ...


Begun: TypeAlias = Callable[[Conductor | MeditateError], None]
"""Told of a sitting that has begun, or of what is wrong."""

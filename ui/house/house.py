"""What the window needs of the house. `wiring.py` builds the real one; `tests/ui/fake_house.py` has the other."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from meditate.errors import MeditateError
from meditate.parcel import Parcel
from meditate.presets import Presets
from meditate.settings import Settings
from meditate.sit import Sit
from narration.voice import Voice
from ui.house.packing import Told
from ui.house.previewer import Preview
from ui.house.rooms import Audition, Course, Diary, Letterbox, Library, Seat, Voicing, Writing

Named = tuple[str, str]
"""A name, and its title as shown."""


class House(Protocol):
    """Everything that the window asks for. All calls come from the window's thread and return at once, but for one."""

    @property
    def settings(self) -> Settings:
        """As they are kept now."""
        ...

    @property
    def diary(self) -> Diary:
        """The history."""
        ...

    @property
    def letterbox(self) -> Letterbox:
        """Where texts are handed in."""
        ...

    @property
    def seat(self) -> Seat:
        """Where one sits down."""
        ...

    @property
    def audition(self) -> Audition:
        """What is heard to choose by."""
        ...

    @property
    def library(self) -> Library:
        """The texts."""
        ...

    @property
    def course(self) -> Course:
        """Where texts go on."""
        ...

    @property
    def voicing(self) -> Voicing:
        """Voices and words of one's own."""
        ...

    @property
    def writing(self) -> Writing:
        """Where texts are written."""
        ...

    def watch_notes(self, told: Callable[[tuple[str, ...]], None]) -> None:
        """`told` is called with what is amiss with what is kept, now and from any thread when there is more or less."""
        ...

    def keep(self, settings: Settings) -> None:
        """Keep these from now on, across starts."""
        ...

    def voices(self, arrived: Callable[[tuple[Voice, ...]], None]) -> tuple[Voice, ...]:
        """The voices known now. Where that is none yet, `arrived` is called with them later, from any thread."""
        ...

    def speaks(self, voice: str) -> bool:
        """Whether lines are heard in this voice; cheap, asked on every frame."""
        ...

    def bells(self) -> tuple[Named, ...]:
        """The bowls, and `none`."""
        ...

    def ambiences(self) -> tuple[Named, ...]:
        """The places that can be heard."""
        ...

    def breaths(self) -> tuple[Named, ...]:
        """The presets of breath patterns."""
        ...

    def preview(self, sit: Sit, done: Callable[[Preview], None]) -> None:
        """Work out what this sit would be. `done` is called from any thread, unless another is asked first."""
        ...

    def sat_today(self, now: datetime) -> bool:
        """Whether something was sat on the day that it is now. Not for the window's thread: it may take a while."""
        ...

    def answer_where(self, listening: Callable[[], bool]) -> None:
        """Verbs are answered for the ear, unless otherwise chosen, only where this says so; asked from any thread."""
        ...

    def warm(self) -> None:
        """Make ready what takes long, so that the next sitting sounds at once; not to be called while one runs."""
        ...

    def cool(self) -> None:
        """Let go what waits for the next sitting, and make it ready no more until `warm`."""
        ...

    def presets(self, arrived: Callable[[Presets], None]) -> None:
        """Read the presets anew; `arrived` is called with them from any thread."""
        ...

    @property
    def starts_with_login(self) -> bool:
        """Whether the system starts the program when one logs in."""
        ...

    def start_with_login(self, *, wanted: bool) -> None:
        """Have it do so, or no longer. Raises MeditateError."""
        ...

    def change_presets(
        self, change: Callable[[Presets], Presets], done: Callable[[Presets | MeditateError], None]
    ) -> None:
        """Keep the presets as changed. `done` is called with them, or with what is wrong, from any thread."""
        ...

    def take_along(self, sit: Sit, parcel: Parcel, tell: Callable[[Told], None]) -> None:
        """Have this sit written to files. `tell` is called from any thread, last with Packed or Failed."""
        ...

    def leave_behind(self) -> None:
        """Stop what `take_along` began last, if it still goes on."""
        ...

    def close(self) -> None:
        """Let everything go."""
        ...

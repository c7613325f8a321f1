"""What the window needs of the house. `ui/wiring.py` builds the real one; `tests/ui/fake_house.py` has the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Protocol, TypeAlias

from meditate.draft import Draft
from meditate.errors import MeditateError
from meditate.history.facts import Fact
from meditate.history.reading import History
from meditate.parcel import Parcel
from meditate.presets import Presets
from meditate.score import Score
from meditate.script.model import Script
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import Ended
from meditate.texts import Text
from meditate.verbs import Verb
from narration.own_lexicon import OwnLexicon
from narration.voice import Voice
from ui.letterbox import Answer, Letter
from ui.packing import Told
from ui.previewer import Preview
from ui.writing import Sketch

Named = tuple[str, str]
"""A name, and its title as shown."""


class Conductor(Protocol):
    """What the window needs of a sitting; `meditate/sitting.py` is the real one."""

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


@dataclass(frozen=True, slots=True)
class News:
    """What the diary tells."""

    history: History
    latest: str = ""
    """The id of the sit that was sat just now; empty where it is not kept, or not yet."""
    trouble: str = ""
    """Why what was sat last is not kept yet."""
    notes: tuple[str, ...] = ()
    """What was found amiss besides; one sentence each."""


class Voicing(Protocol):
    """What the window needs of voices and words of one's own; `ui/voicing.py` is the real one. All calls return at
    once; whoever is to be called back is so from any thread."""

    @property
    def lexicon(self) -> OwnLexicon:
        """How words are said now."""
        ...

    def change(
        self, change: Callable[[OwnLexicon], OwnLexicon], done: Callable[[OwnLexicon | MeditateError], None]
    ) -> None:
        """Keep the lexicon as changed; `done` is called with it, or with what is wrong."""
        ...

    def hear(self, words: str, said: str = "", language: str = "") -> None:
        """Have these words heard in the voice that is chosen, as if `said` stood there."""
        ...

    def notes(self, arrived: Callable[[tuple[str, ...]], None]) -> None:
        """`arrived` is called with what is amiss with voices of one's own, a sentence each."""
        ...

    def add(self, file: Path, done: Callable[[tuple[Voice, ...] | MeditateError], None]) -> None:
        """Copy this neural voice to ours; `done` is called with what it holds, or what is wrong."""
        ...

    def instead(self) -> str:
        """Who has said the latest line where its own voice could not, in words; empty where it could. Cheap."""
        ...


class Letterbox(Protocol):
    """Where texts are handed in; `ui/letterbox.py` is the real one. All calls return at once, and `done` is called from
    another thread."""

    def take(self, file: Path, done: Callable[[Answer], None]) -> None:
        """Look at this file; it stays where it is."""
        ...

    def paste(self, words: str, done: Callable[[Answer], None]) -> None:
        """Make a text of these words."""
        ...

    def keep(self, letter: Letter, done: Callable[[Answer], None]) -> None:
        """Put a copy with the sitter's own texts."""
        ...


class Diary(Protocol):
    """What the window needs of the history; `ui/diary.py` is the real one. All calls return at once."""

    def watch(self, arrived: Callable[[News], None]) -> None:
        """Have it read now, and again whenever something is written to it; `arrived` is called from another thread."""
        ...

    def write(self, fact: Fact) -> None:
        """Have this written into it."""
        ...


class Writing(Protocol):
    """What the window needs of the desk that texts are written at; `ui/writing.py` is the real one.

    All calls return at once; what they are given to call is called from any thread.
    """

    def draft(self, arrived: Callable[[Draft], None]) -> None:
        """`arrived` is called with what was written last, or with a new one."""
        ...

    def blank(self) -> Draft:
        """A new one."""
        ...

    def save(self, draft: Draft, done: Callable[[str], None]) -> None:
        """Have it kept as it is now, for the next time; `done` hears what is in the way, or nothing."""
        ...

    def try_out(self, text: str, sit: Sit, done: Callable[[Sketch], None]) -> None:
        """Have it worked out what this text comes to; an older question may stay unanswered."""
        ...

    def say(self, words: str, language: str) -> None:
        """Have a line heard."""
        ...

    def keep(self, draft: Draft, done: Callable[[Draft | MeditateError], None]) -> None:
        """Have it written as a text of one's own."""
        ...

    def take(self, name: str, done: Callable[[Draft | MeditateError], None]) -> None:
        """Have the text of this name as a draft."""
        ...


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
    def own_texts(self) -> Path:
        """The folder of the sitter's own texts."""
        ...

    def look_for_texts(self) -> None:
        """Something may have changed among the texts; whoever asked for them hears of it."""
        ...

    @property
    def voicing(self) -> Voicing:
        """Voices and words of one's own."""
        ...

    @property
    def writing(self) -> Writing:
        """Where texts are written."""
        ...

    def keep(self, settings: Settings) -> None:
        """Keep these from now on, across starts."""
        ...

    def texts(self, arrived: Callable[[tuple[Text, ...]], None]) -> tuple[Text, ...]:
        """What is known now that can be read. Whenever that changes, `arrived` is called later, from any thread."""
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

    def go_on_at(self, sit: Sit, section: int) -> None:
        """Have the text of this sit go on with this section; at 0 it is begun anew."""
        ...

    def say_sample(self, voice: str, pace: int) -> None:
        """Have this voice (an id, empty for the best there is) heard at this pace in words a minute."""
        ...

    def hear_breath(self) -> None:
        """Have one breath heard as it is chosen: its tone, its words and taps."""
        ...

    def hear_earcons(self) -> None:
        """Have the sounds heard that keys are answered by, each after its name."""
        ...

    def read_aloud(self, lines: Sequence[str], over: Callable[[], None]) -> None:
        """Have these read in the chosen voice, until `hush`; `over` is called from another thread, however it ends."""
        ...

    def hush(self) -> None:
        """Read no more."""
        ...

    def want_samples(self, *, wanted: bool) -> None:
        """Whether samples are to begin at once now, as while voices are being chosen."""
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

    def start(self, sit: Sit, begun: Begun) -> None:
        """Compose and begin a sitting. `begun` is called with it, or with what is wrong, from any thread."""
        ...

    def start_at(self, sit: Sit, at: time, begun: Callable[[Conductor | MeditateError], None]) -> None:
        """The same, to begin when the clock shows this time next; until then the sitting waits."""
        ...

    def start_again(self, begun: Begun) -> None:
        """The same with the sit that was sat last; with what is chosen, where there is none."""
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

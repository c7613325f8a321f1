"""The rooms of the house as the window needs them: library, letterbox, diary and others. `house.py` has them all.

All calls return at once; whoever is to be called back is so from any thread.
"""

from collections.abc import Callable, Sequence
from datetime import time
from pathlib import Path
from typing import Protocol

from meditate.draft import Draft
from meditate.errors import MeditateError
from meditate.history.facts import Fact
from meditate.history.intake import Intake
from meditate.sit import Sit
from meditate.texts import Text
from narration.own_lexicon import OwnLexicon
from narration.voice import Voice
from ui.house.conductor import Begun
from ui.house.diary import News
from ui.house.history_files import Filed, TakenIn
from ui.house.letterbox import Answer, Letter
from ui.house.writing import Sketch


class Voicing(Protocol):
    """What the window needs of voices and words of one's own; `ui/house/voicing.py` is the real one."""

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


class Seat(Protocol):
    """What the window needs to have somebody sit; `ui/house/seat.py` is the real one."""

    def start(self, sit: Sit, begun: Begun) -> None:
        """Compose and begin a sitting. `begun` is called with it, or with what is wrong."""
        ...

    def start_at(self, sit: Sit, at: time, begun: Begun) -> None:
        """The same, to begin when the clock shows this time next; until then the sitting waits."""
        ...

    def start_again(self, begun: Begun) -> None:
        """The same with the sit that was sat last; with what is chosen, where there is none."""
        ...


class Audition(Protocol):
    """What the window needs to have things heard that one chooses by; `ui/house/audition.py` is the real one."""

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
        """Have these read in the chosen voice, until `hush`; `over` is called however it ends."""
        ...

    def hush(self) -> None:
        """Read no more."""
        ...

    def want_samples(self, *, wanted: bool) -> None:
        """Whether samples are to begin at once now, as while voices are being chosen."""
        ...


class Library(Protocol):
    """What the window needs of texts; `ui/house/library.py` is the real one."""

    @property
    def own_texts(self) -> Path:
        """The folder of the sitter's own texts."""
        ...

    def texts(self, arrived: Callable[[tuple[Text, ...]], None]) -> tuple[Text, ...]:
        """What is known now that can be read. Whenever that changes, `arrived` is called later."""
        ...

    def look_for_texts(self) -> None:
        """Something may have changed among the texts; whoever asked for them hears of it."""
        ...


class Course(Protocol):
    """What the window needs of texts that go on from sit to sit; `ui/house/course.py` is the real one."""

    def go_on_at(self, sit: Sit, section: int) -> None:
        """Have the text of this sit go on with this section; at 0 it is begun anew."""
        ...


class Letterbox(Protocol):
    """Where texts are handed in; `ui/house/letterbox.py` is the real one."""

    def take(self, file: Path, done: Callable[[Answer], None]) -> None:
        """Look at this file; it stays where it is."""
        ...

    def paste(self, words: str, done: Callable[[Answer], None]) -> None:
        """Make a text of these words."""
        ...

    def keep(self, letter: Letter, done: Callable[[Answer], None]) -> None:
        """Put a copy with the sitter's own texts."""
        ...


class HistoryFiles(Protocol):
    """What the window needs of the history as files; `ui/house/history_files.py` is the real one."""

    def write(self, file: Path, done: Callable[[Filed], None]) -> None:
        """Keep all of it there, in place of what may be there."""
        ...

    def look(self, files: Sequence[Path], done: Callable[[Filed], None]) -> None:
        """Find what in these is new; `done` is called with an Intake."""
        ...

    def take_in(self, intake: Intake, done: Callable[[Filed], None]) -> None:
        """Take in what was found."""
        ...

    def take_back(self, taken: TakenIn, done: Callable[[Filed], None]) -> None:
        """Have the history as it was before that."""
        ...


class Diary(Protocol):
    """What the window needs of the history; `ui/house/diary.py` is the real one."""

    @property
    def files(self) -> HistoryFiles:
        """As files, for other programs and from them."""
        ...

    def watch(self, arrived: Callable[[News], None]) -> None:
        """Have it read now, and again whenever something is written to it; `arrived` is called from another thread."""
        ...

    def write(self, fact: Fact) -> None:
        """Have this written into it."""
        ...


class Writing(Protocol):
    """What the window needs of the desk that texts are written at; `ui/house/writing.py` is the real one."""

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

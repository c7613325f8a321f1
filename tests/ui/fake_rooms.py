"""Rooms of a house for the window's tests: they hold everything in their hands, and answer at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from meditate.draft import Draft
from meditate.errors import MeditateError
from meditate.history.facts import Fact, event_of
from meditate.history.intake import Intake
from meditate.history.reading import history_of
from meditate.sit import Sit
from narration.own_lexicon import NONE, OwnLexicon
from narration.voice import Voice
from tests.ui.fake_sitting import FakeNarrator
from ui.house.diary import News
from ui.house.history_files import Filed, TakenBack, TakenIn, Written
from ui.house.letterbox import Answer, Letter
from ui.house.writing import Sketch, sketch_of


@dataclass
class FakeHistoryFiles:
    """Writes nothing, finds what the test says, and answers when the test says."""

    found: Filed = field(default_factory=lambda: Intake("Insight Timer", 0, (), 0, ()))
    written: list[Path] = field(default_factory=list)
    looked: list[Path] = field(default_factory=list)
    within: list[Intake] = field(default_factory=list)
    patient: bool = False
    later: list[Callable[[], None]] = field(default_factory=list)

    def write(self, file: Path, done: Callable[[Filed], None]) -> None:
        self.written.append(file)
        self._answer(lambda: done(Written(file, 3)))

    def look(self, files: Sequence[Path], done: Callable[[Filed], None]) -> None:
        self.looked.extend(files)
        self._answer(lambda: done(self.found))

    def take_in(self, intake: Intake, done: Callable[[Filed], None]) -> None:
        self.within.append(intake)
        self._answer(lambda: done(TakenIn(Path("taken-in.jsonl"), len(intake.sits))))

    def take_back(self, taken: TakenIn, done: Callable[[Filed], None]) -> None:
        self.within.clear()
        self._answer(lambda: done(TakenBack()))

    def _answer(self, answer: Callable[[], None]) -> None:
        if self.patient:
            self.later.append(answer)
        else:
            answer()


@dataclass
class FakeDiary:
    """Holds facts in its hands, and answers at once."""

    facts: list[Fact] = field(default_factory=list)
    latest: str = ""
    trouble: str = ""
    notes: tuple[str, ...] = ()
    arrived: Callable[[News], None] | None = None
    files: FakeHistoryFiles = field(default_factory=FakeHistoryFiles)

    def watch(self, arrived: Callable[[News], None]) -> None:
        self.arrived = arrived
        history = history_of(event_of(fact) for fact in self.facts)
        arrived(News(history, self.latest, self.trouble, self.notes))

    def write(self, fact: Fact) -> None:
        self.facts.append(fact)
        if self.arrived:
            self.watch(self.arrived)


@dataclass
class FakeVoicing:
    """Words and voices of one's own, kept at once and found where the test says."""

    lexicon: OwnLexicon = NONE
    heard: list[tuple[str, str, str]] = field(default_factory=list)
    amiss: tuple[str, ...] = ()
    added: tuple[Voice, ...] | MeditateError = ()
    files: list[Path] = field(default_factory=list)
    stands_in: str = ""

    def change(
        self, change: Callable[[OwnLexicon], OwnLexicon], done: Callable[[OwnLexicon | MeditateError], None]
    ) -> None:
        try:
            self.lexicon = change(self.lexicon)
        except MeditateError as error:
            done(error)
        else:
            done(self.lexicon)

    def hear(self, words: str, said: str = "", language: str = "") -> None:
        self.heard.append((words, said, language))

    def notes(self, arrived: Callable[[tuple[str, ...]], None]) -> None:
        arrived(self.amiss)

    def add(self, file: Path, done: Callable[[tuple[Voice, ...] | MeditateError], None]) -> None:
        self.files.append(file)
        done(self.added)

    def instead(self) -> str:
        return self.stands_in


@dataclass
class FakeLetterbox:
    """Answers what the test says, when it says so."""

    handed: list[Path | str | Letter] = field(default_factory=list)
    done: Callable[[Answer], None] = lambda answer: None

    def take(self, file: Path, done: Callable[[Answer], None]) -> None:
        self.handed.append(file)
        self.done = done

    def paste(self, words: str, done: Callable[[Answer], None]) -> None:
        self.handed.append(words)
        self.done = done

    def keep(self, letter: Letter, done: Callable[[Answer], None]) -> None:
        self.handed.append(letter)
        self.done = done


@dataclass
class FakeWriting:
    """Keeps the draft in its hands, and works out at once what a text comes to."""

    kept: Draft = field(default_factory=lambda: Draft("## One\n\nSit as you are.\n"))
    files: dict[str, str] = field(default_factory=dict)
    said: list[tuple[str, str]] = field(default_factory=list)
    refusal: str = ""
    unsaved: str = ""
    """What keeps the draft from being kept."""

    def draft(self, arrived: Callable[[Draft], None]) -> None:
        arrived(self.kept)

    def blank(self) -> Draft:
        return Draft("## New\n", kept="## New\n")

    def save(self, draft: Draft, done: Callable[[str], None]) -> None:
        self.kept = self.kept if self.unsaved else draft
        done(self.unsaved)

    def try_out(self, text: str, sit: Sit, done: Callable[[Sketch], None]) -> None:
        done(sketch_of(text, sit, lambda sit, script: FakeNarrator().known))

    def say(self, words: str, language: str) -> None:
        self.said.append((words, language))

    def keep(self, draft: Draft, done: Callable[[Draft | MeditateError], None]) -> None:
        if self.refusal:
            done(MeditateError(self.refusal))
            return
        name = draft.name or "one"
        self.files[name] = draft.text
        done(Draft(draft.text, name, draft.text))

    def take(self, name: str, done: Callable[[Draft | MeditateError], None]) -> None:
        text = self.files.get(name)
        done(Draft(text, name, text) if text else MeditateError(f"no text called {name!r}"))

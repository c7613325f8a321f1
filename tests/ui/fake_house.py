"""A house for the window's tests: the real sitting, over a voice and a player that cost nothing."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from tempfile import gettempdir
from time import monotonic

import numpy as np

from meditate.appointment import Appointment, next_at
from meditate.breath import PRESETS
from meditate.clip import Spoken, Timing, Word
from meditate.draft import Draft
from meditate.errors import MeditateError, TooShortError
from meditate.history.facts import Fact, event_of
from meditate.history.intake import Intake
from meditate.history.reading import history_of
from meditate.narrator import Arrived, Wanted
from meditate.parcel import Parcel
from meditate.players.player import Heard, Source, Stopped
from meditate.presets import Presets
from meditate.score import Score
from meditate.script.model import SILENT, Line, Script, Section
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.texts import Text
from meditate.units import Frames, Mono, Seconds, Stereo, seconds_at
from narration.own_lexicon import NONE, OwnLexicon
from narration.voice import NOBODY, Voice
from ui.diary import News
from ui.history_files import Filed, TakenBack, TakenIn, Written
from ui.house import Named
from ui.letterbox import Answer, Letter
from ui.packing import Failed, Told
from ui.previewer import Preview
from ui.writing import Sketch, sketch_of

POEM = Script(
    sections=(
        Section((Line("Sit as you are."), Line("Let the light come in, slowly, as it likes."))),
        Section((Line("Nothing here is asked of you."), Line("Come back gently."))),
    ),
    title="The forest of lanterns",
    scene="forest",
)
EARLY = datetime.fromisoformat("2024-05-01T06:00")
VOICES = (Voice("en-us", "American, calm", "en-us"), Voice("en-us+Annie", "Annie", "en-us"))


def words_of(text: str, each: Seconds) -> tuple[Word, ...]:
    """Every word as long as every other."""
    words, at = [], 0
    for number, word in enumerate(text.split()):
        first = text.index(word, at)
        at = first + len(word)
        words.append(Word(number * each, (number + 1) * each, first, at))
    return tuple(words)


class FakeNarrator:
    """Says a word in 0.4 s, and knows every line."""

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        return Spoken(0.4 * len(text.split()), pace, words_of(text, 0.4), Timing.EXACT, measured=True)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        """Nothing is missing."""

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        return np.zeros(0, dtype=np.float32)

    def close(self) -> None:
        """Nothing to let go."""


class Silence:
    """No sound."""

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.zeros((count, 2), dtype=np.float32)


class FakePlayer:
    """Is where the test says; with a speed it goes there by itself, so many seconds a second."""

    def __init__(self, speed: float = 0.0) -> None:
        self._speed, self._since = speed, monotonic()
        self.at, self.end = 0.0, 0.0
        self.held, self.closed = False, False
        self.wary = False
        self.heard = Heard.YES
        self.aside: list[Mono] = []
        self.stopped: Stopped | None = None

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        self.at, self.end, self._since = seconds_at(start), seconds_at(end), monotonic()

    def hold(self, held: bool) -> None:
        self.at, self._since = self.position, monotonic()
        self.held = held
        self.stopped = self.stopped if held else None

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        _, end = compose(round((self.position + 0.2) * 48_000))
        self.end = seconds_at(end)

    def beware(self) -> None:
        self.wary = True

    def set_volume(self, level: float) -> None:
        """Nothing is heard anyway."""

    def beside(self, sound: Mono) -> None:
        self.aside.append(sound)

    def close(self) -> None:
        self.closed = True

    @property
    def position(self) -> Seconds:
        gone = 0.0 if self.held else (monotonic() - self._since) * self._speed
        return min(self.at + gone, self.end)


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


@dataclass
class FakeHouse:
    """Keeps everything in its hands; answers previews at once, or when told to."""

    settings: Settings = field(default_factory=lambda: Settings(welcomed=True))
    diary: FakeDiary = field(default_factory=FakeDiary)
    voicing: FakeVoicing = field(default_factory=FakeVoicing)
    letterbox: FakeLetterbox = field(default_factory=FakeLetterbox)
    speed: float = 0.0
    script: Script = POEM
    players: list[FakePlayer] = field(default_factory=list)
    samples: list[tuple[str, int]] = field(default_factory=list)
    breaths_heard: list[Sit] = field(default_factory=list)
    earcons_heard: int = 0
    goes_on: str = ""
    places: tuple[str, ...] = ()
    """The sections of a text that is read in parts."""
    answered: list[str] = field(default_factory=list)
    """What each verb was answered with."""
    read: tuple[str, ...] = ()
    """What is being read aloud."""
    over: Callable[[], None] = lambda: None
    later: list[Callable[[], None]] = field(default_factory=list)
    patient: bool = False
    sampling: bool = False
    warmed: bool = True
    sat: bool = False
    speechless: bool = False
    closed: bool = False
    wall: datetime = EARLY
    """What the clock shows."""
    listings: int = 0
    looks: int = 0
    """How often something may have changed among the texts."""
    starts_with_login: bool = False
    sandboxed: bool = False
    named: Presets = field(default_factory=Presets)
    last: Sit | None = None
    desk: FakeWriting = field(default_factory=FakeWriting)
    along: tuple[Sit, Parcel] | None = None
    late_texts: Callable[[tuple[Text, ...]], None] | None = None
    late_voices: Callable[[tuple[Voice, ...]], None] | None = None

    @property
    def library(self) -> "FakeHouse":
        """This house has one room for everything."""
        return self

    course = seat = audition = library

    @property
    def player(self) -> FakePlayer:
        """Of the latest sitting."""
        return self.players[-1]

    def keep(self, settings: Settings) -> None:
        self.settings = settings

    def texts(self, arrived: Callable[[tuple[Text, ...]], None]) -> tuple[Text, ...]:
        self.late_texts = arrived
        self.listings += 1
        return Text("the-forest-of-lanterns", "The forest of lanterns", "en", Path()), Text(
            "a-short-rest", "A short rest", "en", Path()
        )

    def voices(self, arrived: Callable[[tuple[Voice, ...]], None]) -> tuple[Voice, ...]:
        self.late_voices = arrived
        return VOICES

    @property
    def own_texts(self) -> Path:
        return Path(self.settings.texts_folder or Path(os.environ.get("XDG_DATA_HOME", gettempdir())) / "texts")

    def look_for_texts(self) -> None:
        self.looks += 1

    def speaks(self, voice: str) -> bool:
        return voice != NOBODY.id and not self.speechless

    def bells(self) -> tuple[Named, ...]:
        return ("temple", "Temple bowl"), ("small", "Small bowl"), ("none", "No bell")

    def ambiences(self) -> tuple[Named, ...]:
        return ("forest", "A forest that breathes with you"), ("rain", "Soft rain")

    def breaths(self) -> tuple[Named, ...]:
        return tuple((name, name) for name in PRESETS)

    def preview(self, sit: Sit, done: Callable[[Preview], None]) -> None:
        def answer() -> None:
            try:
                score = self._sitting(sit, FakePlayer()).score
            except TooShortError as error:
                done(Preview(str(error), fits=False))
            else:
                place = self.places.index(self.goes_on) if self.goes_on in self.places else 0
                done(Preview(said_of(score), fits=True, goes_on=self.goes_on, places=self.places, place=place))

        if self.patient:
            self.later.append(answer)
        else:
            answer()

    def go_on_at(self, sit: Sit, section: int) -> None:
        self.goes_on = self.places[section] if section else ""

    def say_sample(self, voice: str, pace: int) -> None:
        self.samples.append((voice, pace))

    def hear_breath(self) -> None:
        self.breaths_heard.append(self.settings.sit)

    def hear_earcons(self) -> None:
        self.earcons_heard += 1

    def answer_where(self, listening: Callable[[], bool]) -> None:
        self.listening = listening

    def read_aloud(self, lines: Sequence[str], over: Callable[[], None]) -> None:
        self.read = tuple(lines)
        self.over = over

    def hush(self) -> None:
        self.read = ()
        self.over()

    def want_samples(self, *, wanted: bool) -> None:
        self.sampling = wanted

    def sat_today(self, now: datetime) -> bool:
        return self.sat

    def warm(self) -> None:
        self.warmed = True

    def cool(self) -> None:
        self.warmed = False

    def start(self, sit: Sit, begun: Callable[[Sitting | MeditateError], None]) -> None:
        try:
            sitting = self.begin(sit)
            sitting.begin()
        except MeditateError as error:
            begun(error)
        else:
            begun(sitting)

    def start_at(self, sit: Sit, at: time, begun: Callable[[Sitting | MeditateError], None]) -> None:
        sitting, due = self.begin(sit), next_at(at, self.wall)
        sitting.begin_at(Appointment(due, lambda: self.wall, lambda given_up, _: given_up.wait(0.005)))
        begun(sitting)

    def start_again(self, begun: Callable[[Sitting | MeditateError], None]) -> None:
        self.start(self.last or self.settings.sit, begun)

    def start_with_login(self, *, wanted: bool) -> None:
        if self.sandboxed:
            raise MeditateError("not from here")
        self.starts_with_login = wanted

    def presets(self, arrived: Callable[[Presets], None]) -> None:
        arrived(self.named)

    def change_presets(
        self, change: Callable[[Presets], Presets], done: Callable[[Presets | MeditateError], None]
    ) -> None:  # fmt: skip
        try:
            self.named = change(self.named)
        except MeditateError as error:
            done(error)
        else:
            done(self.named)

    def begin(self, sit: Sit) -> Sitting:
        if sit.text == "missing":
            raise MeditateError("no text called 'missing'")
        self.players.append(FakePlayer(self.speed))
        return self._sitting(sit, self.player)

    def _sitting(self, sit: Sit, player: FakePlayer) -> Sitting:
        script = self.script if sit.text else SILENT
        return Sitting(
            script, sit, FakeNarrator(), player, lambda score, sit: Silence(),
            answered=lambda verb, words: self.answered.append(words),
        )  # fmt: skip

    @property
    def writing(self) -> "FakeWriting":
        return self.desk

    def take_along(self, sit: Sit, parcel: Parcel, tell: Callable[[Told], None]) -> None:
        self.along, self.tell_along = (sit, parcel), tell

    def leave_behind(self) -> None:
        self.tell_along(Failed("stopped"))

    def close(self) -> None:
        self.closed = True


def said_of(score: Score) -> str:
    """As the real house would say it."""
    return f"{len(score.says)} lines, {score.silence:.0%} silence"

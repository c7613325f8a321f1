"""A house for the window's tests: the real sitting, over a voice and a player that cost nothing."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from tempfile import gettempdir

from meditate.appointment import Appointment, next_at
from meditate.breath import PRESETS
from meditate.errors import MeditateError, TooShortError
from meditate.parcel import Parcel
from meditate.presets import Presets
from meditate.score import Score
from meditate.script.model import SILENT, Script
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.texts import Text
from narration.voice import NOBODY, Voice
from tests.ui.fake_rooms import FakeDiary, FakeLetterbox, FakeVoicing, FakeWriting
from tests.ui.fake_sitting import POEM, FakeNarrator, FakePlayer, Silence
from ui.house.house import Named
from ui.house.packing import Failed, Told
from ui.house.previewer import Preview

EARLY = datetime.fromisoformat("2024-05-01T06:00")
VOICES = (Voice("en-us", "American, calm", "en-us"), Voice("en-us+Annie", "Annie", "en-us"))


@dataclass
class FakeHouse:
    """Keeps everything in its hands; answers previews at once, or when told to."""

    settings: Settings = field(default_factory=lambda: Settings(welcomed=True))
    diary: FakeDiary = field(default_factory=FakeDiary)
    voicing: FakeVoicing = field(default_factory=FakeVoicing)
    letterbox: FakeLetterbox = field(default_factory=FakeLetterbox)
    notes: tuple[str, ...] = ()
    """What is amiss with what is kept."""
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

    def watch_notes(self, told: Callable[[tuple[str, ...]], None]) -> None:
        self.tell_notes = told
        told(self.notes)

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

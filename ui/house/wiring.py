"""The one place that builds: settings, voice, mixer and player put together. Everything else receives. Loads no Qt."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from meditate.breath import PRESETS as BREATHS
from meditate.clip import Spoken
from meditate.compose import compose
from meditate.errands import in_background
from meditate.errors import MeditateError, OutputError
from meditate.history.views import last_sit, sat_today
from meditate.parcel import Parcel
from meditate.places import Places
from meditate.players.player import Player
from meditate.preset_file import PresetFile
from meditate.presets import Presets
from meditate.script.model import Script
from meditate.seal import seal_of
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sound.ambience import AMBIENCES
from meditate.sound.bell import BOWLS, NO_BELL
from meditate.sound.mixer import prepare
from meditate.tongue import marked
from narration.engine import engines_here
from narration.own_voices import OwnVoices
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import Voice
from ui.desktop.login import login_of_user
from ui.house.audition import Audition
from ui.house.course import Course
from ui.house.diary import Diary
from ui.house.earshot import Earshot
from ui.house.foretold import foretold
from ui.house.house import Named
from ui.house.ledger import Ledger
from ui.house.letterbox import Letterbox
from ui.house.library import Library
from ui.house.packing import Order, Told
from ui.house.previewer import Preview, Previewer
from ui.house.ready_player import ReadyPlayer
from ui.house.seat import Seat
from ui.house.taking_along import TakingAlong
from ui.house.voicing import Voicing
from ui.house.writing import Writing
from ui.sound.speaker import Speaker


class House:
    """Everything that the doors (window, terminal, command line) share. Made once, closed once."""

    def __init__(
        self, places: Places, studio: Studio, player: Callable[[], Player], own_voices: OwnVoices | None = None
    ) -> None:
        """`player` makes one for each sitting; `own_voices` are those that the studio knows of."""
        self.places, self.studio = places, studio
        self._told: Callable[[tuple[str, ...]], None] = lambda notes: None
        self._ledger = Ledger(places.settings, lambda: self._told(self.notes))
        self.audition = Audition(studio, player, lambda: self.settings, self.speaks)
        self.voicing = Voicing(places, studio, self.audition.samples, own_voices)
        self._earshot = Earshot(studio, self.voicing, lambda: self.settings)
        self.voicing.choose(self.settings)
        self._notes = (self.voicing.note,) if self.voicing.note else ()
        self._login = login_of_user()
        self.preset_file = PresetFile(places.presets)
        self.diary = Diary(places, self._called)
        self.course = Course(self._ledger, lambda: self.diary.read().entries)
        self.library = Library(lambda: self.settings.own_texts(places))
        self.letterbox = Letterbox(places.pasted, lambda: self.library.own_texts)
        self._ready = ReadyPlayer(player)
        rooms = (self.library, self.course, self.voicing, self._earshot, self.diary.scribe)
        self.seat = Seat(places, self._ready, *rooms, self._last_sit)
        self._previewer: Previewer | None = None
        self._along: TakingAlong | None = None
        self._writing: Writing | None = None

    def answer_where(self, listening: Callable[[], bool]) -> None:
        """Verbs are answered for the ear, unless otherwise chosen, only where this says so; from any thread."""
        self._earshot.listening = listening

    def _called(self, sit: Sit) -> str:
        return self.preset_file.now.called(sit)

    @property
    def settings(self) -> Settings:
        """As they are kept now."""
        return self._ledger.now

    @property
    def notes(self) -> tuple[str, ...]:
        """What was found amiss with what is kept, a sentence each."""
        kept = (*self._ledger.notes, *self._notes, *self.preset_file.notes)
        return tuple(dict.fromkeys((*kept, *self.seat.notes)))

    def watch_notes(self, told: Callable[[tuple[str, ...]], None]) -> None:
        """`told` is called with the notes now, and from any thread when there are others."""
        self._told = told
        told(self.notes)

    def keep(self, settings: Settings) -> None:
        """Keep these from now on, across starts; written by another thread."""
        self._ledger.keep(settings)
        self.voicing.choose(settings)

    def sat_today(self, now: datetime) -> bool:
        """Whether something was sat on the day that it is now; reads the history."""
        return sat_today(self.diary.read().entries, now, self.settings.day_begins)

    def presets(self, arrived: Callable[[Presets], None]) -> None:
        """Read the presets anew; `arrived` is called with them from another thread."""
        in_background(lambda: self._presets(arrived), "presets")

    def _presets(self, arrived: Callable[[Presets], None]) -> None:
        arrived(self.preset_file.look())
        self._told(self.notes)

    def change_presets(
        self, change: Callable[[Presets], Presets], done: Callable[[Presets | MeditateError], None]
    ) -> None:
        """Keep the presets as changed; `done` is called with them, or with what is wrong, from another thread."""
        in_background(lambda: done(self.preset_file.changed(change)), "presets")

    @property
    def starts_with_login(self) -> bool:
        """Whether the system starts the program when one logs in."""
        with suppress(OSError):
            return self._login.is_on
        return False

    def start_with_login(self, *, wanted: bool) -> None:
        """Have it do so, or no longer. Raises MeditateError."""
        try:
            self._login.switch(on=wanted)
        except OSError as error:
            raise OutputError(f"{error.filename}: {error.strerror}") from error

    def voices(self, arrived: Callable[[tuple[Voice, ...]], None] | None = None) -> tuple[Voice, ...]:
        """All voices; with `arrived` they come later, from another thread."""
        if arrived is None:
            return self.studio.voices()
        self.voicing.voices(arrived)
        return ()

    def speaks(self, voice: str) -> bool:
        """Whether lines are heard in this voice, as far as is known."""
        return self._earshot.speaks(voice)

    def bells(self) -> tuple[Named, ...]:
        """The bowls, and none."""
        return (*((bowl.name, bowl.title) for bowl in BOWLS.values()), (NO_BELL, marked("No bell")))

    def ambiences(self) -> tuple[Named, ...]:
        """The places that can be heard."""
        return tuple(AMBIENCES.items())

    def breaths(self) -> tuple[Named, ...]:
        """The presets of breath patterns."""
        return tuple((name, f"{name} {pattern}") for name, pattern in BREATHS.items())

    def preview(self, sit: Sit, done: Callable[[Preview], None]) -> None:
        """`done` is called from another thread, unless another preview is asked for first."""
        if self._previewer is None:
            self._previewer = Previewer(self._previewed)
        self._previewer.ask(sit, done)

    def _previewed(self, sit: Sit) -> Preview:
        # Texts that came or went while the program runs are noticed here, too.
        self.library.look_for_texts()
        script = self.library.script_of(sit)
        sit = self.course.fitting(sit, script)
        known, section = self.voicing.glance(sit, script).known, self.course.bookmark(sit)
        score = compose(script, sit, known, first_section=section)
        return foretold(sit, script, score, section, self._earshot.known(sit, script, self._ready.heard))

    @property
    def writing(self) -> Writing:
        """Where texts are written; made when somebody writes."""
        if self._writing is None:
            self._writing = Writing(self.places.draft, lambda: self.library.own_texts, self._lasting, self._heard)
        return self._writing

    def _lasting(self, sit: Sit, script: Script) -> Callable[[str, float, float], Spoken]:
        return self.voicing.glance(sit, script).known

    def _heard(self, words: str, language: str) -> None:
        if self.speaks(self.settings.sit.voice):
            self.voicing.hear(words, language=language)

    def warm(self) -> None:
        """Make ready what takes long: bells and beds, the voice's worker, the sound device. Returns at once.

        After a sitting the device is made ready again for the next one, until `cool`.
        """
        self._ready.want(wanted=True)
        self.diary.scribe.gather()
        in_background(self._warm, "warming")

    def cool(self) -> None:
        """Let go what waits for the next sitting, device and model, as when nobody can see the window."""
        self._ready.want(wanted=False)
        in_background(self.studio.rest, "resting")

    def _warm(self) -> None:
        with suppress(MeditateError):
            prepare(self.settings.sit)
        self.studio.warm(self.settings.sit.voice)

    def _last_sit(self) -> Sit:
        """The sit that was sat last; what is chosen, where there is none."""
        return last_sit(self.diary.read().entries) or self.settings.sit

    def take_along(self, sit: Sit, parcel: Parcel, tell: Callable[[Told], None]) -> None:
        """Have this sit written to files; `tell` is called from another thread, last with Packed or Failed."""
        self._along = TakingAlong(lambda: self.order(sit, parcel), tell)

    def order(self, sit: Sit, parcel: Parcel) -> Order:
        """What is to be packed, sealed with what shapes it. Raises MeditateError, OSError."""
        script = self.library.script_of(sit)
        sit = self.course.fitting(sit, script)
        voice = self.voicing.narrator(sit, script).shape
        return Order(replace(parcel, seal=seal_of(parcel, script, sit, voice)), script, sit)

    def leave_behind(self) -> None:
        """Stop what `take_along` began last."""
        if self._along:
            self._along.stop()

    def close(self) -> None:
        """Let everything go: the voice first, so that nobody waits for a line any more; then what sounds."""
        self.studio.close()
        for part in (self._along, self._writing, self.seat, self._ready, self.audition, self._previewer, self.library):
            if part is not None:
                part.close()
        self._ledger.close()
        self.diary.close()


def build_house() -> House:
    """The house of this user, with the speaker to play through."""
    places = Places.of_user()
    own = OwnVoices(places.voices)
    studio = Studio(Shelf(places.clips), (*engines_here(), *own.engines()))
    return House(places, studio, warm_speaker, own)


def warm_speaker() -> Speaker:
    """A speaker whose device is being opened already."""
    speaker = Speaker()
    speaker.warm()
    return speaker

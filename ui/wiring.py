"""The one place that builds: settings, voice, mixer and player put together. Everything else receives. Loads no Qt."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time
from threading import Lock

from meditate.appointment import Appointment
from meditate.breath import PRESETS as BREATHS
from meditate.clip import Spoken
from meditate.compose import compose
from meditate.errands import in_background
from meditate.errors import MeditateError, OutputError
from meditate.history.views import last_sit, sat_today
from meditate.night import is_timer
from meditate.parcel import Parcel
from meditate.places import Places
from meditate.players.player import Heard, Player, Source
from meditate.preset_file import PresetFile
from meditate.presets import Presets
from meditate.score import Score
from meditate.script.model import Script
from meditate.seal import seal_of
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sound.ambience import AMBIENCES
from meditate.sound.bell import BOWLS, NO_BELL
from meditate.sound.mixer import Mixer, prepare
from meditate.tongue import marked, tr
from meditate.units import Seconds
from meditate.verbs import Verb
from narration.engine import engines_here
from narration.own_voices import OwnVoices
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import Voice
from ui.course import Course
from ui.diary import Diary
from ui.ear import ANY, Ear
from ui.earshot import Earshot
from ui.fetched import Fetched
from ui.foretold import foretold
from ui.house import Named
from ui.ledger import Ledger
from ui.lent import Lent
from ui.letterbox import Letterbox
from ui.library import Library
from ui.login import login_of_user
from ui.packing import Order, Told
from ui.porch import SIT, Claim, claim
from ui.porter import Porter
from ui.previewer import Preview, Previewer
from ui.reading_aloud import ReadingAloud
from ui.sample import Samples
from ui.speaker import Speaker
from ui.taking_along import TakingAlong
from ui.voicing import Voicing
from ui.writing import Writing


class House:
    """Everything that the doors (window, terminal, command line) share. Made once, closed once."""

    def __init__(
        self, places: Places, studio: Studio, player: Callable[[], Player], own_voices: OwnVoices | None = None
    ) -> None:
        """`player` makes one for each sitting; `own_voices` are those that the studio knows of."""
        self.places, self.studio, self._player = places, studio, player
        self._ledger = Ledger(places.settings)
        self.voicing = Voicing(places, studio, self._sampling, own_voices)
        self._earshot = Earshot(studio, self.voicing, lambda: self.settings)
        self.voicing.choose(self.settings)
        self._notes: tuple[str, ...] = (self.voicing.note,) if self.voicing.note else ()
        self._login = login_of_user()
        self.preset_file = PresetFile(places.presets)
        self.diary = Diary(places, self._called)
        self.course = Course(self._ledger, lambda: self.diary.read().entries)
        self.library = Library(lambda: self.settings.own_texts(places))
        self.letterbox = Letterbox(places.pasted, lambda: self.library.own_texts)
        self._previewer: Previewer | None = None
        self._samples: Samples | None = None
        self._aloud: ReadingAloud | None = None
        self._ready: Player | None = None
        self._sitting: Sitting | None = None
        self._along: TakingAlong | None = None
        self._writing: Writing | None = None
        self._porter: Porter | None = None
        self._guard = Lock()
        self._warmed = self._closed = False

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
        """What was found amiss, a sentence each."""
        return tuple(dict.fromkeys((*self._ledger.notes, *self._notes)))

    def keep(self, settings: Settings) -> None:
        """Keep these from now on, across starts; written by another thread."""
        self._ledger.keep(settings)
        self.voicing.choose(settings)

    def sat_today(self, now: datetime) -> bool:
        """Whether something was sat on the day that it is now; reads the history."""
        return sat_today(self.diary.read().entries, now, self.settings.day_begins)

    def presets(self, arrived: Callable[[Presets], None]) -> None:
        """Read the presets anew; `arrived` is called with them from another thread."""
        in_background(lambda: arrived(self.preset_file.look()), "presets")

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
        with self._guard:
            heard = self._ready.heard if self._ready else Heard.OPENING
        return foretold(sit, script, score, section, self._earshot.known(sit, script, heard))

    def say_sample(self, voice: str, pace: int, *, wait: bool = False) -> None:
        """Have this voice heard, in the background unless told to wait."""
        samples = self._sampling()
        samples.say(voice, pace)
        if wait:
            samples.finish()

    def hear_breath(self) -> None:
        """Have one breath heard as it is chosen, in the background."""
        self._sampling().breathe(self.settings.sit)

    def hear_earcons(self) -> None:
        """Have the earcons heard, each after its name, in the background."""
        self._sampling().introduce(self.settings.sit.voice, self.settings.sit.pace)

    def read_aloud(self, lines: Sequence[str], over: Callable[[], None]) -> None:
        """Have these read in the chosen voice, until `hush`; `over` is called from another thread, however it ends."""
        sit = self.settings.sit
        self.hush()
        self._aloud = ReadingAloud(lambda line: self.studio.say(line, sit.voice, float(sit.pace)), self._player)
        self._aloud.read(lines if self.speaks(sit.voice) else (), over)

    def hush(self) -> None:
        """Read no more."""
        if self._aloud:
            self._aloud.close()

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

    def want_samples(self, *, wanted: bool) -> None:
        """Keep a sound device open for samples, or let it go soon."""
        if wanted or self._samples:
            self._sampling().stay(staying=wanted)

    def _sampling(self) -> Samples:
        if self._samples is None:
            self._samples = Samples(self.studio, self._player)
        return self._samples

    def warm(self) -> None:
        """Make ready what takes long: bells and beds, the voice's worker, the sound device. Returns at once.

        After a sitting the device is made ready again for the next one, until `cool`.
        """
        self._warmed = True
        self._make_ready()
        self.diary.scribe.gather()
        in_background(self._warm, "warming")

    def cool(self) -> None:
        """Let go what waits for the next sitting, device and model, as when nobody can see the window."""
        with self._guard:
            self._warmed, ready, self._ready = False, self._ready, None
        if ready is not None:
            ready.close()
        in_background(self.studio.rest, "resting")

    def _warm(self) -> None:
        with suppress(MeditateError):
            prepare(self.settings.sit)
        self.studio.warm(self.settings.sit.voice)

    def _make_ready(self) -> None:
        with self._guard:
            if self._warmed and not self._closed and self._ready is None:
                self._ready = self._player()

    def _let_go(self, sitting: Sitting, position: Seconds) -> None:
        if self._porter:
            self._porter.close()
        self.course.turn_over(sitting, position)
        self.diary.scribe.end(sitting)
        self._make_ready()

    def start(self, sit: Sit, begun: Callable[[Sitting | MeditateError], None]) -> None:
        """Compose and begin a sitting; `begun` is called with it, or with what is wrong, from another thread."""
        in_background(lambda: begun(self._started(sit)), "beginning")

    def start_at(self, sit: Sit, at: time, begun: Callable[[Sitting | MeditateError], None]) -> None:
        """The same, to begin when the clock shows this time next."""
        in_background(lambda: begun(self._started(sit, Appointment.at(at))), "beginning")

    def start_again(self, begun: Callable[[Sitting | MeditateError], None]) -> None:
        """The same with the sit that was sat last; with what is chosen, where there is none."""
        in_background(lambda: begun(self._started(self._last_sit())), "beginning")

    def _last_sit(self) -> Sit:
        return last_sit(self.diary.read().entries) or self.settings.sit

    def _started(self, sit: Sit, at: Appointment | None = None) -> Sitting | MeditateError:
        try:
            sitting = self.begin(sit, later=at is not None)
            if at:
                sitting.begin_at(at)
            else:
                sitting.begin()
        except MeditateError as error:
            return error
        if self._closed:
            sitting.close()
        return sitting

    def begin(self, sit: Sit, script: Script | None = None, *, later: bool = False, ear: Ear = ANY) -> Sitting:
        """A sitting, composed and not begun; waits until it is. Raises MeditateError, also where somebody sits already.

        From now on other starts of the program reach it, until it ends. One that begins `later` holds no sound device
        before. `ear` is what was asked for of it by ear.
        """
        script = self.library.script_of(sit) if script is None else script
        sit = self.course.fitting(sit, script)
        claimed = self._claimed()
        try:
            sitting = self._composed(sit, script, ear, later=later)
        except BaseException:
            claimed.close()
            raise
        self._sitting, self._porter = sitting, Porter(claimed, lambda word: sitting.do(_verb(word)))
        return sitting

    def _ready_player(self) -> Player:
        with self._guard:
            player, self._ready = self._ready or self._player(), None
        return player

    def _composed(self, sit: Sit, script: Script, ear: Ear, *, later: bool) -> Sitting:
        narrator = self.voicing.narrator(sit, script)
        player: Player = Fetched(self._ready_player) if later else self._ready_player()

        def mixer(score: Score, sit: Sit) -> Source:
            return Mixer(score, sit, narrator.samples)

        by_ear = self._earshot.beside(sit, ear, lambda: sitting, player)

        def begun() -> None:
            if not is_timer(sitting.sit):
                self.diary.scribe.begin(sitting)
            by_ear.begun()
            in_background(lambda: self._earshot.look(sitting, by_ear), "amiss")

        def let_go(position: Seconds) -> None:
            by_ear.close()
            self._let_go(sitting, position)

        try:
            lent, first = Lent(player, begun, let_go), self.course.bookmark(sit)
            sitting = Sitting(script, sit, narrator, lent, mixer, first_section=first, answered=by_ear.answer)
        except MeditateError:
            narrator.close()
            self._ready = self._ready if later else player
            raise
        return sitting

    def _claimed(self) -> Claim:
        """Ours until the sit ends: there is one at a time, wherever it is sat. Raises MeditateError."""
        claimed = claim(self.places, SIT)
        if claimed is None:
            raise MeditateError(tr("a sit is running already; `meditate stop` ends it"))
        if claimed.note:
            self._notes += (claimed.note,)
        return claimed

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
        with self._guard:
            self._closed = True
        self.studio.close()
        apart = (self._along, self._writing, self._aloud)
        for part in (*apart, self._sitting, self._ready, self._samples, self._previewer, self.library):
            if part is not None:
                part.close()
        self._ledger.close()
        self.diary.close()


def _verb(word: str) -> Verb:
    try:
        return Verb(word)
    except ValueError:
        raise MeditateError("that is none of the verbs") from None


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

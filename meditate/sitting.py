"""A sitting: one sit that is running. It reads the position and never counts; the player says where we are."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, RLock

from meditate.appointment import Appointment, Outcome
from meditate.compose import shape_of
from meditate.composer import Composer
from meditate.errands import in_background
from meditate.moment import Moment, moment_at
from meditate.narrator import Narrator
from meditate.plan.horizon import NEAR
from meditate.players.player import Heard, Player, Source, Stopped
from meditate.score import Score
from meditate.script.model import Script
from meditate.sit import SHORTEST, SHORTEST_FADE, Sit
from meditate.sitting_states import Command, Ended, State, after
from meditate.steering import TOO_LATE, Steering
from meditate.tongue import marked, tr
from meditate.units import Decibels, Seconds, frames_at
from meditate.verbs import Answered, Verb
from meditate.words import time_in_words

STOPPED = {
    Stopped.SLEPT: marked("paused: the machine was asleep"),
    Stopped.DEVICE_GONE: marked("paused: the sound device was taken away; space goes on"),
}
WARNED: Seconds = 60.0
"""A warning is noted for so long."""
RINGS_IN: Seconds = 0.3
"""From the end of what is rendered to the bell of a sit that is ended."""
SINKS_OVER: Seconds = SHORTEST_FADE
"""How long the sound of one takes to go that would have faded, and had no end."""


@dataclass(frozen=True, slots=True)
class Now:
    """What is true of a sitting at this instant."""

    state: State
    moment: Moment
    length: Seconds | None
    """None while it has no end."""
    sat: Seconds
    """How much of the length has been sat."""
    heard: Heard
    note: str = ""
    """What went wrong without ending the sit; to be told after it, or at once while `stopped`."""
    stopped: Stopped | None = None
    """Why it is paused without having been asked; until it goes on."""
    volume: Decibels = 0.0
    """Of the whole."""
    beyond: Seconds = 0.0
    """What was sat after the closing bell by one who stayed; of a stay that nobody ended nothing is known."""
    begins: str = ""
    """While it waits for a time of day: which, as a clock shows it."""
    begun: bool = True
    """False before it begins, and after where it never did."""

    @property
    def time(self) -> str:
        """How long is left, or what else there is to say of the time, in a few plain words."""
        return tr("it begins at {time}").format(time=self.begins) if self.begins else time_in_words(self.moment)


class Sitting:
    """Begins, answers verbs, and says what is now. Made for one sit; may be called from any thread."""

    def __init__(
        self, script: Script, sit: Sit, narrator: Narrator, player: Player, mixer: Callable[[Score, Sit], Source],
        *, first_section: int = 0, errand: Callable[[Callable[[], object]], None] | None = None,
        answered: Answered = lambda verb, words: None,
    ) -> None:  # fmt: skip
        """Composes at once. Raises TooShortError or UnknownNameError. `errand` has something done by another thread."""
        self._answered = answered
        self._narrator, self._player, self._errand = narrator, player, errand or in_background
        self._composer = Composer(script, sit, narrator, player, mixer, first_section, errand)
        self._steering = Steering(self._composer, player)
        self._lock = RLock()
        self._state = State.READY
        self._sat: Seconds = 0.0
        self._touched: Seconds | None = None
        self._beyond: Seconds = 0.0
        self._pushed_on: Seconds = 0.0
        """The horizon that was asked to be pushed on."""
        self._silent = self._ending = False
        self._stopped: Stopped | None = None
        self._ended: Ended | None = None
        self._appointment: Appointment | None = None
        self._given_up = Event()
        self._begun = self._missed = False
        self._warning = ""

    @property
    def score(self) -> Score:
        """As it is laid now."""
        return self._composer.score

    @property
    def script(self) -> Script:
        """What is read."""
        return self._composer.script

    @property
    def sit(self) -> Sit:
        """As it is now, with what was changed since it began."""
        return self._composer.sit

    @property
    def ended(self) -> Ended | None:
        """How it came to its end; None while it has not."""
        return self._ended

    @property
    def touched(self) -> Seconds | None:
        """Where the sitter last asked for something; None where they never did."""
        return self._touched

    def begin(self) -> None:
        """Strike the opening bell, after its delay, and have the lines spoken meanwhile."""
        if self._step(Command.BEGIN):
            score = self.score
            if self.sit.wind_down:
                self._player.beware()
            self._player.play(self._composer.source(), -frames_at(score.lead), frames_at(score.over))
            self._begun = True
            self._composer.record()

    def begin_at(self, appointment: Appointment) -> None:
        """Begin when it is due, with the lines spoken by then; `end` lets it be. Returns at once."""
        if self._step(Command.WAIT):
            self._appointment = appointment
            self._composer.record()
            self._errand(lambda: self._await(appointment))

    def _await(self, appointment: Appointment) -> None:
        match appointment.keep(self._given_up):
            case Outcome.KEPT:
                self.begin()
            case Outcome.MISSED:
                self._missed = True
                self.close()
            case Outcome.GIVEN_UP:
                pass

    def do(self, verb: Verb) -> str:
        """One verb, answered in a few plain words; a verb that means nothing now is answered with nothing."""
        if verb is Verb.END and self._begun and self._state is not State.OVER:
            # While there is still a player that can be heard.
            self._answered(verb, "ended")
            return self._done(verb)
        words = self._done(verb)
        self._answered(verb, words)
        return words

    def _done(self, verb: Verb) -> str:
        self._notice()
        position = self._player.position
        if self._state is State.WAITING and verb is Verb.REMAINING:
            return self.now().time
        if self._state in (State.READY, State.WAITING, State.OVER) and verb is not Verb.END:
            return ""
        self._touched = max(0.0, position)
        match verb:
            case Verb.PAUSE:
                return self._hold(Command.PAUSE, tr("paused"))
            case Verb.RESUME:
                return self._hold(Command.RESUME, tr("going on"))
            case Verb.END:
                return self._end_or_ring()
            case _:
                return self._steering.steer(verb, position)

    def now(self) -> Now:
        """Cheap; to be asked on every frame."""
        self._notice()
        position, heard = self._player.position, self._player.heard
        with self._lock:
            score, state = self.score, self._state
            if state in (State.SITTING, State.PAUSED):
                self._sat = min(max(0.0, position), score.length)
                self._silent = heard is Heard.NO
                self._beyond = moment_at(score, position).beyond
        if state is State.SITTING and position >= score.over - 1e-3 and self._step(Command.FINISH):
            self._ended, self._beyond = Ended.COMPLETE, 0.0
            self._let_go()
        elif score.open_ended and position >= score.length - NEAR and self._pushed_on < score.length:
            self._pushed_on = score.length
            self._composer.relay()
        stopped = self._stopped if self._state is State.PAUSED else None
        moment, note = moment_at(score, position), self._note(stopped)
        length = None if score.open_ended else score.length
        begins = self._appointment.face if self._appointment and self._state is State.WAITING else ""
        return Now(
            self._state, moment, length, self._sat, heard, note, stopped,
            volume=self._steering.volume, beyond=self._beyond, begins=begins, begun=self._begun,
        )  # fmt: skip

    def warn(self, words: str) -> None:
        """Have this noted in the first minute: something is amiss that does not end the sit. From any thread."""
        self._warning = words

    def asleep(self) -> None:
        """The machine is about to sleep: pause, and say so when it is awake again."""
        if self._hold(Command.PAUSE, "paused"):
            self._stopped = Stopped.SLEPT

    def close(self) -> None:
        """End the sitting, by a soft fade if it sounds. May be called at any time, more than once."""
        self._end(Ended.INTERRUPTED)

    def _end(self, how: Ended) -> None:
        position = self._player.position
        with self._lock:
            if self._state in (State.SITTING, State.PAUSED):
                self._sat = min(max(0.0, position), self.score.length)
                self._beyond = moment_at(self.score, position).beyond
        if self._step(Command.END):
            by_hand = how is Ended.EARLY and (self.score.open_ended or self._ending)
            done = by_hand or self._sat >= self.score.length - TOO_LATE
            self._ended = Ended.COMPLETE if done else how
            self._let_go()

    def _end_or_ring(self) -> str:
        """What had no end gets one by being ended: its bell rings out or it fades, unless nobody would hear it."""
        position, sit = self._player.position, self.sit
        rings, heard = shape_of(sit).tolls.closing is not None, self._player.heard is Heard.YES
        goes_out = heard and self._state is State.SITTING and position >= SHORTEST and (rings or sit.fade)
        if not (sit.open_ended and goes_out):
            self._end(Ended.EARLY)
            return tr("ended")
        self._ending = True
        if rings:
            self._composer.end_in(RINGS_IN)
            return tr("ended; the bell rings out")
        self._composer.end_in(SINKS_OVER, fade=SINKS_OVER)
        return tr("ended; it sinks to nothing")

    def _notice(self) -> None:
        """A player that stopped by itself holds already: the sitting only learns that it is paused."""
        stopped = self._player.stopped
        with self._lock:
            if stopped is not None and self._step(Command.PAUSE):
                self._stopped = stopped

    def _step(self, command: Command) -> bool:
        with self._lock:
            state = after(self._state, command)
            self._state = state or self._state
            return state is not None

    def _let_go(self) -> None:
        self._given_up.set()
        self._composer.finish()
        self._player.close()
        self._narrator.close()

    def _hold(self, command: Command, answer: str) -> str:
        # Together, so that of two threads the later one is also the later one for the player.
        with self._lock:
            if not self._step(command):
                return ""
            self._stopped = None
            self._player.hold(command is Command.PAUSE)
        return answer

    def _note(self, stopped: Stopped | None) -> str:
        if stopped is not None:
            return tr(STOPPED[stopped])
        if self._missed and self._appointment:
            told = tr("{time} went by while the machine was asleep, so nothing was begun")
            return told.format(time=self._appointment.face)
        if self._silent:
            return tr("no sound device was found, so the lines go on in writing")
        if self._warning and self._state in (State.SITTING, State.PAUSED) and self._sat < WARNED:
            return self._warning
        left = len(self.score.left_out)
        if left and self._state is State.OVER and not self.sit.in_parts:
            return tr("for want of time %n line(s) stayed unsaid", "", left)
        return ""

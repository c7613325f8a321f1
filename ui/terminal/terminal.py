"""A sit in a terminal: one plain line for each thing that happens, one key for each verb. Nothing is drawn over."""

from collections.abc import Callable, Iterator
from math import ceil, inf
from typing import Protocol

from meditate.appointment import Appointment
from meditate.keymap import Deed, Keymap
from meditate.night import is_timer
from meditate.players.player import Heard, Stopped
from meditate.score import Cue, PartStart, Quiet, Role, Say, SceneChange, Score, SectionStart, Strike
from meditate.sit import LONGEST, Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.units import Seconds
from meditate.verbs import Verb
from meditate.words import duration, sat_in_words
from ui.house.deeds import verb_for
from ui.terminal.keys import STOP, Keys
from ui.terminal.terminal_keys import first_key, greeting, help_lines, meant

LONGEST_WAIT: Seconds = 1.0
WAITING_WAIT: Seconds = 5.0
"""While nothing has begun, nobody is in a hurry."""
SHORTEST_WAIT: Seconds = 0.05
"""While a position stands just before a cue, we look again this often."""
LEFT_AT: tuple[Seconds, ...] = (60.0, *(300.0 * k for k in range(1, 289)))
"""The time that is left is said at these, in seconds."""

NO_SOUND = "No sound can be heard here, so lines are written; `meditate doctor` tells more."


class Sits(Protocol):
    """What is needed of a sitting."""

    @property
    def score(self) -> Score:
        """As it is laid now."""
        ...

    @property
    def sit(self) -> Sit:
        """As it is now."""
        ...

    def begin(self) -> None:
        """Strike the opening bell."""
        ...

    def begin_at(self, appointment: Appointment) -> None:
        """Strike it at a time of day."""
        ...

    def do(self, verb: Verb) -> str:
        """One verb, answered in a few words or none."""
        ...

    def now(self) -> Now:
        """What is true at this instant."""
        ...

    def close(self) -> None:
        """End it, without having been asked by the sitter."""
        ...


class TerminalSit:
    """One sitting, shown and steered from a terminal."""

    def __init__(
        self, sitting: Sits, keys: Keys, show: Callable[[str], None], beside: Callable[[Now], object] = lambda _: None,
        *, keymap: Keymap | None = None, at: Appointment | None = None, every: Seconds | None = None,
    ) -> None:  # fmt: skip
        """`show` is given one line at a time, `beside` what is now, at least once a second while someone sits.

        With `at` it begins then. `every` is how often the time is told.
        """
        self._marks = LEFT_AT if every is None else tuple(every * k for k in range(1, ceil(LONGEST / every)))
        self._keymap, self._at = keymap or Keymap(), at
        self._sitting, self._keys, self._show, self._beside = sitting, keys, show, beside
        self._told: Seconds = -inf
        self._silent = self._stopped = False
        self._told_of: Stopped | None = None
        self._noted = ""

    def run(self) -> bool:
        """Sits until the end; True when a signal or Ctrl-C ended it."""
        if self._keys.any:
            self._show(greeting(self._keymap))
        if self._at:
            self._show(f"It begins at {self._at.face}; {first_key(self._keymap, Deed.END, 'Escape')} lets it be.")
            self._sitting.begin_at(self._at)
        else:
            self._sitting.begin()
        now = self._sitting.now()
        while now.state is not State.OVER:
            self._beside(now)
            self._tell(now)
            key = self._keys.read(self._patience(now))
            if key:
                self._press(key, now)
            now = self._sitting.now()
        self._tell(now)
        if now.note and now.note != self._noted and not self._silent:
            self._show(_sentence(now.note))
        self._show(_told_after(now, timer=is_timer(self._sitting.sit)))
        return self._stopped

    def _press(self, key: str, now: Now) -> None:
        if key == STOP:
            self._stopped = True
            self._sitting.close()
            return
        deed = meant(self._keymap, key)
        if deed is Deed.HELP:
            for line in help_lines(self._keymap):
                self._show(line)
            return
        verb = verb_for(deed, paused=now.state is State.PAUSED)
        if verb is None:
            if not self._keymap.single:
                self._show(f"“{key}” is no word here; “help” lists them.")
            return
        answer = self._sitting.do(verb)
        over = self._sitting.now().state is State.OVER
        # The line that is said again, or next, is shown when it sounds.
        if answer and not over and verb not in (Verb.NEXT, Verb.PREVIOUS):
            self._show(_sentence(answer))

    def _tell(self, now: Now) -> None:
        if not now.begun:
            return
        if now.heard is Heard.NO and not self._silent:
            self._silent = True
            self._show(NO_SOUND)
        if now.note and now.note != self._noted and now.state is not State.OVER and not (self._silent or now.stopped):
            self._noted = now.note
            self._show(_sentence(now.note))
        if now.stopped is not self._told_of:
            self._told_of = now.stopped
            if now.stopped:
                self._show(_sentence(now.note))
        if now.state is State.OVER and (now.length is None or now.sat < now.length):
            return
        position = now.moment.position
        for start, line in happenings(self._sitting.score, self._marks):
            if self._told < start <= position:
                self._show(f"{_clock(start):>7}  {line}")
        self._told = max(self._told, position)

    def _patience(self, now: Now) -> Seconds:
        if now.state is State.WAITING and self._at:
            return min(max(SHORTEST_WAIT, self._at.ahead), WAITING_WAIT)
        if now.state is State.PAUSED:
            return LONGEST_WAIT
        position, score = now.moment.position, self._sitting.score
        ahead = (start for start, _ in happenings(score, self._marks) if start > position)
        until = next(ahead, score.over) - position
        return min(max(SHORTEST_WAIT, until), LONGEST_WAIT)


def happenings(score: Score, left_at: tuple[Seconds, ...] = LEFT_AT) -> Iterator[tuple[Seconds, str]]:
    """What a score has to tell in lines, each with its second, in order; the time left among them."""
    marks = [mark for mark in left_at if mark < score.length]
    left = [(score.length - mark, f"{duration(mark)} left") for mark in marks]
    if score.open_ended:
        left = [(mark, f"{duration(mark)} sat") for mark in marks]
    if score.stay:
        left.append((score.end, "you may stay; end it when you like"))
    if score.lead:
        left.append((-score.lead, f"the bell rings in {duration(score.lead)}"))
    told = [(cue.start, line) for cue in score.cues if (line := _line(cue))]
    yield from sorted([*told, *left], key=lambda happening: happening[0])


def _line(cue: Cue) -> str:
    match cue.what:
        case Say(text=text):
            return text
        case Strike(role):
            return "the closing bell" if role is Role.CLOSING else "bell"
        case PartStart(name):
            return f"— {name} —"
        case SectionStart(title=title):
            return title and f"— {title} —"
        case Quiet(name):
            return f"{name}, {duration(cue.end - cue.start)}"
        case SceneChange():
            return ""


def _told_after(now: Now, *, timer: bool) -> str:
    """Of a sit what was sat; a sleep timer is none (`docs/decisions/0171`)."""
    if not now.begun:
        return "Nothing was begun."
    return "The sleep timer is over." if timer else f"You sat {sat_in_words(now.sat, now.beyond)}."


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _clock(seconds: Seconds) -> str:
    minutes, rest = divmod(int(abs(seconds) + 1e-6), 60)
    return f"{'-' * (seconds < 0)}{minutes}:{rest:02}"

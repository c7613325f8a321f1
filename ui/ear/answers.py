"""Answers for the ear: each verb of a sitting is answered at once by an earcon, and where wanted in words. No Qt.

Words are said by the narrating voice in the next quiet place, so that no line is ever spoken over, moved or cut.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import log10
from threading import Condition, Thread
from time import monotonic
from typing import Protocol

import numpy as np

from meditate.errors import MeditateError
from meditate.night import is_dark
from meditate.quiet import quiet_from
from meditate.score import Say, Score
from meditate.settings import AnswerBy
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.sound.earcons import Earcon, counted, earcon
from meditate.units import RATE, Decibels, Mono, Seconds, gain
from meditate.verbs import Refusal, Verb

BOTH_EARS = 0.5**0.5
PATIENCE: Seconds = 20.0
"""How long words that were asked for may wait for a quiet place."""
SOON: Seconds = 4.0
"""Words that only say what an earcon has said are late after this."""
LOOK: Seconds = 1.0
"""A quiet place that is far ahead may move meanwhile."""
LEAST: Decibels = -12.0
"""Answers follow the volume, and a fade, no further down than this each."""
AT_NIGHT: Decibels = -4.0
IN_THE_DARK: Decibels = -12.0
"""Of all answers there, whatever was chosen: nothing else tells that a key was felt, and nobody is to wake."""
WORDS_BENEATH: Decibels = -2.0
"""Words beside a line."""

EARCONS: dict[Verb, Earcon] = {
    Verb.PAUSE: Earcon.PAUSED,
    Verb.RESUME: Earcon.GOING_ON,
    Verb.NEXT: Earcon.NEXT,
    Verb.PREVIOUS: Earcon.AGAIN,
    Verb.SLOWER: Earcon.SLOWER,
    Verb.FASTER: Earcon.FASTER,
    Verb.QUIETER: Earcon.QUIETER,
    Verb.LOUDER: Earcon.LOUDER,
    Verb.EXTEND: Earcon.LONGER,
    Verb.REMAINING: Earcon.ASKED,
    Verb.END: Earcon.ENDED,
}
LINE_FOLLOWS = {Verb.NEXT, Verb.PREVIOUS, Verb.END}
"""Whose answer is heard anyway."""
CUTS_SHORT = {Verb.RESUME, Verb.NEXT, Verb.PREVIOUS, Verb.END}
"""A line may follow at once: whatever is being said stops."""


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

    def now(self) -> Now:
        """What is true at this instant."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """Words that wait for a quiet place."""

    words: str
    until: Seconds
    """By the monotonic clock; then nobody waits for them any more."""
    at_least: Mono | None = None
    """What is heard where they could not be said."""


class Answers:
    """Of one sitting. `answer` may be called from any thread, and returns at once."""

    def __init__(
        self, by: Callable[[], AnswerBy], sits: Callable[[], Sits], play: Callable[[Mono], None],
        say: Callable[[str], Mono], clock: Callable[[], Seconds] = monotonic,
    ) -> None:  # fmt: skip
        """`play` has a sound heard beside the sit; `say` has words spoken: silence, or nothing, where nobody can."""
        self._by, self._sits, self._play, self._say, self._clock = by, sits, play, say, clock
        self._changed = Condition()
        self._wish: Wish | None = None
        self._sounds_until = self._speaks_until = -np.inf
        self._thread: Thread | None = None
        self._closed = False

    def answer(self, verb: Verb, words: str) -> None:
        """What `Sitting` tells of each verb."""
        by = self._by()
        if verb in CUTS_SHORT:
            self._hush()
        dark = self._dark()
        if by is AnswerBy.NONE and not dark:
            return
        refused = not words or isinstance(words, Refusal)
        sound = earcon(Earcon.REFUSED if refused else EARCONS[verb])
        self._sound(sound)
        if verb is Verb.REMAINING and words:
            self.tell(words, at_least=counted(_minutes(self._sits().now())))
        elif (dark or by is AnswerBy.WORDS) and words and (refused or verb not in LINE_FOLLOWS):
            self.tell(words, SOON)

    def begun(self) -> None:
        """An opening bell that is heard at once says it; else an earcon does."""
        score = self._sits().score
        struck = not score.lead and any(cue.start == 0.0 for cue in score.strikes())
        if not struck and self._by() is not AnswerBy.NONE:
            self._sound(earcon(Earcon.BEGUN))

    def tell(self, words: str, patience: Seconds = PATIENCE, *, at_least: Mono | None = None) -> None:
        """Have this said in the next quiet place; in place of what still waits for one."""
        with self._changed:
            self._wish = Wish(words, self._clock() + patience, at_least)
            if self._thread is None and not self._closed:
                self._thread = Thread(target=self._work, name="answers", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Say no more."""
        with self._changed:
            self._closed, self._wish = True, None
            self._changed.notify()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wish or self._closed)
                wish = self._wish
            if wish is None:
                return
            try:
                spoken = self._say(wish.words)
            except MeditateError:
                spoken = np.zeros(0, dtype=np.float32)
            self._fulfil(wish, spoken)

    def _fulfil(self, wish: Wish, spoken: Mono) -> None:
        while True:
            wait = self._until_quiet(len(spoken) / RATE)
            with self._changed:
                if self._wish is not wish:
                    return
                late = not spoken.any() or self._clock() + wait > wish.until
                if wait <= 0 or late:
                    self._wish = None
                    break
                self._changed.wait(min(wait, LOOK))
        if not late:
            self._sound(spoken, WORDS_BENEATH + self._softened())
            self._speaks_until = self._sounds_until
        elif wish.at_least is not None:
            self._sound(wish.at_least)

    def _until_quiet(self, lasts: Seconds) -> Seconds:
        """How long until it can be said, by what is known now."""
        now = self._sits().now()
        sounding = self._sounds_until - self._clock()
        if now.state is State.PAUSED:
            return max(0.0, sounding)
        position = now.moment.position
        return max(sounding, quiet_from(self._sits().score, position, lasts) - position)

    def _hush(self) -> None:
        with self._changed:
            self._wish = None
        if self._speaks_until > self._clock():
            self._speaks_until = -np.inf
            self._play(np.zeros(0, dtype=np.float32))

    def _sound(self, sound: Mono, level: Decibels = 0.0) -> None:
        self._sounds_until = self._clock() + len(sound) / RATE
        self._play(sound * np.float32(BOTH_EARS * gain(level + self._level())))

    def _level(self) -> Decibels:
        """As loud as what plays, but never so soft that it is lost."""
        now = self._sits().now()
        if self._dark():
            return max(now.volume, LEAST) + IN_THE_DARK
        fade = 20 * log10(max(now.moment.gain, 1e-3))
        night = AT_NIGHT if self._sits().sit.wind_down else 0.0
        return max(now.volume, LEAST) + max(fade, LEAST) + night

    def _softened(self) -> Decibels:
        """What the last line was softened by."""
        position = self._sits().now().moment.position
        said = [cue.what for cue in self._sits().score.says if cue.start <= position]
        return said[-1].level if said and isinstance(said[-1], Say) else 0.0

    def _dark(self) -> bool:
        """Whether the picture has gone out, and a key gives no light."""
        return is_dark(self._sits().sit, self._sits().now().moment)


def _minutes(now: Now) -> int:
    moment = now.moment
    return round((moment.position if moment.remaining is None else moment.remaining) / 60)

"""The composer: holds the score of a running sit, and lays it again when lines have been spoken or a wish has changed.

The player is never called with a lock held: it may call back from its own thread. Laying has a lock of its own, so
that asking for the score never waits for a long text to be laid.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from threading import RLock

from meditate.clip import Spoken
from meditate.compose import breath_words, compose, lines_wanted, shape_of, spoken_by
from meditate.errands import in_background
from meditate.narrator import Narrator, Wanted
from meditate.plan import relay
from meditate.plan.tone import lines_of
from meditate.players.player import Player, Source
from meditate.score import Cue, Fit, Say, Score
from meditate.script.model import Script
from meditate.sit import FASTEST_PACE, SLOWEST_PACE, Sit
from meditate.units import Frames, Seconds, frames_at, seconds_at

RENDERED_AHEAD: Seconds = 2.0
"""What has been rendered by now lies no further ahead than this."""
LOOKED_AT = 16
"""A voice that is more lines behind is not waited for."""


class Composer:
    """Made for one sit; may be called from any thread."""

    def __init__(
        self, script: Script, sit: Sit, narrator: Narrator, player: Player, mixer: Callable[[Score, Sit], Source],
        first_section: int, errand: Callable[[Callable[[], object]], None] | None,
    ) -> None:  # fmt: skip
        """Composes at once. Raises TooShortError or UnknownNameError. `errand` has something done by another thread."""
        self.script, self.sit, self._narrator, self._player, self._mixer = script, sit, narrator, player, mixer
        self._first_section, self._errand = first_section, errand or in_background
        self._lock, self._laying, self._recording = RLock(), RLock(), RLock()
        self.score = compose(script, sit, narrator.known, first_section=first_section)
        """As it is laid now."""
        self._pace = self.score.pace
        self._missing: frozenset[Wanted] = frozenset()
        self._unheard: set[Wanted] = set()
        """Those of them that have not come yet."""
        self._arrivals, self._milestone, self._awaited = 0, 1, 0
        self._done = False

    def source(self) -> Source:
        """What the score sounds like now."""
        return self._mixer(self.score, self.sit)

    def finish(self) -> None:
        """Lay nothing more for lines that arrive."""
        self._done = True

    def lasts(self, line: int) -> Seconds:
        """How long this line takes at the pace of now."""
        return self._narrator.known(*self._wanted()[line]).duration

    def _wanted(self) -> tuple[Wanted, ...]:
        """How each line is wanted now."""
        return lines_wanted(self.script, self.sit, self._pace, range(*self.score.reads))

    def change_length(self, length: Seconds) -> None:
        """Have the closing bell rung there."""
        with self._lock:
            self.sit = replace(self.sit, length=length)
        self.relay(at_once=True)

    def end_in(self, after: Seconds, fade: Seconds = 0.0) -> None:
        """Have what had no end ended so soon after what is rendered already, by a fade or not; nothing more is said."""

        def ended_here(at: Seconds) -> None:
            self.sit = replace(self.sit, open_ended=False, overtime=False, length=at + after, fade=fade)

        self.relay(len(self.script.lines), at_once=True, change=ended_here)

    def change_pace(self, by: int) -> int:
        """Have the rest read so much faster, within bounds; the new pace in words a minute."""
        with self._lock:
            pace = min(max(SLOWEST_PACE, self.sit.pace + by), FASTEST_PACE)
            self.sit, self._pace = replace(self.sit, pace=pace), float(pace)
        self._errand(self._record_and_lay)
        return pace

    def _record_and_lay(self) -> None:
        if not self._record():
            self.relay()

    def record(self, cursor: int = -1) -> None:
        """Have what is still to be said spoken, by another thread; `cursor` comes next where that is not laid yet."""
        self._errand(lambda: self._record(cursor))

    def _record(self, cursor: int = -1) -> bool:
        """Next line first; False when all of it is kept."""
        with self._recording:
            position, score = self._player.position, self.score
            todo = [line_of(cue) for cue in score.says if cue.start > position]
            # What is read another time may be said in another tone, and may be the rest of a book.
            spare = () if score.fit is Fit.PART else score.left_out
            ahead = sorted({*todo, *spare}, key=lambda line: (line < cursor, line in score.left_out, line))
            every = self._wanted()
            wanted = dict.fromkeys(every[line] for line in ahead)
            missing = [want for want in wanted if not self._narrator.known(*want).measured]
            with self._lock:
                self._missing, self._unheard = frozenset(missing), set(missing)
                self._arrivals, self._milestone, self._awaited = 0, 1, len(missing)
            words = [word for word in breath_words(self.sit) if not self._narrator.known(*word).measured]
            self._narrator.record([*words, *missing], self._arrived)
        return bool(missing)

    def _arrived(self, line: Wanted, spoken: Spoken) -> None:
        """Lay again when the first, second, fourth, eighth … and the last line has come: a few times, soon enough."""
        with self._lock:
            if line not in self._missing or self._done:
                return
            self._unheard.discard(line)
            self._arrivals += 1
            due = self._arrivals in (self._milestone, self._awaited)
            self._milestone *= 2 if self._arrivals == self._milestone else 1
        late = self._missed(line, self._player.position + RENDERED_AHEAD) is not None
        if late and self._narrator.samples(*line).any():
            self.relay(late=line)
        elif due:
            self.relay()

    def _missed(self, line: Wanted, by: Seconds) -> int | None:
        """Which line this is, where it began before it had come, and nothing was heard after it."""
        says = self.score.says
        begun = bisect_left(says, by, key=lambda cue: cue.start)
        for cue in reversed(says[max(0, begun - LOOKED_AT) : begun]):
            what = cue.what
            assert isinstance(what, Say)
            said = what.text, what.pace, what.flat
            if said == line:
                return what.line
            if said not in self._unheard:
                break
        return None

    def relay(
        self, cursor: int | None = None, *, at_once: bool = False, change: Callable[[Seconds], None] | None = None,
        late: Wanted | None = None,
    ) -> None:  # fmt: skip
        """Lay what is to come again; `change` may change the sit before, told from where on.

        `late` has come just now: where its place has gone by in silence, it is said next.
        """

        def composed(head: Frames) -> tuple[Source, Frames]:
            with self._laying:
                if change is not None:
                    with self._lock:
                        change(seconds_at(head))
                before = self._pace
                missed = None if late is None else self._missed(late, seconds_at(head))
                score = self._laid_again(seconds_at(head), cursor if missed is None else missed)
                with self._lock:
                    self.score, sit = score, self.sit
            if self._pace > before:
                self.record()
            return self._mixer(score, sit), frames_at(score.over)

        self._player.recompose(composed, at_once=at_once)

    def _laid_again(self, at: Seconds, cursor: int | None) -> Score:
        """The score with what is known now; at a brisker pace where the text needs one."""
        score, pace = self.score, self._pace
        if at >= score.length:
            with self._lock:
                self.sit = replace(self.sit, length=score.length)
            return score
        while True:
            shape = shape_of(self.sit, first_section=self._first_section, floor_pace=pace)
            wanted = lines_wanted(self.script, self.sit, pace, range(*score.reads))
            spoken = spoken_by(self._narrator.known, wanted, lines_of(self.script, range(*score.reads)))
            laid = relay(score, self.script, spoken, shape, at, cursor)
            if laid.pace <= pace:
                return laid
            with self._lock:
                # Unless the sitter has chosen another pace meanwhile: then all is laid once more anyway.
                self._pace = laid.pace if self._pace == pace else self._pace
                pace = laid.pace


def line_of(cue: Cue) -> int:
    """Which line is said."""
    assert isinstance(cue.what, Say)
    return cue.what.line

"""The seat: where one sits down. Composes a sitting, lends it the player, and lets all go when it is over. No Qt.

There is one sit at a time, wherever it is sat, and other starts of the program reach it.
"""

from collections.abc import Callable
from datetime import time

from meditate.appointment import Appointment
from meditate.errands import in_background
from meditate.errors import MeditateError
from meditate.history.scribe import Scribe
from meditate.night import is_timer
from meditate.places import Places
from meditate.players.player import Player, Source
from meditate.score import Score
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sound.mixer import Mixer
from meditate.tongue import tr
from meditate.units import Seconds
from meditate.verbs import Verb
from ui.ear.ear import ANY, Ear
from ui.house.course import Course
from ui.house.earshot import Earshot
from ui.house.fetched import Fetched
from ui.house.lent import Lent
from ui.house.library import Library
from ui.house.ready_player import ReadyPlayer
from ui.house.voicing import Voicing
from ui.porch.porch import SIT, Claim, claim
from ui.porch.porter import Porter

Begun = Callable[[Sitting | MeditateError], None]
"""Told of a sitting that has begun, or of what is wrong; from another thread."""


class Seat:
    """One for a house."""

    def __init__(
        self,
        places: Places,
        ready: ReadyPlayer,
        library: Library,
        course: Course,
        voicing: Voicing,
        earshot: Earshot,
        scribe: Scribe,
        last: Callable[[], Sit],
    ) -> None:
        """`last` gives the sit that was sat last; it may take a while."""
        self._places, self._ready, self._library, self._course = places, ready, library, course
        self._voicing, self._earshot, self._scribe, self._last = voicing, earshot, scribe, last
        self._sitting: Sitting | None = None
        self._porter: Porter | None = None
        self._closed = False
        self.notes: tuple[str, ...] = ()
        """Why others cannot reach the sit, where they cannot."""

    def start(self, sit: Sit, begun: Begun) -> None:
        """Compose and begin a sitting, off this thread."""
        in_background(lambda: begun(self._started(sit)), "beginning")

    def start_at(self, sit: Sit, at: time, begun: Begun) -> None:
        """The same, to begin when the clock shows this time next."""
        in_background(lambda: begun(self._started(sit, Appointment.at(at))), "beginning")

    def start_again(self, begun: Begun) -> None:
        """The same with the sit that was sat last."""
        in_background(lambda: begun(self._started(self._last())), "beginning")

    def _started(self, sit: Sit, at: Appointment | None = None) -> Sitting | MeditateError:
        try:
            sitting = self.begin(sit, later=at is not None)
            if at:
                sitting.begin_at(at)
            else:
                sitting.begin()
        except MeditateError as error:
            return error
        except OSError as error:
            # Whoever asked waits for an answer.
            return MeditateError(tr("no sit could be begun ({why})").format(why=error.strerror or error))
        if self._closed:
            sitting.close()
        return sitting

    def begin(self, sit: Sit, script: Script | None = None, *, later: bool = False, ear: Ear = ANY) -> Sitting:
        """A sitting, composed and not begun; waits until it is. Raises MeditateError, also where somebody sits already.

        From now on other starts of the program reach it, until it ends. One that begins `later` holds no sound device
        before. `ear` is what was asked for of it by ear.
        """
        script = self._library.script_of(sit) if script is None else script
        sit = self._course.fitting(sit, script)
        claimed = self._claimed()
        try:
            sitting = self._composed(sit, script, ear, later=later)
            porter = Porter(claimed, lambda word: sitting.do(_verb(word)))
        except BaseException:
            claimed.close()
            raise
        self._sitting, self._porter = sitting, porter
        return sitting

    def close(self) -> None:
        """End what is sat."""
        self._closed = True
        if self._sitting:
            self._sitting.close()

    def _claimed(self) -> Claim:
        """Ours until the sit ends. Raises MeditateError."""
        claimed = claim(self._places, SIT)
        if claimed is None:
            raise MeditateError(tr("a sit is running already; `meditate stop` ends it"))
        if claimed.note:
            self.notes = (claimed.note,)
        return claimed

    def _composed(self, sit: Sit, script: Script, ear: Ear, *, later: bool) -> Sitting:
        narrator = self._voicing.narrator(sit, script)
        player: Player = Fetched(self._ready.take) if later else self._ready.take()

        def mixer(score: Score, sit: Sit) -> Source:
            return Mixer(score, sit, narrator.samples)

        by_ear = self._earshot.beside(sit, ear, lambda: sitting, player)

        def begun() -> None:
            if not is_timer(sitting.sit):
                self._scribe.begin(sitting)
            by_ear.begun()
            in_background(lambda: self._earshot.look(sitting, by_ear), "amiss")

        def let_go(position: Seconds) -> None:
            by_ear.close()
            self._let_go(sitting, position)

        try:
            lent, first = Lent(player, begun, let_go), self._course.bookmark(sit)
            sitting = Sitting(script, sit, narrator, lent, mixer, first_section=first, answered=by_ear.answer)
        except MeditateError:
            narrator.close()
            if not later:
                self._ready.give_back(player)
            raise
        return sitting

    def _let_go(self, sitting: Sitting, position: Seconds) -> None:
        if self._porter:
            self._porter.close()
        self._course.turn_over(sitting, position)
        self._scribe.end(sitting)
        self._ready.again()


def _verb(word: str) -> Verb:
    try:
        return Verb(word)
    except ValueError:
        raise MeditateError("that is none of the verbs") from None

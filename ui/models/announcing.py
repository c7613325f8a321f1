"""What a screen reader is told while one sits: seldom, and never over a line. Reads no clock, it is given the time."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.players.player import Heard
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.tongue import tr
from meditate.units import Seconds
from ui.house.house import House
from ui.models.kept import Kept

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
APART: Seconds = 30.0
"""What nobody asked for is told no sooner after what was told before."""
STALE: Seconds = 10.0
"""An answer that could not be told for so long is none any more."""


@dataclass(frozen=True, slots=True)
class Phase:
    """Where a sitting is, as far as one is told of it."""

    state: State = State.READY
    begun: bool = False
    part: str = ""
    stays: bool = False
    note: str = ""


def phase_of(now: Now) -> Phase:
    """Where it is now."""
    moment = now.moment
    return Phase(now.state, now.begun and not moment.waits, moment.part, moment.beyond > 0, now.note)


def told_of(now: Now, before: Phase) -> str:
    """What there is to say of this instant, that was not so before; empty where there is nothing."""
    phase = phase_of(now)
    if phase.state is State.OVER:
        return ""
    if phase.note and phase.note != before.note:
        return phase.note
    if phase.begun and not before.begun:
        return ", ".join(filter(None, (tr("begun"), phase.part, now.time)))
    if phase.part and phase.part != before.part:
        return phase.part
    if phase.stays and not before.stays:
        return tr("the closing bell; you may stay")
    waits = phase.state is State.WAITING and before.state is State.READY
    return tr("waiting: {time}").format(time=now.time) if waits else ""


class Told:
    """What waits to be told, and when it may be."""

    def __init__(self) -> None:
        self._last: Seconds = -inf
        self._unasked = ""
        self._answer, self._since = "", -inf

    def say(self, words: str) -> None:
        """Nobody asked for it; the newest counts."""
        self._unasked = words

    def answer(self, words: str, at: Seconds) -> None:
        """Somebody pressed a key for it; the newest counts."""
        self._answer, self._since = words, at

    def due(self, at: Seconds, *, speaking: bool) -> str:
        """What is to be told at this instant; it is given once. `speaking`: a line is being said that can be heard."""
        if speaking:
            return ""
        answer, self._answer = self._answer, ""
        words = answer if at - self._since <= STALE else ""
        if not words and at - self._last >= APART:
            words, self._unasked = self._unasked, ""
        if words:
            self._last = at
        return words


@QmlElement
class Announcer(QObject):
    """Follows the session, and has said what a screen reader should say."""

    announced = Signal(str)
    """To be said now."""

    def __init__(self, house: House, kept: Kept, clock: Callable[[], Seconds], parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept, self._clock = house, kept, clock
        self._told, self._phase = Told(), Phase()

    @Slot(object)
    def follow(self, now: Now) -> None:
        """What is now, whenever the session asked."""
        before, self._phase = self._phase, phase_of(now)
        if now.state is State.OVER:
            self._told, self._phase = Told(), Phase()
            return
        if {before.state, now.state} == {State.PAUSED, State.SITTING} and not now.stopped:
            self._told.answer(tr("paused") if now.state is State.PAUSED else tr("going on"), self._clock())
        if words := told_of(now, before):
            self._told.say(words)
        speaks = now.heard is not Heard.NO and self._house.speaks(self._kept.value.sit.voice)
        speaking = speaks and now.state is State.SITTING and now.moment.saying is not None
        if words := self._told.due(self._clock(), speaking=speaking):
            self.announced.emit(words)

    @Slot(str)
    def answer(self, words: str) -> None:
        """A verb was answered so. That a part begins is seen by `follow`."""
        if words != self._phase.part:
            self._told.answer(words, self._clock())

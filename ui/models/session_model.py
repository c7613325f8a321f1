"""The sitting, as the window shows it: asked what is now on every frame, telling only what changed. Keeps no time."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.keymap import Deed, Where
from meditate.night import is_dark, is_timer, seen_at
from meditate.sit import Sit
from meditate.sitting_states import State
from meditate.tongue import tr
from meditate.verbs import Verb
from ui.house.conductor import Begun, Conductor
from ui.house.deeds import verb_for
from ui.house.house import House
from ui.house.previewer import Preview
from ui.models.beginning import Beginning
from ui.models.kept import Kept
from ui.models.setup_model import SetupModel
from ui.models.shown import FRAME_MS, Shown, caption_of, derive, sees_bells, unseen, until_over
from ui.models.warmth import Warmth
from ui.models.window_keys import name_of
from ui.stage.bell_light import bell_light
from ui.stage.caption_model import CaptionModel
from ui.stage.picture import derive as picture_of
from ui.stage.stage_model import StageModel

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
WAITING_MS = 5_000
"""Where nobody looks and nothing has begun."""
HELD = {Verb.LOUDER, Verb.QUIETER, Verb.SLOWER, Verb.FASTER}
"""Done again and again while the key is held."""
ESCAPE = "escape"
"""Ends a sit, whatever other keys do."""


@QmlElement
class SessionModel(QObject):
    """Begins a sitting, passes verbs on, and says what changed. A frame is asked for only while somebody can see it."""

    answered = Signal(str)
    """A verb was answered in these words, or a part of this name begins; pausing answers by what is seen."""
    finished = Signal()
    """A sitting is over."""
    refused = Signal(str)
    """A sit could not begin, and why."""
    looked = Signal(object)
    """What is now, whenever it was asked, seen or not."""

    def __init__(self, house: House, kept: Kept, setup: SetupModel, stage: StageModel, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept, self._setup, self._stage = house, kept, setup, stage
        self._sitting: Conductor | None = None
        self._beginning = Beginning(self)
        self._beginning.changed.connect(self.waitingChanged)
        self._beginning.begun.connect(self._sit)
        self._beginning.refused.connect(self._refuse)
        self._shown = Shown()
        self._caption = CaptionModel(self)
        self._exposed = False
        self._part = self._title = ""
        # A coarse timer may come sooner than it was asked to.
        self._ticker = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self.look)
        self._warmth = Warmth(house, self)

    @property
    def sitting(self) -> Conductor | None:
        """The one that is running."""
        return self._sitting

    @property
    def shown(self) -> Shown:
        """What the pages say."""
        return self._shown

    @property
    def ticks_every(self) -> int:
        """Milliseconds from one look to the next; 0 for never."""
        return self._ticker.interval() if self._ticker.isActive() else 0

    def expose(self, exposed: bool) -> None:
        """Whether the window can be seen."""
        if exposed != self._exposed:
            self._exposed = exposed
            self._keep_warm()
        if self._sitting:
            self.look()

    def _keep_warm(self) -> None:
        self._warmth.keep(seen=self._exposed, sitting=self._sitting is not None)

    @Slot()
    def look(self) -> None:
        """Ask what is now, and tell what changed."""
        if self._sitting is None:
            return
        now, score, settings = self._sitting.now(), self._sitting.score, self._kept.value
        sit = self._sitting.sit
        shown = derive(now, self._house.voicing.instead(), timer=is_timer(sit))
        drawn = self._exposed and not is_dark(sit, now.moment)
        self._show(shown if drawn else unseen(shown, self._shown))
        if drawn or now.state is State.OVER:
            self._caption.show(caption_of(now, score, settings, spoken=self._house.speaks(settings.sit.voice)))
        self.looked.emit(now)
        self._tell_part(now.moment.part)
        if now.state is State.OVER:
            self._over()
            if not now.begun and now.note:
                self._setup.say(Preview(now.note, fits=True))
            return
        moment = seen_at(sit, now.moment)
        picture = picture_of(moment, score, still=self._stage.held_still, light=settings.light)
        if sees_bells(now, settings):
            picture = replace(picture, bell=bell_light(score, now.moment.position))
        if self._exposed:
            self._stage.show(picture)
        seen = drawn and now.state is State.SITTING and picture.night < 1
        waits = now.state is State.WAITING and not self._exposed
        self._tick(FRAME_MS if seen else WAITING_MS if waits else until_over(now, score))

    def _tell_part(self, part: str) -> None:
        before, self._part = self._part, part
        if part and part != before:
            self.answered.emit(part)

    def _tick(self, interval: int) -> None:
        if self.ticks_every != interval:
            self._ticker.start(interval)

    def _over(self) -> None:
        self._ticker.stop()
        if self._sitting:
            self._sitting.close()
        self._sitting, self._part = None, ""
        self._keep_warm()
        self._stage.rest()
        self.finished.emit()

    def _show(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        if shown == before:
            return
        for field in fields(Shown):
            if getattr(before, field.name) != getattr(shown, field.name):
                getattr(self, f"{field.name}Changed").emit()

    @Slot()
    def begin(self) -> None:
        """Begin the sit that is chosen, as soon as it is laid, or have it wait for the time of day that is chosen.

        Why it cannot be is said where the preview stands.
        """
        sit, begins = self._kept.value.sit, self._kept.value.begins
        if begins is None:
            self.begin_with(sit)
        else:
            self._begin(partial(self._house.seat.start_at, sit, begins), sit)

    @Slot()
    def beginAgain(self) -> None:
        """Begin the sit that was sat last, whatever is chosen."""
        self._begin(self._house.seat.start_again)

    def begin_with(self, sit: Sit) -> None:
        """Begin this one, whatever is chosen."""
        self._begin(partial(self._house.seat.start, sit), sit)

    def _begin(self, start: Callable[[Begun], None], sit: Sit | None = None) -> None:
        if self._sitting is None:
            self._beginning.ask(start, sit)

    @Slot()
    def cancel(self) -> None:
        """Let the sit be that is about to begin."""
        self._beginning.cancel()

    @Slot(object)
    def _sit(self, begun: Conductor) -> None:
        self._sitting = begun
        self._title = tr("Sleep timer") if is_timer(begun.sit) else begun.script.title
        self._kept.keep(replace(self._kept.value, welcomed=True, begins=None))
        self.look()

    @Slot(str, object)
    def _refuse(self, why: str, asked: Sit | None) -> None:
        if asked == self._kept.value.sit:
            self._setup.say(Preview(why, fits=False))
        self._show(Shown())
        self.refused.emit(why)

    @Slot()
    def done(self) -> None:
        """Leave the end page."""
        if self._sitting is None:
            self._show(Shown())

    @Slot(str)
    def do(self, verb: str) -> None:
        """One verb, by its name."""
        self._do(Verb(verb))

    def _do(self, verb: Verb) -> None:
        if self._sitting is None:
            return
        answer = self._sitting.do(verb)
        self.look()
        if answer and verb not in {Verb.PAUSE, Verb.RESUME}:
            self.answered.emit(answer)

    @Slot()
    def pauseOrResume(self) -> None:
        """Pause, or go on."""
        self._do(Verb.RESUME if self._shown.paused else Verb.PAUSE)

    @Slot(int, int, bool, result=bool)
    def press(self, key: int, modifiers: int = 0, again: bool = False) -> bool:
        """Do what this key stands for; False where it stands for nothing now. `again`: it is held, and repeats."""
        if self._sitting is None:
            return False
        name = name_of(key, modifiers)
        deed = Deed.END if name == ESCAPE else self._kept.value.keys.deed(name, Where.SITTING)
        verb = verb_for(deed, paused=self._shown.paused)
        if verb is not None and (not again or verb in HELD):
            self._do(verb)
        return verb is not None

    def close(self) -> None:
        """End what is running, and what is about to begin."""
        self._ticker.stop()
        self._warmth.close()
        self._beginning.cancel()
        if self._sitting:
            self._sitting.close()

    def _get_page(self) -> str:
        return self._shown.page

    def _get_title(self) -> str:
        return self._title

    def _get_waiting(self) -> bool:
        return self._beginning.waits

    def _get_paused(self) -> bool:
        return self._shown.paused

    def _get_begun(self) -> bool:
        return self._shown.begun

    def _get_caption(self) -> QObject:
        return self._caption

    def _get_remaining(self) -> str:
        return self._shown.remaining

    def _get_time(self) -> str:
        return self._shown.time

    def _get_left(self) -> float:
        return self._shown.left

    def _get_rising(self) -> bool:
        return self._shown.rising

    def _get_sat(self) -> str:
        return self._shown.sat

    def _get_note(self) -> str:
        return self._shown.note

    pageChanged = Signal()
    page = Property(str, _get_page, notify=pageChanged)
    title = Property(str, _get_title, notify=pageChanged)
    """Of what runs or ran last, whatever is chosen."""
    waitingChanged = Signal()
    waiting = Property(bool, _get_waiting, notify=waitingChanged)
    pausedChanged = Signal()
    paused = Property(bool, _get_paused, notify=pausedChanged)
    begunChanged = Signal()
    begun = Property(bool, _get_begun, notify=begunChanged)
    caption = Property(CaptionModel, _get_caption, constant=True)
    remainingChanged = Signal()
    remaining = Property(str, _get_remaining, notify=remainingChanged)
    timeChanged = Signal()
    time = Property(str, _get_time, notify=timeChanged)
    leftChanged = Signal()
    left = Property(float, _get_left, notify=leftChanged)
    risingChanged = Signal()
    rising = Property(bool, _get_rising, notify=risingChanged)
    satChanged = Signal()
    sat = Property(str, _get_sat, notify=satChanged)
    noteChanged = Signal()
    note = Property(str, _get_note, notify=noteChanged)

"""The night, as the window shows it: how far all has sunk, what a press does in the dark, and what follows the end."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import time

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.history.wall import wall_now
from meditate.night import Afterwards, is_dark, is_day, seen_at
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import Ended, State
from ui.desktop.afterwards import Follower
from ui.desktop.bus import Bus
from ui.desktop.notices import Message, Notices
from ui.house.dozing import Dozing
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.look_model import LookModel
from ui.models.session_model import SessionModel
from ui.models.telling import told_by
from ui.models.window_keys import WITH_OTHERS
from ui.stage.stage_model import StageModel

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
GRACE_MS = 60_000
"""From the announcement of what follows until it does."""
EMBERS = 0.9
"""How dark the picture is where a key has lit the pages again; no darker than it was."""
STEPS = 64
"""A smaller change of light over the pages is not drawn."""
STAY = "stay"
MEANT_OTHERWISE = {
    Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown,
    Qt.Key.Key_VolumeMute, Qt.Key.Key_MonBrightnessUp, Qt.Key.Key_MonBrightnessDown,
}  # fmt: skip
"""Keys that are the machine's own matter, also in the dark."""


@dataclass(frozen=True, slots=True)
class Night:
    """What is true of the night."""

    bedtime: bool = False
    """A bedtime sit runs, or ran and the night is not over."""
    dusk: float = 0.0
    """How far the pages have sunk, 0..1."""
    dark: bool = False
    """Nothing is shown, and a press gives no light."""
    follows: str = ""
    """What follows in a minute, unless a key is pressed: `lock`, `suspend` or `quit`."""


def derive(now: Now, sit: Sit, *, dark: bool) -> Night:
    """What this instant makes of it; `dark`: it was dark before. Pages sink later than the picture, and as far."""
    if sit.wind_down is None or not now.begun:
        return Night()
    if now.state is State.OVER:
        return Night(bedtime=True, dusk=float(dark), dark=dark)
    sunk = 1.0 - seen_at(sit, now.moment).brightness ** 0.5
    return Night(bedtime=True, dusk=_stepped(sunk), dark=is_dark(sit, now.moment))


def _stepped(value: float) -> float:
    return round(STEPS * value) / STEPS


def follows(settings: Settings, ended: Ended | None, *, dark: bool) -> Afterwards:
    """What follows a bedtime sit that came to its end so, in the dark or not; silence where one was awake to end it.

    One without an end is over when it is ended by hand; in the dark, that is meant to be the last of the day.
    """
    wanted = settings.afterwards
    agreed = wanted is not Afterwards.SUSPEND or settings.may_suspend
    return wanted if ended is Ended.COMPLETE and dark and agreed else Afterwards.SILENCE


@QmlElement
class NightModel(QObject):
    """Follows one sitting after another."""

    quit_wanted = Signal()
    _noticed = Signal(str)

    def __init__(
        self, house: House, kept: Kept, session: SessionModel, stage: StageModel, look: LookModel, parent: QObject,
        wall: Callable[[], time] = lambda: wall_now().time(),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._house, self._kept, self._session, self._stage, self._look = house, kept, session, stage, look
        self._wall = wall
        self._night = Night()
        self._sunk = 0.0
        """How dark the picture was when it was last seen, 0..1."""
        self._dozing: Dozing | None = None
        self._follower: Follower | None = None
        self._notices: Notices | None = None
        self._seen: Callable[[], bool] = lambda: True
        self._grace = QTimer(self, singleShot=True, interval=GRACE_MS)
        self._grace.timeout.connect(self._follow_now)
        self._noticed.connect(self._take_notice)
        session.looked.connect(self._take)
        session.finished.connect(self._finish)
        session.pageChanged.connect(self._dress)
        kept.changed.connect(self._dress)
        self._dress()

    def follow_desktop(self, follower: Follower, bus: Bus, seen: Callable[[], bool]) -> None:
        """Whom to ask for what follows; `seen` tells whether the window is before someone's eyes."""
        self._follower, self._notices, self._seen = follower, Notices(bus), seen

    @property
    def steered(self) -> Dozing | None:
        """What runs, for media keys to steer."""
        return self._dozing

    @property
    def night(self) -> Night:
        """As it is now."""
        return self._night

    @Slot(object)
    def _take(self, now: Now) -> None:
        sitting = self._session.sitting
        if sitting is None:
            return
        before = self._night.dark and self._dozing is not None
        if self._dozing is None:
            self._dozing = Dozing(sitting, lambda: self._kept.value.press)
        dark = before or is_dark(sitting.sit, now.moment)
        night = derive(now, sitting.sit, dark=dark)
        self._sunk = _stepped(1.0 - seen_at(sitting.sit, now.moment).brightness) if night.bedtime else 0.0
        if now.state is State.OVER and night.bedtime:
            what = follows(self._kept.value, sitting.ended, dark=dark)
            night = replace(night, follows="" if what is Afterwards.SILENCE else what.value)
        self._set(night)

    def _rest(self) -> None:
        night = self._night
        self._stage.rest_dark(1.0 if night.dark else min(self._sunk, EMBERS) if night.bedtime else 0.0)

    @Slot()
    def _finish(self) -> None:
        self._dozing = None
        self._rest()
        if self._night.follows:
            self._grace.start()
            if not self._seen() and self._notices:
                message = Message(self.tr("The sit is over"), self._announced(), ((STAY, self.tr("Not tonight")),))
                self._notices.show(message, told_by(self._noticed), lambda: None)

    def _announced(self) -> str:
        return {
            "lock": self.tr("In a minute the screen is locked."),
            "suspend": self.tr("In a minute the machine goes to sleep."),
            "quit": self.tr("In a minute Meditate closes."),
        }[self._night.follows]

    @Slot(str)
    def _take_notice(self, answer: str) -> None:
        if answer:
            self.letBe()

    @Slot()
    def _follow_now(self) -> None:
        what, night = Afterwards(self._night.follows), replace(self._night, follows="")
        self._set(night)
        if what is Afterwards.QUIT:
            self.quit_wanted.emit()
        elif self._follower:
            self._follower.follow(what)

    @Slot()
    def letBe(self) -> None:
        """Nothing is to follow."""
        if self._night.follows:
            self._grace.stop()
            if self._notices:
                self._notices.take_back()
            self._set(replace(self._night, follows=""))

    @Slot()
    def stir(self) -> None:
        """Somebody is at the window: by day the night is over, where nothing of it is shown any more."""
        if self._resting and not self._night.dark and is_day(self._wall()) and self._session.shown.page == "idle":
            self._set(Night())
        self._dress()

    @Slot()
    def _dress(self) -> None:
        """A bedtime sit that is chosen has the night's colours before it begins, too; by day it has not."""
        waits = self._session.sitting is None and self._kept.value.sit.wind_down is not None
        self._look.be_bedtime(bedtime=self._night.bedtime or (waits and not is_day(self._wall())))

    @Slot()
    def wake(self) -> None:
        """Somebody asks for the window, from elsewhere: it is not shown black, where nobody sits."""
        if self._resting:
            self.letBe()
            self._lighten()
        self.stir()

    @property
    def _resting(self) -> bool:
        return self._night.bedtime and self._dozing is None

    def _lighten(self) -> None:
        self._set(replace(self._night, dusk=0.0, dark=False))

    def _set(self, night: Night) -> None:
        before, self._night = self._night, night
        if before == night:
            return
        self._dress()
        self._rest()
        for field in fields(Night):
            if getattr(before, field.name) != getattr(night, field.name):
                getattr(self, f"{field.name}Changed").emit()

    @Slot(int, int, bool)
    def press(self, key: int, modifiers: int = 0, again: bool = False) -> None:
        """A key in the dark. Escape ends, Space pauses and goes on; any other does what was chosen."""
        if again or modifiers & WITH_OTHERS.value or any(key == other for other in MEANT_OTHERWISE):
            return
        if self._dozing and key == Qt.Key.Key_Escape:
            self._session.do("end")
        elif self._dozing and key == Qt.Key.Key_Space:
            self._session.pauseOrResume()
        else:
            self.touch()

    @Slot()
    def touch(self) -> None:
        """Any key, a tap or a headset's button in the dark; after the end the first lets be what would follow."""
        if self._dozing:
            self._dozing.press()
            self._session.look()
        elif self._night.follows:
            self.letBe()
        else:
            self._lighten()

    def _get_bedtime(self) -> bool:
        return self._night.bedtime

    def _get_dusk(self) -> float:
        return self._night.dusk

    def _get_dark(self) -> bool:
        return self._night.dark

    def _get_follows(self) -> str:
        return self._night.follows

    bedtimeChanged = Signal()
    bedtime = Property(bool, _get_bedtime, notify=bedtimeChanged)
    duskChanged = Signal()
    dusk = Property(float, _get_dusk, notify=duskChanged)
    darkChanged = Signal()
    dark = Property(bool, _get_dark, notify=darkChanged)
    followsChanged = Signal()
    follows = Property(str, _get_follows, notify=followsChanged)

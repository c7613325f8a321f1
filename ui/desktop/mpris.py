"""A sit as the desktop's media keys see it: MPRIS's two interfaces, on the bus's thread. Loads no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from math import log10
from typing import Annotated, Any, Protocol, TypeAlias

from dbus_fast import Variant
from dbus_fast.annotations import DBusBool, DBusDict, DBusDouble, DBusInt64, DBusObjectPath, DBusSignature, DBusStr
from dbus_fast.constants import PropertyAccess
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.steering import QUIETEST, VOLUME_STEP
from meditate.units import Decibels, Seconds
from meditate.verbs import Verb

SIT = "/org/meditate/sit"
"""What MPRIS calls a track."""
READ = PropertyAccess.READ
Names: TypeAlias = Annotated[list[str], DBusSignature("as")]


class Steered(Protocol):
    """What media keys need of a sitting; called from the bus's thread."""

    def do(self, verb: Verb) -> str:
        """One verb."""
        ...

    def now(self) -> Now:
        """What is true at this instant."""
        ...


@dataclass(frozen=True, slots=True)
class Playing:
    """What the desktop is told of a sit."""

    sitting: Steered
    title: str
    """Empty where nobody is to read it."""
    length: Seconds | None
    """None where there is no end."""
    paused: bool
    volume: float
    """Of the whole, 0..1 as a factor."""
    jumps: int
    """How often the position went elsewhere than one would think."""


def playing_of(sitting: Steered, now: Now, title: str, jumps: int) -> Playing:
    """What is told of this instant."""
    return Playing(sitting, title, now.length, now.state is State.PAUSED, 10 ** (now.volume / 20), jumps)


class Root(ServiceInterface):
    """The program, as MPRIS sees it."""

    def __init__(self, raise_: Callable[[], None] | None) -> None:
        super().__init__("org.mpris.MediaPlayer2")
        self._raise = raise_

    @dbus_method()
    def Raise(self) -> None:
        """Bring the window forward."""
        if self._raise:
            self._raise()

    @dbus_method()
    def Quit(self) -> None:
        """Nothing: a key for music never closes the program."""

    @dbus_property(access=READ)
    def CanQuit(self) -> DBusBool:
        """See Quit."""
        return False

    @dbus_property(access=READ)
    def CanRaise(self) -> DBusBool:
        """Whether there is a window."""
        return self._raise is not None

    @dbus_property(access=READ)
    def HasTrackList(self) -> DBusBool:
        """One sit at a time."""
        return False

    @dbus_property(access=READ)
    def Identity(self) -> DBusStr:
        """As it is called."""
        return "Meditate"

    @dbus_property(access=READ)
    def DesktopEntry(self) -> DBusStr:
        """Where name and icon are found."""
        return "meditate"

    @dbus_property(access=READ)
    def SupportedUriSchemes(self) -> Names:
        """Nothing is opened by address."""
        return []

    @dbus_property(access=READ)
    def SupportedMimeTypes(self) -> Names:
        """Nor as a file."""
        return []


class Track(ServiceInterface):
    """The sit that runs, as MPRIS sees it."""

    def __init__(self, playing: Playing) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self._playing = playing

    def show(self, playing: Playing) -> None:
        """Say what is otherwise than before."""
        before, self._playing = self._playing, playing
        changed: dict[str, Any] = {}
        if before.paused != playing.paused:
            changed["PlaybackStatus"] = self.PlaybackStatus
        if (before.title, before.length) != (playing.title, playing.length):
            changed["Metadata"] = self.Metadata
        if before.volume != playing.volume:
            changed["Volume"] = playing.volume
        if changed:
            self.emit_properties_changed(changed)
        if before.jumps != playing.jumps:
            self.Seeked()

    def _do(self, *verbs: Verb) -> None:
        for verb in verbs:
            self._playing.sitting.do(verb)
        now = self._playing.sitting.now()
        if now.state in (State.SITTING, State.PAUSED):
            self.show(playing_of(self._playing.sitting, now, self._playing.title, self._playing.jumps))

    def _toggle(self) -> None:
        paused = self._playing.sitting.now().state is State.PAUSED
        self._do(Verb.RESUME if paused else Verb.PAUSE)

    @dbus_method()
    def PlayPause(self) -> None:
        """Pause, or go on."""
        self._toggle()

    @dbus_method()
    def Play(self) -> None:
        """The same: a headset's one button sends either."""
        self._toggle()

    @dbus_method()
    def Pause(self) -> None:
        """The same."""
        self._toggle()

    @dbus_method()
    def Stop(self) -> None:
        """End the sit."""
        self._do(Verb.END)

    @dbus_method()
    def Next(self) -> None:
        """The next line."""
        self._do(Verb.NEXT)

    @dbus_method()
    def Previous(self) -> None:
        """The line again."""
        self._do(Verb.PREVIOUS)

    @dbus_method()
    def Seek(self, offset: DBusInt64) -> None:
        """Nothing: what has sounded never moves."""

    @dbus_method()
    def SetPosition(self, track: DBusObjectPath, position: DBusInt64) -> None:
        """The same."""

    @dbus_method()
    def OpenUri(self, address: DBusStr) -> None:
        """Nothing is opened."""

    @dbus_signal()
    def Seeked(self) -> DBusInt64:
        """The position went elsewhere than one would think."""
        return _microseconds(max(0.0, self._playing.sitting.now().moment.position))

    @dbus_property(access=READ)
    def PlaybackStatus(self) -> DBusStr:
        """Whether it goes on."""
        return "Paused" if self._playing.paused else "Playing"

    @dbus_property(access=READ)
    def Metadata(self) -> DBusDict:
        """What is sat, and how long."""
        length = self._playing.length
        return {
            "mpris:trackid": Variant("o", SIT),
            **({} if length is None else {"mpris:length": Variant("x", _microseconds(length))}),
            "xesam:title": Variant("s", self._playing.title or "Meditate"),
            "xesam:artist": Variant("as", ["Meditate"]),
        }

    @dbus_property(access=READ)
    def Position(self) -> DBusInt64:
        """Asked for, never announced."""
        return _microseconds(max(0.0, self._playing.sitting.now().moment.position))

    @dbus_property()
    def Volume(self) -> DBusDouble:
        """0..1, as a factor."""
        return self._playing.volume

    @Volume.setter  # type: ignore[no-redef]
    def Volume(self, volume: DBusDouble) -> None:
        wanted = _decibels(volume)
        steps = round((wanted - self._playing.sitting.now().volume) / VOLUME_STEP)
        self._do(*[Verb.LOUDER if steps > 0 else Verb.QUIETER] * abs(steps))

    @dbus_property()
    def Rate(self) -> DBusDouble:
        """Time passes as it does."""
        return 1.0

    @Rate.setter  # type: ignore[no-redef]
    def Rate(self, rate: DBusDouble) -> None:
        """Stays."""

    @dbus_property(access=READ)
    def MinimumRate(self) -> DBusDouble:
        """See Rate."""
        return 1.0

    @dbus_property(access=READ)
    def MaximumRate(self) -> DBusDouble:
        """See Rate."""
        return 1.0

    @dbus_property(access=READ)
    def CanGoNext(self) -> DBusBool:
        """There may be another line."""
        return True

    @dbus_property(access=READ)
    def CanGoPrevious(self) -> DBusBool:
        """A line can be said again."""
        return True

    @dbus_property(access=READ)
    def CanPlay(self) -> DBusBool:
        """It can go on."""
        return True

    @dbus_property(access=READ)
    def CanPause(self) -> DBusBool:
        """It can be paused."""
        return True

    @dbus_property(access=READ)
    def CanSeek(self) -> DBusBool:
        """See Seek."""
        return False

    @dbus_property(access=READ)
    def CanControl(self) -> DBusBool:
        """All of the above."""
        return True


def _microseconds(seconds: Seconds) -> int:
    # Before the opening bell a sit stands below zero, where no player's bar goes.
    return round(max(0.0, seconds) * 1e6)


def _decibels(volume: float) -> Decibels:
    """Of a factor; no lower than a sit goes."""
    return max(QUIETEST, 20 * log10(min(volume, 1.0))) if volume > 0 else QUIETEST

"""What a sitting needs of a player, and what a player needs of a mixer."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from meditate.units import Decibels, Frames, Mono, Seconds, Stereo


class Source(Protocol):
    """Sound as a function of the frame number: same frames, same samples, in blocks of any size."""

    def render(self, start: Frames, count: Frames) -> Stereo:
        """Frames `[start, start + count)`. Silence outside the score. Never raises."""
        ...


class Heard(StrEnum):
    """Whether anything can be heard."""

    YES = "yes"
    OPENING = "opening"
    """The device is being opened, or opened again; the position stands."""
    NO = "no"
    """There is no device: the position goes by the monotonic clock."""


class Stopped(StrEnum):
    """Why a player holds without having been asked."""

    SLEPT = "slept"
    """The machine was asleep."""
    DEVICE_GONE = "device gone"
    """Headphones were pulled; what would sound instead may be loud."""


class Player(Protocol):
    """Plays one source from a frame to a frame. Calls come from one thread and return at once."""

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        """Begin, with a ramp of at least 50 ms where the sound does not begin in silence."""
        ...

    def hold(self, held: bool) -> None:
        """Pause or go on, each by a ramp; every frame is played exactly once."""
        ...

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        """Go over to another source, joined without a gap.

        `compose` is called, perhaps from another thread, with the first frame that can still change, and answers with
        the source from there on and its end. `at_once` throws away what is rendered ahead; without it that is kept.
        """
        ...

    def set_volume(self, level: Decibels) -> None:
        """Of the whole, -60 to 0 dB, by a ramp."""
        ...

    def beware(self) -> None:
        """Someone falls asleep by it: from now on hold at once also where the system has another default device, which
        may be loud; and whatever begins out of silence rises over at least 2 s."""
        ...

    def beside(self, sound: Mono) -> None:
        """Have this short sound heard at once in both ears, beside what plays and while it is held.

        What still sounds of the last one fades out; so an empty sound is silence. Nothing where there is no device.
        """
        ...

    def close(self) -> None:
        """Fade out, and let the device go. May be called twice."""
        ...

    @property
    def position(self) -> Seconds:
        """What has been heard, smoothed for drawing: never goes back, stands while held, at most `end`."""
        ...

    @property
    def heard(self) -> Heard:
        """Whether there is a device."""
        ...

    @property
    def stopped(self) -> Stopped | None:
        """Why it holds without having been asked; None if it does not, and from `hold(False)` on."""
        ...

"""What is amiss with a sit, one calm sentence each: written, and said where it can be heard. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from threading import Event

from meditate.players.player import Heard
from meditate.sit import Sit
from meditate.sound.bells import bell_troubles
from meditate.tongue import marked, tr
from meditate.units import Seconds
from ui.sound.output import WRONG, Output

NO_DEVICE = marked("no sound device was found, so nothing will be heard")
NO_VOICE = marked("read by captions only: no voice works here")
BELL = marked("a bell's sound file cannot be read, so a bowl is rung")
OPENS_WITHIN: Seconds = 3.0
LOOK: Seconds = 0.1


@dataclass(frozen=True, slots=True)
class Amiss:
    """One thing that is wrong."""

    written: str
    said: str = ""
    """A sentence; empty where nobody would hear it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the way from the sit to the ear."""

    heard: Heard
    output: Output
    speaks: bool
    """Whether a voice works."""
    who: str
    """Who reads in place of the chosen voice, in words; empty where that reads."""


def amiss_with(sit: Sit, known: Known, *, read: bool) -> tuple[Amiss, ...]:
    """Everything that is wrong, what matters most first; `read`: something is read in it."""
    return tuple(_amiss(sit, known, read=read))


def _amiss(sit: Sit, known: Known, *, read: bool) -> Iterator[Amiss]:
    if known.heard is Heard.NO:
        yield Amiss(tr(NO_DEVICE))
    elif known.output in WRONG:
        yield Amiss(tr(WRONG[known.output]))
    if read and not known.speaks:
        yield Amiss(tr(NO_VOICE))
    elif read and known.who:
        yield Amiss(known.who, _sentence(known.who))
    for trouble in bell_troubles(sit.bells):
        yield Amiss(trouble, _sentence(tr(BELL)))


def spoken(found: tuple[Amiss, ...]) -> str:
    """What of it is said, each sentence once."""
    return " ".join(dict.fromkeys(one.said for one in found if one.said))


def opened(heard: Callable[[], Heard]) -> Heard:
    """Whether there is a device, once that is known; waits for it, but not for ever."""
    pause = Event()
    for _ in range(round(OPENS_WITHIN / LOOK)):
        if heard() is not Heard.OPENING:
            break
        pause.wait(LOOK)
    return heard()


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."

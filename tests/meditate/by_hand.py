"""A sitting in a test's hands: its player goes where it is put, and its narrator speaks when it is told to."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from meditate.breath import PRESETS
from meditate.clip import Spoken
from meditate.narrator import Arrived, Wanted
from meditate.players.player import Heard, Source, Stopped
from meditate.score import Say, Score
from meditate.script.model import Line, Script, Section
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.units import Decibels, Frames, Mono, Seconds, Stereo, frames_at, seconds_at

SCRIPT = Script(
    tuple(Section(tuple(Line(f"Line {s} {n} of some words.") for n in range(5)), f"part {s}") for s in range(3))
)
SIT = Sit(length=600.0, breath=PRESETS["calm"], bell="temple")
AHEAD = frames_at(0.25)


class HandPlayer:
    """A player whose position is moved by hand."""

    def __init__(self) -> None:
        self.head: Frames = 0
        self.held, self.closed, self.volume, self.end = False, False, 0.0, 0
        self.holds = 0
        self.wary = False
        self.source: Source | None = None
        self.heard = Heard.YES
        self.aside: list[Mono] = []
        self.stopped: Stopped | None = None

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        self.source, self.head, self.end = source, start, end

    def hold(self, held: bool) -> None:
        self.held = held
        self.holds += 1
        self.stopped = self.stopped if held else None

    def stop(self, why: Stopped) -> None:
        """By itself, as when the machine goes to sleep."""
        self.held, self.stopped = True, why

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        self.source, self.end = compose(self.head + (0 if at_once else AHEAD))

    def set_volume(self, level: Decibels) -> None:
        self.volume = level

    def beware(self) -> None:
        self.wary = True

    def beside(self, sound: Mono) -> None:
        self.aside.append(sound)

    def close(self) -> None:
        self.closed = True

    @property
    def position(self) -> Seconds:
        return seconds_at(min(self.head, self.end))

    def reach(self, position: Seconds) -> None:
        self.head = frames_at(position)


class SlowNarrator:
    """Knows nothing before it is told to speak; then speaks what was asked for, slower than estimated."""

    def __init__(self, slower: float = 1.2) -> None:
        self.kept: dict[Wanted, Spoken] = {}
        self.asked: list[Wanted] = []
        self.slower, self.closed = slower, False
        self.arrived: Arrived = lambda wanted, spoken: None

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        return self.kept.get((text, pace, flat)) or Spoken(len(text.split()) * 60 / pace, pace)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        self.asked, self.arrived = list(wanted), arrived

    def speak(self, count: int = 1000) -> None:
        """The next lines that were asked for are spoken now."""
        speaking, self.asked = self.asked[:count], self.asked[count:]
        for wanted in speaking:
            text, pace, _ = wanted
            self.kept[wanted] = replace(
                self.known(*wanted), duration=len(text.split()) * 60 / pace * self.slower, measured=True
            )
            self.arrived(wanted, self.kept[wanted])

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        return np.zeros(frames_at(self.known(text, pace).duration), np.float32)

    def close(self) -> None:
        self.asked, self.closed = [], True


class Nothing:
    """A source of silence."""

    def __init__(self, score: Score, sit: Sit) -> None:
        self.score = score

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.zeros((count, 2), np.float32)


def at_once(work: Callable[[], object]) -> None:
    """An errand done by the one who asks."""
    work()


def begun(sit: Sit = SIT, *, at: Seconds = 0.0) -> tuple[Sitting, HandPlayer, SlowNarrator]:
    """A sitting whose lines are all spoken, at this position."""
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, sit, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.speak()
    player.reach(at)
    return sitting, player, narrator


def upcoming(sitting: Sitting, at: Seconds) -> list[int]:
    return [c.what.line for c in sitting.score.says if c.start >= at and isinstance(c.what, Say)]

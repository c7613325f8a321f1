"""Presets: named sits. A few come with the program, each a change of the sitter's own choices; others are one's own."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from meditate.breath import BreathPattern
from meditate.errors import UnknownNameError, UsageError
from meditate.sit import OFF, Levels, Sit
from meditate.tongue import marked, tr
from meditate.units import Seconds
from meditate.wind_down import WindDown

BEDTIME_FADE: Seconds = 300.0
BEDTIME_RATE = 8.0
"""Breaths a minute to begin with: about where people breathe who lie down."""
LONGEST_NAME = 60
"""Characters."""
MOST = 200
"""Presets of one's own."""


def _daily(sit: Sit) -> Sit:
    return sit


def _silent(sit: Sit) -> Sit:
    return replace(sit, text=None, breath_tone=False, ambience=())


def _breath(sit: Sit) -> Sit:
    return replace(sit, text=None, breath_tone=True)


def _bedtime(sit: Sit) -> Sit:
    """Slower and softer towards the end: nothing rings there, and no breath is held."""
    softer = Levels(voice=-5.0, bell=-12.0, interval=-18.0, closing=-12.0, breath=-6.0, ambience=-6.0)
    return replace(
        sit, pace=105, breath=BreathPattern(4, 0, 6, 0), ramp_from=BEDTIME_RATE, ambience=("rain",), closing_bell=False,
        interval=None, intervals=(), parts=(), overtime=False, in_parts=True, fade=BEDTIME_FADE, levels=softer,
        wind_down=sit.wind_down or WindDown(),
    )  # fmt: skip


def _sleep(sit: Sit) -> Sit:
    """A timer to fall asleep by: the place alone, without bell, breath or words."""
    night = _bedtime(sit)
    return replace(night, text=None, breath_tone=False, delay=0.0, levels=replace(night.levels, bell=OFF, ambience=0.0))


PRESETS: dict[str, Callable[[Sit], Sit]] = {
    marked("daily"): _daily,
    marked("bedtime"): _bedtime,
    marked("sleep"): _sleep,
    marked("silent"): _silent,
    marked("breath"): _breath,
}
"""Those that come with the program."""


def preset_over(name: str, sit: Sit) -> Sit:
    """This sit, changed as a preset that comes with the program says; its length stays. Raises UnknownNameError."""
    if name not in PRESETS:
        raise UnknownNameError("preset", name, PRESETS)
    return PRESETS[name](sit)


def preset_of(sit: Sit) -> str:
    """The preset that this sit is as it is; `daily` where it is none of the others."""
    return next((name for name in ("bedtime", "sleep", "silent", "breath") if PRESETS[name](sit) == sit), "daily")


@dataclass(frozen=True, slots=True)
class Preset:
    """A sit that has a name."""

    name: str
    sit: Sit

    def __post_init__(self) -> None:
        if not self.name.strip() or self.name != self.name.strip() or not self.name.isprintable():
            raise UsageError(tr("a preset has a name in one line, not {name!r}").format(name=self.name))
        if len(self.name) > LONGEST_NAME:
            told = tr("a preset's name has at most {most} letters, not {count}")
            raise UsageError(told.format(most=LONGEST_NAME, count=len(self.name)))


@dataclass(frozen=True, slots=True)
class Presets:
    """One's own presets in their order, before those that come with the program. Names differ in more than case."""

    own: tuple[Preset, ...] = ()
    hidden: tuple[str, ...] = ()
    """Which of the program's own are not wanted."""

    def __post_init__(self) -> None:
        if len({preset.name.casefold() for preset in self.own}) != len(self.own):
            raise UsageError("two presets have the same name")
        if len(self.own) > MOST:
            raise UsageError(tr("there are at most {most} presets").format(most=MOST))

    @property
    def names(self) -> tuple[str, ...]:
        """All that are offered, in their order. One's own stands for the program's of the same name."""
        mine = [preset.name for preset in self.own]
        taken = {name.casefold() for name in (*mine, *self.hidden)}
        return (*mine, *(name for name in PRESETS if name not in taken))

    def called(self, sit: Sit) -> str:
        """The preset that this sit is as it is: one's own before the program's; `daily` where it is none."""
        return next((preset.name for preset in self.own if preset.sit == sit), None) or preset_of(sit)

    def is_own(self, name: str) -> bool:
        """Whether it is kept, and does not come with the program."""
        return self._own(name) is not None

    def over(self, name: str, usual: Sit) -> Sit:
        """The sit of this name; one that comes with the program is a change of the usual. Raises UnknownNameError."""
        preset = self._own(name)
        if preset is not None:
            return preset.sit
        if name not in PRESETS:
            raise UnknownNameError("preset", name, dict.fromkeys((*self.names, *PRESETS)))
        return preset_over(name, usual)

    def saved(self, name: str, sit: Sit) -> "Presets":
        """With this sit under this name, in its place if there was one, else as the last. Raises UsageError."""
        before = self._own(name)
        new = Preset(name, sit)
        if before is None:
            return replace(self, own=(*self.own, new))
        return replace(self, own=tuple(new if preset is before else preset for preset in self.own))

    def renamed(self, name: str, to: str) -> "Presets":
        """Raises UsageError where the new name is taken, UnknownNameError where the old one is not there."""
        before, taken = self._there(name), self._own(to)
        if taken not in (None, before):
            raise UsageError(tr("there is a preset called {name!r} already").format(name=to))
        return replace(self, own=tuple(replace(p, name=to) if p is before else p for p in self.own))

    def moved(self, name: str, place: int) -> "Presets":
        """With this one at that place among one's own, counted from 0; the last at most. Raises UnknownNameError."""
        before = self._there(name)
        others = [preset for preset in self.own if preset is not before]
        others.insert(max(0, place), before)
        return replace(self, own=tuple(others))

    def without(self, name: str) -> "Presets":
        """Without this one; one that comes with the program is hidden. Raises UnknownNameError."""
        before = self._own(name)
        if before is None and name in PRESETS:
            return replace(self, hidden=tuple(dict.fromkeys((*self.hidden, name))))
        before = self._there(name)
        return replace(self, own=tuple(preset for preset in self.own if preset is not before))

    def restored(self) -> "Presets":
        """With all that come with the program."""
        return replace(self, hidden=())

    def joined(self, others: "Presets") -> "Presets":
        """With those of others besides; one that differs from ours of the same name gets another. Raises UsageError."""
        joined = self
        for preset in others.own:
            ours = self._own(preset.name)
            if ours is None or ours.sit != preset.sit:
                joined = joined.saved(_free(preset.name, joined), preset.sit)
        return joined

    def _own(self, name: str) -> Preset | None:
        return next((preset for preset in self.own if preset.name.casefold() == name.casefold()), None)

    def _there(self, name: str) -> Preset:
        preset = self._own(name)
        if preset is None:
            raise UnknownNameError("preset of your own", name, [preset.name for preset in self.own])
        return preset


def _free(name: str, presets: Presets) -> str:
    number, free = 1, name
    while presets.is_own(free):
        number += 1
        free = f"{name[: LONGEST_NAME - 4].rstrip()} {number}"
    return free

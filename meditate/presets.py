"""Presets: a few sits that come with the program, each a change of the sitter's own choices."""

from collections.abc import Callable
from dataclasses import replace

from meditate.breath import BreathPattern
from meditate.errors import UnknownNameError
from meditate.sit import Levels, Sit
from meditate.units import Seconds

LONGEST_FADE: Seconds = 300.0
BEDTIME_RATE = 8.0
"""Breaths a minute to begin with: about where people breathe who lie down."""


def _daily(sit: Sit) -> Sit:
    return sit


def _silent(sit: Sit) -> Sit:
    return replace(sit, text=None, breath_tone=False, ambience=())


def _breath(sit: Sit) -> Sit:
    return replace(sit, text=None, breath_tone=True)


def _bedtime(sit: Sit) -> Sit:
    """Slower and softer towards the end: nothing rings there, and no breath is held."""
    softer = Levels(voice=-6.0, bell=-12.0, interval=-18.0, breath=-6.0, ambience=-6.0)
    return replace(
        sit, pace=95, breath=BreathPattern(4, 0, 6, 0), ramp_from=BEDTIME_RATE, ambience=("rain",), closing_bell=False,
        interval=None, fade=min(LONGEST_FADE, sit.length / 3), levels=softer,
    )  # fmt: skip


PRESETS: dict[str, Callable[[Sit], Sit]] = {"daily": _daily, "bedtime": _bedtime, "silent": _silent, "breath": _breath}


def preset_over(name: str, sit: Sit) -> Sit:
    """This sit, changed as the preset says; its length stays. Raises UnknownNameError."""
    if name not in PRESETS:
        raise UnknownNameError("preset", name, PRESETS)
    return PRESETS[name](sit)


def preset_of(sit: Sit) -> str:
    """The preset that this sit is as it is; `daily` where it is none of the others."""
    return next((name for name in ("bedtime", "silent", "breath") if PRESETS[name](sit) == sit), "daily")

"""Numbers as people type them, each with its range; anything else is wrong usage and is answered with the range."""

import re
from collections.abc import Callable
from contextlib import suppress
from math import isfinite

import click

from meditate.units import Seconds, clock_face

NONE = "none"
SHOWN = 40
"""Characters of what was typed that are said back."""


def number(lowest: float, highest: float, unit: str = "", *, whole: bool = False) -> Callable[[str], float]:
    """Reads a number in this range; `whole` takes no fractions. What it returns raises click.BadParameter."""

    def read(text: str) -> float:
        with suppress(ValueError):
            found = int(text) if whole else float(text)
            if lowest <= found <= highest:
                return found
        kind = "a whole number" if whole else "a number"
        of = f" of {unit}" if unit else ""
        raise click.BadParameter(f"{text[:SHOWN]!r} is not {kind}{of} from {lowest:g} to {highest:g}")

    return read


def share(text: str) -> float:
    """Reads `40` as a percentage, `full` as 1, `sparse` as 0. Raises click.BadParameter."""
    words = {"full": 1.0, "sparse": 0.0}
    return words[text] if text in words else number(0, 100, "percent, or full, or sparse,")(text) / 100


def minutes(lowest: Seconds, highest: Seconds, *, none: bool = False, word: str = "") -> Callable[[str], Seconds]:
    """Reads `10`, `7.5`, `6:48` or `1:06:48` as seconds in this range; `none`, where it is taken, as 0.

    `word` is what may be typed instead, as it is told where something else was.
    """

    def read(text: str) -> Seconds:
        if none and text == NONE:
            return 0.0
        seconds = _seconds(text)
        if seconds is not None and lowest <= seconds <= highest:
            return seconds
        bounds = f"from {clock_face(lowest)} to {clock_face(highest)}" + ", or none" * none
        bounds += f", or {word}" * bool(word)
        raise click.BadParameter(f"{text[:SHOWN]!r} is not a time in minutes, like 10 or 6:48, {bounds}")

    return read


def lasting(lowest: Seconds, highest: Seconds) -> Callable[[str], Seconds]:
    """Reads `45` as seconds and `1:30` as minutes and seconds, in this range."""

    def read(text: str) -> Seconds:
        with suppress(ValueError):
            seconds = _seconds(text) if ":" in text else float(text)
            if seconds is not None and lowest <= seconds <= highest:
                return seconds
        bounds = f"from {clock_face(lowest)} to {clock_face(highest)}"
        raise click.BadParameter(f"{text[:SHOWN]!r} is not a time in seconds, like 45, or 1:30, {bounds}")

    return read


def _seconds(text: str) -> Seconds | None:
    if clock := re.fullmatch(r"(?:([0-9]{1,2}):(?=[0-5][0-9]:))?([0-9]{1,6}):([0-5][0-9])", text):
        return int(clock[1] or 0) * 3600.0 + int(clock[2]) * 60.0 + int(clock[3])
    with suppress(ValueError):
        seconds = float(text) * 60
        return seconds if isfinite(seconds) else None
    return None

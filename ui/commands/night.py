"""What people type for the night: a curve, its fade, where the breath begins."""

import re
from typing import Any

import click

from meditate.sit import LONGEST_FADE, SHORTEST_FADE
from meditate.units import Seconds
from meditate.wind_down import MOST, WindDown
from ui.commands.numbers import NONE, SHOWN, minutes

LIKE = f'a curve is usual, none, or any of {", ".join(MOST)} with a number, as in "slower 25, softer 3"'
USUAL = "usual"


def wind_down(text: str) -> tuple[WindDown | None]:
    """Reads `slower 25, softer 3`; what is not named is as usual. Raises click.BadParameter, UsageError."""
    if text in (NONE, USUAL):
        return (WindDown() if text == USUAL else None,)
    given: dict[str, float] = {}
    for one in text.split(","):
        found = re.fullmatch(r"\s*([a-z]+)[ =]([0-9]+(?:\.[0-9]+)?)\s*", one)
        if not found or found[1] not in MOST:
            raise click.BadParameter(f"{one.strip()[:SHOWN]!r} is not understood; {LIKE}")
        given[found[1]] = float(found[2])
    return (WindDown(**given),)


def fade(text: str) -> Seconds:
    """Reads `5` or `0:30` in minutes, `none` as 0. Raises click.BadParameter."""
    return minutes(SHORTEST_FADE, LONGEST_FADE, none=True)(text)


def night_changes(asked: Any) -> dict[str, Any]:
    """What of a sit changes by what was asked for."""
    changes: dict[str, Any] = {"fade": asked.fade, "ramp_from": asked.breath_from}
    changes = {name: value for name, value in changes.items() if value is not None}
    if asked.no_text:
        changes["text"] = None
    if asked.wind_down:
        changes["wind_down"] = asked.wind_down[0]
    return changes

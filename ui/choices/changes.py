"""Changes of the settings: one thing is made otherwise, all else stays as it was. Pure."""

from dataclasses import replace
from math import inf
from typing import Any

from meditate.breath import BreathPattern
from meditate.settings import Settings
from meditate.sit import OFF, Levels, place_entry, place_of
from meditate.units import Decibels, Seconds

FAINTEST: Decibels = -40.0
"""Below this a volume is no more than a wish."""
BELL_ROLES = ("bell", "interval", "closing")
"""The volumes of bells: each may be none."""


def with_sit(settings: Settings, **changes: Any) -> Settings:
    """The settings with the sit changed in these fields."""
    return replace(settings, sit=replace(settings.sit, **changes))


def with_field(settings: Settings, field: str, *, on: bool) -> Settings:
    """The settings with this switch on or off."""
    changes: dict[str, Any] = {field: on}
    return replace(settings, **changes)


def with_reminder(settings: Settings, **changes: Any) -> Settings:
    """The settings with the reminder changed in these fields."""
    return replace(settings, reminder=replace(settings.reminder, **changes))


def with_length(settings: Settings, length: Seconds) -> Settings:
    """The settings with this length, infinite for a sit without an end."""
    return with_sit(settings, open_ended=True) if length == inf else with_sit(settings, length=length, open_ended=False)


def places(settings: Settings) -> dict[str, Decibels]:
    """The places that are heard, and the volume that each has beside the others."""
    return dict(map(place_of, settings.sit.ambience))


def toggled(settings: Settings, ambience: str) -> Settings:
    """The settings with this place heard, or no longer."""
    heard = places(settings)
    if heard.pop(ambience, None) is None:
        heard[ambience] = 0.0
    return _with_places(settings, heard)


def with_place_level(settings: Settings, ambience: str, level: Decibels) -> Settings:
    """The settings with the volume of one place that is heard changed, in dB, up to 0."""
    heard = places(settings)
    return _with_places(settings, heard | {ambience: min(max(FAINTEST, level), 0.0)}) if ambience in heard else settings


def _with_places(settings: Settings, heard: dict[str, Decibels]) -> Settings:
    return with_sit(settings, ambience=tuple(place_entry(*place) for place in heard.items()))


def with_level(settings: Settings, role: str, level: Decibels) -> Settings:
    """The settings with one volume changed, in dB, up to 0; a bell fainter than the faintest is not rung at all."""
    none = role in BELL_ROLES and level < FAINTEST
    levels: Levels = replace(settings.sit.levels, **{role: OFF if none else min(max(FAINTEST, level), 0.0)})
    return with_sit(settings, levels=levels)


def with_breath_part(settings: Settings, part: int, seconds: Seconds) -> Settings:
    """The settings with one of in, hold, out, hold changed; in and out last at least 1 s, all at most 20 s."""
    parts = list(settings.sit.breath.parts)
    parts[part] = min(max(1.0 if part in (0, 2) else 0.0, seconds), 20.0)
    return with_sit(settings, breath=BreathPattern(*parts))

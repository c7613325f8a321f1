"""What can be chosen of bells and timing beside the few things in `choices.py`. Pure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Any, TypeAlias

from meditate.peal import MOST_STRIKES, Part
from meditate.settings import Settings
from meditate.tongue import decimal, marked, tr
from meditate.units import Seconds
from meditate.words import duration
from ui.choices.changes import with_sit
from ui.choices.choice import Choice, Offered, Option, of_settings, of_sit
from ui.choices.sit import spoken_length

DELAYS = (0, 15, 30, 60, 120, 180, 300, 600)
JITTERS = (0, 10, 20, 30, 60, 120)
GAPS = (2, 3, 4, 5, 6, 8, 10, 15)
"""Seconds."""
INTERVALS = (1, 2, 3, 5, 10, 15, 20, 30)
"""Minutes."""
QUARTERS = tuple(time(minutes // 60, minutes % 60) for minutes in range(4 * 60, 24 * 60, 15))
Between: TypeAlias = tuple[Seconds | None, tuple[Seconds, ...]]
"""Every so often, and at which times."""
WALKS = tuple(
    (Part(marked("sit"), 60.0 * sit), Part(marked("walk"), 600.0), Part("sit", 60.0 * sit)) for sit in (15, 20, 25, 40)
)


def delay_choice(settings: Settings) -> Choice:
    """How long the opening bell waits."""
    waits = sorted({*map(float, DELAYS), settings.sit.delay})
    return of_sit(
        "delay", tuple(Option(wait, spoken_length(wait) if wait else tr("none", "no delay")) for wait in waits)
    )


def begins_choice(settings: Settings) -> Choice:
    """When the next sit begins; after it one begins at once again."""
    times = (Option(at, tr("at {time}").format(time=f"{at:%H:%M}"), tr("the next sit only")) for at in QUARTERS)
    return of_settings("begins", (Option(None, tr("at once")), *times))


def strikes_choice(role: str) -> Choice:
    """How often the bell of this role is struck."""

    def read(settings: Settings) -> int:
        return int(getattr(settings.sit, role).strikes)

    def write(settings: Settings, strikes: int) -> Settings:
        changes: dict[str, Any] = {role: replace(getattr(settings.sit, role), strikes=strikes)}
        return with_sit(settings, **changes)

    return Choice(tuple(Option(number, _often(number)) for number in range(1, MOST_STRIKES + 1)), read, write)


def _often(number: int) -> str:
    return {1: tr("once"), 2: tr("twice")}.get(number) or tr("%n time(s)", "", number)


def gap_choice(settings: Settings) -> Choice:
    """How far apart strokes are, of every bell."""

    def write(settings: Settings, gap: Seconds) -> Settings:
        sit = settings.sit
        opening, between, closing = (replace(peal, gap=gap) for peal in (sit.opening, sit.between, sit.closing))
        return with_sit(settings, opening=opening, between=between, closing=closing)

    gaps = sorted({*map(float, GAPS), settings.sit.opening.gap})
    return Choice(tuple(Option(gap, duration(gap)) for gap in gaps), lambda s: s.sit.opening.gap, write)


def interval_choice(settings: Settings) -> Choice:
    """When bells ring between: every so often, or as it stands in the sitter's own settings."""

    def read(settings: Settings) -> Between:
        return settings.sit.interval, settings.sit.intervals

    def write(settings: Settings, between: Between) -> Settings:
        return with_sit(settings, interval=between[0], intervals=between[1])

    usual: list[Between] = [(None, ()), *((60.0 * minutes, ()) for minutes in INTERVALS)]
    own = [] if read(settings) in usual else [read(settings)]
    return Choice(tuple(Option(between, between_in_words(*between)) for between in [*usual, *own]), read, write)


def between_in_words(interval: Seconds | None, intervals: tuple[Seconds, ...]) -> str:
    """`never`, `every 5 minutes`, `at 5, 12.5 minutes`, and both."""
    often = [tr("every {time}").format(time=duration(interval))] if interval else []
    minutes = ", ".join(decimal(at / 60, ".4g") for at in intervals)
    times = [tr("at {minutes} minutes").format(minutes=minutes)] if intervals else []
    return ", ".join([*often, *times]) or tr("never")


def jitter_choice(settings: Settings) -> Choice:
    """How far chance moves a bell between."""
    reaches = sorted({*map(float, JITTERS), settings.sit.jitter})
    return of_sit("jitter", tuple(Option(reach, _reaching(reach)) for reach in reaches))


def _reaching(reach: Seconds) -> str:
    return tr("up to {time}").format(time=duration(reach)) if reach else tr("not at all")


def parts_choice(settings: Settings) -> Choice:
    """What the sit is divided into; a choice makes the length, too."""

    def write(settings: Settings, parts: tuple[Part, ...]) -> Settings:
        length = sum(part.length for part in parts) or settings.sit.length
        return with_sit(settings, parts=parts, length=length)

    own = settings.sit.parts
    known = WALKS if not own or own in WALKS else (own, *WALKS)
    options = (Option((), tr("none", "no parts")), *(Option(parts, parts_in_words(parts)) for parts in known))
    return Choice(options, lambda s: s.sit.parts, write)


def parts_in_words(parts: tuple[Part, ...]) -> str:
    """`sit 25, walk 10, sit 25`, in minutes."""
    return ", ".join(f"{tr(part.name)} {decimal(part.length / 60)}" for part in parts)


TIMING: dict[str, Callable[[Offered, Settings], Choice]] = {
    "begins": lambda offered, settings: begins_choice(settings),
    "delay": lambda offered, settings: delay_choice(settings),
    "openingStrikes": lambda offered, settings: strikes_choice("opening"),
    "betweenStrikes": lambda offered, settings: strikes_choice("between"),
    "closingStrikes": lambda offered, settings: strikes_choice("closing"),
    "strikeGap": lambda offered, settings: gap_choice(settings),
    "interval": lambda offered, settings: interval_choice(settings),
    "jitter": lambda offered, settings: jitter_choice(settings),
    "parts": lambda offered, settings: parts_choice(settings),
}
"""By their names, as CHOICES."""

"""Bells, times and parts as people type them; what cannot be understood is wrong usage, answered with what can."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from meditate.errors import UnknownNameError, UsageError
from meditate.peal import MOST_STRIKES, Part, Peal
from meditate.sit import LONGEST, Sit
from meditate.units import Seconds
from ui.commands.numbers import NONE, SHOWN, minutes

EARLIEST: Seconds = 1.0
PARTS = 'parts are names with minutes, and a bell where you like, as in "sit 25, walk 10 chime, sit 25"'


def known_bell(name: str) -> str:
    """This name, or the whole name of this file. Raises UnknownNameError."""
    from meditate.sound.bell import BOWLS
    from meditate.sound.own_bell import is_file_name

    if is_file_name(name):
        return str(Path(name).expanduser().absolute())
    if name not in {*BOWLS, NONE}:
        raise UnknownNameError("bell", name, [*BOWLS, NONE])
    return name


def times(text: str) -> tuple[Seconds, ...]:
    """Reads `5,10,20:30` as seconds from the opening bell, in order; `none` as no times. Raises click.BadParameter."""
    if text == NONE:
        return ()
    read = minutes(EARLIEST, LONGEST)
    return tuple(sorted({read(one.strip()) for one in text.split(",")}))


def parts(text: str) -> tuple[Part, ...]:
    """Reads `sit 25, walk 10 chime, sit 25`; `none` as no parts. Raises click.BadParameter, UsageError."""
    return () if text == NONE else tuple(_part(one) for one in text.split(","))


def _part(text: str) -> Part:
    found = re.fullmatch(r"\s*(\S.*?)\s+([0-9][0-9.:]*)(?:\s+(\S.*?))?\s*", text)
    if not found:
        raise click.BadParameter(f"{text.strip()[:SHOWN]!r} is no part; {PARTS}")
    name, lasts, bell = found.groups()
    return Part(name, minutes(EARLIEST, LONGEST)(lasts), Peal(known_bell(bell)) if bell else Peal())


def strikes(text: str) -> tuple[int, int, int]:
    """Reads `3` as opening and closing bells struck thrice, `3,1,2` as opening, interval, closing."""
    found = re.fullmatch(r"([1-9])(?:,([1-9]),([1-9]))?", text.replace(" ", ""))
    if not found:
        raise click.BadParameter(
            f"{text[:SHOWN]!r} is not how often bells are struck: one number from 1 to {MOST_STRIKES} for the opening"
            " and the closing bell, or three, like 3,1,3, for opening, interval and closing"
        )
    first, between, last = found.groups()
    return int(first), int(between or 1), int(last or first)


def struck(sit: Sit, often: tuple[int, int, int] | None, gap: Seconds | None) -> Sit:
    """The sit with its bells struck so often and so far apart, where that was asked for."""
    peals = (sit.opening, sit.between, sit.closing)
    asked = often or tuple(peal.strikes for peal in peals)
    first, between, last = (
        replace(peal, strikes=strikes, gap=gap or peal.gap) for peal, strikes in zip(peals, asked, strict=True)
    )
    return replace(sit, opening=first, between=between, closing=last)


def checked(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """The same, with what a sit itself refuses told as wrong usage of this option."""

    def reading(text: str) -> Any:
        try:
            return read(text)
        except UsageError as error:
            raise click.BadParameter(str(error)) from error

    return reading

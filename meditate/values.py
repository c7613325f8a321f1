"""How values stand in a settings file: read from what is found there, and written as people write them.

What is read raises ValueError or MeditateError with what is allowed.
"""

from collections.abc import Callable, Mapping
from datetime import time
from decimal import Decimal
from enum import StrEnum
from math import isfinite
from typing import Any, TypeAlias

import tomlkit

from meditate.breath import PRESETS, BreathPattern, pattern_named
from meditate.peal import Part, Peal
from meditate.program import Program
from meditate.reminder import Weekday
from meditate.sit import OFF
from meditate.wind_down import MOST, WindDown

Read: TypeAlias = Callable[[Any], Any]
"""From what stands in the file to what a field holds."""
NOTHING = "none"


def flag(found: Any) -> bool:
    """True or false."""
    if not isinstance(found, bool):
        raise ValueError("it is true or false")
    return found


def number(found: Any) -> float:
    """A number that is one."""
    if isinstance(found, bool) or not isinstance(found, int | float) or not isfinite(found):
        raise ValueError("it is a number")
    return float(found)


def whole(found: Any) -> int:
    """A whole number of 64 bits."""
    if isinstance(found, bool) or not isinstance(found, int) or abs(found) >= 1 << 63:
        raise ValueError("it is a whole number")
    return found


def section(found: Any) -> int:
    """A section to go on with, counted from 0."""
    number = whole(found)
    if number < 1:
        raise ValueError("it is a section, 1 or later")
    return number


def text(found: Any) -> str:
    """A text between quotes."""
    if not isinstance(found, str):
        raise ValueError("it is a text between quotes")
    return found


def one_of(choices: type[StrEnum]) -> Read:
    """One of these words."""

    def read(found: Any) -> StrEnum:
        if found not in list(choices):
            raise ValueError(f"it is one of {', '.join(choices)}")
        return choices(found)

    return read


def names(found: Any) -> tuple[str, ...]:
    """A list of names."""
    if not isinstance(found, list):
        raise ValueError('it is a list of names, like ["forest"]')
    return tuple(text(name) for name in found)


def time_of_day(found: Any) -> time:
    """Like `"04:00"`, or as TOML writes it."""
    if isinstance(found, time):
        return found.replace(second=0, microsecond=0)
    try:
        hour, minute = text(found).split(":")
        return time(int(hour), int(minute))
    except ValueError:
        raise ValueError('it is a time between quotes, like "04:00"') from None


def level(found: Any) -> float:
    """A volume in dB, or `none`."""
    return OFF if found == NOTHING else number(found)


def times(found: Any) -> tuple[float, ...]:
    """A list of seconds."""
    if not isinstance(found, list):
        raise ValueError("it is a list of seconds, like [300, 600]")
    return tuple(number(at) for at in found)


def times_of_day(found: Any) -> tuple[time, ...]:
    """A list of times of day."""
    if not isinstance(found, list):
        raise ValueError('it is a list of times, like ["07:30", "21:00"]')
    return tuple(time_of_day(at) for at in found)


def weekdays(found: Any) -> tuple[Weekday, ...]:
    """A list of days by their English names."""
    known = {day.name.lower(): day for day in Weekday}
    if not isinstance(found, list) or not set(map(str, found)) <= set(known):
        raise ValueError('it is a list of days, like ["monday", "friday"]')
    return tuple(known[str(day)] for day in found)


def peal(found: Any) -> Peal:
    """A table of a bell, strikes and a gap."""
    return Peal(**_fields(found, '{bell = "chime", strikes = 3, gap = 4}', PEAL))


def parts(found: Any) -> tuple[Part, ...]:
    """A list of tables, each a part."""
    if not isinstance(found, list):
        raise ValueError("it is a list of tables, each with a name and a length in seconds")
    return tuple(_part(part) for part in found)


def wind_down(found: Any) -> WindDown:
    """A table of the numbers of a curve; those that are not there are as usual."""
    return WindDown(**_fields(found, "{slower = 20, softer = 2}", dict.fromkeys(MOST, number)))


def _part(found: Any) -> Part:
    given = _fields(found, '{name = "walk", length = 600}', {"name": text, "length": number, **PEAL})
    if not {"name", "length"} <= set(given):
        raise ValueError("a part has a name and a length in seconds")
    return Part(given.pop("name"), given.pop("length"), Peal(**given))


def _fields(found: Any, like: str, table: Mapping[str, Read]) -> dict[str, Any]:
    if not isinstance(found, Mapping) or not set(found) <= set(table):
        raise ValueError(f"it is a table like {like}")
    return {name: table[name](value) for name, value in found.items()}


def program(name: str, found: Any) -> Program:
    """A voice that is a program: a table of its command and its language."""
    given = _fields(found, '{command = ["flite", "-f", "{text_file}", "-o", "{wav_file}"]}', PROGRAM)
    return Program(name, given.get("command", ()), given.get("language", ""))


def breath(found: Any) -> BreathPattern:
    """A pattern by its name, or in seconds."""
    return pattern_named(text(found))


def or_nothing(read: Read) -> Read:
    """The same, or `none`."""
    return lambda found: None if found == NOTHING else read(found)


PEAL: dict[str, Read] = {"bell": text, "strikes": whole, "gap": number}

PROGRAM: dict[str, Read] = {"command": names, "language": text}


def written(value: Any) -> Any:
    """What a file holds for this value."""
    match value:
        case BreathPattern():
            return next((name for name, known in PRESETS.items() if known == value), _pattern_text(value))
        case tuple():
            return [written(one) for one in value]
        case StrEnum():
            return value.value
        case Weekday():
            return value.name.lower()
        case time():
            return f"{value:%H:%M}"
        case Peal(bell, strikes, gap):
            return {"bell": bell, "strikes": strikes, "gap": gap}
        case WindDown():
            return {name: getattr(value, name) for name in MOST}
        case Part(name, length, peal):
            return {"name": name, "length": length, **written(peal)}
        case None:
            return NOTHING
        case _:
            return value


def _pattern_text(pattern: BreathPattern) -> str:
    # A decimal writes no exponents, whose signs would be taken for the dashes.
    return "-".join(f"{Decimal(repr(float(part))):f}".removesuffix(".0") for part in pattern.parts)


def in_one_line(value: Any) -> Any:
    """Tables within a table are written as `{…}`, so that what follows still belongs to the outer one."""
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        inline.update(value)
        return inline
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(in_one_line(one) for one in value)
        return array
    return value

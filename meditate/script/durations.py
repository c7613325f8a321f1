"""How a writer writes how long: `10s`, `1m30s`, `1:30`, `2 minutes`, `half a breath`."""

import re

from meditate.units import Seconds

_NUMBERS = {
    "a": 1.0, "an": 1.0, "half": 0.5, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0,
    "seven": 7.0, "eight": 8.0, "nine": 9.0, "ten": 10.0, "twelve": 12.0, "fifteen": 15.0, "twenty": 20.0,
    "thirty": 30.0, "forty": 40.0, "sixty": 60.0,
}  # fmt: skip
_UNITS: dict[str, Seconds] = {
    **dict.fromkeys(("ms", "millisecond", "milliseconds"), 0.001),
    **dict.fromkeys(("", "s", "sec", "secs", "second", "seconds"), 1.0),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60.0),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3600.0),
}
_PART = re.compile(r"(\d{1,9}(?:[.,]\d{1,6})?|[a-z]+)[ -]?([a-z]*)\.?(?:,? ?(?:and )?)")
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d\d)")


def seconds(words: str) -> Seconds | None:
    """The length in seconds, or None where this is no length. A bare number is in seconds."""
    if clock := _CLOCK.fullmatch(words):
        hours, minutes, rest = (int(part or 0) for part in clock.groups())
        return float(hours * 3600 + minutes * 60 + rest)
    total, at = 0.0, 0
    while at < len(words):
        part = _PART.match(words, at)
        number = _number(part[1]) if part else None
        if part is None or number is None or part[2] not in _UNITS:
            return None
        total, at = total + number * _UNITS[part[2]], part.end()
    return total if words else None


def breaths(words: str) -> float | None:
    """The number in `2 breaths`, `a breath`, `half a breath`; None where this is none."""
    number, _, unit = words.removeprefix("half a").rpartition(" ")
    if unit not in ("breath", "breaths", "cycle", "cycles"):
        return None
    return 0.5 if words.startswith("half a ") else _number(number)


def count(words: str) -> int | None:
    """The whole number in `4`, `four`, `4 times`, `4 breaths`; None where this is none."""
    first, _, rest = words.partition(" ")
    number = _number(first)
    if number is None or number != int(number) or rest not in ("", "times", "x", "breath", "breaths", "cycles"):
        return None
    return int(number)


def _number(word: str) -> float | None:
    if re.fullmatch(r"[0-9]{1,9}(?:[.,][0-9]{1,6})?", word):
        return float(word.replace(",", "."))
    return _NUMBERS.get(word)

"""Numbers as people type them, each with its range; anything else is wrong usage and is answered with the range."""

from math import isfinite

import click

from meditate.units import Seconds


class Number(click.ParamType):
    """A number in a range; `whole` takes no fractions."""

    def __init__(self, lowest: float, highest: float, unit: str, *, whole: bool = False, metavar: str = "N") -> None:
        self._lowest, self._highest, self._unit, self._whole = lowest, highest, unit, whole
        self.name = metavar

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number, or click's error."""
        text = str(value)
        try:
            number: float = int(text) if self._whole else float(text)
        except ValueError:
            self._refuse(text, param, ctx)
        if not (isfinite(number) and self._lowest <= number <= self._highest):
            self._refuse(text, param, ctx)
        return number

    def _refuse(self, text: str, param: click.Parameter | None, ctx: click.Context | None) -> None:
        kind = "a whole number" if self._whole else "a number"
        self.fail(f"{text[:40]!r} is not {kind} of {self._unit} from {self._lowest:g} to {self._highest:g}", param, ctx)


class Minutes(click.ParamType):
    """`10`, `7.5` or `6:48`, as seconds; `none` where that is allowed."""

    name = "M"

    def __init__(self, lowest: Seconds, highest: Seconds, *, none: bool = False) -> None:
        self._lowest, self._highest, self._none = lowest, highest, none

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Seconds | None:
        """Seconds, or click's error."""
        text = str(value)
        if self._none and text == "none":
            return 0.0
        seconds = _seconds(text)
        if seconds is None or not self._lowest <= seconds <= self._highest:
            self.fail(f"{text[:40]!r} is not a time in minutes, like 10 or 6:48, {self._range()}", param, ctx)
        return seconds

    def _range(self) -> str:
        from meditate.units import clock_face

        return f"from {clock_face(self._lowest)} to {clock_face(self._highest)}" + (", or none" if self._none else "")


def _seconds(text: str) -> Seconds | None:
    whole, colon, rest = text.partition(":")
    try:
        if not colon:
            seconds = float(text) * 60
        elif whole.isdecimal() and len(rest) == 2 and rest.isdecimal() and int(rest) < 60:
            seconds = int(whole[:9]) * 60.0 + int(rest)
        else:
            return None
    except ValueError:
        return None
    return seconds if isfinite(seconds) else None

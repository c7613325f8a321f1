"""What can go wrong, in one small tree. Each error's text is one line: what, where, what to do."""

from collections.abc import Iterable
from difflib import get_close_matches

from meditate.tongue import tr
from meditate.units import Seconds, clock_face


class MeditateError(Exception):
    """Something could not be done. `str()` is the line a person reads; nothing else is shown."""


class UsageError(MeditateError):
    """What was asked for makes no sense (a length of NaN, an unknown name). Exit status 2."""


class UnknownNameError(UsageError):
    """A text, voice, breath, bell, ambience or scene that is not there; says the nearest that is."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind, self.name, self.known = kind, name, tuple(known)
        self.nearest = nearest(name, self.known)
        there = f"there are: {', '.join(self.known)}" if self.known else "there is none"
        hint = f"did you mean {self.nearest!r}?" if self.nearest else there
        super().__init__(f"no {kind} called {name!r}; {hint}")


class ScriptError(MeditateError):
    """A text that cannot be read. `line` and `column` count from 1; 0 where the whole file is meant."""

    def __init__(self, what: str, *, source: str, line: int = 0, column: int = 0) -> None:
        self.what, self.source, self.line, self.column = what, source, line, column
        place = ":".join([source, *(str(n) for n in (line, column) if n)])
        super().__init__(f"{place}: {what}")


class TooShortError(MeditateError):
    """The length cannot hold the text; `least` is the shortest whole-second length that can."""

    def __init__(self, least: Seconds) -> None:
        self.least = least
        told = tr("too short: this text needs at least {clock} at this pace")
        super().__init__(told.format(clock=clock_face(least)))


class SpeechError(MeditateError):
    """No engine could say something."""


class OutputError(MeditateError):
    """A file could not be written; nothing half-written is left behind."""


class HistoryError(MeditateError):
    """A file that cannot be read into the history; nothing was changed. `line` counts from 1, 0 for the whole file."""

    def __init__(self, what: str, *, source: str, line: int = 0) -> None:
        self.what, self.source, self.line = what, source, line
        super().__init__(f"{source}{f':{line}' if line else ''}: {what}")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like this one, or None when none is near."""
    found = get_close_matches(name.lower(), {k.lower(): k for k in known}, n=1, cutoff=0.6)
    return next((k for k in known if found and k.lower() == found[0]), None)

"""A text looked over before it is read: what is wrong with it, what its listeners may find hard, what is worth a look.

Nothing here judges style; each rule has a reason that a listener would give.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from meditate.compose import Known, compose
from meditate.errors import ScriptError, TooShortError
from meditate.review_words import CLAIMS, CLOSINGS, HASTES, HOLDS, SAFETY, language_by_words
from meditate.script.model import BellMark, Line, Script
from meditate.script.sheet import Sheet
from meditate.sit import SHORTEST, Sit
from meditate.units import Seconds, clock_face

OUT_BREATH: Seconds = 11.0
"""A slow out-breath: what lasts longer cannot be heard within one."""
HARD_TO_FOLLOW = 30
"""Words in a sentence."""
DENSE = 80
"""Words a minute of the whole sit; half of what is usual in talk, twice what is usual in sits."""
CLOSING_LINES = 5
"""So many last lines may close a text."""
MOST_MISTAKES = 20


class Grade(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    """The text cannot be read."""
    WARNING = "warning"
    """A listener would notice."""
    HINT = "hint"
    """Worth a look."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say of a text. Places count from 1; 0 where the whole text is meant."""

    grade: Grade
    what: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """A text in numbers."""

    lines: int
    words: int
    length: Seconds
    """Of the sit that it was looked at for: the usual one, or the least that holds it."""
    least: Seconds

    @property
    def density(self) -> float:
        """Words a minute of the whole sit."""
        return self.words * 60 / self.length


def figures(script: Script, usual: Sit, known: Known) -> Figures:
    """Its numbers for the usual sit."""
    words = sum(len(line.text.split()) for line in script.lines)
    least = least_length(script, usual, known)
    return Figures(len(script.lines), words, max(usual.length, least), least)


def least_length(script: Script, usual: Sit, known: Known) -> Seconds:
    """The shortest length that holds this text at the usual pace."""
    try:
        compose(script, replace(usual, length=SHORTEST, open_ended=False, in_parts=script.in_parts), known)
    except TooShortError as error:
        return error.least
    return SHORTEST


def findings(script: Script, sheet: Sheet | None, usual: Sit, known: Known) -> tuple[Finding, ...]:
    """What there is to say of a text that can be read, by place; `sheet` is what it was read from, if kept."""
    noted = tuple(Finding(Grade.WARNING, note.what, note.line, note.column) for note in script.notes)
    if script.in_parts:
        # Books are as they are written, and are read a few minutes at a time.
        return noted
    place = (lambda line: sheet.place(line.start)) if sheet else (lambda line: (0, 0))
    found = [
        *noted,
        *_of_lines(script, usual, known, place),
        *_of_the_whole(script, usual, known),
    ]
    return tuple(sorted(found, key=lambda finding: (finding.line, finding.column)))


def mistakes(text: str, source: str, parse: Callable[[str, str], Script]) -> tuple[Finding, ...]:
    """Every mistake that keeps a text from being read, not the first alone; none where it can be read."""
    found: list[Finding] = []
    while len(found) < MOST_MISTAKES:
        try:
            parse(text, source)
        except ScriptError as error:
            mistake = Finding(Grade.ERROR, error.what, error.line, error.column)
            if found and (not error.column or mistake in found):
                break
            found.append(mistake)
            without = _without(text, error) if error.column else text
            if without == text:
                break
            text = without
        else:
            break
    return tuple(found)


def _without(text: str, error: ScriptError) -> str:
    """The same text with spaces from the mistake to the end of its brackets, or else of its row.

    Front matter stays some: a row of it that says nothing takes the place of one that is wrong.
    """
    rows = text.split("\n")
    row, begin = rows[error.line - 1], error.column - 1
    if not begin and not row.startswith(("[", "(", "{")):
        rows[error.line - 1] = "title:"
        return "\n".join(rows)
    ends = [row.find(bracket, begin) + 1 for bracket in "])}" if row[begin : begin + 1] in ("[", "(", "{")]
    end = min((end for end in ends if end), default=len(row))
    rows[error.line - 1] = row[:begin] + " " * (end - begin) + row[end:]
    return "\n".join(rows)


def _of_lines(
    script: Script, usual: Sit, known: Known, place: Callable[[Line], tuple[int, int]]
) -> Iterator[Finding]:  # fmt: skip
    safe = any(SAFETY.search(line.text) for line in script.lines)
    for line in script.lines:
        words, lasts = len(line.text.split()), known(line.text, float(usual.pace), 0.0).duration
        if words > HARD_TO_FOLLOW:
            yield Finding(Grade.WARNING, f"a sentence of {words} words is hard to follow by ear", *place(line))
        elif lasts > OUT_BREATH:
            what = f"this takes {lasts:.0f} s to say, longer than a slow out-breath"
            yield Finding(Grade.HINT, what, *place(line))
        if not safe and (hold := HOLDS.search(line.text)):
            what = f"{hold[0]!r} without a word of safety: for whom it is not, and that one may let go at any time"
            yield Finding(Grade.WARNING, what, *place(line))
        if haste := HASTES.search(line.text):
            yield Finding(Grade.WARNING, f"{haste[0]!r}: fast or forced breathing can make faint", *place(line))
        if claim := CLAIMS.search(line.text):
            yield Finding(Grade.WARNING, f"{claim[0]!r} promises what a sit cannot", *place(line))


def _of_the_whole(script: Script, usual: Sit, known: Known) -> Iterator[Finding]:
    told = figures(script, usual, known)
    if told.least > usual.length and not usual.in_parts and not usual.open_ended:
        yield Finding(
            Grade.WARNING, f"needs at least {clock_face(told.least)}; a usual sit lasts {clock_face(usual.length)}"
        )
    elif told.density > DENSE:
        yield Finding(Grade.WARNING, f"{told.density:.0f} words a minute leave little silence; sits have about 40")
    if script.hour != "night" and not _closes(script):
        yield Finding(Grade.HINT, "no closing: nothing at its end leads back, such as opening the eyes, and no [bell]")
    spoken = language_by_words(line.text for line in script.lines if not line.language)
    if spoken and spoken != script.language.partition("-")[0].lower():
        yield Finding(
            Grade.WARNING,
            f"reads as if it were in {spoken!r}, and says {script.language!r}: write `language: {spoken}`",
        )


def _closes(script: Script) -> bool:
    items = [item for _, item in script.numbered()]
    if any(isinstance(item, BellMark) for item in items[-3:]):
        return True
    return any(CLOSINGS.search(line.text) for line in script.lines[-CLOSING_LINES:])

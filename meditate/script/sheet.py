"""The sheet: a text as it was written, and what is read off it, each character with its place in the source."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from meditate.errors import ScriptError
from meditate.script.model import Item

LIMIT = 256 * 1024
"""Bytes in a text."""

_SEEN = r"[!-~\u00a1-\u00ac\u00ae-\u02af]++"
_RUNS = re.compile(rf"(?P<plain>{_SEEN}(?: {_SEEN})*+)|(?P<space>\s+)|.", re.DOTALL)
_JOINERS = "\u200c\u200d"
"""Invisible, but part of the spelling of Persian and of the languages of India."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole source. Offsets count characters of `text`, in which every line ends with `\\n`."""

    text: str
    source: str
    """What it is called in errors."""

    def error(self, what: str, offset: int) -> ScriptError:
        """The error that says where on the sheet."""
        line, column = self.place(offset)
        return ScriptError(what, source=self.source, line=line, column=column)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, both counted from 1."""
        return self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that belong together. Its visible characters and single spaces, never a control character."""

    text: str
    at: Sequence[int]
    """For each character, its offset in the source; never falling."""
    literal: frozenset[int] = frozenset()
    """Which characters are meant as they stand: a bracket there begins no mark."""

    def as_it_stands(self) -> "Passage":
        """The same, with every bracket a word."""
        return Passage(self.text, self.at, frozenset(range(len(self.text))))


@dataclass(frozen=True, slots=True)
class Heading:
    """A section, or the text's title where `level` is 1."""

    level: int
    title: str


@dataclass(frozen=True, slots=True)
class Break:
    """A section ends here, without a title for the next."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a paragraph in which no sentence runs on into the next."""

    passage: Passage
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands between two blank lines."""

    pieces: tuple[Piece | Item, ...]
    """Words, and what stands between them where that is no mark."""


Block: TypeAlias = Heading | Break | Paragraph


def unix_lines(text: str) -> str:
    """The text with every line ending written `\\n`; what all offsets refer to."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def passage(characters: Iterable[tuple[str, int, bool]]) -> Passage:
    """From (characters, offset of the first, literal): spaces of any kind become one, what cannot be seen is left out.

    Characters given together stand one after the other in the source.
    """
    text: list[str] = []
    at: list[int] = []
    literal: set[int] = set()
    spaced = True
    for given, offset, as_it_stands in characters:
        for run in _RUNS.finditer(given):
            shown, spaced = _shown(run, after_space=spaced)
            if as_it_stands:
                literal.update(range(len(at), len(at) + len(shown)))
            text.append(shown)
            at.extend(range(offset + run.start(), offset + run.start() + len(shown)))
    return Passage("".join(text), at, frozenset(literal))


def _shown(run: re.Match[str], *, after_space: bool) -> tuple[str, bool]:
    """What is seen of a run, and whether a space after it would be one too many."""
    if run.lastgroup == "plain":
        return run[0], False
    if run.lastgroup == "space":
        return ("", True) if after_space else (" ", True)
    hidden = unicodedata.category(run[0]) in ("Cc", "Cf", "Cs") and run[0] not in _JOINERS
    return ("", after_space) if hidden else (run[0], False)


def written(text: str, spans: Iterable[tuple[int, int]]) -> Passage:
    """The passage that stands in these spans of a source, with a space after each."""
    return passage(part for start, end in spans for part in ((text[start:end], start, False), (" ", end, False)))


def displayed(text: str) -> str:
    """As it is shown: composed characters, single spaces."""
    return unicodedata.normalize("NFC", " ".join(text.split()))

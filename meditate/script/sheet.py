"""The sheet: a text as it was written, and what is read off it, each character with its place in the source."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from meditate.errors import ScriptError

LIMIT = 256 * 1024
"""Bytes in a text."""

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
        line = self.text.count("\n", 0, offset) + 1
        column = offset - self.text.rfind("\n", 0, offset)
        return ScriptError(what, source=self.source, line=line, column=column)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that belong together. Its visible characters and single spaces, never a control character."""

    text: str
    at: Sequence[int]
    """For each character, its offset in the source; never falling."""
    literal: frozenset[int] = frozenset()
    """Which characters are meant as they stand: a bracket there begins no mark."""


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

    pieces: tuple[Piece, ...]


Block: TypeAlias = Heading | Break | Paragraph


def unix_lines(text: str) -> str:
    """The text with every line ending written `\\n`; what all offsets refer to."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def passage(characters: Iterable[tuple[str, int, bool]]) -> Passage:
    """From (character, offset, literal): spaces of any kind become one, what cannot be seen is left out."""
    text: list[str] = []
    at: list[int] = []
    literal: set[int] = set()
    for read, offset, as_it_stands in characters:
        character = " " if read.isspace() else read
        if character == " " and (not text or text[-1] == " "):
            continue
        if unicodedata.category(character) in ("Cc", "Cf", "Cs") and character not in _JOINERS:
            continue
        if as_it_stands:
            literal.add(len(text))
        text.append(character)
        at.append(offset)
    return Passage("".join(text), at, frozenset(literal))


def written(text: str, spans: Iterable[tuple[int, int]]) -> Passage:
    """The passage that stands in these spans of a source, with a space after each."""
    return passage(character for span in spans for character in _spaced(text, *span))


def _spaced(text: str, start: int, end: int) -> Iterator[tuple[str, int, bool]]:
    yield from ((text[i], i, False) for i in range(start, end))
    yield " ", end, False


def displayed(text: str) -> str:
    """As it is shown: composed characters, single spaces."""
    return unicodedata.normalize("NFC", " ".join(text.split()))

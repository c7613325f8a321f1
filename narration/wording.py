"""Wording: what the engine is given for a line, each character knowing the character of the line that it stands for.

Pure: the same line, language and lexicon give the same wording.
"""

import re
import unicodedata
from dataclasses import dataclass

from narration.lexicon import Lexicon
from narration.rules import Replace, rule
from narration.spelt_out import spelt_out

VERSION = 1
"""Raise it when a rule changes what is said: kept clips are then recorded again."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Text for the engine. Empty when there is nothing to be said."""

    text: str
    origin: tuple[int, ...]
    """For each character of `text`, the offset in the line of what it stands for; never falls."""


# Letters, digits, marks, punctuation, sums and money are sayable; symbols that have only a look are not.
_UNSAID = {"Cc", "Cf", "Cs", "Co", "Cn", "So", "Sk"}
_UNSAID_ASCII = str.maketrans("^`", "  ")
_KEPT = "°"
LONGEST_WORD = 40


def wording(line: str, language: str = "en", lexicon: Lexicon | None = None) -> Wording:
    """What is said for this line."""
    worded = _sayable(line)
    for pattern, replace in _EVERYWHERE:
        worded = _rewritten(worded, pattern, replace)
    for pattern, replace in spelt_out(language):
        worded = _rewritten(worded, pattern, replace)
    if lexicon is not None:
        worded = _rewritten(worded, lexicon.pattern, lexicon.respelt)
    for pattern, replace in _TIDY:
        worded = _rewritten(worded, pattern, replace)
    return worded if any(c.isalnum() for c in worded.text) else Wording("", ())


def _sayable(line: str) -> Wording:
    """The line in NFC, with a space for what cannot be said."""
    if line.isascii() and line.isprintable():
        return Wording(line.translate(_UNSAID_ASCII), tuple(range(len(line))))
    return _sayable_by_clusters(line)


def _sayable_by_clusters(line: str) -> Wording:
    clusters = list(re.finditer(r".[\u0300-\u036f]*", line, re.DOTALL))
    said = [unicodedata.normalize("NFC", c.group()) for c in clusters]
    characters = [(_or_space(c), m.start()) for text, m in zip(said, clusters, strict=True) for c in text]
    characters = [(c, at) for c, at in characters if c]
    return Wording("".join(c for c, _ in characters), tuple(at for _, at in characters))


def _or_space(character: str) -> str:
    if character in "\u200b\u200c\u200d\u00ad\ufeff\ufe0e\ufe0f":
        return ""
    unsaid = unicodedata.category(character) in _UNSAID and character not in _KEPT
    return " " if unsaid or character.isspace() else character


def _rewritten(worded: Wording, pattern: re.Pattern[str], replace: Replace) -> Wording:
    """Each match replaced; the new characters stand, in proportion, for the old ones. Patterns never match nothing."""
    pieces: list[str] = []
    origin: list[int] = []
    last = 0
    for match in pattern.finditer(worded.text):
        start, end, new = match.start(), match.end(), replace(match)
        pieces += worded.text[last:start], new
        origin += worded.origin[last:start]
        origin += [worded.origin[start + i * (end - start) // len(new)] for i in range(len(new))]
        last = end
    if not last:
        return worded
    return Wording("".join(pieces) + worded.text[last:], (*origin, *worded.origin[last:]))


def _broken(match: re.Match[str]) -> str:
    word = match.group()
    return " ".join(word[i : i + LONGEST_WORD] for i in range(0, len(word), LONGEST_WORD))


_EVERYWHERE = (
    rule(r"!?\[([^\[\]]*)\]\([^()\s]*\)", r"\1"),
    rule(r"(?<=\w)[\u2019\u02bc](?=\w)", "'"),
    rule(r"[\"\u201c-\u201f\u00ab\u00bb\u2039\u203a\u2018\u2019\u201a\u201b]|(?<!\w)'|'(?!\w)", ""),
    rule(r"(?<!\d)\d+(?:-\d+){2,}(?!\d)", lambda match: match.group().replace("-", ", ")),
)
_TIDY = (
    rule(r"\s*(?:[\u2013\u2014\u2015\u2e3a\u2e3b]|--+)\s*|\s+-\s+", ", "),
    rule(r"[*#_`^|<>{}\[\]\\~]+", " "),
    rule(r"\S{41,}", _broken),
    rule(r"\s+(?=[,.;:!?\u2026])", ""),
    rule(r"([,;:])(?:\s*[,;:])+", r"\1"),
    rule(r"^[\s,.;:!?\u2026)\]-]+|[\s,;:(-]+$", ""),
    # One space is left as it is: nearly every match would be one.
    rule(r"\s{2,}|[^\S ]", " "),
)

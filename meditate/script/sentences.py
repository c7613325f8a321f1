"""Sentences: where one ends and the next begins. Nothing is changed and nothing is lost, only spans are given.

One rule for all languages alike, since a sit quotes and counts in more than its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from meditate.script.stop_words import BEFORE_ORDINALS, MAY_BE_LAST, MONTHS, NEVER_LAST, NUMBERED, STARTERS

LONGEST = 500
"""Characters in a sentence; a longer one is cut at a comma, or where it must be."""

_OPENERS = "\"'“‘„‚«‹»›([{¿¡—–-"
_CLOSERS = "\"'”’“‘»«›‹)]}"
# Nothing in it is tried twice: a run of stops is taken whole, from its first, or not at all.
_STOP = re.compile(
    rf"(?<![.!?…])(?P<stops>[.!?…؟۔।॥‽⁇⁈⁉]++)[{re.escape(_CLOSERS)}]*+(?=\s|$)|[。！？｡]+[{re.escape(_CLOSERS)}」』）]*"
)
_NEXT = re.compile(rf"[\s{re.escape(_OPENERS)}]*(?P<word>[^\W\d_]+|\S)?")
_CUT = re.compile(r"[;:,،、，—–](?=\s|\w)")


@dataclass(frozen=True, slots=True)
class _Place:
    """A stop that may end a sentence: what stands around it."""

    sentence: str
    """From the sentence's start up to the stop; of a long one, its end."""
    first: bool
    """`sentence` holds the whole of it."""
    stops: str
    after: str
    """The next word, or its first character where it is none."""
    opened: str
    """What stands between the stop and that: spaces and opening quotes."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in order; together they hold every character that is not a space."""
    lowercase = not any(character.isupper() for character in text)
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(_place(text, start, stop), lowercase):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, len(text))


def _place(text: str, start: int, stop: re.Match[str]) -> _Place:
    following = _NEXT.match(text, stop.end())
    word = following["word"] if following else None
    opened = text[stop.end() : following.start("word")] if following and word else ""
    before = max(start, stop.start() - 40)
    return _Place(text[before : stop.start()].lstrip(), before == start, stop["stops"] or "。", word or "", opened)


def _ends(place: _Place, lowercase: bool) -> bool:
    if not place.after or place.stops == "。":
        return True
    if place.after[0].islower():
        return "¿" in place.opened or "¡" in place.opened or (lowercase and not _is_abbreviated(place))
    if place.stops == ".":
        return not _is_abbreviated(place)
    return not (place.after.isdigit() and _is_ellipsis(place.stops))


def _is_ellipsis(stops: str) -> bool:
    return "…" in stops or stops.startswith("..")


def _is_abbreviated(place: _Place) -> bool:
    """Whether this single stop belongs to the word before it, rather than to the sentence."""
    if place.stops != ".":
        return False
    words = place.sentence.split()
    last = words[-1].lstrip(_OPENERS) if words else ""
    bare, after = last.lower(), place.after.lower()
    alone = place.first and len(words) == 1
    if alone and (bare.isdecimal() or len(bare) == 1 or re.fullmatch("[ivx]{1,5}", bare)):
        return True
    if bare in NEVER_LAST or (len(bare) == 1 and last.islower()):
        return True
    if bare in NUMBERED and place.after.isdigit():
        return True
    if bare in MAY_BE_LAST:
        return not place.after[0].isupper()
    if bare.isdecimal():
        return after not in STARTERS and (after in MONTHS or _is_ordinal(words))
    if _is_initial(last) or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", last):
        return after not in STARTERS
    return False


def _is_initial(word: str) -> bool:
    """One capital, other than the English word for oneself."""
    return len(word) == 1 and word.isupper() and word != "I"


def _is_ordinal(words: list[str]) -> bool:
    return len(words) > 1 and words[-2].lower() in BEFORE_ORDINALS


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span without the spaces around it, cut where it is too long; nothing where only spaces stand."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = _cut(text, start)
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _cut(text: str, start: int) -> int:
    commas = [match.end() for match in _CUT.finditer(text, start + LONGEST // 4, start + LONGEST)]
    if commas:
        return commas[-1]
    space = text.rfind(" ", start, start + LONGEST)
    return space if space > start else start + LONGEST

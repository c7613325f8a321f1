"""Sentences: where one ends and the next begins. Nothing is changed and nothing is lost, only spans are given.

A rule and a few tables for all languages alike, since a sit quotes and counts in more than its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 500
"""Characters in a sentence; a longer one is cut at a comma, or where it must be."""

_OPENERS = "\"'“‘„‚«‹»›([{¿¡—–-"
_CLOSERS = "\"'”’“‘»«›‹)]}"
_STOP = re.compile(
    rf"(?P<stops>[.!?…؟۔।॥‽⁇⁈⁉]+)[{re.escape(_CLOSERS)}]*(?=\s|$)|[。！？｡]+[{re.escape(_CLOSERS)}」』）]*"
)
_NEXT = re.compile(rf"[\s{re.escape(_OPENERS)}]*(?P<word>[^\W\d_]+|\S)?")
_CUT = re.compile(r"[;:,،、，—–](?=\s|\w)")

_NEVER_LAST = frozenset(
    "dr mr mrs ms mx prof gen col capt lt sgt maj rev hon fr st ste vs cf approx esp e.g i.e viz "
    "hr frau hl bzw vgl evtl ggf inkl sog z.b d.h u.a z.t o.ä s.o "
    "sr sra srta dra ud uds vd vds p.ej d da mme mlle mm ph".split()
)
"""Abbreviations that always have something after them. Written without their last stop."""
_NUMBERED = frozenset("no nr nos fig vol pp p art abb kap núm pág cap ch jan feb apr aug sept sep oct okt nov dec dez".split())
"""Abbreviations only where a number follows; else they are words: just say no."""
_MAY_BE_LAST = frozenset("etc usw jr snr inc ltd co corp min sec std sek hrs mo jh chr bros".split())
"""Abbreviations that end a sentence when a capital follows."""
_STARTERS = frozenset(
    "a after all and any as at be before begin breathe but by close come count each every feel find follow for from he her "
    "here his how if imagine in inhale exhale is it its just let listen maybe my next no not nothing notice now on once one "
    "open or our perhaps picture rest return see she sit so some soon stay take that the their then there these they this "
    "those though together until we what when where while who why with yes you your "
    "aber alles als an atme auch bei beginne bleib da damit dann das dein deine dem den denn der die dies diese doch du ein "
    "eine er es fühle ganz höre ich ihr ihre im ist jetzt kein komm lass mit nach nimm nun nur ob oder ruhe schließe sie sieh "
    "so spüre stell und unser vielleicht von vor wann warum was wenn wer wie wir wo zähle zu zum zur "
    "ahora al algo aquí así aún cada como con cuando cuenta de deja del después desde donde el ella ellos en entonces es escucha "
    "ese eso esta este estás hay imagina inhala exhala la las lo los luego más mi mira muy nada no nos nota para pero por "
    "porque pues que quizá respira se si siente sin sobre solo su suelta también tal te toma tu tus un una uno vamos ve y ya "
    "yo".split()
)
"""Words that begin sentences and hardly ever a name."""
_MONTHS = frozenset(
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "january february march may june july october december".split()
)
_BEFORE_ORDINALS = frozenset("am im der die das dem den des vom zum zur beim ihr dein sein mein jeder jede jedes".split())


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
    if bare in _NEVER_LAST:
        return True
    if bare in _NUMBERED and place.after.isdigit():
        return True
    if bare in _MAY_BE_LAST:
        return not place.after[0].isupper()
    if bare.isdecimal():
        return after not in _STARTERS and (after in _MONTHS or _is_ordinal(words))
    if _is_initial(last) or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", last):
        return after not in _STARTERS
    return False


def _is_initial(word: str) -> bool:
    """One capital, other than the English word for oneself."""
    return len(word) == 1 and word.isupper() and word != "I"


def _is_ordinal(words: list[str]) -> bool:
    return len(words) > 1 and words[-2].lower() in _BEFORE_ORDINALS


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

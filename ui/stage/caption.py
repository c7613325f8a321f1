"""The caption of a position: which words are written, which of them are lit, how far each has faded. Pure."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import bidirectional

from meditate.clip import Timing
from meditate.score import Role, Say, Score, Strike
from meditate.tongue import tr
from meditate.units import Seconds

COMING: Seconds = 0.5
"""How long a line takes to appear, and to leave."""
RUNG: Seconds = 4.0
"""How long it is written that a bell was struck."""
NEAR = 4
"""So many things may begin together with a bell."""
CHANGING: Seconds = 0.26
"""How long the light takes to go over to the next words."""
STEPS = 8
"""A fade is drawn in so many steps; what is not drawn costs nothing."""
BREAKS = (",", ";", ":", ".", "!", "?", "\N{EM DASH}", "\N{HORIZONTAL ELLIPSIS}")
"""What a phrase ends with."""

Span = tuple[int, int]
"""Words from the first up to, without, the second."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is written of a line, at one position."""

    words: tuple[str, ...] = ()
    light: float = 0.0
    """0 is not there, 1 wholly there."""
    lit: Span = (0, 0)
    before: Span = (0, 0)
    """What was lit before."""
    change: float = 1.0
    """0 is all `before`, 1 all `lit`."""


NOTHING = Caption()


def from_right(words: tuple[str, ...]) -> bool:
    """Whether this is read from right to left: as its first letter is."""
    ways = (bidirectional(letter) for word in words for letter in word)
    return next((way in {"R", "AL"} for way in ways if way in {"L", "R", "AL"}), False)


def caption_at(score: Score, position: Seconds) -> Caption:
    """The line being spoken, or just leaving; between lines a bell that is struck, or nothing."""
    spoken = _line_at(score, position)
    return spoken if spoken is not NOTHING else _bell_at(score, position)


def _bell_at(score: Score, position: Seconds) -> Caption:
    index = bisect_right(score.cues, position, key=lambda cue: cue.start) - 1
    for cue in reversed(score.cues[max(0, index - NEAR) : index + 1]):
        if isinstance(cue.what, Strike):
            since = position - cue.start
            light = _stepped(min(since / COMING, (RUNG - since) / COMING, 1.0))
            words = tr("(the closing bell)") if cue.what.role is Role.CLOSING else tr("(bell)")
            return Caption(_words(words), light) if light else NOTHING
    return NOTHING


def _line_at(score: Score, position: Seconds) -> Caption:
    index = bisect_right(score.says, position, key=lambda cue: cue.start) - 1
    cue = score.says[index] if index >= 0 else None
    if cue is None or not isinstance(cue.what, Say) or position >= cue.end + COMING:
        return NOTHING
    into = min(position, cue.end) - cue.start
    light = min((position - cue.start) / COMING, 1.0 - (position - cue.end) / COMING, 1.0)
    if light <= 0.0:
        return NOTHING
    lit, before, since = _lit(cue.what, into)
    return Caption(_words(cue.what.text), max(_stepped(light), 1 / STEPS), lit, before, _stepped(since / CHANGING))


def _lit(say: Say, into: Seconds) -> tuple[Span, Span, Seconds]:
    """What is lit so far into the line, what was before, and for how long it has been."""
    if not say.words:
        return (0, len(_words(say.text))), (0, 0), CHANGING
    spans = _spans(say)
    word = bisect_right(say.words, into, key=lambda spoken: spoken.start) - 1
    if word < 0:
        return (0, 0), (0, 0), CHANGING
    first = spans.index(spans[word])
    return spans[word], spans[first - 1] if first else (0, 0), into - say.words[first].start


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@lru_cache(maxsize=4)
def _spans(say: Say) -> tuple[Span, ...]:
    """For each spoken word what is lit with it: itself where times are exact, its phrase where they are estimated."""
    return tuple(_span(say, _written(say, number)) for number in range(len(say.words)))


def _written(say: Say, number: int) -> int:
    """Which of the written words this spoken one is, or lies in."""
    first = say.words[number].first
    here = len(say.text[:first].split())
    if first and not say.text[first - 1].isspace():
        here -= 1
    return min(here, len(_words(say.text)) - 1)


def _span(say: Say, here: int) -> Span:
    if say.timing is Timing.EXACT:
        return here, here + 1
    words = _words(say.text)
    ends = [number + 1 for number, word in enumerate(words) if word.endswith(BREAKS)] or [len(words)]
    first = max((end for end in ends if end <= here), default=0)
    return first, min((end for end in ends if end > here), default=len(words))


def _stepped(value: float) -> float:
    return round(min(max(0.0, value), 1.0) * STEPS) / STEPS

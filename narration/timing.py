"""When each word of a line is heard: from the engine's events where there are any, else by the length of the words."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from meditate.clip import Spoken, Timing, Word
from meditate.units import Seconds
from narration.take import WordEvent
from narration.wording import Wording

_TOKEN = re.compile(r"\S+")
_PAUSING = frozenset(",;:.!?…—–")
# Fitted to the dream and ten short lines, en-us at AT, trimmed: mean error 6 % a line.
FIRST, PER_WORD, PER_LETTER, PER_SIGN, PER_PAUSE = 0.055, 0.068, 0.084, 0.35, 0.63
"""Seconds: once a line, for each word, letter, digit or foreign sign, and pause inside the line."""
AT: float = 110.0


@lru_cache(maxsize=8192)
def estimate(text: str, pace: float, flat: float = 0.0) -> Spoken:
    """How long a line takes and when its words begin, without an engine; seconds."""
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    costs = [_cost(text[first:last], last_one=last == len(text)) * AT / pace for first, last in tokens]
    words, at = [], FIRST * AT / pace
    for (first, last), cost in zip(tokens, costs, strict=True):
        words.append(Word(at, at + cost, first, last))
        at += cost
    return Spoken(duration=max(at, 0.5), pace=pace, words=tuple(words))


def _cost(token: str, *, last_one: bool) -> Seconds:
    """Seconds for a token at AT words a minute, with the pauses in and after it; a line's end is trimmed."""
    signs = sum(1 for c in token if c.isalnum() and (c.isdigit() or ord(c) > 0x24F))
    letters = sum(1 for c in token if c.isalnum()) - signs
    inner = token[:-1] if last_one else token
    pauses = sum(1 for i, c in enumerate(inner) if c in _PAUSING and not inner[i + 1 : i + 2].isdigit())
    return PER_WORD + PER_LETTER * letters + PER_SIGN * signs + PER_PAUSE * min(pauses, 2)


def timed(line: str, worded: Wording, events: Sequence[WordEvent], rate: int, duration: Seconds) -> tuple[Word, ...]:
    """One Word for each token of the line; a token without an event of its own is placed between its neighbours."""
    tokens = [match.span() for match in _TOKEN.finditer(line)]
    heard = _first_events(tokens, worded, events, rate)
    if not heard:
        return ()
    starts = _filled(tokens, heard, duration)
    ends = [*starts[1:], duration]
    return tuple(Word(s, max(s, e), *span) for s, e, span in zip(starts, ends, tokens, strict=True))


def _first_events(
    tokens: Sequence[tuple[int, int]], worded: Wording, events: Sequence[WordEvent], rate: int
) -> dict[int, Seconds]:
    """Seconds by token, from the first event that falls in each; times never go back."""
    heard: dict[int, Seconds] = {}
    token, latest = 0, 0.0
    for event in events:
        if not 0 <= event.offset < len(worded.origin):
            continue
        place = worded.origin[event.offset]
        while token < len(tokens) - 1 and tokens[token][1] <= place:
            token += 1
        at = event.sample / rate
        if token not in heard and at >= latest:
            heard[token] = latest = at
    return heard


def _filled(tokens: Sequence[tuple[int, int]], heard: dict[int, Seconds], duration: Seconds) -> list[Seconds]:
    """A start for every token, by characters between those that are known."""
    known = {0: 0.0} | heard | {len(tokens): duration}
    places = [first for first, _ in tokens] + [tokens[-1][1]]
    starts: list[Seconds] = []
    for left, right in pairwise(sorted(known)):
        span = places[right] - places[left]
        share = (known[right] - known[left]) / span if span else 0.0
        starts += [known[left] + share * (places[i] - places[left]) for i in range(left, right)]
    return [min(start, duration) for start in starts]


def spoken_from(words: tuple[Word, ...], text: str, pace: float, duration: Seconds) -> Spoken:
    """A clip's Spoken; without word times from the engine, the estimate is stretched to the clip."""
    if words:
        return Spoken(duration, pace, words, Timing.EXACT, measured=True)
    guess = estimate(text, pace)
    scale = duration / guess.duration
    scaled = tuple(Word(w.start * scale, w.end * scale, w.first, w.last) for w in guess.words)
    return Spoken(duration, pace, scaled, Timing.ESTIMATED, measured=True)

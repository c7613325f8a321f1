"""When each word begins in what a neural voice said, by the lengths of its sounds where the model tells. Pure."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from narration.take import WordEvent

BETWEEN = " "
TOGETHER, ASUNDER = 4, 16
"""How many words are said as one at most ("in the"), and one as how many (a number)."""
_WORD = re.compile(r"\S+")
_BESIDE = frozenset("ˈˌːˑʰʲ")
"""Letters to Unicode, but no sounds of their own."""


@dataclass(frozen=True, slots=True)
class Sound:
    """One sound of speech, or the gap between two words, and the sample at which it begins."""

    sign: str
    sample: int


def word_events(text: str, sounds: Sequence[Sound], alone: Callable[[str], Sequence[str]]) -> tuple[WordEvent, ...]:
    """An event for each word of the text; `alone` gives the signs of a word by itself.

    Words are often run together, and numbers are said as several: which belong together is found by how many sounds
    they have.
    """
    words = [(match, count) for match in _WORD.finditer(text) if (count := sum(map(counts, alone(match.group()))))]
    groups = list(_groups(sounds))
    events: list[WordEvent] = []
    for some, said in _pairs([count for _, count in words], [len(group) for group in groups]):
        heard = [sample for group in groups[said.start : said.stop] for sample in group]
        places = accumulate((count for _, count in words[some.start : some.stop]), initial=0)
        for (match, _), place in zip(words[some.start : some.stop], places, strict=False):
            events.append(WordEvent(match.start(), len(match.group()), heard[min(place, len(heard) - 1)]))
    return tuple(events)


def counts(sign: str) -> bool:
    """Whether this sign is a sound: not a stress, a length, a pause or a gap."""
    return sign.isalpha() and sign not in _BESIDE


def _groups(sounds: Sequence[Sound]) -> Iterator[list[int]]:
    """The samples of the sounds that count, in runs between gaps."""
    run: list[int] = []
    for sound in (*sounds, Sound(BETWEEN, 0)):
        if sound.sign == BETWEEN and run:
            yield run
            run = []
        elif counts(sound.sign):
            run.append(sound.sample)


def _pairs(words: Sequence[int], groups: Sequence[int]) -> Iterator[tuple[range, range]]:
    """Which words are which groups, all of both in order, so that their sounds differ least in number."""
    best: dict[tuple[int, int], tuple[int, int, int]] = {(0, 0): (0, 0, 0)}
    for i in range(len(words)):
        for j in range(len(groups)):
            if (i, j) in best:
                _go_on(best, words, groups, i, j)
    at = max((place for place in best if place[0] == len(words)), key=lambda place: place[1], default=(0, 0))
    found: list[tuple[range, range]] = []
    while at != (0, 0):
        _, i, j = best[at]
        found.append((range(i, at[0]), range(j, at[1])))
        at = i, j
    yield from reversed(found)


def _go_on(
    best: dict[tuple[int, int], tuple[int, int, int]], words: Sequence[int], groups: Sequence[int], i: int, j: int
) -> None:
    """Try the next words as one group, and the next word as several."""
    so_far = best[i, j][0]
    steps = [(some, 1) for some in range(1, TOGETHER + 1)] + [(1, said) for said in range(2, ASUNDER + 1)]
    for some, said in steps:
        at = i + some, j + said
        if at[0] <= len(words) and at[1] <= len(groups):
            cost = so_far + abs(sum(words[i : at[0]]) - sum(groups[j : at[1]]))
            if at not in best or cost < best[at][0]:
                best[at] = cost, i, j

"""Captions: a score's lines, and its breath if wanted, as WebVTT or SubRip text, for players that show them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice, pairwise
from textwrap import wrap

from meditate.breath import Phase
from meditate.score import Say, Score
from meditate.units import Seconds

WIDTH = 42
"""Characters a line: what subtitle guidelines hold readable."""
SHORTEST = 1000
"""Milliseconds; what tells of the breath for less cannot be read."""
BREATH = {
    "en": {Phase.IN: "Breathe in…", Phase.FULL: "Hold…", Phase.OUT: "Breathe out…", Phase.EMPTY: "Rest…"},
    "de": {Phase.IN: "Einatmen…", Phase.FULL: "Halten…", Phase.OUT: "Ausatmen…", Phase.EMPTY: "Ruhen…"},
    "es": {Phase.IN: "Inspira…", Phase.FULL: "Retén…", Phase.OUT: "Espira…", Phase.EMPTY: "Descansa…"},
}
"""By language; English where it is another."""

Shown = tuple[int, int, str]
"""Start and end in milliseconds, and the text."""


def vtt(score: Score, breath: str = "") -> str:
    """WebVTT; one cue a line of the script. `breath` is the language that the breath is told in between, if it is."""
    blocks = [
        f"{_clock(start, '.')} --> {_clock(end, '.')}\n{_plain(text)}\n" for start, end, text in _shown(score, breath)
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def srt(score: Score, breath: str = "") -> str:
    """SubRip; numbered from 1. It has no way to write `<` and `-->`, so look-alikes stand for them."""
    blocks = [
        f"{number}\n{_clock(start, ',')} --> {_clock(end, ',')}\n{_alike(text)}\n"
        for number, (start, end, text) in enumerate(_shown(score, breath), start=1)
    ]
    return "\n".join(blocks)


def _shown(score: Score, breath: str) -> list[Shown]:
    """In order; none before the last has ended."""
    lines = list(_lines(score))
    return sorted([*lines, *_breaths(score, breath, lines)]) if breath else lines


def _lines(score: Score) -> Iterator[Shown]:
    """What is said; none empty."""
    free = 0
    for cue in score.says:
        start, end = max(free, _milliseconds(score.lead + cue.start)), _milliseconds(score.lead + cue.end)
        text = "\n".join(wrap(" ".join(cue.what.text.split()), WIDTH)) if isinstance(cue.what, Say) else ""
        if text and start < end:
            yield start, end, text
            free = end


def _breaths(score: Score, language: str, lines: list[Shown]) -> Iterator[Shown]:
    """What each phase asks for, where it is not hidden by a line."""
    words = BREATH.get(language.partition("-")[0].lower(), BREATH["en"])
    ends = [end for _, end, _ in lines]
    for start, end, phase in _phases(score):
        for here, there in _free(start, end, islice(lines, bisect_right(ends, start), None)):
            if there - here >= SHORTEST:
                yield here, there, words[phase]


def _free(start: int, end: int, lines: Iterable[Shown]) -> Iterator[tuple[int, int]]:
    """What these lines leave of a span."""
    for here, there, _ in lines:
        if here >= end:
            break
        yield start, here
        start = there
    yield start, end


def _phases(score: Score) -> Iterator[tuple[int, int, Phase]]:
    for breath in score.breaths:
        begins = [score.lead + breath.start + before for before in accumulate(breath.pattern.parts, initial=0.0)]
        for phase, (start, end) in zip(Phase, pairwise(begins), strict=True):
            yield _milliseconds(start), _milliseconds(min(end, score.lead + score.length)), phase


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _alike(text: str) -> str:
    return text.replace("-->", "→").replace("<", "‹")


def _milliseconds(position: Seconds) -> int:
    return round(position * 1000)


def _clock(milliseconds: int, point: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{rest:03}"

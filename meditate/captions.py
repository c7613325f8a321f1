"""Captions: a score's lines as WebVTT or SubRip text, for players that show them."""

from collections.abc import Iterator
from textwrap import wrap

from meditate.score import Say, Score
from meditate.units import Seconds

WIDTH = 42
"""Characters a line: what subtitle guidelines hold readable."""


def vtt(score: Score) -> str:
    """WebVTT; one cue a line of the script."""
    blocks = [f"{_clock(start, '.')} --> {_clock(end, '.')}\n{_plain(text)}\n" for start, end, text in _shown(score)]
    return "\n".join(["WEBVTT\n", *blocks])


def srt(score: Score) -> str:
    """SubRip; numbered from 1. It has no way to write `<` and `-->`, so look-alikes stand for them."""
    blocks = [
        f"{number}\n{_clock(start, ',')} --> {_clock(end, ',')}\n{_alike(text)}\n"
        for number, (start, end, text) in enumerate(_shown(score), start=1)
    ]
    return "\n".join(blocks)


def _shown(score: Score) -> Iterator[tuple[int, int, str]]:
    """Start and end in milliseconds and the text in lines; none empty, none before the last has ended."""
    free = 0
    for cue in score.says:
        start, end = max(free, _milliseconds(score.lead + cue.start)), _milliseconds(score.lead + cue.end)
        text = "\n".join(wrap(" ".join(cue.what.text.split()), WIDTH)) if isinstance(cue.what, Say) else ""
        if text and start < end:
            yield start, end, text
            free = end


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

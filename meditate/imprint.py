"""The imprint: what a sound file says of itself, beside its sound."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from meditate import __version__
from meditate.score import Cue, PartStart, Say, Score, SectionStart
from meditate.script.model import Script
from meditate.timeline import summary
from meditate.tongue import spoken_language
from meditate.units import Seconds

COVERS = Path(__file__).resolve().parents[1] / "resources" / "covers"
MAKER = f"Meditate {__version__}"
GENRE = "Meditation"
MOST_CHAPTERS = 255
"""MP3 and m4b count them in one byte."""
LONGEST_NAME = 40
"""Characters that a chapter without a heading takes from its first line."""
SHORTEST_CHAPTER: Seconds = 0.5


@dataclass(frozen=True, slots=True)
class Chapter:
    """A place in a file that players can go to."""

    start: Seconds
    """From the first sample of the file."""
    title: str


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is not known is empty, and not written."""

    title: str = ""
    author: str = ""
    language: str = ""
    """BCP 47."""
    licence: str = ""
    comment: str = ""
    cover: bytes = b""
    """A square JPEG picture."""
    chapters: tuple[Chapter, ...] = ()
    """In order; the first begins at 0, and each lasts until the next."""
    seal: str = ""
    """What the file is known again by."""
    spoken: str = "en"
    """The language of the comment."""


def imprint_of(script: Script, score: Score) -> Imprint:
    """What a file of this score says: of its text, of the sit in one line, the scene it begins with, its chapters."""
    return Imprint(
        title=script.title,
        author=script.author,
        language=script.language if script.lines else "",
        licence=script.licence,
        comment=summary(score),
        spoken=spoken_language(),
        cover=cover_of(score.scene),
        chapters=chapters_of(score),
    )


@cache
def cover_of(scene: str) -> bytes:
    """A still of this scene as a square JPEG picture; none for a scene without one."""
    path = COVERS / f"{scene}.jpg"
    return path.read_bytes() if path.is_file() else b""


def chapters_of(score: Score) -> tuple[Chapter, ...]:
    """The sections that are read and the parts of the sit. What comes before the first belongs to it.

    There are none where there would be only one.
    """
    marks = sorted((*score.sections, *score.parts), key=lambda cue: cue.start)
    chapters: list[Chapter] = []
    for cue in marks[:MOST_CHAPTERS]:
        start = cue.start + score.lead if chapters else 0.0
        if chapters and start - chapters[-1].start < SHORTEST_CHAPTER:
            chapters.pop()
            start = start if chapters else 0.0
        chapters.append(Chapter(start, _title_of(cue, score)))
    return tuple(chapters) if len(chapters) > 1 else ()


def _title_of(cue: Cue, score: Score) -> str:
    match cue.what:
        case SectionStart(section, title):
            return title or next(_lines_of(score, section), f"{section + 1}")
        case PartStart(name):
            return name
        case _:
            return ""


def _lines_of(score: Score, section: int) -> Iterator[str]:
    said = (cue.what for cue in score.says)
    return (_shortened(what.text) for what in said if isinstance(what, Say) and what.section == section)


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_NAME:
        return text.rstrip(".…,;:")
    return text[: LONGEST_NAME + 1].rsplit(" ", 1)[0][:LONGEST_NAME].rstrip(".…,;:") + "…"

"""The book of examples: a script and, beside it, the score it becomes. New behaviour is a new page, not a new test."""

from pathlib import Path
from typing import Any

import pytest

from meditate.breath import pattern_named
from meditate.clip import Spoken
from meditate.errors import TooShortError
from meditate.plan import Shape, plan
from meditate.plan.shape import Stretch, Toll, Tolls
from meditate.score import Score
from meditate.script import parse
from meditate.script.model import Script
from meditate.timeline import as_object
from meditate.wind_down import WindDown

BOOK = Path(__file__).parents[2] / "timelines"
PAGES = sorted(BOOK.glob("*.md"))


def seconds(face: str) -> float:
    """`1:00` and `20` alike."""
    minutes, _, rest = face.rpartition(":")
    return int(minutes or 0) * 60 + float(rest)


def tolls(given: dict[str, str]) -> Tolls:
    """`bell 6, opening 3x4, between 2x3`: how long a bell stands alone, how often and how far apart it is struck."""
    ring = seconds(given.get("bell", "6"))

    def toll(role: str) -> Toll | None:
        strikes, _, gap = given.get(role, "1x3").partition("x")
        return Toll(ring, 12.0, int(strikes), seconds(gap)) if ring else None

    return Tolls(*(toll(role) for role in ("opening", "between", "text", "closing")))


def stretch(part: str) -> Stretch:
    """`walk=1:00`"""
    name, _, length = part.partition("=")
    return Stretch(name, seconds(length), Toll(6.0, 12.0))


def asked(first_line: str) -> tuple[Shape, float]:
    """The shape in a page's first line, `length 1:00, word 0.4, breath 4-0-6-0, bell 6`; and the seconds of a word."""
    given = dict(part.split() for part in first_line.split(", "))
    shape = Shape(
        length=seconds(given["length"]),
        pattern=pattern_named(given.get("breath", "calm")),
        pace=100.0,
        settle=seconds(given.get("settle", "10")),
        delay=seconds(given.get("delay", "0")),
        tolls=tolls(given),
        interval=seconds(given["interval"]) if "interval" in given else None,
        intervals=tuple(seconds(at) for at in given.get("intervals", "").split("+") if at),
        jitter=seconds(given.get("jitter", "0")),
        seed=int(given.get("seed", "0")),
        parts=tuple(stretch(part) for part in given.get("stretches", "").split("+") if part),
        in_parts=given.get("parts") == "yes",
        density=float(given.get("density", "1")),
        fade=seconds(given.get("fade", "0")),
        wind_down=WindDown() if given.get("night") == "yes" else None,
        open_ended=given.get("open") == "yes",
    )
    return shape, float(given["word"])


def face(at: float) -> str:
    """`1:02.500`"""
    minutes, rest = divmod(round(at * 1000), 60_000)
    return f"{minutes}:{rest / 1000:06.3f}"


def page(script: Script, first_line: str) -> str:
    """What stands in the score's page."""
    shape, word = asked(first_line)
    spoken = tuple(Spoken(len(line.text.split()) * word, shape.pace) for line in script.lines)
    try:
        return "\n".join([first_line, *rows(plan(script, spoken, shape))]) + "\n"
    except TooShortError as error:
        return f"{first_line}\n{error}\n"


def paced(cue: dict[str, Any]) -> str:
    return f"   ({cue['pace']:g} words a minute)" if "pace" in cue else ""


def often(cue: dict[str, Any]) -> str:
    return f" × {cue['strikes']}, {cue['gap']:g} s apart" if "strikes" in cue else ""


def rows(score: Score) -> list[str]:
    cues = as_object(score)["cues"]
    said = [
        f"{face(c['start']):>10} {face(c['end']):>10}  {c['kind']:7} {c['text']}{often(c)}{paced(c)}".rstrip()
        for c in cues
    ]
    left = [f"left out: {', '.join(str(n) for n in score.left_out)}"] if score.left_out else []
    return [f"fit {score.fit}, {len(score.breaths)} breaths, {score.silence:.0%} silence", *said, *left]


@pytest.mark.parametrize("script", PAGES, ids=lambda path: path.stem)
def test_a_script_becomes_the_score_beside_it(script: Path) -> None:
    expected = script.with_suffix(".score").read_text(encoding="utf-8")
    first_line = expected.partition("\n")[0]
    assert page(parse(script.read_text(encoding="utf-8"), script.name), first_line) == expected


def test_the_book_has_pages() -> None:
    assert len(PAGES) >= 10

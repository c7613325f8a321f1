"""How soon a neural voice is ready, and what a line costs besides what the model takes; with the tests' tiny voice."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.figure import Figure, Promise
from narration.engine import piper
from narration.piper_voices import voices_in
from narration.reader import Reader
from narration.shelf import Shelf
from narration.studio import Studio
from tests.narration.tiny_voice import tiny_voice

LINES = tuple(f"Breath number {n} comes in, and goes out again as it likes." for n in range(40))
PACE = 110.0
FIRST_LINES = 5
"""Starts of which the median is taken: a first line is the first only once."""


def figures() -> Iterator[Figure]:
    """The first line after the worker is up, and each of forty more."""
    with TemporaryDirectory() as folder:
        model = tiny_voice(Path(folder) / "voices")
        firsts, lines = zip(*(_read(model, Path(folder) / str(run)) for run in range(FIRST_LINES)), strict=True)
    note = f"tiny voice, measured anew, median of {FIRST_LINES}"
    yield Figure("neural voice: first line, from a worker that is up", median(firsts), Promise.AT_MOST, 1.0, "s", note)
    note = f"tiny voice, median of {len(LINES)}"
    yield Figure("neural voice: a line, all in", 1000 * median(lines), Promise.AT_MOST, 20, "ms", note)


def _read(model: Path, shelf: Path) -> tuple[float, float]:
    """Seconds for the first line, and for one of the lines after it."""
    studio = Studio(Shelf(shelf), [piper(lambda: voices_in([model.parent]).voices)])
    try:
        (voice, *_) = studio.voices()
        studio.warm(voice.id)
        narrator = studio.narrator(voice.id)
        first, *others = (_timed(narrator, line) for line in LINES)
    finally:
        studio.close()
    return first, median(others)


def _timed(narrator: Reader, line: str) -> float:
    began = perf_counter()
    narrator.record_now(line, PACE)
    return perf_counter() - began

"""How soon a line that was just written is heard, and what a text of a thousand lines comes to between two keys."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.figure import Figure, Promise
from meditate.sit import Sit
from narration.reading import Reading
from narration.shelf import Shelf
from narration.studio import Studio
from ui.house.writing import sketch_of

LINES = 20
RUNS = 7
LONG = "\n\n".join(f"Breath number {n} comes in, and goes out again as it likes." for n in range(1000))


def figures() -> Iterator[Figure]:
    """The voice is up, as it is once the page has been open for a moment; no line is on the shelf."""
    with TemporaryDirectory() as folder:
        studio = Studio(Shelf(Path(folder)))
        try:
            studio.warm()
            studio.say("Now it is warm.", "", 110.0)
            heard = [_heard(studio, f"Line {n} is new, and nobody has heard it yet.") for n in range(LINES)]
            sketched = [_sketched(studio) for _ in range(RUNS)]
        finally:
            studio.close()
    note = f"median of {LINES}, the sound device's own time not counted"
    yield Figure("a new line heard while one writes", 1000 * median(heard), Promise.AT_MOST, 300, "ms", note)
    yield Figure("a text of 1,000 lines tried", median(sketched), Promise.AT_MOST, 0.5, "s", f"median of {RUNS}")


def _heard(studio: Studio, line: str) -> float:
    began = perf_counter()
    assert len(studio.say(line, "", 110.0))
    return perf_counter() - began


def _sketched(studio: Studio) -> float:
    began = perf_counter()
    sit = Sit(length=6 * 3600.0)
    sketch = sketch_of(LONG, sit, lambda sit, script: studio.glance(sit.voice, Reading.of(script)).known)
    assert sketch.strip is not None
    return perf_counter() - began

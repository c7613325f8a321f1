"""Texts that mean harm: how soon each is refused, and what memory it takes; and what a long book costs."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.figure import Figure, Promise
from meditate.compose import compose
from meditate.errors import ScriptError
from meditate.presets import preset_over
from meditate.script import Line, Script, Section, parse
from meditate.sit import Sit
from meditate.texts import read_script
from narration.timing import estimate
from tests.books import book
from tests.hostile import READ, TEXTS

RUNS = 5
SIMPLE = Path(__file__).resolve().parents[1] / "tests" / "corpus" / "simple.ssml"
PROSE = "Let the breath come and go as it likes, and notice where you feel it. " * 930
"""As much as the hostile texts that are read."""


def figures() -> Iterator[Figure]:
    """What is refused, what is read all the same, and a night of a novel."""
    with TemporaryDirectory() as folder:
        looked = {name: _in_a_child(Path(folder), name) for name in TEXTS}
    refused = {name: told for name, told in looked.items() if name not in READ}
    slowest = max(refused, key=lambda name: refused[name][0])
    largest = max(looked, key=lambda name: looked[name][1])
    yield Figure("hostile text refused", 1000 * refused[slowest][0], Promise.AT_MOST, 50, "ms", slowest)
    yield Figure("memory for a hostile text", looked[largest][1], Promise.AT_MOST, 50, "MB", largest)
    ordinary = min(_seconds(lambda: parse(PROSE, "prose")) for _ in range(RUNS))
    longest = max(READ, key=lambda name: looked[name][0])
    yield Figure(
        "hostile text read, ordinary one = 1", looked[longest][0] / ordinary, Promise.AT_MOST, 16, "x", longest
    )
    yield Figure("a night of a novel composed", _novel(), Promise.AT_MOST, 1.0, "s", "7,000 lines, estimated")


def _in_a_child(folder: Path, name: str) -> tuple[float, float]:
    """Seconds until it is refused or read, and megabytes more than before."""
    path = folder / name
    path.write_bytes(TEXTS[name]())
    child = [sys.executable, "-m", "bench.texts", str(path)]
    seconds, megabytes = json.loads(subprocess.run(child, check=True, capture_output=True, timeout=60).stdout)
    return seconds, megabytes


def _look(path: Path) -> None:
    """In the child: everything is loaded before."""
    warm = path.with_suffix(".warm.epub")
    warm.write_bytes(book())
    for known in (SIMPLE, SIMPLE.parent / "dream.txt", warm):
        read_script(known)
    before = _most_memory()
    seconds = min(_seconds(lambda: _outcome(path)) for _ in range(RUNS))
    print(json.dumps([seconds, _most_memory() - before]))


def _most_memory() -> float:
    """Megabytes that this process held at most. Its own account would count what it was started from."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _outcome(path: Path) -> Script | None:
    try:
        return read_script(path)
    except ScriptError:
        return None


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _novel() -> float:
    lines = [
        Line(f"This is line {number}, and it is as long as the lines of books mostly are.") for number in range(7000)
    ]
    script = Script(tuple(Section(tuple(lines[at : at + 25])) for at in range(0, 7000, 25)), in_parts=True)
    sit = preset_over("bedtime", Sit(length=1800.0))
    return median(_seconds(lambda: compose(script, sit, estimate, first_section=100)) for _ in range(RUNS))


if __name__ == "__main__":
    _look(Path(sys.argv[1]))

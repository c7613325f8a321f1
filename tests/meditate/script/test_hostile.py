"""Files that mean harm: each is refused in one line or safely read, and nothing it names is opened."""

import sys
import tracemalloc
from pathlib import Path

import pytest

from meditate.errors import ScriptError
from meditate.script import Script
from meditate.texts import read_script
from tests.hostile import READ, TEXTS

SIMPLE = Path(__file__).parents[2] / "corpus" / "simple.ssml"

OPENED: set[str] = set()


def _noted(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and not isinstance(arguments[0], int) and ".py" not in str(arguments[0]):
        OPENED.add(str(arguments[0]))
    elif event.startswith("socket."):
        OPENED.add(event)


sys.addaudithook(_noted)


def outcome(path: Path) -> str | Script:
    try:
        return read_script(path)
    except ScriptError as error:
        return str(error)


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_file_is_refused_in_one_line_or_read_and_nothing_else_is_opened(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(TEXTS[name]())
    read_script(SIMPLE)
    OPENED.clear()
    read = outcome(path)
    assert {str(path)} == OPENED
    assert isinstance(read, Script) == (name in READ)
    if isinstance(read, str):
        assert read.isprintable()
        assert len(read) < len(str(path)) + 250


@pytest.mark.parametrize("name", [name for name in TEXTS if name not in READ and name.endswith(".ssml")])
def test_what_is_refused_takes_little_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(TEXTS[name]())
    tracemalloc.start()
    outcome(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 50_000_000

"""A TOML file that people may write in, too: what is changed is changed in place, by one process at a time."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from meditate import values
from meditate.files import write_whole
from meditate.locks import alone

LARGEST_FILE = 1 << 20
"""Bytes; no hand writes more than this."""
UNREADABLE = (TOMLKitError, ValueError, RecursionError)
"""What is raised of a file that holds something else."""


def opened(path: Path) -> tomlkit.TOMLDocument:
    """The file, as it is written. Raises OSError, and what is UNREADABLE."""
    return tomlkit.parse(words_of(path))


def words_of(path: Path) -> str:
    """What stands in a file that is no larger than a hand writes. Raises OSError, ValueError."""
    if path.stat().st_size > LARGEST_FILE:
        raise ValueError("the file is far too large")
    return path.read_text(encoding="utf-8-sig")


def rewrite(path: Path, change: Callable[[tomlkit.TOMLDocument], None], what: str) -> str:
    """Change what stands in this file by now. Raises what `change` raises, and OSError; then the file is as it was.

    A file that cannot be understood is set aside before, and that is answered in a sentence.
    """
    with one_by_one(path):
        document, note = tomlkit.document(), ""
        try:
            document = opened(path)
        except FileNotFoundError:
            pass
        except UNREADABLE as error:
            note = set_aside(path, error, what)
        before = tomlkit.dumps(document)
        change(document)
        if (after := tomlkit.dumps(document)) != before:
            write_whole(path, after.encode("utf-8", "replace"))
    return note


def one_by_one(path: Path) -> AbstractContextManager[None]:
    """While one is in here, no other process changes this file. Raises OSError."""
    return alone(path.with_suffix(".lock"))


def merge(table: Any, plain: Mapping[str, Any]) -> None:
    """Have this table of a file hold these; the writer's own spelling of what is the same already stays."""
    for name, value in plain.items():
        if name not in table or table[name] != value or isinstance(table[name], bool) != isinstance(value, bool):
            table[name] = values.in_one_line(value)


def set_aside(path: Path, error: Exception, what: str) -> str:
    """Move a file that cannot be read beside itself; what was done, in a sentence."""
    why = one_line(str(error)) or "they are nested too deeply"
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return f"the {what} in {path} are broken ({why}); the usual ones are used"
    return f"the {what} were broken ({why}) and are set aside as {aside}; the usual ones are used"


def one_line(text: str) -> str:
    """The same, so that it can stand in a sentence."""
    return " ".join(text.split())[:200]

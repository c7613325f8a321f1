"""The draft: a text that is being written. It is kept as it is typed, and becomes a file of one's own when wanted."""

import json
import re
from collections.abc import Container
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from meditate.files import write_whole
from meditate.script.model import SCENES
from meditate.script.sheet import LIMIT

MARKS = {
    "pause": "[pause 10s]",
    "breaths": "[breathe 3]",
    "silence": "[silence]",
    "bell": "[bell]",
}
"""What is written where one of them is asked for."""
LONGEST_NAME = 60
NAMELESS = "my-text"
BLANK = """\
---
title: {title}
language: {language}
scene: forest
---

"""
"""How a new text begins."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, and which file of one's own it belongs to."""

    text: str = ""
    name: str = ""
    """The file's, without its ending; empty where there is none yet."""
    kept: str = ""
    """As it stands in that file."""

    @property
    def changed(self) -> bool:
        """Whether something of it is nowhere but here."""
        return self.text.strip() != self.kept.strip()


def read_draft(path: Path) -> Draft | None:
    """None where there is none, or none that can be read."""
    try:
        found: Any = json.loads(path.read_bytes()[: 8 * LIMIT])
        fields = {name: found[name] for name in Draft.__slots__}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return Draft(**fields) if all(isinstance(field, str) for field in fields.values()) else None


def write_draft(path: Path, draft: Draft) -> None:
    """Raises OSError; then the file is as it was."""
    write_whole(path, json.dumps(asdict(draft), ensure_ascii=False))


def name_for(title: str, taken: Container[str]) -> str:
    """What the file of a text with this title is called: a name that every system takes, and that none has yet."""
    words = re.sub(r"[^\w]+", "-", title.casefold()).strip("-_")[:LONGEST_NAME].rstrip("-") or NAMELESS
    name, number = words, 2
    while name in taken:
        name, number = f"{words}-{number}", number + 1
    return name


def mark_for(what: str, text: str) -> str:
    """How this is written in this text: a scene is one that it has not named yet."""
    if what != "scene":
        return MARKS[what]
    fresh = (name for name in SCENES if not re.search(rf"\bscene:?\s+{name}\b", text))
    return f"[scene {next(fresh, SCENES[0])}]"


def mark_at(text: str, cursor: int, mark: str) -> str:
    """The mark as it is written here: apart from the words before, and on a row of its own where none goes on."""
    before, after = text[:cursor], text[cursor:]
    alone = not after.partition("\n")[0].strip()
    apart = "" if not before or before[-1].isspace() else "\n" if alone else " "
    return apart + mark + ("" if after[:1] == "\n" else "\n" if alone else " ")

"""Chapters by what people call them: a number, or a name that is nearly right."""

from collections.abc import Sequence

from meditate.errors import ScriptError, nearest


def index_of(wanted: str, titles: Sequence[str], source: str) -> int:
    """Which of these is wanted, by its number, counted from 1, or its name. Raises ScriptError."""
    if wanted.isdecimal() and 1 <= int(wanted[:9]) <= len(titles):
        return int(wanted) - 1
    for index, title in enumerate(titles):
        if title.casefold() == wanted.casefold():
            return index
    near = nearest(wanted, titles)
    hint = f"did you mean {near!r}?" if near else f"it has {len(titles)}: a number, or the name of one"
    raise ScriptError(f"no chapter {wanted[:60]!r}; {hint}", source=source)

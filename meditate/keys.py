"""Keys by their names, as they stand in a settings file, are shown and are said."""

from types import MappingProxyType

from meditate.errors import UsageError
from meditate.tongue import marked, tr

FIXED = MappingProxyType(
    {
        "escape": "leaves what is nearest, and ends a sit",
        "enter": "does what has the focus",
        "tab": "goes on to what can be reached next",
        "f1": "lists the keys",
        "ctrl+q": "leaves Meditate",
    }
)
"""What can always be relied upon, and so is not given away."""
NAMED = (
    "space", "left", "right", "up", "down", "home", "end", "page_up", "page_down", "insert", "delete", "backspace",
    *(f"f{number}" for number in range(1, 13)),
)  # fmt: skip
"""Keys that are no characters."""
WITH = ("ctrl", "alt")
"""What may be held with a key, in this order."""
SHOWN = {
    "left": "←", "right": "→", "up": "↑", "down": "↓", "-": "−", "space": marked("Space"), "escape": marked("Escape"),
    "enter": marked("Enter"), "tab": marked("Tab"), "home": marked("Home"), "end": marked("End key"),
    "page_up": marked("Page up"), "page_down": marked("Page down"), "insert": marked("Insert"),
    "delete": marked("Delete"), "backspace": marked("Backspace"), "ctrl": marked("Ctrl"), "alt": marked("Alt"),
}  # fmt: skip
"""How keys are written for people, that are not written as they are called."""
SPOKEN = {
    "left": marked("left arrow"), "right": marked("right arrow"), "up": marked("up arrow"),
    "down": marked("down arrow"), "-": marked("minus"), "+": marked("plus"), "=": marked("equals"),
    ",": marked("comma"), ".": marked("full stop"), "?": marked("question mark"), "/": marked("slash"),
    ";": marked("semicolon"), "space": marked("space bar"), "ctrl": marked("control"), "alt": marked("alt"),
}  # fmt: skip
"""How they are said, that are said otherwise."""


def key_named(written: str) -> str:
    """The key of this name, like `m`, `Ctrl+M` or `page up`. Raises UsageError."""
    *held, key = _taken_apart(written.strip().lower().replace(" ", "_"))
    character = is_single(key) and key.isprintable() and not key.isspace()
    if not (character or key in NAMED or key in FIXED) or len(set(held) & set(WITH)) < len(held):
        raise UsageError(f"no key is called '{written}'; it is a character, or one of {', '.join(NAMED)}")
    return "+".join([*sorted(held, key=WITH.index), key])


def is_single(key: str) -> bool:
    """Whether this is a character by itself, that somebody may type or dictate without meaning a key."""
    return len(key) == 1


def shown(key: str) -> str:
    """A key as it is written for people: `M`, `Ctrl+M`, `Page up`, `→`."""
    return "+".join(tr(SHOWN[part]) if part in SHOWN else part.capitalize() for part in _taken_apart(key))


def spoken(key: str) -> str:
    """A key as it is said: `M`, `control M`, `right arrow`."""
    return " ".join(tr(SPOKEN[part]) if part in SPOKEN else shown(part) for part in _taken_apart(key))


def _taken_apart(key: str) -> list[str]:
    return [*key[:-2].split("+"), "+"] if key.endswith("++") else key.split("+") if key != "+" else ["+"]

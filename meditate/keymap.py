"""Which key does what, in the window and in the terminal. Values; who hears keys is in ui."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from meditate.errors import UsageError
from meditate.keys import FIXED, is_single, key_named, shown

Keys = tuple[str, ...]


class Deed(StrEnum):
    """What a key can be for: a verb of a sit, or a page of the window."""

    PAUSE = "pause"
    """Pause and go on, by turns."""
    NEXT = "next"
    PREVIOUS = "previous"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"
    EXTEND = "extend"
    REMAINING = "remaining"
    END = "end"
    FULL_SCREEN = "full_screen"
    SETTINGS = "settings"
    PRESETS = "presets"
    HISTORY = "history"
    SLEEP_TIMER = "sleep_timer"
    WRITE = "write"
    HELP = "help"


class Where(Enum):
    """What has to be before one, so that a deed can be done."""

    SITTING = 1
    IDLE = 2
    ANYWHERE = 3

    def meets(self, other: "Where") -> bool:
        """Whether there is a time at which both hold."""
        return self is other or Where.ANYWHERE in (self, other)


PLACES = (
    dict.fromkeys(Deed, Where.SITTING)
    | dict.fromkeys((Deed.PRESETS, Deed.HISTORY, Deed.SLEEP_TIMER, Deed.WRITE), Where.IDLE)
    | dict.fromkeys((Deed.FULL_SCREEN, Deed.SETTINGS, Deed.HELP), Where.ANYWHERE)
)
SAYS = {
    Deed.PAUSE: "pause, go on", Deed.NEXT: "next line", Deed.PREVIOUS: "say it again", Deed.SLOWER: "slower",
    Deed.FASTER: "faster", Deed.QUIETER: "quieter", Deed.LOUDER: "louder", Deed.EXTEND: "five minutes more",
    Deed.REMAINING: "how long is left", Deed.END: "end", Deed.FULL_SCREEN: "full screen", Deed.SETTINGS: "settings",
    Deed.PRESETS: "presets", Deed.HISTORY: "your sits", Deed.SLEEP_TIMER: "sleep timer", Deed.WRITE: "write a text",
    Deed.HELP: "the keys",
}  # fmt: skip
"""What each is, in a few plain words."""
USUAL: Mapping[Deed, Keys] = {
    Deed.PAUSE: ("space",), Deed.NEXT: ("right", "n"), Deed.PREVIOUS: ("left", "p"), Deed.SLOWER: ("-",),
    Deed.FASTER: ("+", "="), Deed.QUIETER: ("down",), Deed.LOUDER: ("up",), Deed.EXTEND: ("m",),
    Deed.REMAINING: ("t",), Deed.END: ("q",), Deed.FULL_SCREEN: ("f", "f11"), Deed.SETTINGS: (",", "ctrl+,"),
    Deed.PRESETS: ("p",), Deed.HISTORY: ("h",), Deed.SLEEP_TIMER: ("z",), Deed.WRITE: ("w",),
    Deed.HELP: ("?",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every deed; no key is for two that can be done at the same time."""

    bound: tuple[tuple[Deed, Keys], ...] = tuple(USUAL.items())
    """For every deed, in their order."""
    single: bool = True
    """Whether characters are keys by themselves; else Ctrl is held with them."""

    def __post_init__(self) -> None:
        if tuple(deed for deed, _ in self.bound) != tuple(Deed):
            raise UsageError("a keymap tells the keys of every deed, in their order")
        for deed, keys in self.bound:
            for key in keys:
                self._allow(deed, key)

    def _allow(self, deed: Deed, key: str) -> None:
        if key != key_named(key) or self.keys(deed).count(key) > 1:
            raise UsageError(f"'{key}' is no key, or is there twice")
        if key in FIXED or self.taken(key, deed):
            raise UsageError(f"{shown(key)} is kept for something else")

    def keys(self, deed: Deed) -> Keys:
        """Its keys, as they were chosen."""
        return dict(self.bound)[deed]

    def pressed(self, deed: Deed) -> Keys:
        """What is pressed for it: with Ctrl, where characters are no keys by themselves."""
        keys = self.keys(deed) if self.single else map(with_ctrl, self.keys(deed))
        return tuple(dict.fromkeys(key for key in keys if key not in FIXED))

    def taken(self, key: str, deed: Deed) -> Deed | None:
        """What else this key is for, alone or with Ctrl, that can be done while this deed can."""
        pressed = with_ctrl(key)
        for other, keys in self.bound:
            if pressed in map(with_ctrl, keys) and other is not deed and PLACES[other].meets(PLACES[deed]):
                return other
        return None

    def deed(self, key: str, where: Where) -> Deed | None:
        """What this key, as pressed, is for in such a place."""
        found = (deed for deed in Deed if PLACES[deed].meets(where) and key in self.pressed(deed))
        return next(found, None)


def with_ctrl(key: str) -> str:
    """What is pressed for this key where characters are no keys by themselves."""
    return f"ctrl+{key}" if is_single(key) else key


def with_keys(keymap: Keymap, deed: Deed, keys: Iterable[str]) -> Keymap:
    """The keymap with these keys for a deed. Raises UsageError: what is wrong with them, in one line."""
    chosen = tuple(keys)
    for key in chosen:
        if key in FIXED:
            raise UsageError(f"{shown(key)} always {FIXED[key]}")
        if other := keymap.taken(key, deed):
            raise UsageError(f"{shown(key)} is taken by “{SAYS[other]}”")
    return replace(keymap, bound=tuple((d, chosen if d is deed else held) for d, held in keymap.bound))

"""Keys as a terminal knows them: what each is for, what can be typed instead, and how all are told in plain lines."""

from meditate.keymap import PLACES, SAYS, Deed, Keymap, Where
from meditate.keys import is_single
from ui.house.deeds import VERBS

WORDS = {deed.value: deed for deed in VERBS} | {
    "resume": Deed.PAUSE, "stop": Deed.END, "help": Deed.HELP, "space": Deed.PAUSE
}  # fmt: skip
"""What can be typed where characters are no keys by themselves."""


def meant(keymap: Keymap, key: str) -> Deed | None:
    """What this key is for in a terminal; where characters are no keys by themselves it may be a word, as typed."""
    fixed = {"escape": Deed.END, "f1": Deed.HELP}
    if keymap.single or key in fixed:
        return fixed.get(key) or keymap.deed(key, Where.SITTING)
    return WORDS.get(key) or next((deed for deed in WORDS.values() if key in keymap.keys(deed)), None)


def greeting(keymap: Keymap) -> str:
    """The first line of a sit: how to find the rest."""
    if not keymap.single:
        return "Type a word and Enter: pause, end; help lists them."
    pause, more, end = (
        first_key(keymap, deed, other) for deed, other in ((Deed.PAUSE, ""), (Deed.HELP, "F1"), (Deed.END, "Escape"))
    )
    return f"{pause} pauses, {more} lists the keys, {end} ends." if pause else f"{more} lists the keys, {end} ends."


def help_lines(keymap: Keymap) -> list[str]:
    """What can be pressed in a terminal, or typed: a short line for each thing."""
    deeds = [deed for deed in Deed if PLACES[deed] is Where.SITTING]
    if not keymap.single:
        return [f"{deed}: {SAYS[deed]}" for deed in deeds]
    keys = {deed: [*map(named, keymap.keys(deed))] for deed in deeds}
    keys[Deed.END] += ["Escape", "Ctrl-C"]
    return [f"{' or '.join(keys[deed]) or 'no key'}: {SAYS[deed]}" for deed in deeds]


def named(key: str) -> str:
    """A key as it is written in a terminal, where letters are small."""
    return key if is_single(key) else key.replace("_", " ")


def first_key(keymap: Keymap, deed: Deed, otherwise: str) -> str:
    """The key that is told for this, where there is one."""
    return next((named(key).capitalize() if not is_single(key) else key for key in keymap.keys(deed)), otherwise)

"""A key as Qt tells it, by its name."""

from PySide6.QtCore import Qt

NAMES = {
    Qt.Key.Key_Space: "space", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down", Qt.Key.Key_Home: "home", Qt.Key.Key_End: "end", Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down", Qt.Key.Key_Insert: "insert", Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "backspace", Qt.Key.Key_Escape: "escape", Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab", Qt.Key.Key_Backtab: "tab",
}  # fmt: skip
FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)
CHARACTERS = range(0x21, 0x01000000)
"""Keys that Qt numbers as Unicode does."""
WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
HELD = {
    Qt.KeyboardModifier.MetaModifier: "meta",
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.AltModifier: "alt",
}
"""Shift is no part of a name: it makes another character of the key, or nothing at all."""


def name_of(key: int, modifiers: int = 0) -> str:
    """Like `m` or `ctrl+m`, whatever case; empty for a key that has no name here, as Shift by itself."""
    if key in FUNCTION_KEYS:
        name = f"f{key - FUNCTION_KEYS.start + 1}"
    elif key in CHARACTERS:
        name = chr(key).lower()
    else:
        name = next((name for known, name in NAMES.items() if known == key), "")
    held = [word for modifier, word in HELD.items() if modifiers & modifier.value]
    return "+".join([*held, name]) if name else ""

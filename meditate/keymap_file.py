"""A keymap as it stands in a settings file, under `[keys]`."""

from collections.abc import Mapping
from typing import Any

from meditate.errors import MeditateError, UnknownNameError, UsageError
from meditate.keymap import USUAL, Deed, Keymap, Keys, with_keys
from meditate.keys import key_named
from meditate.values import NOTHING

SINGLE = "single"


def keymap_in(table: Mapping[str, Any]) -> tuple[Keymap, tuple[str, ...]]:
    """The keymap in this table, and a sentence for each entry that could not be taken and is as usual.

    What is written goes before what is usual: a usual key that is wanted for something else is let go.
    """
    notes: list[str] = []
    chosen: dict[Deed, Keys] = {}
    for name in [*filter(table.__contains__, Deed), *(name for name in table if name not in (SINGLE, *Deed))]:
        try:
            deed, keys = _deed(name), keys_in(table[name])
            with_keys(_only(chosen), deed, keys)
        except MeditateError as error:
            notes.append(f"the setting keys.{' '.join(name.split())} was not understood ({error}); it is as usual")
        else:
            chosen[deed] = keys
    single = table.get(SINGLE, True)
    if not isinstance(single, bool):
        notes.append("the setting keys.single was not understood (it is true or false); the usual one is used")
        single = True
    return Keymap(_filled(chosen).bound, single), tuple(notes)


def keys_in(found: Any) -> Keys:
    """The keys that are written so: one, a list of them, or none at all. Raises UsageError."""
    if found is False or found in ("", NOTHING):
        return ()
    listed = [found] if isinstance(found, str) else found
    if not isinstance(listed, list) or not all(isinstance(key, str) for key in listed):
        raise UsageError('it is a key like "m", a list of keys, or false for none')
    return tuple(dict.fromkeys(map(key_named, listed)))


def keymap_as_table(keymap: Keymap) -> dict[str, Any]:
    """What is not as usual."""
    table: dict[str, Any] = {} if keymap.single else {SINGLE: False}
    for deed, keys in keymap.bound:
        if keys != USUAL[deed]:
            table[deed.value] = keys[0] if len(keys) == 1 else list(keys) or False
    return table


def _deed(name: str) -> Deed:
    if name not in list(Deed):
        raise UnknownNameError("verb", name, [deed.value for deed in Deed])
    return Deed(name)


def _only(chosen: Mapping[Deed, Keys]) -> Keymap:
    return Keymap(tuple((deed, chosen.get(deed, ())) for deed in Deed))


def _filled(chosen: dict[Deed, Keys]) -> Keymap:
    """What was chosen, and for all else the usual keys as far as they are free."""
    keymap = _only(chosen)
    free = {deed: tuple(key for key in USUAL[deed] if keymap.taken(key, deed) is None) for deed in Deed}
    return _only(free | chosen)

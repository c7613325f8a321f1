"""Presets as a file that people can read: `hidden`, and a table for each, in their order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from threading import Lock
from typing import Any

import tomlkit
from tomlkit.items import Table

from meditate.errors import MeditateError, OutputError, UsageError
from meditate.files import write_whole
from meditate.presets import PRESETS, Preset, Presets
from meditate.settings_file import sit_as_table, sit_in_table
from meditate.sit import Levels, Sit
from meditate.toml_file import UNREADABLE, merge, one_by_one, opened, set_aside

ALWAYS = ("text", "length", "pace", "voice", "breath", "bell", "ambience")
"""Written in any case, so that one can see what to change."""


class PresetFile:
    """One's presets where they are kept. Each change begins with what stands there by then."""

    def __init__(self, path: Path) -> None:
        self._path, self._guard = path, Lock()
        self.now, self.notes = Presets(), tuple[str, ...]()

    def look(self) -> Presets:
        """Read them. Never raises; what could not be understood is in `notes`."""
        with self._guard:
            self.now, self.notes = read_presets(self._path)
            return self.now

    def change(self, change: Callable[[Presets], Presets]) -> Presets:
        """Keep them as changed. Raises what `change` raises, and OSError; then they are as they were."""
        with self._guard, one_by_one(self._path):
            before, self.notes = _read(self._path)
            after = change(before)
            if after != before:
                write_presets(self._path, after)
            self.now = after
            return after

    def changed(self, change: Callable[[Presets], Presets]) -> Presets | MeditateError:
        """The same, where what is wrong is answered."""
        try:
            return self.change(change)
        except MeditateError as error:
            return error
        except OSError as error:
            return OutputError(f"{self._path}: the presets could not be kept ({error.strerror})")


def read_presets(path: Path) -> tuple[Presets, tuple[str, ...]]:
    """The presets kept here, and one plain sentence for each thing that could not be understood. Never raises.

    Each preset falls back alone, and each key in it. A file that holds no presets at all is set aside beside itself.
    """
    try:
        return _read(path)
    except OSError as error:
        return Presets(), (f"the presets in {path} could not be read ({error.strerror})",)


def _read(path: Path) -> tuple[Presets, tuple[str, ...]]:
    try:
        return _presets_in(opened(path).unwrap())
    except FileNotFoundError:
        return Presets(), ()
    except UNREADABLE as error:
        return Presets(), (set_aside(path, error, "presets"),)


def import_presets(path: Path) -> tuple[Presets, tuple[str, ...]]:
    """The presets in somebody's file, which stays as it is. Raises OSError; UsageError where it holds none."""
    try:
        presets, notes = _presets_in(opened(path).unwrap())
    except UNREADABLE as error:
        raise UsageError(f"{path}: these are no presets ({' '.join(str(error).split())})") from None
    if not presets.own:
        raise UsageError(f"{path}: there are no presets in it" + "".join(f"; {note}" for note in notes))
    return presets, notes


def write_presets(path: Path, presets: Presets) -> None:
    """Keep these. Unknown keys and comments in the file stay. Raises OSError; then the file is as it was."""
    try:
        document = opened(path)
    except (OSError, *UNREADABLE):
        document = tomlkit.document()
    _write(path, document, presets)


def export_presets(path: Path, presets: Presets) -> None:
    """Write one's own into a file for others, in place of what stands there. Raises OSError."""
    _write(path, tomlkit.document(), replace(presets, hidden=()))


def _write(path: Path, document: tomlkit.TOMLDocument, presets: Presets) -> None:
    if presets.hidden or "hidden" in document:
        merge(document, {"hidden": list(presets.hidden)})
    found = document.get("preset")
    before = [table for table in found if isinstance(table, Mapping)] if isinstance(found, list) else []
    tables = _matched(before, presets)
    if [id(table) for table in tables] != [id(table) for table in before]:
        document.pop("preset", None)
        if tables:
            document["preset"] = tomlkit.aot()
        for table in tables:
            document["preset"].append(_as_table(table))
        tables = list(document.get("preset", ()))
    for table, preset in zip(tables, presets.own, strict=True):
        _fill(table, preset)
    write_whole(path, tomlkit.dumps(document).encode("utf-8", "replace"))


def _presets_in(kept: Mapping[str, Any]) -> tuple[Presets, tuple[str, ...]]:
    tables = kept.get("preset", [])
    if not isinstance(tables, list):
        return Presets(), ("the presets are not written as [[preset]]; they are left out",)
    presets, notes = Presets(hidden=_hidden(kept)), list[str]()
    for number, table in enumerate(tables, 1):
        try:
            preset, said = _preset_in(table)
            if presets.is_own(preset.name):
                raise ValueError("there is one of that name before it")
            presets = presets.saved(preset.name, preset.sit)
            notes += said
        except (MeditateError, ValueError) as error:
            notes.append(f"the preset number {number} was not understood ({error}); it is left out")
    return presets, tuple(notes)


def _hidden(kept: Mapping[str, Any]) -> tuple[str, ...]:
    hidden = kept.get("hidden", [])
    return tuple(name for name in PRESETS if isinstance(hidden, list) and name in hidden)


def _preset_in(table: Any) -> tuple[Preset, tuple[str, ...]]:
    name = table.get("name") if isinstance(table, Mapping) else None
    if not isinstance(name, str):
        raise ValueError("it has no name")
    sit, notes = sit_in_table(table, f"{name[:60]}.")
    return Preset(name.strip(), sit), tuple(f"preset: {note}" for note in notes)


def _matched(before: Sequence[Any], presets: Presets) -> list[Any]:
    """A table of the file for each preset: by name, else by what it holds, as after a renaming; else a new one."""
    left, found = list(before), dict[str, Any]()
    for fits in (_of_name, _of_sit):
        for preset in presets.own:
            table = next((table for table in left if fits(table, preset)), None)
            if table is not None and preset.name not in found:
                found[preset.name] = table
                left = [other for other in left if other is not table]
    return [found.get(preset.name, {}) for preset in presets.own]


def _of_name(table: Mapping[str, Any], preset: Preset) -> bool:
    return str(table.get("name", "")).strip().casefold() == preset.name.casefold()


def _of_sit(table: Mapping[str, Any], preset: Preset) -> bool:
    return sit_in_table(table)[0] == preset.sit


def _as_table(found: Any) -> Table:
    if isinstance(found, Table):
        return found
    table = tomlkit.table()
    table.trivia.indent = "\n"
    table.update(found)
    return table


def _fill(table: Any, preset: Preset) -> None:
    plain = {"name": preset.name} | sit_as_table(preset.sit, ALWAYS)
    for field in fields(Sit):
        if field.name in table and field.name not in plain:
            del table[field.name]
    levels, there = plain.pop("levels", None), table.get("levels")
    merge(table, plain)
    if levels is not None:
        if isinstance(there, Mapping):
            for name in [name for name in there if name in _ROLES and name not in levels]:
                del table["levels"][name]
            merge(table["levels"], levels)
        else:
            table["levels"] = levels


_ROLES = {field.name for field in fields(Levels)}

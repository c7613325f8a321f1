"""The settings file: how settings are written down, and read again. Each bad key falls back alone, and is told of."""

from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

import tomlkit

from meditate import values
from meditate.bookmarks import TABLE as BOOKMARKS
from meditate.bookmarks import bookmarks_in, turn_bookmarks
from meditate.errors import MeditateError
from meditate.keymap import Deed
from meditate.keymap_file import SINGLE, keymap_as_table, keymap_in
from meditate.look import Contrast, Motion, Painter, Theme
from meditate.night import Afterwards, Press
from meditate.program import Program
from meditate.reminder import Reminder
from meditate.settings import AnswerBy, CaptionPlace, CaptionSize, Settings, TimeLeft
from meditate.sit import Levels, Sit, Tone
from meditate.toml_file import UNREADABLE, merge, one_line, opened, rewrite, set_aside

Value = TypeVar("Value", Settings, Sit, Levels, Reminder)


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings kept here, and one plain sentence for each thing that could not be understood.

    Each key falls back alone. A file that is no settings file at all is set aside beside itself. Never raises.
    """
    try:
        kept: Mapping[str, Any] = opened(path).unwrap()
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (f"the settings in {path} could not be read ({error.strerror}); the usual ones are used",)
    except UNREADABLE as error:
        return Settings(), (set_aside(path, error, "settings"),)
    return _settings_in(kept)


def write_settings(
    path: Path, settings: Settings, before: Settings | None = None, turned: Mapping[str, int] | None = None
) -> str:
    """Keep what of these is otherwise than `before`, or all where nothing is kept yet; and the bookmarks `turned`.

    What others have written meanwhile stays, and so do unknown keys and comments. Raises OSError; then the file is as
    it was. What had to be set aside, because it is no settings file, is answered in a sentence.
    """

    def lay(document: tomlkit.TOMLDocument) -> None:
        had = _tables(before) if before and len(document) else None
        for name, wanted in _tables(settings).items():
            _lay(document, name, wanted, had[name] if had else None)
        turn_bookmarks(document, turned or {})

    return rewrite(path, lay, "settings")


def sit_as_table(sit: Sit, always: Collection[str] = ()) -> dict[str, Any]:
    """What of this sit is not as usual, and these fields in any case, in the settings' own words; volumes under
    `levels`."""
    usual, usual_levels = _plain(Sit(), _SIT), _plain(Levels(), _LEVELS)
    table = {name: value for name, value in _plain(sit, _SIT).items() if value != usual[name] or name in always}
    levels = {name: value for name, value in _plain(sit.levels, _LEVELS).items() if value != usual_levels[name]}
    return table | ({"levels": levels} if levels else {})


def sit_in_table(table: Mapping[str, Any], within: str = "") -> tuple[Sit, tuple[str, ...]]:
    """The sit in such a table, and a sentence for each thing in it that could not be understood and is as usual."""
    notes: list[str] = []
    levels = _over(Levels(), _table(table, "levels", notes), _LEVELS, f"{within}levels.", notes)
    return _over(replace(Sit(), levels=levels), table, _SIT, within, notes), tuple(notes)


def _tables(settings: Settings) -> dict[str, dict[str, Any]]:
    """All that is kept of these, by the table that it stands in."""
    return {
        "": _plain(settings, _SETTINGS),
        "sit": _plain(settings.sit, _SIT),
        "levels": _plain(settings.sit.levels, _LEVELS),
        "reminder": _plain(settings.reminder, _REMINDER),
        "keys": keymap_as_table(settings.keys),
    }


def _lay(document: tomlkit.TOMLDocument, name: str, wanted: Mapping[str, Any], had: Mapping[str, Any] | None) -> None:
    """Have this table hold what is wanted and was not so before; keys that are as usual stand in none."""
    changed = {key: value for key, value in wanted.items() if had is None or had.get(key) != value}
    gone = [key for key in (had or _SPARSE.get(name, ())) if key not in wanted]
    if name and not isinstance(document.get(name), dict):
        if not changed:
            return
        document[name] = tomlkit.table()
    table: Any = document[name] if name else document
    for key in filter(table.__contains__, gone):
        del table[key]
    merge(table, changed)


def _settings_in(kept: Mapping[str, Any]) -> tuple[Settings, tuple[str, ...]]:
    notes: list[str] = []
    levels = _over(Levels(), _table(kept, "levels", notes), _LEVELS, "levels.", notes)
    sit = _over(replace(Sit(), levels=levels), _table(kept, "sit", notes), _SIT, "sit.", notes)
    reminder = _over(Reminder(), _table(kept, "reminder", notes), _REMINDER, "reminder.", notes)
    keys, amiss = keymap_in(_table(kept, "keys", notes))
    notes += amiss
    settings = _over(replace(Settings(), sit=sit, reminder=reminder, keys=keys), kept, _SETTINGS, "", notes)
    settings = replace(settings, programs=_programs(_table(kept, "voices", notes), notes))
    notes += bookmarks_in(kept.get(BOOKMARKS, {}))[1]
    return settings, tuple(notes)


def _programs(kept: Mapping[str, Any], notes: list[str]) -> tuple[Program, ...]:
    programs = []
    for name, found in kept.items():
        try:
            programs.append(values.program(str(name), found))
        except (MeditateError, ValueError) as error:
            notes.append(f"the voice {one_line(str(name))} in the settings is left out: {error}")
    return tuple(programs)


def _table(kept: Mapping[str, Any], name: str, notes: list[str]) -> Mapping[str, Any]:
    table = kept.get(name, {})
    if isinstance(table, Mapping):
        return table
    notes.append(f"the settings under [{name}] are not a table; the usual ones are used")
    return {}


def _over(
    value: Value, kept: Mapping[str, Any], table: Mapping[str, values.Read], within: str, notes: list[str]
) -> Value:
    """The value with each key of the file that can be taken; those that cannot are noted."""
    for name, read in table.items():
        if name in kept:
            try:
                value = replace(value, **{name: read(kept[name])})
            except (MeditateError, ValueError, OverflowError) as error:
                notes.append(f"the setting {within}{name} was not understood ({error}); the usual one is used")
    return value


def _plain(value: Settings | Sit | Levels | Reminder, table: Mapping[str, values.Read]) -> dict[str, Any]:
    return {name: values.written(getattr(value, name)) for name in table}


_SETTINGS: dict[str, values.Read] = {
    "welcomed": values.flag,
    "captions": values.flag,
    "bell_light": values.flag,
    "caption_size": values.one_of(CaptionSize),
    "caption_place": values.one_of(CaptionPlace),
    "time_left": values.one_of(TimeLeft),
    "answers": values.one_of(AnswerBy),
    "say_time": values.or_nothing(values.number),
    "say_amiss": values.flag,
    "language": values.text,
    "theme": values.one_of(Theme),
    "contrast": values.one_of(Contrast),
    "motion": values.one_of(Motion),
    "painter": values.one_of(Painter),
    "keep_awake": values.flag,
    "quiet_desktop": values.flag,
    "show_title": values.flag,
    "light": values.number,
    "stay_in_tray": values.flag,
    "told_of_tray": values.flag,
    "press": values.one_of(Press),
    "afterwards": values.one_of(Afterwards),
    "may_suspend": values.flag,
    "sleep_minutes": values.whole,
    "sleep_sound": values.text,
    "day_begins": values.time_of_day,
    "streak": values.flag,
    "texts_folder": values.text,
    "voice_folder": values.text,
}
_SPARSE = {"keys": (SINGLE, *Deed)}
_REMINDER: dict[str, values.Read] = {"on": values.flag, "times": values.times_of_day, "days": values.weekdays}
_LEVELS: dict[str, values.Read] = {part.name: values.level for part in fields(Levels)}
_SIT: dict[str, values.Read] = {
    "text": values.or_nothing(values.text),
    "length": values.number,
    "pace": values.whole,
    "voice": values.text,
    "breath": values.breath,
    "ramp_from": values.or_nothing(values.number),
    "bell": values.text,
    "opening": values.peal,
    "between": values.peal,
    "closing": values.peal,
    "closing_bell": values.flag,
    "interval": values.or_nothing(values.number),
    "intervals": values.times,
    "jitter": values.number,
    "parts": values.parts,
    "ambience": values.names,
    "breath_tone": values.flag,
    "tone": values.one_of(Tone),
    "tone_settles": values.flag,
    "taps": values.flag,
    "open_ended": values.flag,
    "overtime": values.flag,
    "delay": values.number,
    "settle": values.number,
    "line_gap": values.number,
    "section_gap": values.number,
    "density": values.number,
    "sparser": values.flag,
    "fade": values.number,
    "wind_down": values.or_nothing(values.wind_down),
    "in_parts": values.flag,
    "seed": values.whole,
}
"""Every field of a sit but its levels, which have a table of their own. Lengths are in seconds."""

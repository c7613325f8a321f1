"""Taking in what was sat elsewhere: looked at first, then all of it in one file that appears whole, or nothing.

What is taken in gets the same ids every time, so taking it in again changes nothing.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from meditate.errors import HistoryError
from meditate.files import write_whole
from meditate.history.cells import guarded
from meditate.history.exporting import FORMAT, VERSION
from meditate.history.facts import Entry, Fact, Note, event_of, fact_of
from meditate.history.importing.foreign import (
    INSIGHT_TIMER,
    TABLES,
    digest,
    entries_of,
    journal_entries,
    named,
    wrong_kind,
)
from meditate.history.importing.tables import Row, header_of, rows_of
from meditate.history.lines import Event, sealed
from meditate.history.reading import LOG, History, history_of

LARGEST = 1 << 26
"""Bytes of a file that is taken in."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What would be new."""

    program: str
    """Whose files these are."""
    found: int
    """Sits in them."""
    sits: tuple[Entry, ...]
    """Those that are not here, by when they began."""
    notes: int
    """Notes that are not here."""
    events: tuple[Event, ...]
    """What would be written; empty where all of it is here."""


def read_files(paths: Sequence[Path]) -> tuple[str, tuple[Event, ...]]:
    """Whose files these are, and all that they say. Raises HistoryError; OSError."""
    found = [_read(path) for path in paths]
    programs = {program for program, _, _ in found}
    if len(programs) > 1:
        raise HistoryError("these come from several programs; take them in one by one", source=str(paths[-1]))
    events = [event for _, _, events in found for event in events]
    # Both files of one program number what is alike in itself, so a sit that stands in both has one id.
    for _, entries, _ in found:
        for entry in named(entries):
            events += map(event_of, _facts(entry))
    return programs.pop(), tuple(events)


def looked_at(program: str, events: Sequence[Event], history: History) -> Intake:
    """What of these is new beside the history."""
    theirs = history_of(events)
    here = {_key(event) for event in history.events}
    said = {(entry.id, entry.note) for entry in history.entries}
    new = [event for event in theirs.events if _key(event) not in here]
    new = [event for event in new if event["kind"] != "note" or (event["of"], event["text"]) not in said]
    ids = {event["id"] for event in new if event["kind"] == "sit"}
    sits = tuple(entry for entry in history_of([*history.events, *new]).entries if entry.id in ids)
    notes = sum(event["kind"] == "note" for event in new)
    return Intake(program, len(theirs.entries), sits, notes, tuple(new))


def take_in(folder: Path, intake: Intake) -> Path:
    """Writes what is new into a file of its own, which appears whole or not at all. Raises OSError."""
    lines = b"".join(map(sealed, intake.events))
    path = folder / f"taken-in-{sha256(lines).hexdigest()[:16]}{LOG}"
    write_whole(path, lines)
    return path


def _read(path: Path) -> tuple[str, tuple[Entry, ...], tuple[Event, ...]]:
    text, source = _text(path), str(path)
    if text.lstrip()[:1] in {"{", "["}:
        entries, events = _own(text, source)
        return "Meditate", entries, events
    header = header_of(text)
    table = next((table for table in TABLES if table.columns <= header), None)
    if table is not None:
        return table.program, entries_of(rows_of(text, source), table), ()
    if "Timer Start:" in text:
        return INSIGHT_TIMER, tuple(journal_entries(text, source)), ()
    raise wrong_kind(source)


def _text(path: Path) -> str:
    if path.is_dir():
        raise HistoryError("this is a folder; `meditate history merge` takes one", source=str(path))
    if path.stat().st_size > LARGEST:
        raise HistoryError("this is far too large for a history", source=str(path))
    content = path.read_bytes()
    try:
        if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            return content.decode("utf-16")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise HistoryError("this is not a text in UTF-8; nothing was taken in", source=str(path), line=line) from None


def _own(text: str, source: str) -> tuple[tuple[Entry, ...], tuple[Event, ...]]:
    try:
        whole = json.loads(text)
    except ValueError as error:
        line = getattr(error, "lineno", 0)
        raise HistoryError(f"this is no JSON ({error}); nothing was taken in", source=source, line=line) from None
    except RecursionError:
        raise HistoryError("this is nested too deeply; nothing was taken in", source=source) from None
    if isinstance(whole, list):
        return entries_of(_rows(whole, source), TABLES[-1]), ()
    if whole.get("format") != FORMAT or not isinstance(whole.get("events"), list):
        raise wrong_kind(source)
    if whole.get("version") != VERSION:
        raise HistoryError("this was written by a later release; take that one to read it", source=source)
    for number, event in enumerate(whole["events"], 1):
        try:
            if not isinstance(event, dict):
                raise TypeError("it is no object")
            fact_of(event)
        except (ValueError, TypeError) as error:
            raise HistoryError(f"event {number} cannot be read: {error}; nothing was taken in", source=source) from None
    return (), tuple(whole["events"])


def _rows(found: list[Any], source: str) -> Iterable[Row]:
    """What `history list --json` printed."""
    for number, each in enumerate(found, 1):
        if not isinstance(each, dict):
            raise HistoryError(f"sit {number} is no object; nothing was taken in", source=source)
        yield Row(source, number, {name: "" if cell is None else guarded(str(cell)) for name, cell in each.items()})


def _facts(entry: Entry) -> list[Fact]:
    if not entry.note:
        return [entry]
    # As if written when the sit began: whatever is written on it here counts more.
    return [entry, Note(digest(entry.id, entry.note), entry.id, entry.started, entry.note)]


def _key(event: Event) -> tuple[str, str]:
    known = event["kind"] in {"sit", "note", "delete"}
    return event["kind"], event["id"] if known else json.dumps(event, sort_keys=True)

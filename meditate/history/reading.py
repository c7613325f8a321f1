"""Reading the history: the union of all logs in a folder, whoever wrote them, in whatever order they are found."""

import gc
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

from meditate.history.facts import Deletion, Entry, Fact, Note, fact_of
from meditate.history.lines import Event, lines_in, opened
from meditate.sitting_states import Ended

LOG = ".jsonl"
LARGEST = 1 << 28
"""Bytes; a thousand years of sitting."""
NAMED = 8
"""So many damaged lines of a file are told by their numbers."""

Read: TypeAlias = tuple[Event, Fact | None]
"""An event, and what it says; None for a kind that is not known here."""


@dataclass(frozen=True, slots=True)
class History:
    """All that is remembered."""

    entries: tuple[Entry, ...] = ()
    """By when they began; without those that were deleted."""
    events: tuple[Event, ...] = field(default=(), repr=False)
    """What they were read from, each once, with all that is not known here."""
    troubles: tuple[str, ...] = ()
    """One plain sentence for each file in which something could not be read. Nothing is changed in it."""


def read_history(folder: Path) -> History:
    """Everything in the folder. Never raises: what cannot be read is told in `troubles`, and the rest counts."""
    troubles = [*_closed(folder)]
    seen: set[bytes] = set()
    with _without_collecting():
        read = [found for path in logs_in(folder) for found in read_log(path, troubles, seen)]
        return _folded(read, tuple(troubles))


def _closed(folder: Path) -> Iterator[str]:
    """Where there is something, and it cannot be looked into: what is in it has not gone."""
    try:
        next(folder.iterdir(), None)
    except FileNotFoundError:
        return
    except OSError as error:
        yield f"{folder}: it could not be read ({error.strerror})"


def history_of(events: Iterable[Event]) -> History:
    """The history that these events make; in any order, each as often as it likes. Raises ValueError as `fact_of`."""
    return _folded([(event, fact_of(event)) for event in events], ())


def logs_in(folder: Path) -> list[Path]:
    """The logs of all devices, with the copies that synchronising makes of them under longer names."""
    try:
        inside = [path for path in folder.iterdir() if LOG in path.name and not path.name.startswith(".")]
    except OSError:
        return []
    return sorted(path for path in inside if path.is_file())


def read_log(path: Path, troubles: list[str], seen: set[bytes]) -> Iterator[Read]:
    """What can be understood in one log, and was not `seen` elsewhere; what cannot is told, one sentence for the file.

    Adds to both.
    """
    try:
        if path.stat().st_size > LARGEST:
            troubles.append(f"{path}: it is far too large for a history, and was not read")
            return
        content = path.read_bytes()
    except OSError as error:
        troubles.append(f"{path}: it could not be read ({error.strerror})")
        return
    found = list(lines_in(content))
    damaged = [number for number, line in found if line is None]
    fresh = {line: number for number, line in found if line is not None and line not in seen}
    seen.update(fresh)
    for (line, number), event in zip(fresh.items(), opened(list(fresh)), strict=True):
        try:
            if event is None:
                raise ValueError(f"{line!r} is no event")
            yield event, fact_of(event)
        except ValueError:
            damaged.append(number)
    if damaged:
        troubles.append(f"{path}: {_which(sorted(damaged))} damaged; left as found, and all else was read")


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Tens of thousands of fresh objects, none of them rubbish: looking through them again and again takes as long."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _which(damaged: list[int]) -> str:
    if len(damaged) == 1:
        return f"line {damaged[0]} is"
    shown = ", ".join(map(str, damaged[:NAMED]))
    return f"lines {shown}{' and more' * (len(damaged) > NAMED)} are"


def _folded(read: list[Read], troubles: tuple[str, ...]) -> History:
    """Of events with one id the one that says most counts, of notes on one sit the latest; a deletion counts always."""
    known: dict[tuple[type, str], Read] = {}
    strange: dict[str, Event] = {}
    for event, fact in read:
        if fact is None:
            strange[_canonical(event)] = event
            continue
        key = type(fact), fact.id
        before = known.get(key)
        if before is None or (before[0] != event and _rank(*before) < _rank(event, fact)):
            known[key] = event, fact
    facts = [fact for _, fact in known.values()]
    deleted = {fact.of for fact in facts if isinstance(fact, Deletion)}
    notes: dict[str, Note] = {}
    for fact in facts:
        if isinstance(fact, Note):
            notes[fact.of] = max(notes.get(fact.of, fact), fact, key=_lateness)
    entries = [
        replace(fact, note=notes[fact.id].text) if fact.id in notes else fact
        for fact in facts
        if isinstance(fact, Entry) and fact.id not in deleted
    ]
    entries.sort(key=lambda entry: (entry.started.timestamp(), entry.id))
    events = [*(known[key][0] for key in sorted(known, key=_place)), *(strange[text] for text in sorted(strange))]
    return History(tuple(entries), tuple(events), troubles)


def _rank(event: Event, fact: Fact | None) -> tuple[Any, ...]:
    """A sit that was told while it ran and again at its end was sat as long as it says at its end."""
    if isinstance(fact, Entry):
        return fact.seconds, fact.ended is Ended.COMPLETE, len(event), _canonical(event)
    return len(event), _canonical(event)


def _lateness(note: Note) -> tuple[float, str, str]:
    return note.at.timestamp(), note.id, note.text


def _place(key: tuple[type, str]) -> tuple[str, str]:
    return key[0].__name__, key[1]


def _canonical(event: Event) -> str:
    return json.dumps(event, sort_keys=True)

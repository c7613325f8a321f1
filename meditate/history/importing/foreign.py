"""What a foreign file says was sat, as entries; each kind of file is known by the names in its first line."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256

from meditate.errors import HistoryError
from meditate.history.cells import plain
from meditate.history.facts import LONGEST, Entry, moment_in
from meditate.history.importing.tables import Row, clock_length
from meditate.sitting_states import Ended
from meditate.units import Seconds

INSIGHT_TIMER = "Insight Timer"


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of CSV file."""

    program: str
    columns: frozenset[str]
    """All of these stand in its first line, in small letters."""
    entry: Callable[[Row], Entry]
    """What a row says; without an id where the file has none. Raises HistoryError."""


def _insight_timer(row: Row) -> Entry:
    started = row.here("started at", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %H:%M", "%m/%d/%Y %I:%M %p")
    seconds = clock_length(row["duration"])
    if seconds is None:
        raise row.wrong(f"{row['duration'][:40]!r} under 'duration' is not hours:minutes:seconds")
    return _entry(row, started, seconds, title=row["activity"], preset=row["preset"])


def _meditate_gtk(row: Row) -> Entry:
    started = datetime.fromtimestamp(row.whole("start_time_unix", 0, 1 << 36)).astimezone()
    seconds = row.whole("duration_secs", 0, int(LONGEST))
    return _entry(row, started, seconds, title=row["label"], note=row["note"])


def _brethap(row: Row) -> Entry:
    started, ended = (_stamp(row, name) for name in ("start", "end"))
    if ended < started:
        raise row.wrong("it ends before it starts")
    return _entry(row, started, (ended - started) / timedelta(seconds=1), title="Breathing")


def _own(row: Row) -> Entry:
    try:
        started = moment_in(row["started"])
        seconds, planned = float(row["seconds"]), float(row["planned"]) if row["planned"] else None
        ended = Ended(row["ended"] or Ended.COMPLETE)
    except ValueError as error:
        raise row.wrong(f"the sit cannot be read ({error})") from None
    if not row["id"]:
        raise row.wrong("the sit has no id")
    entry = _entry(row, started, seconds, preset=plain(row["preset"]), note=plain(row.cells.get("note", "")))
    return replace(
        entry, id=plain(row["id"]), planned=planned, ended=ended, text=plain(row["text"]) or None,
        title=plain(row["title"]), source="",
    )  # fmt: skip


TABLES = (
    Table(INSIGHT_TIMER, frozenset(("started at", "duration")), _insight_timer),
    Table("Meditate (GTK)", frozenset(("start_time_unix", "duration_secs")), _meditate_gtk),
    Table("Brethap", frozenset(("start", "end", "breaths")), _brethap),
    Table("Meditate", frozenset(("id", "started", "seconds")), _own),
)


def named(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The same with ids that come out alike whenever, and on whatever machine, the file is read."""
    alike: Counter[tuple[str, str, int]] = Counter()
    for entry in entries:
        key = entry.source, entry.started.strftime("%Y-%m-%d %H:%M"), round(entry.seconds)
        alike[key] += 1
        yield entry if entry.id else replace(entry, id=digest(*key, alike[key]))


def digest(*parts: object) -> str:
    """An id that follows from these."""
    return sha256("\0".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()[:32]


def journal_entries(text: str, source: str) -> list[Entry]:
    """Insight Timer's journal: for each block a sit, known to the minute, with what was written on it.

    Such a sit gets the id that its line in the other file gets, so that it is there once. Raises HistoryError.
    """
    entries, line = [], 1
    for block in re.split(r"^={8,}[ \t\r]*$", text, flags=re.MULTILINE):
        lines = block.splitlines()
        if block.strip():
            entries.append(_journal_entry(lines, source, line + _blank(lines)))
        line += block.count("\n")
    return entries


def _journal_entry(lines: list[str], source: str, line: int) -> Entry:
    said = {name: _after(lines, name) for name in ("Timer Start:", "Timer Duration:")}
    row = Row(source, line, {"start": said["Timer Start:"], "duration": said["Timer Duration:"]})
    found = re.fullmatch(r"([A-Za-z]{3})[a-z]* ([0-9 ]+), ?([0-9]{4}) ([0-9]+:[0-9]+) ?([AaPp][Mm])", row["start"])
    if found is None or found[1].title() not in MONTHS:
        raise row.wrong(f"{row['start'][:40]!r} is not when a timer started")
    numbered = f"{found[3]}-{MONTHS.index(found[1].title()) + 1}-{found[2].strip()} {found[4]} {found[5].upper()}"
    started = Row(source, line, {"start": numbered}).here("start", "%Y-%m-%d %I:%M %p")
    parts = re.findall(r"([0-9]+) *(hr|min|sec)", row["duration"])
    if not parts:
        raise row.wrong(f"{row['duration'][:40]!r} is not how long a timer ran")
    seconds = sum(int(number) * {"hr": 3600.0, "min": 60.0, "sec": 1.0}[unit] for number, unit in parts)
    words = [each.strip() for each in lines if not each.startswith(tuple(said))]
    note = "\n".join(words).replace("\N{REPLACEMENT CHARACTER}", "").strip()
    return _entry(row, started, seconds, note=note, program=INSIGHT_TIMER)


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _after(lines: list[str], name: str) -> str:
    return next((line.removeprefix(name).strip() for line in lines if line.startswith(name)), "")


def _blank(lines: list[str]) -> int:
    return next(at for at, line in enumerate(lines) if line.strip())


def _stamp(row: Row, name: str) -> datetime:
    try:
        found = datetime.fromisoformat(row[name])
        return found if found.tzinfo else found.astimezone()
    except (ValueError, OverflowError, OSError):
        raise row.wrong(f"{row[name][:40]!r} under {name!r} is not a date and time") from None


def _entry(
    row: Row, started: datetime, seconds: Seconds, *, title: str = "", preset: str = "", note: str = "",
    program: str = "",
) -> Entry:  # fmt: skip
    if not 0 <= seconds <= LONGEST:
        raise row.wrong(f"nobody sits for {seconds:g} seconds")
    if not 1900 <= started.year <= 9000:
        raise row.wrong(f"nobody sat in the year {started.year}")
    source = program or next((table.program for table in TABLES if table.columns <= row.cells.keys()), "")
    return Entry("", started, seconds, title=title, preset=preset, note=note, source=source)


def entries_of(rows: Iterable[Row], table: Table) -> tuple[Entry, ...]:
    """What these rows say; those of no length are left out. Raises HistoryError."""
    found = [table.entry(row) for row in rows]
    return tuple(entry for entry in found if entry.seconds)


def wrong_kind(source: str) -> HistoryError:
    """To be raised for a file that nobody here knows."""
    known = ", ".join(table.program for table in TABLES)
    return HistoryError(f"this is no history that can be read; there are: {known}", source=source)

"""The history for other programs: rows for a list, CSV for a spreadsheet, and JSON that holds all of it exactly."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from meditate.history.cells import guarded
from meditate.history.facts import Entry
from meditate.history.reading import History

FORMAT = "meditate history"
VERSION = 1
COLUMNS = ("id", "started", "seconds", "planned", "text", "title", "preset", "ended", "note")


def row_of(entry: Entry) -> dict[str, Any]:
    """What `history list --json` says of a sit."""
    return {
        "id": entry.id, "started": entry.started.isoformat(timespec="seconds"), "seconds": round(entry.seconds, 3),
        "planned": entry.planned and round(entry.planned, 3), "text": entry.text, "title": entry.title,
        "preset": entry.preset, "ended": entry.ended.value, "note": entry.note,
    }  # fmt: skip


def as_csv(entries: Iterable[Entry]) -> str:
    """A table with a line for each sit, the oldest first."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for entry in entries:
        row = row_of(entry)
        table.writerow(["" if row[name] is None else guarded(str(row[name])) for name in COLUMNS])
    return out.getvalue()


def as_json(history: History) -> str:
    """Every event as it is, without those of sits that were deleted; what is read from it has the same ids."""
    deleted = {event["of"] for event in history.events if event["kind"] == "delete"}
    kept = [
        event for event in history.events
        if event["kind"] == "delete" or not {event.get("id"), event.get("of")} & deleted
    ]  # fmt: skip
    whole = {"format": FORMAT, "version": VERSION, "events": kept}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"

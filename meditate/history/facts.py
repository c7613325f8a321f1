"""What the events of a history say: sits that were sat, notes on them, and sits that are not wanted any more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any, TypeAlias, assert_never

from meditate.history.lines import Event
from meditate.sitting_states import Ended
from meditate.units import Seconds

DAY_BEGINS = time(4)
"""Who sits after midnight still counts it to the evening before."""
LONGEST: Seconds = 366 * 86_400.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One sit, as it is remembered."""

    id: str
    started: datetime
    """By the clock on the wall: with the offset from UTC that was in force there and then."""
    seconds: Seconds
    """How long was sat; pauses are not counted."""
    planned: Seconds | None = None
    """None where no length was chosen."""
    ended: Ended = Ended.COMPLETE
    text: str | None = None
    """The text's name; None for a sit without words, or where it is not known."""
    title: str = ""
    """What the sit is called: the text's title, or what another program called it."""
    preset: str = ""
    zone: str = ""
    """The time zone's name, like `Europe/Berlin`, where it is known."""
    note: str = ""
    sit: Mapping[str, Any] = field(default_factory=dict)
    """What was chosen, as far as it is not as usual; enough to begin the same again."""
    source: str = ""
    """The program it was imported from; empty for our own."""

    def day(self, begins: time = DAY_BEGINS) -> date:
        """The day that it counts for, by the date on the wall where it began."""
        there = self.started.replace(tzinfo=None)
        return (there - timedelta(hours=begins.hour, minutes=begins.minute)).date()


@dataclass(frozen=True, slots=True)
class Note:
    """Words on a sit; the latest count, and empty ones take earlier ones away."""

    id: str
    of: str
    """The sit's id."""
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Deletion:
    """That a sit is not wanted any more."""

    id: str
    of: str
    """The sit's id."""
    at: datetime


Fact: TypeAlias = Entry | Note | Deletion


def event_of(fact: Fact) -> Event:
    """This fact as an event. Fields that say nothing are left out; an entry's note is an event of its own."""
    match fact:
        case Entry():
            event = {
                "kind": "sit", "id": fact.id, "started": fact.started.isoformat(timespec="seconds"), "zone": fact.zone,
                "seconds": _short(fact.seconds), "planned": None if fact.planned is None else _short(fact.planned),
                "ended": fact.ended.value, "text": fact.text, "title": fact.title, "preset": fact.preset,
                "sit": dict(fact.sit), "source": fact.source,
            }  # fmt: skip
            return {name: value for name, value in event.items() if value not in ("", None, {})}
        case Note():
            return {"kind": "note", "id": fact.id, "of": fact.of, "at": _stamp(fact.at), "text": fact.text}
        case Deletion():
            return {"kind": "delete", "id": fact.id, "of": fact.of, "at": _stamp(fact.at)}
        case _:
            assert_never(fact)


def fact_of(event: Event) -> Fact | None:
    """What the event says; None for a kind that is not known here. Raises ValueError with what makes no sense in it."""
    match event.get("kind"):
        case "sit":
            return _entry(event)
        case "note":
            text = event.get("text")
            if not isinstance(text, str):
                raise ValueError("its note is not a text")
            return Note(_id(event), _id(event, "of"), moment_in(event.get("at")), text)
        case "delete":
            return Deletion(_id(event), _id(event, "of"), moment_in(event.get("at")))
        case str():
            return None
        case _:
            raise ValueError("it does not say what kind of event it is")


def _entry(event: Event) -> Entry:
    planned, sit = event.get("planned"), event.get("sit")
    return Entry(
        _id(event), moment_in(event.get("started")), _length(event.get("seconds")),
        None if planned is None else _length(planned), _ended(event.get("ended")), _words(event, "text") or None,
        _words(event, "title"), _words(event, "preset"), _words(event, "zone"), "",
        sit if isinstance(sit, dict) else {}, _words(event, "source"),
    )  # fmt: skip


def _id(event: Event, name: str = "id") -> str:
    found = event.get(name)
    if not isinstance(found, str) or not 1 <= len(found) <= 200:
        raise ValueError(f"its {name!r} is not a name")
    return found


def moment_in(found: Any) -> datetime:
    """A date and time with its offset from UTC. Raises ValueError."""
    try:
        moment = datetime.fromisoformat(found)
    except (TypeError, ValueError):
        raise ValueError("it has no date and time that can be read") from None
    # Days at the very edge of the calendar cannot be told in other zones.
    if moment.tzinfo is None or not 1900 <= moment.year <= 9000:
        raise ValueError("it has no date and time that can be read, with its offset from UTC")
    return moment


def _length(found: Any) -> Seconds:
    if isinstance(found, bool) or not isinstance(found, int | float) or not isfinite(found):
        raise ValueError("its length is not a number of seconds")
    if not 0 <= found <= LONGEST:
        raise ValueError("its length is not a number of seconds that one can sit")
    return float(found)


def _ended(found: Any) -> Ended:
    # What a later release may call otherwise has ended all the same.
    return Ended(found) if found in _ENDS else Ended.EARLY


_ENDS = frozenset(end.value for end in Ended)


def _words(event: Event, name: str) -> str:
    found = event.get(name, "")
    return found if isinstance(found, str) else ""


def _short(seconds: Seconds) -> float | int:
    whole = round(seconds, 3)
    return int(whole) if whole == int(whole) else whole


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")

"""The scribe: who writes each sitting into the history, with a beat every few seconds while it runs.

All writing is done by one thread of its own. Time is read from the sitting; nothing is counted here.
"""

import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock, Thread
from time import monotonic
from typing import Protocol

from meditate.errands import Errand, Errands
from meditate.history.facts import Entry, Fact, event_of
from meditate.history.heartbeat import BEAT, Heartbeat, left_behind
from meditate.history.lines import Event
from meditate.history.log import Log
from meditate.history.wall import wall_now, zone_name
from meditate.presets import preset_of
from meditate.script.model import Script
from meditate.settings_file import sit_as_table
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import Ended
from meditate.texts import known_as
from meditate.tongue import tr
from meditate.units import Seconds

EVERY: Seconds = 8.0
"""From beat to beat. At most ten seconds of a sit may be lost, so a thread or a disk may be late by two."""
KEPT_FROM: Seconds = 10.0
"""Shorter than the shortest sit that can be chosen: begun by mistake."""
AGAIN: Seconds = 30.0
"""What could not be written is tried again after this long."""
PATIENCE: Seconds = 5.0
"""A disk that does not answer must not keep the program from ending."""

LATER = "; it is kept, and the next start saves it"
LOST = "; it is lost now, so write it down if you like"
"""What becomes of it when the program ends."""


class Running(Protocol):
    """What the scribe needs of a sitting."""

    @property
    def sit(self) -> Sit:
        """As it is now."""
        ...

    @property
    def script(self) -> Script:
        """What is read."""
        ...

    @property
    def ended(self) -> Ended | None:
        """How; None while it has not."""
        ...

    def now(self) -> Now:
        """What is true at this instant."""
        ...


@dataclass(slots=True)
class _Page:
    """One sitting as it is being written."""

    sitting: Running
    entry: Entry
    """As it began."""
    next_beat: Seconds
    heart: Heartbeat | None = None
    told: Event = field(default_factory=dict)
    """By the latest beat."""

    def entry_now(self) -> Entry:
        now, ended = self.sitting.now(), self.sitting.ended
        if ended is None:
            # Who died after the bell had sat; whether they stayed on nobody knows.
            rung = now.length is not None and now.sat >= now.length
            return self._entry(now, now.sat, Ended.COMPLETE if rung else Ended.INTERRUPTED)
        return self._entry(now, now.sat + now.beyond, ended)

    def _entry(self, now: Now, seconds: Seconds, ended: Ended) -> Entry:
        planned = None if self.entry.planned is None else now.length
        return replace(self.entry, seconds=seconds, planned=planned, ended=ended)


class Scribe:
    """Made once. Its thread is started by the first thing there is to do."""

    def __init__(
        self, log: Log, running: Path, *, every: Seconds = EVERY, again: Seconds = AGAIN,
        wall: Callable[[], datetime] = wall_now, clock: Callable[[], Seconds] = monotonic,
        called: Callable[[Sit], str] = preset_of,
    ) -> None:  # fmt: skip
        """`running` is the folder of heartbeats; `called` says which preset a sit is."""
        self._log, self._running, self._every, self._again = log, running, every, again
        self._wall, self._clock, self._called = wall, clock, called
        self._errands = Errands(self._due, clock)
        self._guard = Lock()
        self._thread: Thread | None = None
        self._pages: dict[int, _Page] = {}
        self._unsaved: list[tuple[Event, Heartbeat | None]] = []
        self._next_try: Seconds = 0.0
        self._changed: list[Callable[[], None]] = []
        self.notes: tuple[str, ...] = ()
        """What was found amiss; one sentence each."""
        self.latest = ""
        """The id of the sit that was saved last, until another one begins."""
        self.trouble = ""
        """Why the latest sits are not on the disk yet; empty when they are."""

    def on_change(self, changed: Callable[[], None]) -> None:
        """Have this called, from the scribe's thread, whenever something was saved or could not be."""
        self._changed.append(changed)

    def gather(self) -> None:
        """Write down what was left behind by a program that came to a sudden end. Returns at once."""
        self._post(self._gather)

    def begin(self, sitting: Running) -> None:
        """This one begins now. Returns at once."""
        sit, title = sitting.sit, sitting.script.title
        entry = Entry(
            uuid.uuid4().hex, self._wall(), 0.0, None if sit.open_ended else sit.length,
            text=known_as(sit.text) if sit.text else None, title=title,
            preset=self._called(sit), zone=zone_name(), sit=sit_as_table(sit),
        )  # fmt: skip
        page = _Page(sitting, entry, self._clock() + self._every)
        self._post(lambda: self._open(sitting, page))

    def end(self, sitting: Running) -> None:
        """This one is over; one that never began is passed over. Returns at once."""
        self._post(lambda: self._end(sitting))

    def write(self, facts: Sequence[Fact]) -> None:
        """Put these into the log. Returns at once."""
        self._post(lambda: self._save([(event_of(fact), None) for fact in facts]))

    def close(self) -> None:
        """Write what is still to be written, and come to an end; waits for it, but not for ever."""
        with self._guard:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._errands.post(self._finish)
            thread.join(PATIENCE)

    def _open(self, sitting: Running, page: _Page) -> None:
        self._pages[id(sitting)] = page
        self.latest = ""

    def _post(self, errand: Errand) -> None:
        with self._guard:
            if self._thread is None:
                self._thread = Thread(target=self._errands.run, name="scribe", daemon=True)
                self._thread.start()
        self._errands.post(errand)

    def _due(self) -> Iterator[tuple[Seconds, Errand]]:
        for page in self._pages.values():
            yield page.next_beat, partial(self._beat, page)
        if self._unsaved:
            yield self._next_try, lambda: self._save([])

    def _beat(self, page: _Page) -> None:
        page.next_beat = self._clock() + self._every
        entry = page.entry_now()
        event = event_of(entry)
        if not entry.seconds or event == page.told:
            return
        # A disk that is full now may have room for the next beat.
        with suppress(OSError):
            if page.heart is None:
                page.heart = Heartbeat(self._running / f"{entry.id}{BEAT}", event)
            else:
                page.heart.beat(event)
            page.told = event

    def _end(self, sitting: Running) -> None:
        page = self._pages.pop(id(sitting), None)
        if page is None:
            return
        entry = page.entry_now()
        if entry.seconds >= KEPT_FROM:
            self._save([(event_of(entry), page.heart)])
        elif page.heart is not None:
            page.heart.stop()

    def _save(self, more: Sequence[tuple[Event, Heartbeat | None]]) -> None:
        self._unsaved += more
        if not self._unsaved:
            return
        self._next_try = self._clock() + self._again
        try:
            self._log.append([event for event, _ in self._unsaved])
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            self.trouble = tr("what was sat could not be saved yet ({why})").format(
                why=f"{where}{error.strerror or error}"
            )
            for event, heart in self._unsaved:
                with suppress(OSError):
                    # Its blocks are there already, so this holds also where nothing new has room.
                    if heart is not None:
                        heart.beat(event)
        else:
            for _, heart in self._unsaved:
                if heart is not None:
                    heart.stop()
            sits = [event["id"] for event, _ in self._unsaved if event["kind"] == "sit"]
            self.latest = sits[-1] if sits else self.latest
            self._unsaved, self.trouble = [], ""
        for changed in self._changed:
            changed()

    def _gather(self) -> None:
        try:
            self.notes += left_behind(self._running, lambda event: self._log.append([event]))
        except OSError as error:
            self.notes += (f"a sit that was interrupted could not be saved yet ({error.strerror or error})",)
        for changed in self._changed:
            changed()

    def _finish(self) -> None:
        for page in list(self._pages.values()):
            self._end(page.sitting)
        self._save([])
        if self._unsaved:
            self.trouble += LATER if all(heart for _, heart in self._unsaved) else LOST
        self._errands.end()

"""The history as `meditate history` finds it, and how that writes into it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meditate.errors import HistoryError, OutputError, UnknownNameError, UsageError
from ui.commands.screen import complain

if TYPE_CHECKING:
    from meditate.history.facts import Entry, Fact
    from meditate.history.reading import History
    from meditate.history.views import Overview
    from meditate.places import Places
    from meditate.settings import Settings

SHORT_ID = 8
"""Characters of an id that are shown, and enough to name a sit by."""


@dataclass(frozen=True, slots=True)
class Book:
    """The history as it is now, and where it stands."""

    places: "Places"
    settings: "Settings"
    history: "History"

    def overview(self) -> "Overview":
        """As of now."""
        from meditate.history.views import overview, today_of
        from meditate.history.wall import wall_now

        begins = self.settings.day_begins
        return overview(self.history.entries, today_of(wall_now(), begins), begins)

    def append(self, fact: "Fact") -> None:
        """Puts this behind all else. Raises OutputError."""
        from meditate.history.facts import event_of
        from meditate.history.log import Log

        try:
            Log(self.places.history, self.places.state).append([event_of(fact)])
        except OSError as error:
            raise OutputError(f"could not write to {self.places.history}: {error.strerror}") from error

    def sit(self, id: str | None) -> "Entry":  # noqa: A002 - as in the file
        """The one whose id begins like this; the latest for None. Raises UsageError."""
        entries = self.history.entries
        if not entries:
            raise HistoryError("nothing has been sat yet", source=str(self.places.history))
        if id is None:
            return entries[-1]
        found = [entry for entry in entries if entry.id.startswith(id)]
        if not found:
            raise UnknownNameError("sit", id, [entry.id[:SHORT_ID] for entry in entries[:-6:-1]])
        if len(found) > 1:
            raise UsageError(f"{len(found)} sits have ids that begin with {id!r}; say more of it")
        return found[0]


def opened() -> Book:
    """Reads it; a sit that was interrupted is written down first. What is amiss is told on standard error."""
    from meditate.history.heartbeat import left_behind
    from meditate.history.log import Log
    from meditate.history.reading import read_history
    from meditate.places import Places
    from meditate.settings_file import read_settings

    places = Places.of_user()
    settings, notes = read_settings(places.settings)
    log = Log(places.history, places.state)
    try:
        notes += left_behind(places.running, lambda event: log.append([event]))
    except OSError as error:
        notes += (f"a sit that was interrupted could not be saved yet ({error.strerror or error})",)
    history = read_history(places.history)
    for amiss in (*notes, *history.troubles):
        complain(amiss, 0)
    return Book(places, settings, history)

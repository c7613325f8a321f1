"""The history in the hands of the house: written by the scribe, and read by a thread of its own. Loads no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from meditate.history.facts import Fact
from meditate.history.log import Log
from meditate.history.reading import History, read_history
from meditate.history.scribe import Scribe
from meditate.places import Places
from meditate.sit import Sit
from ui.house.history_files import HistoryFiles
from ui.house.latest import Latest


@dataclass(frozen=True, slots=True)
class News:
    """What the diary tells."""

    history: History
    latest: str = ""
    """The id of the sit that was sat just now; empty where it is not kept, or not yet."""
    trouble: str = ""
    """Why what was sat last is not kept yet."""
    notes: tuple[str, ...] = ()
    """What was found amiss besides; one sentence each."""


class Diary:
    """Made once, closed once."""

    def __init__(self, places: Places, called: Callable[[Sit], str]) -> None:
        """`called` says which preset a sit is."""
        self._places = places
        self.scribe = Scribe(Log(places.history, places.state), places.running, called=called)
        self._wanted: Callable[[News], None] | None = None
        self._reading: Latest[Callable[[News], None]] | None = None
        self.scribe.on_change(self._changed)
        self.files = HistoryFiles(places.history, self.read, self._changed)

    def read(self) -> History:
        """As the logs say now; a matter of up to half a second after many years. Never raises."""
        return read_history(self._places.history)

    def watch(self, arrived: Callable[[News], None]) -> None:
        """As Diary of `ui/house/rooms.py` says."""
        self._wanted = arrived
        self._reading = self._reading or Latest(self._tell, "history")
        self._reading.ask(arrived)

    def write(self, fact: Fact) -> None:
        """As Diary of `ui/house/rooms.py` says."""
        self.scribe.write([fact])

    def close(self) -> None:
        """Write what is still to be written."""
        self.scribe.close()
        if self._reading is not None:
            self._reading.close()

    def _changed(self) -> None:
        if self._reading is not None and self._wanted is not None:
            self._reading.ask(self._wanted)

    def _tell(self, arrived: Callable[[News], None]) -> None:
        arrived(News(self.read(), self.scribe.latest, self.scribe.trouble, self.scribe.notes))

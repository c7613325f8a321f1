"""The ledger: settings and bookmarks in the hands of the house. Only what was changed here is written.

Other processes write to the same file; what they have changed meanwhile is neither undone nor taken over. Loads no Qt.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock

from meditate.bookmarks import read_bookmarks
from meditate.settings import Settings
from meditate.settings_file import read_settings, write_settings
from meditate.tongue import tr
from ui.house.latest import Latest


class Ledger:
    """Any thread may ask; one thread writes."""

    def __init__(self, path: Path, noted: Callable[[], None] = lambda: None) -> None:
        """`noted` is called whenever there are other notes, by the thread that writes."""
        self._path, self._guard, self._noted = path, Lock(), noted
        self.now, self._found = read_settings(path)
        self._trouble = ""
        self._written = self.now
        self._bookmarks = dict[str, int]()
        self._turned = dict[str, int]()
        self._writing = Latest(self._write, "settings")

    @property
    def notes(self) -> tuple[str, ...]:
        """What was found amiss with the file, and why something is not kept yet; a sentence each."""
        return (*self._found, self._trouble) if self._trouble else self._found

    def keep(self, settings: Settings) -> None:
        """Keep these from now on, across starts."""
        with self._guard:
            self.now = settings
        self._writing.ask(None)

    def bookmark(self, text: str) -> int:
        """The section that this text goes on with, wherever it was read last; 0 where it begins. Reads the file."""
        with self._guard:
            if text in self._turned:
                return self._turned[text]
        # What is being edited by hand may make no sense for a while.
        with suppress(OSError, ValueError):
            self._bookmarks = read_bookmarks(self._path)
        return self._bookmarks.get(text, 0)

    def turn(self, text: str, section: int) -> None:
        """Have this text go on there; at 0 it begins anew."""
        with self._guard:
            self._turned[text] = section
        self._writing.ask(None)

    def close(self) -> None:
        """Returns when the disk holds all, or none of it can be written."""
        self._writing.ask(None)
        self._writing.close(finish=True)

    def _write(self, _: None) -> None:
        with self._guard:
            before, now, turned = self._written, self.now, dict(self._turned)
        if now == before and not turned:
            return
        try:
            note = write_settings(self._path, now, before, turned)
        except OSError as error:
            told = tr("{file}: the settings could not be kept ({why}); it is tried again with the next change")
            self._note(trouble=told.format(file=self._path, why=error.strerror))
            return
        with self._guard:
            self._written = now
            self._bookmarks = self._bookmarks | turned
            self._turned = {text: section for text, section in self._turned.items() if turned.get(text) != section}
        self._note(note)

    def _note(self, found: str = "", trouble: str = "") -> None:
        before = self.notes
        self._found = (*self._found, found) if found else self._found
        self._trouble = trouble
        if self.notes != before:
            self._noted()

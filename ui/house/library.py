"""The library: the texts in the hands of the house, which there are and what they say. Loads no Qt."""

from collections.abc import Callable
from pathlib import Path

from meditate.script.model import SILENT, Script
from meditate.sit import Sit
from meditate.texts import Bookcase, Lectern, Text
from ui.house.latest import Latest

Arrived = Callable[[tuple[Text, ...]], None]


class Library:
    """One for a house."""

    def __init__(self, own: Callable[[], Path]) -> None:
        """`own` tells the folder of the sitter's own texts, as it is now."""
        self._own = own
        self._bookcase, self._lectern = Bookcase(own), Lectern()
        self._texts = self._bookcase.look(own=False)
        self._wanted: Arrived | None = None
        self._looking = Latest(self._look, "texts")

    @property
    def own_texts(self) -> Path:
        """The folder of the sitter's own texts."""
        return self._own()

    def texts(self, arrived: Arrived | None = None) -> tuple[Text, ...]:
        """The shipped texts and the sitter's own; with `arrived` those come later, from another thread."""
        if arrived is None:
            self._texts = self._bookcase.look()
        else:
            self._wanted = arrived
            self._looking.ask(arrived)
        return self._texts

    def look_for_texts(self) -> None:
        """Look what texts there are now, as something has changed; whoever wanted them hears of it."""
        if self._wanted:
            self._looking.ask(self._wanted)

    def script_of(self, sit: Sit) -> Script:
        """The sit's text. Raises UnknownNameError or ScriptError."""
        return SILENT if sit.text is None else self._lectern.script(sit.text, self._own())

    def close(self) -> None:
        """Look no more."""
        self._looking.close()

    def _look(self, arrived: Arrived) -> None:
        before, self._texts = self._texts, self._bookcase.look()
        if self._texts != before:
            arrived(self._texts)

"""The course of a text through several sits: where it goes on, and how often it was heard. Loads no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from meditate.history.facts import Entry
from meditate.history.views import times_heard
from meditate.place import goes_on_at, last_heard
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.texts import known_as
from meditate.units import Seconds
from ui.house.ledger import Ledger

NEARLY: Seconds = 1.0
"""A sit that is ended this short before its bell was sat."""


class Course:
    """One for a house."""

    def __init__(self, ledger: Ledger, entries: Callable[[], Sequence[Entry]]) -> None:
        """The bookmarks stand in the ledger; `entries` are those of the history."""
        self._ledger, self._entries = ledger, entries

    def fitting(self, sit: Sit, script: Script) -> Sit:
        """The sit as its text needs it: a book is read in parts, and what gets sparser knows how often it was heard."""
        sit = replace(sit, in_parts=sit.in_parts or script.in_parts)
        if not sit.sparser or sit.text is None:
            return sit
        return replace(sit, heard=times_heard(self._entries(), sit.text))

    def bookmark(self, sit: Sit) -> int:
        """The section that this sit goes on with, wherever its text was read last; 0 where it begins with the first."""
        return self._ledger.bookmark(known_as(sit.text)) if sit.text and sit.in_parts else 0

    def go_on_at(self, sit: Sit, section: int) -> None:
        """Have the text of this sit go on there; at 0 it is begun anew."""
        if sit.text:
            self._ledger.turn(known_as(sit.text), section)

    def turn_over(self, sitting: Sitting, position: Seconds) -> None:
        """Once a part has been heard to its end, the next sit goes on behind it; at the beginning after the last.

        At night one is expected to fall asleep: there the text goes on where it was last heard.
        """
        sit, score = sitting.sit, sitting.score
        if not sit.in_parts or not (sit.wind_down or position >= score.length - NEARLY):
            return
        heard = last_heard(score, position, sitting.touched) if sit.wind_down else position
        self.go_on_at(sit, goes_on_at(score, heard, len(sitting.script.sections)))

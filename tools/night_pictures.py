"""The pages of a night, for `tools/pictures.py`: from the offer to go on, through the dark, to what comes after."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt

from meditate.presets import preset_over
from meditate.sit import Sit
from meditate.units import Seconds

LENGTH: Seconds = 1200.0
BEDTIME = preset_over("bedtime", Sit(length=LENGTH))


class Guest(Protocol):
    """What is needed of a visit to the window."""

    def press(self, *keys: Qt.Key) -> None:
        """One key after the other."""
        ...

    def be_at(self, position: Seconds) -> None:
        """Be there in the sit, which begins where none runs, without having moved for a while."""
        ...

    def wait(self, *, goes_on: str = "") -> None:
        """Nobody sits: a bedtime sit is chosen, which goes on there."""
        ...


def _first(visit: Guest) -> None:
    visit.wait(goes_on="The jetty")


def _timer_runs(visit: Guest) -> None:
    visit.press(Qt.Key.Key_Return)
    visit.be_at(20.0)


NIGHT: dict[str, Callable[[Guest], None]] = {
    "bedtime, the offer": _first,
    "bedtime, start": lambda visit: visit.be_at(12.0),
    "bedtime, half": lambda visit: visit.be_at(LENGTH / 2),
    "bedtime, near the dark": lambda visit: visit.be_at(0.62 * LENGTH),
    "bedtime, black": lambda visit: visit.be_at(LENGTH - 60.0),
    "bedtime, over": lambda visit: visit.be_at(LENGTH),
    "bedtime, after a key": lambda visit: visit.press(Qt.Key.Key_A),
    "bedtime, after that": lambda visit: visit.press(Qt.Key.Key_Escape),
    "sleep timer, the list": lambda visit: visit.press(Qt.Key.Key_Z),
    "sleep timer": _timer_runs,
}
"""Each page, and how one comes there from the one before."""

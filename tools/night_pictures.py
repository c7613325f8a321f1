"""The pages of a night, for `tools/pictures.py`: from the offer to go on, through the dark, to what comes after."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tools.visit import NIGHT_LENGTH, Visit


def _first(visit: Visit) -> None:
    visit.wait(goes_on="The jetty")


def _timer_runs(visit: Visit) -> None:
    visit.press(Qt.Key.Key_Return)
    visit.be_at(20.0)


NIGHT: dict[str, Callable[[Visit], None]] = {
    "bedtime, the offer": _first,
    "bedtime, start": lambda visit: visit.be_at(12.0),
    "bedtime, half": lambda visit: visit.be_at(NIGHT_LENGTH / 2),
    "bedtime, near the dark": lambda visit: visit.be_at(0.62 * NIGHT_LENGTH),
    "bedtime, black": lambda visit: visit.be_at(NIGHT_LENGTH - 60.0),
    "bedtime, over": lambda visit: visit.be_at(NIGHT_LENGTH),
    "bedtime, after a key": lambda visit: visit.press(Qt.Key.Key_A),
    "bedtime, after that": lambda visit: visit.press(Qt.Key.Key_Escape),
    "sleep timer, the list": lambda visit: visit.press(Qt.Key.Key_Z),
    "sleep timer": _timer_runs,
}
"""Each page, and how one comes there from the one before."""

"""What is amiss with what is kept is told where it is set."""

import pytest
from PySide6.QtCore import Qt

from meditate.settings import Settings
from tests.ui.driven import item, name_of, press, until
from tests.ui.fake_house import FakeHouse

ODD = "the setting sit.pace was not understood (it lies between 80 and 180); the usual one is used"
FULL = "settings.toml: the settings could not be kept (No space left on device)"


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(welcomed=True), notes=(ODD,))


def test_what_was_found_and_what_cannot_be_kept_stand_above_the_drawers_until_it_is_well(face, house) -> None:
    press(face, Qt.Key.Key_Comma)
    told = item(face, "settingsAmiss")
    assert (told.isVisible(), name_of(told)) == (True, ODD)
    house.tell_notes((ODD, FULL))
    until(lambda: name_of(told) == f"{ODD}\n{FULL}")
    house.tell_notes(())
    until(lambda: not told.isVisible())

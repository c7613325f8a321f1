"""The settings that are kept now, as a value that all who show or change them share."""

from PySide6.QtCore import QObject, Signal

from meditate.settings import Settings
from ui.house.house import House


class Kept(QObject):
    """The settings that are kept now; replaced as a whole, and told to the house at once."""

    changed = Signal()
    spoken = Signal()
    """Another tongue is spoken now: words are to be made anew."""

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self.value = house.settings

    def keep(self, settings: Settings) -> None:
        """Keep these from now on."""
        if settings != self.value:
            self.value = settings
            self._house.keep(settings)
            self.changed.emit()

    def respeak(self) -> None:
        """Have all words made anew, in the tongue that is spoken now."""
        self.changed.emit()
        self.spoken.emit()

"""Whether the sound device stands ready: as long as somebody may press Begin, and for a minute after."""

from PySide6.QtCore import QObject, QTimer

from ui.house.house import House

COOL_MS = 60_000
"""Nobody has looked for so long: the sound device that waits for Begin is let go."""


class Warmth(QObject):
    """Warms the house while the window is seen, and has it cool."""

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self.cooling = QTimer(self, singleShot=True, interval=COOL_MS)
        self.cooling.timeout.connect(house.cool)
        self.cooling.start()

    def keep(self, *, seen: bool, sitting: bool) -> None:
        """It is so from now on. While somebody sits nothing is made ready."""
        if not seen:
            self.cooling.start()
        elif not sitting:
            self._house.warm()
            self.cooling.stop()

    def close(self) -> None:
        """Nothing is let go any more."""
        self.cooling.stop()

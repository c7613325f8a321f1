"""Whether anybody is at the window: controls are there while somebody is, and leave a little later."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
REST_MS = 4000


@QmlElement
class AttentionModel(QObject):
    """Awake from each stir for four seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._awake = True
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.rest)

    @Slot()
    def stir(self) -> None:
        """The mouse moved, a key was pressed, the focus went elsewhere."""
        self._set(awake=True)
        self._timer.start()

    @Slot()
    def rest(self) -> None:
        """Nobody has moved for a while."""
        self._timer.stop()
        self._set(awake=False)

    def _set(self, *, awake: bool) -> None:
        if awake != self._awake:
            self._awake = awake
            self.awakeChanged.emit()

    def _get_awake(self) -> bool:
        return self._awake

    awakeChanged = Signal()
    awake = Property(bool, _get_awake, notify=awakeChanged)

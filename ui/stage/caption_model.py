"""The caption as the window shows it; tells only what changed. Moves by what it is told, never by itself."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.stage.caption import NOTHING, Caption, from_right

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CaptionModel(QObject):
    """One line: its words, and their light."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = NOTHING

    @property
    def shown(self) -> Caption:
        """What is written now."""
        return self._shown

    def show(self, caption: Caption) -> None:
        """Write this from now on."""
        before, self._shown = self._shown, caption
        if before.words != caption.words:
            self.wordsChanged.emit()
        if (before.lit, before.before) != (caption.lit, caption.before):
            self.litChanged.emit()
        if before.change != caption.change:
            self.changeChanged.emit()
        if before.light != caption.light:
            self.lightChanged.emit()

    def _get_words(self) -> list[str]:
        return list(self._shown.words)

    def _get_from_right(self) -> bool:
        return from_right(self._shown.words)

    def _get_light(self) -> float:
        return self._shown.light

    def _get_change(self) -> float:
        return self._shown.change

    def _get_lit_first(self) -> int:
        return self._shown.lit[0]

    def _get_lit_end(self) -> int:
        return self._shown.lit[1]

    def _get_before_first(self) -> int:
        return self._shown.before[0]

    def _get_before_end(self) -> int:
        return self._shown.before[1]

    wordsChanged = Signal()
    words = Property("QStringList", _get_words, notify=wordsChanged)  # type: ignore[arg-type]
    fromRight = Property(bool, _get_from_right, notify=wordsChanged)
    lightChanged = Signal()
    light = Property(float, _get_light, notify=lightChanged)
    litChanged = Signal()
    litFirst = Property(int, _get_lit_first, notify=litChanged)
    litEnd = Property(int, _get_lit_end, notify=litChanged)
    beforeFirst = Property(int, _get_before_first, notify=litChanged)
    beforeEnd = Property(int, _get_before_end, notify=litChanged)
    changeChanged = Signal()
    change = Property(float, _get_change, notify=changeChanged)

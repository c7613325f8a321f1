"""The look as the window reads it: told by Qt, by the desktop's portal and by the settings, each as it changes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from meditate.look import Choices, Look, Scheme, Wishes, look_of
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
SCHEMES = {Qt.ColorScheme.Light: Scheme.LIGHT, Qt.ColorScheme.Dark: Scheme.DARK}


def wishes_of(hints: Any) -> Wishes:
    """What Qt knows of the desktop's wishes. It tells 'no wish' and 'nobody asked' alike, so both are nothing here."""
    access = hints.accessibility()
    high = access.contrastPreference() is Qt.ContrastPreference.HighContrast
    # From Qt 6.12 on; before, only the portal tells.
    motion = getattr(access, "motionPreference", None)
    still = motion is not None and motion() is not Qt.MotionPreference.NoPreference  # type: ignore[attr-defined]
    return Wishes(SCHEMES.get(hints.colorScheme()), contrast=high or None, still=still or None)


@QmlElement
class LookModel(QObject):
    """Tells the window what changed in the look."""

    changed = Signal()
    """Any of the three, once for all that changed together."""
    _wished = Signal(object)

    def __init__(self, hints: Any, parent: QObject) -> None:
        """`hints` is Qt's QStyleHints, or what reads like it."""
        super().__init__(parent)
        # Both are kept here: else Python lets them go, and their signals with them.
        self._hints, self._access = hints, hints.accessibility()
        self._chosen, self._portal = Choices(), Wishes()
        self._bedtime = False
        self._look = look_of(self._chosen, wishes_of(hints))
        self._wished.connect(self._take_wishes)
        hints.colorSchemeChanged.connect(self._refresh)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            changed: SignalInstance | None = getattr(self._access, name, None)
            if changed is not None:
                changed.connect(self._refresh)

    @property
    def look(self) -> Look:
        """As it is now."""
        return self._look

    @property
    def wished(self) -> Callable[[Wishes], None]:
        """To be called, from any thread, with what the portal tells."""
        return told_by(self._wished)

    def choose(self, chosen: Choices) -> None:
        """What the sitter wants from now on."""
        self._chosen = chosen
        self._refresh()

    def be_bedtime(self, *, bedtime: bool) -> None:
        """Whether a bedtime sit runs, has just ended, or is what one sits next this evening."""
        if bedtime != self._bedtime:
            self._bedtime = bedtime
            self._refresh()

    @Slot(object)
    def _take_wishes(self, wishes: Wishes) -> None:
        self._portal = wishes
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        wishes = wishes_of(self._hints).or_else(self._portal)
        before, self._look = self._look, look_of(self._chosen, wishes, bedtime=self._bedtime)
        if before == self._look:
            return
        if before.scheme != self._look.scheme:
            self.schemeChanged.emit()
        if before.contrast != self._look.contrast:
            self.contrastChanged.emit()
        if before.still != self._look.still:
            self.stillChanged.emit()
        self.changed.emit()

    def _get_scheme(self) -> str:
        return self._look.scheme.value

    def _get_contrast(self) -> bool:
        return self._look.contrast

    def _get_still(self) -> bool:
        return self._look.still

    schemeChanged = Signal()
    scheme = Property(str, _get_scheme, notify=schemeChanged)
    contrastChanged = Signal()
    contrast = Property(bool, _get_contrast, notify=contrastChanged)
    stillChanged = Signal()
    still = Property(bool, _get_still, notify=stillChanged)

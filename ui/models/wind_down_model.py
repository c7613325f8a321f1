"""The curve of the night as the window shows it: drawn, changed number by number; and one's own breath, by tapping."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.settings import Settings
from meditate.taps import FEWEST, counted, rate_of
from meditate.units import Seconds
from meditate.wind_down import MOST, WindDown, drawn
from ui.choices.changes import with_sit
from ui.models.kept import Kept

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
HEIGHTS = 41


def switched(settings: Settings, *, on: bool) -> Settings:
    """The settings with the usual curve, or with none."""
    return with_sit(settings, wind_down=WindDown() if on else None)


def with_amount(settings: Settings, name: str, amount: float) -> Settings:
    """The settings with one number of the curve changed, within its bounds."""
    curve = settings.sit.wind_down or WindDown()
    changed: WindDown = replace(curve, **{name: min(max(0.0, amount), MOST[name])})
    return with_sit(settings, wind_down=changed)


@QmlElement
class AmountModel(QObject):
    """One number of the curve."""

    def __init__(self, kept: Kept, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._name = kept, name
        self._amount = self._read()
        kept.changed.connect(self._refresh)

    def _read(self) -> float:
        return float(getattr(self._kept.value.sit.wind_down or WindDown(), self._name))

    @Slot()
    def _refresh(self) -> None:
        amount = self._read()
        if amount != self._amount:
            self._amount = amount
            self.changed.emit()

    def _get_amount(self) -> float:
        return self._amount

    def _set_amount(self, amount: float) -> None:
        self._kept.keep(with_amount(self._kept.value, self._name, float(round(amount))))

    def _get_name(self) -> str:
        return self._name

    def _get_most(self) -> float:
        return MOST[self._name]

    changed = Signal()
    amount = Property(float, _get_amount, _set_amount, notify=changed)
    name = Property(str, _get_name, constant=True)
    most = Property(float, _get_most, constant=True)


@QmlElement
class WindDownModel(QObject):
    """The curve: its heights and its numbers."""

    def __init__(self, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._amounts = [AmountModel(kept, name, self) for name in MOST]

    def _get_heights(self) -> list[float]:
        return list(drawn(HEIGHTS))

    def _get_amounts(self) -> list[AmountModel]:
        return self._amounts

    heights = Property("QVariantList", _get_heights, constant=True)  # type: ignore[arg-type]
    amounts = Property("QVariantList", _get_amounts, constant=True)  # type: ignore[arg-type]


@QmlElement
class PaceFinder(QObject):
    """Tapped on each in-breath; once the rate is known, sits begin with it."""

    def __init__(self, kept: Kept, parent: QObject, now: Callable[[], Seconds] = monotonic) -> None:
        super().__init__(parent)
        self._kept, self._now = kept, now
        self._taps: list[Seconds] = []

    def _get_rate(self) -> float:
        return rate_of(self._taps) or 0.0

    def _get_missing(self) -> int:
        return 0 if rate_of(self._taps) else FEWEST - len(counted(self._taps))

    changed = Signal()
    rate = Property(float, _get_rate, notify=changed)
    missing = Property(int, _get_missing, notify=changed)

    @Slot()
    def tap(self) -> None:
        """A breath begins."""
        self._taps.append(self._now())
        if rate := rate_of(self._taps):
            self._kept.keep(with_sit(self._kept.value, ramp_from=min(max(1.0, rate), 30.0)))
        self.changed.emit()

    @Slot()
    def anew(self) -> None:
        """Forget what was tapped."""
        self._taps = []
        self.changed.emit()

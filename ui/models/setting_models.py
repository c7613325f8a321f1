"""What one setting is to the window: one out of several, on or off, or a volume."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import MeditateError
from meditate.settings import Settings
from meditate.tongue import tr
from meditate.units import Decibels
from ui.choices.changes import FAINTEST
from ui.choices.choice import Choice
from ui.house.house import House
from ui.models.kept import Kept

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChoiceModel(QObject):
    """One out of several options, stepped through or picked from a list."""

    def __init__(self, kept: Kept, find: Callable[[], Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._find = kept, find
        self._choice = find()
        self._shown: tuple[object, ...] = ()
        self._read()
        kept.changed.connect(self.refresh)

    def _read(self) -> tuple[object, ...]:
        settings = self._kept.value
        self._options = self._choice.options_for(settings)
        value = self._choice.read(settings)
        self._index = next(i for i, option in enumerate(self._options) if option.value == value)
        before, self._shown = self._shown, (self._options, self._index)
        return before

    @Slot()
    def refresh(self) -> None:
        """Read the settings again, and say so where something else is true now."""
        self._choice = self._find()
        if self._read() != self._shown:
            self.changed.emit()

    def value_at(self, index: int) -> str:
        """What the option at this place stands for."""
        return str(self._options[min(max(0, index), len(self._options) - 1)].value)

    def _get_title(self) -> str:
        return self._options[self._index].title

    def _get_value(self) -> str:
        return str(self._options[self._index].value)

    def _get_detail(self) -> str:
        return self._options[self._index].detail

    def _get_index(self) -> int:
        return self._index

    def _get_titles(self) -> list[str]:
        return [option.title for option in self._options]

    def _get_details(self) -> list[str]:
        return [option.detail for option in self._options]

    changed = Signal()
    title = Property(str, _get_title, notify=changed)
    value = Property(str, _get_value, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    index = Property(int, _get_index, notify=changed)
    titles = Property("QStringList", _get_titles, notify=changed)  # type: ignore[arg-type]
    details = Property("QStringList", _get_details, notify=changed)  # type: ignore[arg-type]

    @Slot(int)
    def choose(self, index: int) -> None:
        """Take the option at this place, or the nearest there is."""
        option = self._options[min(max(0, index), len(self._options) - 1)]
        self._kept.keep(self._choice.write(self._kept.value, option.value))

    @Slot(int)
    def step(self, by: int) -> None:
        """Take the next option, or the one before; stays at either end."""
        self.choose(self._index + by)


@QmlElement
class SwitchModel(QObject):
    """Something that is on or off."""

    def __init__(
        self,
        kept: Kept,
        title: str,
        read: Callable[[Settings], bool],
        write: Callable[[Settings, bool], Settings],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kept, self._title, self._read, self._write = kept, title, read, write
        self._on = read(kept.value)
        kept.changed.connect(self._refresh)
        kept.spoken.connect(self.changed)

    @Slot()
    def _refresh(self) -> None:
        on = self._read(self._kept.value)
        if on != self._on:
            self._on = on
            self.changed.emit()

    def _get_on(self) -> bool:
        return self._on

    def _get_title(self) -> str:
        return tr(self._title) if self._title else ""

    changed = Signal()
    on = Property(bool, _get_on, notify=changed)
    title = Property(str, _get_title, notify=changed)

    @Slot()
    def toggle(self) -> None:
        """On becomes off, off becomes on."""
        self._kept.keep(self._write(self._kept.value, not self._on))


class LoginModel(SwitchModel):
    """Whether the program starts with the login, which the system keeps."""

    refused = Signal(str)

    def __init__(self, kept: Kept, house: House, parent: QObject) -> None:
        super().__init__(kept, "", lambda _: house.starts_with_login, lambda settings, _: settings, parent)
        self._house = house

    @Slot()
    def toggle(self) -> None:
        """On becomes off, off becomes on."""
        try:
            self._house.start_with_login(wanted=not self._on)
        except MeditateError as error:
            self.refused.emit(str(error))
        self._refresh()


@QmlElement
class LevelModel(QObject):
    """A volume in dB."""

    def __init__(
        self, kept: Kept, read: Callable[[Settings], Decibels],
        write: Callable[[Settings, Decibels], Settings], parent: QObject, least: Decibels = FAINTEST,
    ) -> None:  # fmt: skip
        """Fainter than `least` is not shown; below the faintest it is none."""
        super().__init__(parent)
        self._kept, self._reads, self._writes, self._least = kept, read, write, least
        self._level = self._read()
        kept.changed.connect(self._refresh)

    def _read(self) -> Decibels:
        return max(self._least, float(self._reads(self._kept.value)))

    @Slot()
    def _refresh(self) -> None:
        level = self._read()
        if level != self._level:
            self._level = level
            self.changed.emit()

    def _get_level(self) -> float:
        return self._level

    def _set_level(self, level: float) -> None:
        self._kept.keep(self._writes(self._kept.value, float(round(level))))

    def _get_faintest(self) -> float:
        return FAINTEST

    def _get_least(self) -> float:
        return self._least

    changed = Signal()
    level = Property(float, _get_level, _set_level, notify=changed)
    faintest = Property(float, _get_faintest, constant=True)
    least = Property(float, _get_least, constant=True)

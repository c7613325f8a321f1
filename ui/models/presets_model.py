"""Presets as the window and the tray show them: listed, chosen, begun and changed, without waiting for the disk."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import MeditateError
from meditate.presets import Presets
from meditate.sit import Sit
from meditate.tongue import tr
from ui.choices.sit import spoken_length
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.session_model import SessionModel
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
AS_CHOSEN = "daily"
"""Which is what stands there anyway, so that it is no row of its own."""


@dataclass(frozen=True, slots=True)
class Row:
    """One preset, as it is listed."""

    name: str
    detail: str
    own: bool

    @property
    def title(self) -> str:
        """One's own as one calls it, the program's in the tongue that is spoken."""
        return self.name if self.own else tr(self.name)


def derive(presets: Presets, usual: Sit) -> tuple[Row, ...]:
    """All that are offered, in their order."""
    return tuple(
        Row(name, spoken_length(presets.over(name, usual).length), presets.is_own(name))
        for name in presets.names
        if name != AS_CHOSEN or presets.is_own(name)
    )


@QmlElement
class PresetsModel(QObject):
    """One row for each preset."""

    changed = Signal()
    refused = Signal(str)
    """A change could not be made, and why."""
    _arrived = Signal(object)

    def __init__(self, house: House, kept: Kept, session: SessionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept, self._session = house, kept, session
        self._arrived.connect(self._take)
        self._presets = Presets()
        self._rows = derive(self._presets, kept.value.sit)
        self._shown: tuple[tuple[str, ...], int] = ((), -1)
        kept.changed.connect(self._derive)
        kept.spoken.connect(self.changed)
        self.look()

    @property
    def rows(self) -> tuple[Row, ...]:
        """As they are shown now."""
        return self._rows

    @Slot()
    def look(self) -> None:
        """Have them read again; others may have changed them."""
        self._house.presets(told_by(self._arrived))

    def _change(self, change: Callable[[Presets], Presets]) -> None:
        self._house.change_presets(change, told_by(self._arrived))

    @Slot(object)
    def _take(self, presets: Presets | MeditateError) -> None:
        if isinstance(presets, MeditateError):
            self.refused.emit(str(presets))
        else:
            self._presets = presets
            self._derive()

    @Slot()
    def _derive(self) -> None:
        before, self._rows = (self._rows, self._shown), derive(self._presets, self._kept.value.sit)
        self._shown = (self._presets.hidden, self._get_chosen())
        if (self._rows, self._shown) != before:
            self.changed.emit()

    def _sit(self, index: int) -> Sit:
        return self._presets.over(self._rows[index].name, self._kept.value.sit)

    @Slot(int)
    def begin(self, index: int) -> None:
        """Begin this one, and leave what is chosen as it is."""
        self._session.begin_with(self._sit(index))

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose all that it says, as if by hand."""
        self._kept.keep(replace(self._kept.value, sit=self._sit(index)))

    @Slot(str)
    def save(self, name: str) -> None:
        """Keep what is chosen now under this name."""
        sit = self._kept.value.sit
        self._change(lambda presets: presets.saved(name.strip(), sit))

    @Slot(int, str)
    def rename(self, index: int, name: str) -> None:
        """Call this one otherwise."""
        before = self._rows[index].name
        self._change(lambda presets: presets.renamed(before, name.strip()))

    @Slot(int, int)
    def move(self, index: int, by: int) -> None:
        """Move one's own up or down among one's own."""
        name = self._rows[index].name
        self._change(lambda presets: presets.moved(name, index + by))

    @Slot(int)
    def remove(self, index: int) -> None:
        """Delete one's own; hide one that comes with the program."""
        name = self._rows[index].name
        self._change(lambda presets: presets.without(name))

    @Slot()
    def restore(self) -> None:
        """Show all again that come with the program."""
        self._change(Presets.restored)

    def _get_titles(self) -> list[str]:
        return [row.title for row in self._rows]

    def _get_details(self) -> list[str]:
        return [row.detail for row in self._rows]

    def _get_own(self) -> int:
        return sum(row.own for row in self._rows)

    def _get_hidden(self) -> bool:
        return bool(self._presets.hidden)

    def _get_chosen(self) -> int:
        sit = self._kept.value.sit
        return next((index for index in range(len(self._rows)) if self._sit(index) == sit), -1)

    titles = Property("QStringList", _get_titles, notify=changed)  # type: ignore[arg-type]
    details = Property("QStringList", _get_details, notify=changed)  # type: ignore[arg-type]
    own = Property(int, _get_own, notify=changed)
    """How many of them are one's own; they come first."""
    hidden = Property(bool, _get_hidden, notify=changed)
    chosen = Property(int, _get_chosen, notify=changed)
    """Which of them is what is chosen now; -1 for none."""

"""Keeping the sit that is chosen as a sound file: begun, followed, stopped, and told in one quiet line."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.parcel import RECORDING, Parcel
from meditate.players.formats import ENDINGS
from meditate.tongue import tr
from ui.house.house import House
from ui.house.packing import Doing, Failed, Packed, Told
from ui.house.taking_along import STOPPED
from ui.models.kept import Kept
from ui.models.setting_models import SwitchModel
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
RECORDED = 0.2
"""The share of the work that is done when all lines are spoken."""
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Shown:
    """What the drawer says."""

    busy: bool = False
    share: float = 0.0
    """How much of it is done, 0 to 1, in hundredths."""
    said: str = ""


def derive(before: Shown, told: Told, name: str) -> Shown:
    """What is shown once this was told of the file with this name."""
    match told:
        case Doing(what, share):
            whole = RECORDED * share if what == RECORDING else RECORDED + (1 - RECORDED) * share
            return Shown(busy=True, share=max(before.share, round(whole, 2)), said=before.said)
        case Packed():
            return Shown(said=tr("Kept as {name}").format(name=name))
        case Failed(why):
            return Shown(said=tr("Stopped; nothing was kept") if why == STOPPED else why)


def file_name(title: str) -> str:
    """A name for a file that every system takes."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title).strip(" .")[:LONGEST_NAME] or "Meditate"


class Beside(SwitchModel):
    """Whether captions and a transcript are kept beside the sound; until the window closes."""

    def __init__(self, kept: Kept, parent: QObject) -> None:
        self.wanted = False
        super().__init__(kept, "", lambda _: self.wanted, lambda settings, _: settings, parent)

    @Slot()
    def toggle(self) -> None:
        """On becomes off, off becomes on."""
        self.wanted = not self.wanted
        self._refresh()


@QmlElement
class ParcelModel(QObject):
    """One file at a time."""

    changed = Signal()
    _told = Signal(object)

    def __init__(self, house: House, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept = house, kept
        self._shown = Shown()
        self._name = ""
        self._beside = Beside(kept, self)
        self._told.connect(self._take)

    @Slot(QUrl, str)
    def keepAs(self, place: QUrl, ending: str) -> None:
        """Have what is chosen written there; a name without an ending gets this one."""
        if self._shown.busy or not place.toLocalFile():
            return
        sound = Path(place.toLocalFile())
        if sound.suffix.lower() not in ENDINGS:
            sound = sound.with_name(f"{sound.name}.{ending}")
        self._name = sound.name
        sit = self._kept.value.sit
        if sit.open_ended:
            self._show(Shown(said=tr("A sit without an end cannot be kept; choose a length first")))
            return
        parcel = Parcel(sound, force=True)
        if self._beside.wanted:
            captions, transcript = sound.with_suffix(".vtt"), sound.with_suffix(".txt")
            parcel = replace(parcel, captions=captions, transcript=transcript, breath=True)
        self._show(Shown(busy=True, said=tr("Writing {name}").format(name=self._name)))
        self._house.take_along(sit, parcel, told_by(self._told))

    @Slot()
    def stop(self) -> None:
        """Keep nothing after all."""
        self._house.leave_behind()

    @Slot(object)
    def _take(self, told: Told) -> None:
        self._show(derive(self._shown, told, self._name))

    def _show(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        if before != shown:
            self.changed.emit()

    def _get_busy(self) -> bool:
        return self._shown.busy

    def _get_share(self) -> float:
        return self._shown.share

    def _get_said(self) -> str:
        return self._shown.said

    def _get_beside(self) -> SwitchModel:
        return self._beside

    @Slot(str, result=str)
    def nameFor(self, title: str) -> str:
        """What a file of this text may be called."""
        return file_name(title)

    busy = Property(bool, _get_busy, notify=changed)
    share = Property(float, _get_share, notify=changed)
    said = Property(str, _get_said, notify=changed)
    beside = Property(SwitchModel, _get_beside, constant=True)

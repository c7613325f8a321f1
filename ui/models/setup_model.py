"""The idle page: what would be read, what it would be like, and whether one can begin."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.sit import Sit
from ui.choices.choice import Choice, Option
from ui.house.house import House
from ui.house.previewer import Preview
from ui.models.kept import Kept
from ui.models.setting_models import ChoiceModel
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
PATIENCE_MS = 60
"""Several changes at once are asked about once."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What is said about the sit that is chosen."""

    preview: str
    ready: bool
    goes_on: str = ""
    """The section that is gone on with."""
    places: tuple[str, ...] = ()
    place: int = 0


def derive(preview: Preview | None) -> Promise:
    """Until the preview is there nothing is said, and one may begin."""
    return (
        Promise("", ready=True)
        if preview is None
        else Promise(preview.text, preview.fits, preview.goes_on, preview.places, preview.place)
    )


class PlaceModel(ChoiceModel):
    """Where a text that is read in parts goes on. It is the house that keeps it."""

    def __init__(
        self, kept: Kept, promised: Callable[[], Promise], go_on_at: Callable[[int], None], parent: QObject
    ) -> None:  # fmt: skip
        self._go_on_at = go_on_at

        def find() -> Choice:
            titles = promised().places or ("",)
            options = tuple(Option(number, title) for number, title in enumerate(titles))
            return Choice(options, lambda _: promised().place, lambda settings, _: settings)

        super().__init__(kept, find, parent)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Go on there."""
        self._go_on_at(min(max(0, index), len(self._options) - 1))


@QmlElement
class SetupModel(QObject):
    """Asks for a preview whenever the sit changes; an answer to an older question is dropped."""

    _answered = Signal(object, object)

    def __init__(self, house: House, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept = house, kept
        self._asked: Sit | None = None
        self._promise = derive(None)
        self._answered.connect(self._take)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self._ask)
        kept.changed.connect(self._wait)
        kept.spoken.connect(self._soon.start)
        self._soon.start()
        self._place = PlaceModel(kept, lambda: self._promise, self._go_on_at, self)

    @Slot()
    def _wait(self) -> None:
        if self._kept.value.sit != self._asked:
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        sit = self._asked = self._kept.value.sit
        self._house.preview(sit, partial(told_by(self._answered), sit))

    @Slot(object, object)
    def _take(self, sit: Sit, preview: Preview) -> None:
        if sit == self._kept.value.sit:
            self.say(preview)

    def say(self, preview: Preview) -> None:
        """Show this instead."""
        before, self._promise = self._promise, derive(preview)
        if before.preview != self._promise.preview:
            self.previewChanged.emit()
        if before.ready != self._promise.ready:
            self.readyChanged.emit()
        if before.goes_on != self._promise.goes_on:
            self.goesOnChanged.emit()
        if (before.places, before.place) != (self._promise.places, self._promise.place):
            self._place.refresh()
            self.placesChanged.emit()

    @Slot()
    def anew(self) -> None:
        """Have the text begun at its beginning."""
        self._go_on_at(0)

    def _go_on_at(self, section: int) -> None:
        self._house.course.go_on_at(self._kept.value.sit, section)
        self._ask()

    def _get_place(self) -> ChoiceModel:
        return self._place

    def _get_places(self) -> int:
        return len(self._promise.places)

    def _get_preview(self) -> str:
        return self._promise.preview

    def _get_ready(self) -> bool:
        return self._promise.ready

    def _get_goes_on(self) -> str:
        return self._promise.goes_on

    placesChanged = Signal()
    places = Property(int, _get_places, notify=placesChanged)
    place = Property(ChoiceModel, _get_place, constant=True)
    goesOnChanged = Signal()
    goesOn = Property(str, _get_goes_on, notify=goesOnChanged)
    previewChanged = Signal()
    preview = Property(str, _get_preview, notify=previewChanged)
    readyChanged = Signal()
    ready = Property(bool, _get_ready, notify=readyChanged)

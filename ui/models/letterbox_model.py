"""The letterbox as the window shows it: what was dropped or pasted, and what may be done with it."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QmlElement

from meditate.errors import MeditateError, OutputError
from meditate.files import ensure_folder
from meditate.texts import Text
from meditate.tongue import tr
from ui.choices.changes import with_sit
from ui.house.house import House
from ui.house.letterbox import Letter
from ui.models.folder_watch import FolderWatch
from ui.models.kept import Kept
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
SHOWN = 2
"""So many of the things that listeners would notice are told; `meditate check` tells all."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What is said of what was handed in last."""

    said: str = ""
    letter: Letter | None = None
    """What is read from now on; None where it cannot be."""
    before: str | None = None
    """What was read until then."""


@QmlElement
class LetterboxModel(QObject):
    """One text at a time: it is chosen at once, and what was chosen before can be had back."""

    changed = Signal()
    handed = Signal(object)
    """A text that is none of those in the folders, and is read from now on."""
    _answered = Signal(object)
    _kept_now = Signal(object)

    def __init__(self, house: House, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept = house, kept
        self._slip = Slip()
        self._answered.connect(self._take)
        self._kept_now.connect(self._take_kept)
        self._folder = house.library.own_texts
        with suppress(OSError):
            ensure_folder(self._folder)
        self._watch = FolderWatch(house.library.look_for_texts, self)
        self._watch.watch(self._folder, ())
        kept.changed.connect(self._follow)

    def watch(self, texts: tuple[Text, ...]) -> None:
        """These are the texts there are now: watch those that lie in the sitter's folder."""
        self._watch.watch(self._folder, [text.path for text in texts if self._folder in text.path.parents])

    @Slot()
    def _follow(self) -> None:
        if self._house.library.own_texts != self._folder:
            self._folder = self._house.library.own_texts
            self._watch.watch(self._folder, ())
            self._house.library.look_for_texts()
            self.changed.emit()
        letter = self._slip.letter
        if letter and self._kept.value.sit.text != letter.name:
            self._show(Slip())

    @Slot("QUrl")
    def takeFile(self, file: QUrl) -> None:
        """Read this file from now on."""
        self._house.letterbox.take(Path(file.toLocalFile()), told_by(self._answered))

    @Slot("QVariantList", str)
    def drop(self, files: list[QUrl], words: str) -> None:
        """What was dropped on the window: a file before words."""
        local = [QUrl(file) for file in files if QUrl(file).isLocalFile()]
        if local:
            self.takeFile(local[0])
        elif words:
            self._house.letterbox.paste(words, told_by(self._answered))

    @Slot()
    def paste(self) -> None:
        """What is on the clipboard: a file that was copied, or words."""
        clipboard = QGuiApplication.clipboard().mimeData()
        self.drop(list(clipboard.urls()) if clipboard.hasUrls() else [], clipboard.text())

    @Slot()
    def keep(self) -> None:
        """Put what is read now with one's own texts."""
        if self._slip.letter:
            self._house.letterbox.keep(self._slip.letter, told_by(self._kept_now))

    @Slot()
    def asBefore(self) -> None:
        """Read what was read before."""
        slip, self._slip = self._slip, Slip()
        if slip.letter:
            self._kept.keep(with_sit(self._kept.value, text=slip.before))
        self.changed.emit()

    @Slot()
    def putAway(self) -> None:
        """Say no more of it."""
        self._show(Slip())

    @Slot("QUrl")
    def chooseFolder(self, folder: QUrl) -> None:
        """One's own texts lie here from now on."""
        self._kept.keep(replace(self._kept.value, texts_folder=folder.toLocalFile()))

    @Slot()
    def usualFolder(self) -> None:
        """They lie where they usually do."""
        self._kept.keep(replace(self._kept.value, texts_folder=""))

    @Slot()
    def openFolder(self) -> None:
        """Show the folder, in the desktop's own way; it is made where it is missing."""
        try:
            ensure_folder(self._folder)
        except OSError as error:
            self._show(Slip(f"{self._folder}: {error.strerror}"))
            return
        self._watch.watch(self._folder, ())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    @Slot(object)
    def _take(self, answer: Letter | MeditateError) -> None:
        if isinstance(answer, MeditateError):
            self._show(Slip(str(answer)))
            return
        before = self._slip.before if self._slip.letter else self._kept.value.sit.text
        said = tr("“{title}” is read now").format(title=answer.title)
        self._slip = Slip(said, answer, before)
        self.handed.emit(Text(answer.name, answer.title, "", Path(answer.name)))
        self._kept.keep(with_sit(self._kept.value, text=answer.name))
        self.changed.emit()

    @Slot(object)
    def _take_kept(self, answer: Letter | MeditateError) -> None:
        if isinstance(answer, OutputError) or self._slip.letter is None or isinstance(answer, MeditateError):
            self._show(replace(self._slip, said=str(answer)))
            return
        said = tr("“{title}” is kept with your texts").format(title=answer.title)
        self._slip = Slip(said, answer, self._slip.before)
        self.handed.emit(Text(answer.name, answer.title, "", Path(answer.name)))
        self._kept.keep(with_sit(self._kept.value, text=answer.name))
        self._house.library.look_for_texts()
        self.changed.emit()

    def _show(self, slip: Slip) -> None:
        before, self._slip = self._slip, slip
        if before != slip:
            self.changed.emit()

    def _get_said(self) -> str:
        return self._slip.said

    def _get_warned(self) -> str:
        found = self._slip.letter.warnings if self._slip.letter else ()
        more = tr("and {number} more").format(number=len(found) - SHOWN) if len(found) > SHOWN else ""
        return "\n".join(filter(None, (*found[:SHOWN], more)))

    def _get_taken(self) -> bool:
        return self._slip.letter is not None

    def _get_keepable(self) -> bool:
        return self._slip.letter is not None and not self._slip.letter.own

    def _get_folder(self) -> str:
        return str(self._folder)

    def _get_usual(self) -> bool:
        return not self._kept.value.texts_folder

    said = Property(str, _get_said, notify=changed)
    warned = Property(str, _get_warned, notify=changed)
    taken = Property(bool, _get_taken, notify=changed)
    keepable = Property(bool, _get_keepable, notify=changed)
    folder = Property(str, _get_folder, notify=changed)
    usual = Property(bool, _get_usual, notify=changed)

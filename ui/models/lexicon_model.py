"""The lexicon as the window shows it: the sitter's own words, and how each is said; heard, kept and let go."""

from operator import methodcaller

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import MeditateError, UsageError
from narration.own_lexicon import Entry as Word
from narration.own_lexicon import OwnLexicon
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LexiconModel(QObject):
    """One row for each word."""

    changed = Signal()
    taken = Signal()
    """A word was kept, and the fields can be emptied."""
    _done = Signal(object)

    def __init__(self, house: House, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._voicing = house.voicing
        self._lexicon, self._trouble = self._voicing.lexicon, ""
        self._done.connect(self._take)
        kept.spoken.connect(self.changed)

    @Slot(object)
    def _take(self, answer: OwnLexicon | MeditateError) -> None:
        if isinstance(answer, MeditateError):
            self._trouble = str(answer)
        else:
            self._lexicon, self._trouble = answer, ""
            self.taken.emit()
        self.changed.emit()

    def _get_words(self) -> list[str]:
        return [entry.written for entry in self._lexicon.entries]

    def _get_sayings(self) -> list[str]:
        return [entry.said for entry in self._lexicon.entries]

    def _get_languages(self) -> list[str]:
        return [entry.language for entry in self._lexicon.entries]

    def _get_summary(self) -> str:
        count = len(self._lexicon.entries)
        return self.tr("%n word(s) of yours", "", count) if count else self.tr("as they are written")

    def _get_trouble(self) -> str:
        return self._trouble

    words = Property("QStringList", _get_words, notify=changed)  # type: ignore[arg-type]
    sayings = Property("QStringList", _get_sayings, notify=changed)  # type: ignore[arg-type]
    languages = Property("QStringList", _get_languages, notify=changed)  # type: ignore[arg-type]
    summary = Property(str, _get_summary, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)

    def _say(self, trouble: str) -> None:
        self._trouble = trouble
        self.changed.emit()

    @Slot(str, str, str)
    def add(self, word: str, said: str, language: str) -> None:
        """Have this word said so from now on; an empty language means all."""
        try:
            entry = Word(word, said, language)
        except UsageError as error:
            self._say(str(error))
            return
        self._voicing.change(methodcaller("added", entry), told_by(self._done))

    @Slot(int)
    def remove(self, index: int) -> None:
        """Have the word in this row said as it is written."""
        entry = self._lexicon.entries[index]
        self._voicing.change(methodcaller("without", entry.written, entry.language), told_by(self._done))

    @Slot(str, str, str)
    def hear(self, word: str, said: str, language: str) -> None:
        """Have the word heard in the voice that is chosen, as it would be said."""
        if word.strip():
            self._voicing.hear(word, said.strip(), language.strip())

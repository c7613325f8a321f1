"""The page to write a text on, as the window shows it: what is written, what it comes to, which line one is in."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.draft import MARKS, Draft, mark_at, mark_for
from meditate.errors import MeditateError
from meditate.script.model import Line
from meditate.tongue import tr
from ui.choices.changes import with_sit
from ui.house.house import House
from ui.house.writing import Sketch
from ui.models.setting_models import ChoiceModel
from ui.models.settings_model import SettingsModel
from ui.models.telling import told_by
from ui.models.text_places import characters, line_at, units
from ui.stage.strip_model import StripModel

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
PAUSE_MS = 300
"""After the last key, so long is waited before the text is tried and kept."""


def trouble_of(sketch: Sketch) -> str:
    """What is wrong, and where."""
    if sketch.trouble and sketch.line:
        return tr("line {line}: {what}").format(line=sketch.line, what=sketch.trouble)
    return sketch.trouble


class Picked(ChoiceModel):
    """The texts to choose from, when one is only looked for."""

    picked = Signal(str)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Say which was picked."""
        self.picked.emit(self.value_at(index))


@QmlElement
class WritingModel(QObject):
    """One draft. It is tried and kept whenever one rests."""

    changed = Signal()
    """What the text comes to."""
    textChanged = Signal()
    """Another text is written at; not told of what is typed."""
    moved = Signal()
    """Another line is looked at."""
    chosen = Signal()
    """It was kept, and is what is read next."""
    _arrived = Signal(object)
    _tried = Signal(str, object)
    _kept_as = Signal(object)
    _saved = Signal(str)

    def __init__(self, house: House, settings: SettingsModel, parent: QObject) -> None:
        super().__init__(parent)
        kept = settings.kept
        self._house, self._kept = house, kept
        self._draft: Draft | None = None
        self._sketch = Sketch()
        self._of = ""
        self._strip = StripModel(self)
        self._strip.moved.connect(self.moved)
        self._strip.pointed.connect(self._let_cursor_be)
        self._cursor: int | None = None
        """Where it stands, unless something else was looked at since."""
        self._refused = ""
        self._unsaved = ""
        self._open = False
        self._then: Callable[[Draft], None] = lambda _: None
        self._arrived.connect(self._take)
        self._tried.connect(self._take_sketch)
        self._kept_as.connect(self._take_kept)
        self._saved.connect(self._take_saved)
        self._texts = Picked(kept, settings.finder("text"), self)
        self._texts.picked.connect(self.take)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._rest)
        kept.changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show what was written last; be ready to say a line."""
        self._open = True
        self._house.audition.want_samples(wanted=True)
        self._texts.refresh()
        if self._draft is None:
            self._house.writing.draft(told_by(self._arrived))
        else:
            self._try()

    @Slot()
    def leave(self) -> None:
        """Keep the draft as it is."""
        self._open = False
        self._house.audition.want_samples(wanted=False)
        if self._soon.isActive() or self._unsaved:
            self._soon.stop()
            self._rest()

    @Slot(str)
    def write(self, text: str) -> None:
        """This is the text now."""
        if self._draft is not None and text != self._draft.text:
            before, self._draft = self._draft.changed, replace(self._draft, text=text)
            self._refused = ""
            self._soon.start()
            if before != self._draft.changed:
                self.changed.emit()

    @Slot(int)
    def stand(self, cursor: int) -> None:
        """The cursor is there."""
        self._cursor = cursor
        if self._sketch.script is not None and self._of == self._text:
            line = line_at(self._sketch.script, characters(self._of, cursor))
            self._strip.look_at_line(line)

    @Slot()
    def _let_cursor_be(self) -> None:
        self._cursor = None

    @Slot()
    def hear(self) -> None:
        """Have the line that is looked at heard."""
        line, script = self._line, self._sketch.script
        if line is not None and script is not None:
            self._house.writing.say(line.text, line.language or script.language)

    @Slot(str, int, result=str)
    def markAt(self, what: str, cursor: int) -> str:
        """What is to be put in at the cursor for a pause, breaths, a silence, a bell or a scene."""
        return mark_at(self._text, characters(self._text, cursor), mark_for(what, self._text))

    @Slot()
    def keep(self) -> None:
        """Keep it as a text of one's own."""
        self._keep(lambda _: None)

    @Slot()
    def choose(self) -> None:
        """The same, and choose it for the next sit."""
        self._keep(self._choose)

    def _choose(self, kept: Draft) -> None:
        self._kept.keep(with_sit(self._kept.value, text=kept.name))
        self.chosen.emit()

    def _keep(self, then: Callable[[Draft], None]) -> None:
        if self._draft is not None:
            self._then = then
            self._house.writing.keep(self._draft, told_by(self._kept_as))

    @Slot(str)
    def take(self, name: str) -> None:
        """Write at the text of this name."""
        self._house.writing.take(name, told_by(self._arrived))

    @Slot()
    def anew(self) -> None:
        """Begin a new text."""
        draft = self._house.writing.blank()
        self._take(draft)
        self._house.writing.save(draft, told_by(self._saved))

    @Slot(object)
    def _take(self, draft: Draft | MeditateError) -> None:
        if isinstance(draft, MeditateError):
            self._refuse(draft)
            return
        self._draft, self._cursor, self._refused = draft, None, ""
        self._strip.look_at_line(-1)
        self.textChanged.emit()
        self._try()

    @Slot(object)
    def _take_kept(self, kept: Draft | MeditateError) -> None:
        if isinstance(kept, MeditateError):
            self._refuse(kept)
        elif self._draft is not None:
            self._draft = replace(self._draft, name=kept.name, kept=kept.kept)
            self._refused = self._unsaved = ""
            self.changed.emit()
            self._then(kept)

    def _refuse(self, error: MeditateError) -> None:
        self._refused = str(error)
        self.changed.emit()

    @Slot()
    def _rest(self) -> None:
        if self._draft is not None:
            self._house.writing.save(self._draft, told_by(self._saved))
            self._try()

    @Slot(str)
    def _take_saved(self, trouble: str) -> None:
        if trouble != self._unsaved:
            self._unsaved = trouble
            self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        if self._open:
            self._try()

    @Slot()
    def _try(self) -> None:
        if self._draft is not None:
            text, tell = self._draft.text, told_by(self._tried)
            self._house.writing.try_out(text, self._kept.value.sit, lambda sketch: tell(text, sketch))

    @Slot(str, object)
    def _take_sketch(self, text: str, sketch: Sketch) -> None:
        """What cannot be read now leaves the strip as it was, so that nothing jumps while one types."""
        if text == self._text:
            self._sketch, self._of = sketch, text
            if sketch.strip is not None:
                self._strip.show(sketch.strip)
            self.changed.emit()
            self.moved.emit()
            if self._cursor is not None:
                self.stand(self._cursor)

    @property
    def _text(self) -> str:
        return self._draft.text if self._draft else ""

    @property
    def _line(self) -> Line | None:
        band, script = self._strip.band_looked_at, self._sketch.script
        if band is None or script is None or not 0 <= band.line < len(script.lines):
            return None
        return script.lines[band.line]

    def _get_text(self) -> str:
        return self._text

    def _get_said(self) -> str:
        return self._sketch.said

    def _get_trouble(self) -> str:
        return self._refused or trouble_of(self._sketch)

    def _get_unsaved(self) -> str:
        return self._unsaved

    def _get_dirty(self) -> bool:
        return self._draft is not None and self._draft.changed

    def _get_name(self) -> str:
        return self._draft.name if self._draft else ""

    def _get_first(self) -> int:
        return units(self._of, self._line.start) if self._line else -1

    def _get_last(self) -> int:
        return units(self._of, self._line.end) if self._line else -1

    def _get_marks(self) -> list[str]:
        return [*MARKS, "scene"]

    def _get_strip(self) -> StripModel:
        return self._strip

    def _get_texts(self) -> ChoiceModel:
        return self._texts

    def _get_readable(self) -> bool:
        return self._sketch.script is not None

    text = Property(str, _get_text, notify=textChanged)
    said = Property(str, _get_said, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    unsaved = Property(str, _get_unsaved, notify=changed)
    """What keeps the draft from being kept; its words stay here."""
    dirty = Property(bool, _get_dirty, notify=changed)
    """Whether something of it is in no file of one's own."""
    readable = Property(bool, _get_readable, notify=changed)
    marks = Property("QStringList", _get_marks, constant=True)  # type: ignore[arg-type]
    strip = Property(StripModel, _get_strip, constant=True)
    texts = Property(ChoiceModel, _get_texts, constant=True)
    name = Property(str, _get_name, notify=changed)
    first = Property(int, _get_first, notify=moved)
    """Where the line that is looked at begins in the text; -1 where none is."""
    last = Property(int, _get_last, notify=moved)

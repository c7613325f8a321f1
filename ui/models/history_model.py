"""The history, as the window asks for it: read once somebody looks, and told anew whenever it changes."""

from uuid import uuid4

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.history.facts import Note
from meditate.history.wall import wall_now
from ui.house.diary import News
from ui.house.rooms import Diary
from ui.models.history_files_model import HistoryFilesModel
from ui.models.history_shown import Shown, derive
from ui.models.kept import Kept
from ui.models.telling import told_by

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HistoryModel(QObject):
    """Reads the history once somebody looks, and again whenever something was written to it."""

    _arrived = Signal(object)

    def __init__(self, diary: Diary, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._diary, self._kept = diary, kept
        self._files = HistoryFilesModel(diary, self)
        self._shown = Shown()
        self._written: str | None = None
        self._arrived.connect(self._take)
        self._begins, self._streak = kept.value.day_begins, kept.value.streak
        kept.changed.connect(self._look_again)
        kept.spoken.connect(self._say_again)

    @property
    def shown(self) -> Shown:
        """What the pages say."""
        return self._shown

    @Slot()
    def look(self) -> None:
        """Read it now."""
        tell = told_by(self._arrived)

        def arrived(news: News) -> None:
            tell(derive(news, wall_now(), self._kept.value))

        self._diary.watch(arrived)

    @Slot()
    def _look_again(self) -> None:
        kept = self._kept.value
        if self._shown.sits and (kept.day_begins, kept.streak) != (self._begins, self._streak):
            self.look()
        self._begins, self._streak = kept.day_begins, kept.streak

    @Slot()
    def _say_again(self) -> None:
        if self._shown.sits:
            self.look()

    @Slot(str)
    def writeNote(self, text: str) -> None:
        """Remember what is being written on the sit that was sat just now."""
        self._written = text

    @Slot()
    def keepNote(self) -> None:
        """Put what was written on that sit."""
        text, self._written = self._written, None
        if text is not None and self._shown.latest and text.strip() != self._shown.note:
            self._diary.write(Note(uuid4().hex, self._shown.latest, wall_now(), text.strip()))

    @Slot(object)
    def _take(self, shown: Shown) -> None:
        before, self._shown = self._shown, shown
        if before != shown:
            self.changed.emit()

    def _get_sits(self) -> int:
        return self._shown.sits

    def _get_total(self) -> str:
        return self._shown.total

    def _get_since(self) -> str:
        return self._shown.since

    def _get_week(self) -> str:
        return self._shown.week

    def _get_days_sat(self) -> int:
        return self._shown.days_sat

    def _get_month(self) -> list[float]:
        return list(self._shown.month)

    def _get_year(self) -> list[float]:
        return list(self._shown.year)

    def _get_year_words(self) -> list[str]:
        return list(self._shown.year_words)

    def _get_month_names(self) -> list[str]:
        return list(self._shown.month_names)

    def _get_month_weeks(self) -> list[int]:
        return list(self._shown.month_weeks)

    def _get_recent(self) -> list[float]:
        return list(self._shown.recent)

    def _get_recent_words(self) -> list[str]:
        return list(self._shown.recent_words)

    def _get_hours(self) -> list[float]:
        return list(self._shown.hours)

    def _get_part(self) -> int:
        return self._shown.part

    def _get_titles(self) -> list[str]:
        return list(self._shown.titles)

    def _get_counts(self) -> list[int]:
        return list(self._shown.counts)

    def _get_lengths(self) -> list[str]:
        return list(self._shown.lengths)

    def _get_streak(self) -> int:
        return self._shown.streak

    def _get_month_words(self) -> list[str]:
        return list(self._shown.month_words)

    def _get_latest(self) -> str:
        return self._shown.latest

    def _get_note(self) -> str:
        return self._shown.note

    def _get_trouble(self) -> str:
        return self._shown.trouble

    def _get_amiss(self) -> list[str]:
        return list(self._shown.amiss)

    def _get_files(self) -> QObject:
        return self._files

    files = Property(HistoryFilesModel, _get_files, constant=True)
    changed = Signal()
    sits = Property(int, _get_sits, notify=changed)
    total = Property(str, _get_total, notify=changed)
    since = Property(str, _get_since, notify=changed)
    week = Property(str, _get_week, notify=changed)
    daysSat = Property(int, _get_days_sat, notify=changed)
    month = Property("QVariantList", _get_month, notify=changed)  # type: ignore[arg-type]
    year = Property("QVariantList", _get_year, notify=changed)  # type: ignore[arg-type]
    yearWords = Property("QStringList", _get_year_words, notify=changed)  # type: ignore[arg-type]
    monthNames = Property("QStringList", _get_month_names, notify=changed)  # type: ignore[arg-type]
    monthWeeks = Property("QVariantList", _get_month_weeks, notify=changed)  # type: ignore[arg-type]
    recent = Property("QVariantList", _get_recent, notify=changed)  # type: ignore[arg-type]
    recentWords = Property("QStringList", _get_recent_words, notify=changed)  # type: ignore[arg-type]
    hours = Property("QVariantList", _get_hours, notify=changed)  # type: ignore[arg-type]
    part = Property(int, _get_part, notify=changed)
    titles = Property("QStringList", _get_titles, notify=changed)  # type: ignore[arg-type]
    counts = Property("QVariantList", _get_counts, notify=changed)  # type: ignore[arg-type]
    lengths = Property("QStringList", _get_lengths, notify=changed)  # type: ignore[arg-type]
    streak = Property(int, _get_streak, notify=changed)
    monthWords = Property("QStringList", _get_month_words, notify=changed)  # type: ignore[arg-type]
    latest = Property(str, _get_latest, notify=changed)
    note = Property(str, _get_note, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    amiss = Property("QStringList", _get_amiss, notify=changed)  # type: ignore[arg-type]

"""A strip as the window draws it, and which of its bands is looked at."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.strip import Band, Kind, Strip
from meditate.units import clock_face

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
MOST_DRAWN = 480
"""Bands closer together than this many to a strip are drawn as one."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One band as it is drawn; places are shares of the whole, 0 to 1."""

    start: float
    end: float
    kind: str
    band: int


def drawn(strip: Strip) -> tuple[Drawn, ...]:
    """What is to be seen of a strip: pauses are what lies between."""
    found: list[Drawn] = []
    for place, band in enumerate(strip.bands):
        start, end = band.start / strip.length, band.end / strip.length
        near = found and int(found[-1].start * MOST_DRAWN) == int(start * MOST_DRAWN)
        if band.kind is not Kind.PAUSE and not near:
            found.append(Drawn(start, end, band.kind.value, place))
    return tuple(found)


@QmlElement
class StripModel(QObject):
    """One strip at a time."""

    changed = Signal()
    moved = Signal()
    """Another band is looked at."""
    pointed = Signal()
    """The same, and it was chosen on the strip itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = Strip(1.0)
        self._drawn: tuple[Drawn, ...] = ()
        self._band = -1

    @property
    def band_looked_at(self) -> Band | None:
        """None where there is none."""
        return self._strip.bands[self._band] if 0 <= self._band < len(self._strip.bands) else None

    def show(self, strip: Strip) -> None:
        """Draw this one instead."""
        self._strip, self._drawn = strip, drawn(strip)
        self._band = min(self._band, len(strip.bands) - 1)
        self.changed.emit()
        self.moved.emit()

    def look_at_line(self, line: int) -> None:
        """Look at where this line is said."""
        self._look_at(self._strip.band_of(line))

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the next band, or the one before."""
        if self._strip.bands:
            self._look_at(min(max(0, self._band + by), len(self._strip.bands) - 1))
            self.pointed.emit()

    @Slot(float)
    def point(self, share: float) -> None:
        """Look at what is in this place, 0 to 1."""
        at, bands = share * self._strip.length, self._strip.bands
        self._look_at(next((place for place, band in enumerate(bands) if at < band.end), len(bands) - 1))
        self.pointed.emit()

    def _look_at(self, band: int) -> None:
        if band != self._band:
            self._band = band
            self.moved.emit()

    def _get_starts(self) -> list[float]:
        return [band.start for band in self._drawn]

    def _get_ends(self) -> list[float]:
        return [band.end for band in self._drawn]

    def _get_kinds(self) -> list[str]:
        return [band.kind for band in self._drawn]

    def _get_heads(self) -> list[float]:
        return [start / self._strip.length for start, _ in self._strip.sections]

    def _get_titles(self) -> list[str]:
        return [title for _, title in self._strip.sections]

    def _get_length(self) -> str:
        return clock_face(self._strip.length)

    def _get_lit(self) -> int:
        """The drawn band that is looked at, or that hides it; -1 for a pause."""
        if self.band_looked_at is None or self.band_looked_at.kind is Kind.PAUSE:
            return -1
        return max((n for n, band in enumerate(self._drawn) if band.band <= self._band), default=-1)

    def _get_begin(self) -> float:
        return self.band_looked_at.start / self._strip.length if self.band_looked_at else 0.0

    def _get_end(self) -> float:
        return self.band_looked_at.end / self._strip.length if self.band_looked_at else 0.0

    def _get_told(self) -> str:
        return self.band_looked_at.told if self.band_looked_at else ""

    starts = Property("QVariantList", _get_starts, notify=changed)  # type: ignore[arg-type]
    """Of what is drawn, as all places from 0 to 1."""
    ends = Property("QVariantList", _get_ends, notify=changed)  # type: ignore[arg-type]
    kinds = Property("QStringList", _get_kinds, notify=changed)  # type: ignore[arg-type]
    heads = Property("QVariantList", _get_heads, notify=changed)  # type: ignore[arg-type]
    """Where sections begin."""
    titles = Property("QStringList", _get_titles, notify=changed)  # type: ignore[arg-type]
    length = Property(str, _get_length, notify=changed)
    lit = Property(int, _get_lit, notify=moved)
    begin = Property(float, _get_begin, notify=moved)
    """Where what is looked at lies."""
    end = Property(float, _get_end, notify=moved)
    told = Property(str, _get_told, notify=moved)
    """What is looked at, in words."""

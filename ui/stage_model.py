"""The picture: how light, which scene, how dark. Pure but for the object that tells the window."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QSize, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:  # the first frame waits for none of these
    from meditate.moment import Moment
    from meditate.score import Score
    from meditate.units import Seconds

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
SCENES = Path(__file__).resolve().parent.parent / "resources" / "scenes"
STEPS = 128
"""A change of light smaller than one of these is not drawn."""
LAG: Seconds = 0.7
"""How much later or earlier than the breath some lanterns breathe."""
SETTLED_MS = 150
"""A window that is being resized gets its plates in the new size when it has stood still for so long."""


@dataclass(frozen=True, slots=True)
class Scene:
    """How one picture is shown."""

    plates: str
    veil: tuple[int, int, int, int] = (0, 0, 0, 0)
    """Red, green, blue, opacity, each 0..255."""


SHOWN = {
    "forest": Scene("forest"),
    "pool": Scene("forest", (60, 96, 150, 34)),
    "droplet": Scene("forest", (150, 84, 120, 34)),
    "river": Scene("forest", (190, 130, 90, 26)),
    "night": Scene("forest", (10, 4, 8, 150)),
    "plain": Scene("forest", (40, 28, 70, 70)),
}
"""Each scene has its veil; the plates of the others than the forest are still to be painted."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What the stage shows; lights 0..1 in whole steps."""

    light: float
    early: float
    late: float
    veil: tuple[int, int, int, int]
    night: float
    """0 is the whole picture, 1 is black."""
    plates: str


REST = Picture(0.25, 0.25, 0.25, (0, 0, 0, 0), 0.0, "forest")
"""Nobody sits."""


def derive(moment: Moment, score: Score, *, still: bool, light: float) -> Picture:
    """What the stage shows at this moment; `light` is how bright the sitter wants it, 0..1."""
    at = moment.level
    early, late = (at, at) if still else (_level(score, moment, LAG), _level(score, moment, -LAG))
    scene = SHOWN.get(moment.scene, SHOWN["plain"])
    veil = _between(SHOWN.get(moment.scene_before, SHOWN["plain"]).veil, scene.veil, moment.blend)
    night = _stepped(1.0 - moment.brightness * light)
    return Picture(_stepped(at), _stepped(early), _stepped(late), veil, night, scene.plates)


def _level(score: Score, moment: Moment, ahead: Seconds) -> float:
    position = moment.position + ahead
    which = moment.breath
    if position < score.breaths[which].start:
        which = max(0, which - 1)
    elif position >= score.breaths[which].end:
        which = min(which + 1, len(score.breaths) - 1)
    breath = score.breaths[which]
    return breath.at(min(max(breath.start, position), breath.end))[2]


def _stepped(value: float) -> float:
    return round(min(max(0.0, value), 1.0) * STEPS) / STEPS


def _between(before: tuple[int, ...], after: tuple[int, ...], blend: float) -> tuple[int, int, int, int]:
    r, g, b, a = (round(x + (y - x) * blend) for x, y in zip(before, after, strict=True))
    return r, g, b, a


@QmlElement
class StageModel(QObject):
    """Tells the window what changed in the picture."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = REST
        self._still = False
        self._size, self._wanted = QSize(), QSize()
        self._lights: dict[str, Any] = {}
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._take_size)

    def show(self, picture: Picture) -> None:
        """Show this from now on."""
        before, self._picture = self._picture, picture
        if before is picture or before == picture:
            return
        if (before.light, before.early, before.late) != (picture.light, picture.early, picture.late):
            self.lightChanged.emit()
        if before.night != picture.night:
            self.nightChanged.emit()
        if before.veil != picture.veil:
            self.veilChanged.emit()
        if before.plates != picture.plates:
            self.platesChanged.emit()

    def hold_still(self, *, still: bool) -> None:
        """Whether only the light of the whole may move."""
        if still != self._still:
            self._still = still
            self.stillChanged.emit()

    def _take_size(self) -> None:
        if self._size != self._wanted:
            self._size = self._wanted
            self.plateSizeChanged.emit()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """The window has this many pixels."""
        self._wanted = QSize(width, height)
        if self._size.isEmpty():
            self._take_size()
        else:
            self._settled.start()

    def _get_light(self) -> float:
        return self._picture.light

    def _get_early(self) -> float:
        return self._picture.early

    def _get_late(self) -> float:
        return self._picture.late

    def _get_night(self) -> float:
        return self._picture.night

    def _get_veil(self) -> str:
        r, g, b, a = self._picture.veil
        return f"#{a:02x}{r:02x}{g:02x}{b:02x}"

    def _get_plate_out(self) -> QUrl:
        return QUrl.fromLocalFile(str(SCENES / f"{self._picture.plates}-out.webp"))

    def _get_plate_in(self) -> QUrl:
        return QUrl.fromLocalFile(str(SCENES / f"{self._picture.plates}-in.webp"))

    def _get_lights(self) -> list[Any]:
        name = self._picture.plates
        if name not in self._lights:
            self._lights[name] = json.loads((SCENES / f"{name}-lights.json").read_text(encoding="utf-8"))
        lights: list[Any] = self._lights[name]
        return lights

    def _get_still(self) -> bool:
        return self._still

    def _get_plate_size(self) -> QSize:
        return self._size

    lightChanged = Signal()
    light = Property(float, _get_light, notify=lightChanged)
    early = Property(float, _get_early, notify=lightChanged)
    late = Property(float, _get_late, notify=lightChanged)
    nightChanged = Signal()
    night = Property(float, _get_night, notify=nightChanged)
    veilChanged = Signal()
    veil = Property(str, _get_veil, notify=veilChanged)
    platesChanged = Signal()
    plateOut = Property(QUrl, _get_plate_out, notify=platesChanged)
    plateIn = Property(QUrl, _get_plate_in, notify=platesChanged)
    lights = Property("QVariantList", _get_lights, notify=platesChanged)  # type: ignore[arg-type]
    stillChanged = Signal()
    still = Property(bool, _get_still, notify=stillChanged)
    plateSizeChanged = Signal()
    plateSize = Property(QSize, _get_plate_size, notify=plateSizeChanged)

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
    heart: float = 0.0
    """How bright the glow is over the heart of someone who sits, 0..1; 0 where nobody is seen."""


SHOWN = {
    "forest": Scene("forest", heart=1.0),
    "pool": Scene("pool"),
    "droplet": Scene("droplet"),
    "river": Scene("river"),
    "night": Scene("night", heart=0.4),
    "plain": Scene("plain"),
}
"""Every scene that is painted; another name is shown as `plain`."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What the stage shows; lights 0..1 in whole steps."""

    light: float
    early: float
    late: float
    night: float
    """0 is the whole picture, 1 is black."""
    scene: Scene
    before: Scene
    blend: float
    """0 is all `before`, 1 all `scene`."""


REST = Picture(0.25, 0.25, 0.25, 0.0, SHOWN["forest"], SHOWN["forest"], 1.0)
"""Nobody sits."""


def derive(moment: Moment, score: Score, *, still: bool, light: float) -> Picture:
    """What the stage shows at this moment; `light` is how bright the sitter wants it, 0..1."""
    at = moment.level
    early, late = (at, at) if still else (_level(score, moment, LAG), _level(score, moment, -LAG))
    scene = SHOWN.get(moment.scene, SHOWN["plain"])
    before = SHOWN.get(moment.scene_before, SHOWN["plain"])
    blend = _stepped(moment.blend) if before != scene else 1.0
    night = _stepped(1.0 - moment.brightness * light)
    return Picture(_stepped(at), _stepped(early), _stepped(late), night, scene, before, blend)


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


@QmlElement
class StageModel(QObject):
    """Tells the window what changed in the picture."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._picture = REST
        self._still = False
        self._size, self._wanted = QSize(), QSize()
        self._scenes: dict[Scene, dict[str, Any]] = {}
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
        if before.blend != picture.blend:
            self.blendChanged.emit()
        if (before.scene, before.before) != (picture.scene, picture.before):
            self.scenesChanged.emit()

    @property
    def held_still(self) -> bool:
        """Whether only the light of the whole may move."""
        return self._still

    def hold_still(self, *, still: bool) -> None:
        """Whether only the light of the whole may move."""
        if still != self._still:
            self._still = still
            self.stillChanged.emit()

    @Slot()
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

    def _get_blend(self) -> float:
        return self._picture.blend

    def _get_scene(self) -> dict[str, Any]:
        return self._told(self._picture.scene)

    def _get_before(self) -> dict[str, Any]:
        return self._told(self._picture.before)

    def _told(self, scene: Scene) -> dict[str, Any]:
        """A scene as QML reads it: where its plates are, and where its lanterns hang."""
        if scene not in self._scenes:
            lights = SCENES / f"{scene.plates}-lights.json"
            self._scenes[scene] = {
                "out": QUrl.fromLocalFile(str(SCENES / f"{scene.plates}-out.webp")),
                "full": QUrl.fromLocalFile(str(SCENES / f"{scene.plates}-in.webp")),
                "heart": scene.heart,
                "lights": json.loads(lights.read_text(encoding="utf-8")) if lights.is_file() else [],
            }
        return self._scenes[scene]

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
    blendChanged = Signal()
    blend = Property(float, _get_blend, notify=blendChanged)
    scenesChanged = Signal()
    scene = Property("QVariantMap", _get_scene, notify=scenesChanged)  # type: ignore[arg-type]
    before = Property("QVariantMap", _get_before, notify=scenesChanged)  # type: ignore[arg-type]
    stillChanged = Signal()
    still = Property(bool, _get_still, notify=stillChanged)
    plateSizeChanged = Signal()
    plateSize = Property(QSize, _get_plate_size, notify=plateSizeChanged)

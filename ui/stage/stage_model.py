"""The stage, as QML reads it: tells what changed in the picture, and where its stills and plates are."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QSize, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.look import Painter
from ui.stage.picture import REST, RESTING, Picture, Scene, resting
from ui.stage.plates import SHADERS, lights_of, plate_of, set_for

if TYPE_CHECKING:
    from meditate.units import Seconds

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
STRIDE: Seconds = 1 / 15
"""How far what moves over plates moves in one go; the next repaint is for the breath again."""
SETTLED_MS = 150
"""A window that is being resized gets its picture in the new size when it has stood still for so long."""


@QmlElement
class StageModel(QObject):
    """Tells the window what changed in the picture."""

    def __init__(self, parent: QObject, painter: Painter = Painter.PAINTED) -> None:
        super().__init__(parent)
        self._picture = self._rest = REST
        self._still = False
        self._painter = painter
        self._size, self._wanted = QSize(), QSize()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._take_size)

    @property
    def painted_by(self) -> Painter:
        """Who paints."""
        return self._painter

    @property
    def shown_time(self) -> Seconds:
        """The position that is shown."""
        return self._picture.time

    def show(self, picture: Picture) -> None:
        """Show this from now on."""
        before, self._picture = self._picture, self._strided(picture)
        picture = self._picture
        if before is picture or before == picture:
            return
        if (before.light, before.early, before.late) != (picture.light, picture.early, picture.late):
            self.lightChanged.emit()
        if before.night != picture.night:
            self.nightChanged.emit()
        if before.blend != picture.blend:
            self.blendChanged.emit()
        if before.bell != picture.bell:
            self.bellChanged.emit()
        if (before.time, before.turn, before.through, before.drop) != (
            picture.time, picture.turn, picture.through, picture.drop,
        ):  # fmt: skip
            self.timeChanged.emit()
        if (before.scene, before.before, before.coming) != (picture.scene, picture.before, picture.coming):
            self.scenesChanged.emit()

    @property
    def held_still(self) -> bool:
        """Whether only the light of the whole may move."""
        return self._still

    def _strided(self, picture: Picture) -> Picture:
        if self._painter is Painter.LIVE:
            return picture
        time = round(picture.time / STRIDE) * STRIDE
        turn = round(picture.turn / STRIDE) * STRIDE
        return replace(picture, time=time, turn=turn)

    def rest(self) -> None:
        """Show what is shown while nobody sits."""
        self.show(self._rest)

    def rest_in(self, scheme: str) -> None:
        """From now on rest in the scene of this scheme: `dark`, `light` or `night`."""
        self._resting(RESTING[scheme], self._rest.night)

    def rest_dark(self, night: float) -> None:
        """How dark it is while nobody sits: 1, as right after a bedtime sit, shows nothing at all."""
        self._resting(self._rest.scene.name, night)

    def _resting(self, scene: str, night: float) -> None:
        before, self._rest = self._rest, resting(scene, night=night)
        if self._picture == before:
            self.rest()

    def hold_still(self, *, still: bool) -> None:
        """Whether only the light of the whole may move."""
        if still != self._still:
            self._still = still
            self.stillChanged.emit()

    def paint_by(self, painter: Painter) -> None:
        """Let this one paint from now on."""
        if painter is not self._painter:
            self._painter = painter
            self.painterChanged.emit()

    @Slot()
    def giveUp(self) -> None:
        """The graphics card cannot do it: plates from now on."""
        self.paint_by(Painter.PAINTED)

    @Slot()
    def _take_size(self) -> None:
        if self._size != self._wanted:
            self._size = self._wanted
            self.plateSizeChanged.emit()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """The window has this many pixels of the screen."""
        self._wanted = QSize(width, height)
        if self._size.isEmpty():
            self._take_size()
        else:
            self._settled.start()

    @Slot(str, QSize, str, result=QUrl)
    def plate(self, scene: str, size: QSize, light: str) -> QUrl:
        """The plate of this scene for a picture of this size: `out` or `in`."""
        return QUrl.fromLocalFile(str(plate_of(scene, size.width(), size.height(), light)))

    @Slot(QSize, result=QSize)
    def plateFor(self, size: QSize) -> QSize:
        """How large the plates are that a picture of this size is cut from."""
        return QSize(*set_for(size.width(), size.height()))

    @Slot(str, QSize, result="QVariantList")
    def lights(self, scene: str, size: QSize) -> list[dict[str, Any]]:
        """The lanterns on these plates that breathe by themselves, in heights of the picture."""
        return lights_of(scene, size.width(), size.height())

    def _get_painter(self) -> str:
        return self._painter.value

    def _get_light(self) -> float:
        return self._picture.light

    def _get_early(self) -> float:
        return self._picture.early

    def _get_late(self) -> float:
        return self._picture.late

    def _get_night(self) -> float:
        return self._picture.night

    def _get_bell(self) -> float:
        return self._picture.bell

    def _get_blend(self) -> float:
        return self._picture.blend

    def _get_time(self) -> float:
        return self._picture.time

    def _get_turn(self) -> float:
        return self._picture.turn

    def _get_through(self) -> float:
        return self._picture.through

    def _get_drop(self) -> dict[str, Any]:
        return asdict(self._picture.drop)

    def _get_scene(self) -> dict[str, Any]:
        return told(self._picture.scene)

    def _get_coming(self) -> dict[str, Any]:
        return told(self._picture.coming) if self._picture.coming else {}

    def _get_still(self) -> bool:
        return self._still

    def _get_plate_size(self) -> QSize:
        return self._size

    painterChanged = Signal()
    painter = Property(str, _get_painter, notify=painterChanged)
    lightChanged = Signal()
    light = Property(float, _get_light, notify=lightChanged)
    early = Property(float, _get_early, notify=lightChanged)
    late = Property(float, _get_late, notify=lightChanged)
    nightChanged = Signal()
    night = Property(float, _get_night, notify=nightChanged)
    bellChanged = Signal()
    bell = Property(float, _get_bell, notify=bellChanged)
    blendChanged = Signal()
    blend = Property(float, _get_blend, notify=blendChanged)
    timeChanged = Signal()
    time = Property(float, _get_time, notify=timeChanged)
    turn = Property(float, _get_turn, notify=timeChanged)
    through = Property(float, _get_through, notify=timeChanged)
    drop = Property("QVariantMap", _get_drop, notify=timeChanged)  # type: ignore[arg-type]
    scenesChanged = Signal()
    scene = Property("QVariantMap", _get_scene, notify=scenesChanged)  # type: ignore[arg-type]
    coming = Property("QVariantMap", _get_coming, notify=scenesChanged)  # type: ignore[arg-type]
    stillChanged = Signal()
    still = Property(bool, _get_still, notify=stillChanged)
    plateSizeChanged = Signal()
    plateSize = Property(QSize, _get_plate_size, notify=plateSizeChanged)


@cache
def told(scene: Scene) -> dict[str, Any]:
    """A scene as QML reads it."""
    return {
        "name": scene.name,
        "still": shader(scene.still),
        "ribbons": shader(f"{scene.still}-ribbons") if scene.ribbons else "",
        "live": shader(f"{scene.name}-live"),
        "heart": scene.heart,
        "eye": scene.eye,
    }


def shader(name: str) -> str:
    """Where QML finds it."""
    return QUrl.fromLocalFile(str(SHADERS / f"{name}.frag.qsb")).toString()

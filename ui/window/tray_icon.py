"""The icon in the tray: a ring that closes by as much as has been sat; its state is told by shape, not by colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

SIZES = (16, 22, 24, 32, 48)
CREAM = QColor(0xF6, 0xF3, 0xE3)
INK = QColor(0x33, 0x21, 0x4F)
"""Around the cream, so that it stands out from a light panel too."""
FAINT, HALO = 0.3, 0.9


def tray_icon(*, through: float = 0.0, paused: bool = False) -> QIcon:
    """Closed by as much as has been sat, 0..1. In its middle: two bars while paused, a dot while nobody sits."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(size, through, paused=paused))
    return icon


def _drawn(size: int, through: float, *, paused: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = size / 9
    round_ = QRectF(width, width, size - 2 * width, size - 2 * width)
    painter.setPen(_pen(INK, HALO, 1.6 * width))
    painter.drawEllipse(round_)
    painter.setPen(_pen(CREAM, FAINT, width))
    painter.drawEllipse(round_)
    painter.setPen(_pen(CREAM, 1.0, width))
    painter.drawArc(round_, 90 * 16, -round(360 * 16 * through))
    for colour, alpha, grown in ((INK, HALO, 0.4 * width), (CREAM, 1.0, 0.0)):
        _draw_middle(painter, size, _with(colour, alpha), grown, through=through, paused=paused)
    painter.end()
    return pixmap


def _draw_middle(painter: QPainter, size: int, colour: QColor, grown: float, *, through: float, paused: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    middle = QPointF(size / 2, size / 2)
    if paused:
        bar = QRectF(-size / 22, -size / 7, size / 11, size / 3.5).adjusted(-grown, -grown, grown, grown)
        for side in (-1, 1):
            painter.drawRect(bar.translated(middle.x() + side * size / 10, middle.y()))
    elif not through:
        painter.drawEllipse(middle, size / 11 + grown, size / 11 + grown)


def _pen(colour: QColor, alpha: float, width: float) -> QPen:
    return QPen(_with(colour, alpha), width, c=Qt.PenCapStyle.RoundCap)


def _with(colour: QColor, alpha: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result

"""Chooses who paints, before the first window: the graphics card where there is one, else plates and the processor."""

import os
import sys
import tomllib
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from meditate.look import Painter

SLOW = ("llvmpipe", "softpipe", "swiftshader", "basic render")
"""Renderers that compute on the processor; plates cost them ten times what the software adaptation takes."""
DEVICES = Path("/dev")
"""Where Linux keeps its graphics cards: `dri/renderD128` and on, `nvidia0` and on, `dxg` under Windows."""
GL_RENDERER = 0x1F01


def choose_painter(wanted: Painter = Painter.AUTO) -> Painter:
    """Who paints: the one that is wanted, or as the machine can; never `AUTO`.

    Where the processor has to show plates, Qt's software adaptation is chosen too. What the environment asks for is
    left as it is.
    """
    asked = "QT_QUICK_BACKEND" in os.environ or "QSG_RHI_BACKEND" in os.environ
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        return Painter.PAINTED
    if wanted is Painter.LIVE:
        return Painter.LIVE
    slow = not asked and (not has_device() or is_slow(renderer()))
    if slow:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return Painter.PAINTED if slow or wanted is Painter.PAINTED else Painter.LIVE


def kept_wish(settings: Path) -> Painter:
    """What the settings say of the painter; read by itself, for the first frame does not wait for the rest of them."""
    try:
        return Painter(tomllib.loads(settings.read_text(encoding="utf-8-sig")).get("painter", Painter.AUTO))
    except (OSError, ValueError, RecursionError):
        return Painter.AUTO


def is_slow(name: str) -> bool:
    """Whether this renderer has no graphics card; no name, no card."""
    return not name or any(slow in name.lower() for slow in SLOW)


def has_device() -> bool:
    """False only on a Linux without a device to draw with: to ask OpenGL there costs 60 MB and a tenth of a second."""
    cards = (found for pattern in ("dri/*", "nvidia[0-9]*", "dxg", "mali*", "kgsl*") for found in DEVICES.glob(pattern))
    return sys.platform != "linux" or any(cards)


def renderer() -> str:
    """What OpenGL says it draws with; empty where there is none."""
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return ""
    context, surface = QOpenGLContext(), QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    name = context.functions().glGetString(GL_RENDERER)
    context.doneCurrent()
    return str(name or "")

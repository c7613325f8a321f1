"""Chooses who paints, before the first window: the graphics card where there is one, else the processor."""

import os

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

SLOW = ("llvmpipe", "softpipe", "swiftshader", "basic render")
"""Renderers that compute on the processor; plates cost them ten times what the software adaptation takes."""
GL_RENDERER = 0x1F01


def choose_painter() -> bool:
    """True where the software adaptation was chosen. What the environment asks for is left as it is."""
    if "QT_QUICK_BACKEND" in os.environ or "QSG_RHI_BACKEND" in os.environ:
        return os.environ.get("QT_QUICK_BACKEND") == "software"
    software = is_slow(renderer())
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return software


def is_slow(name: str) -> bool:
    """Whether this renderer has no graphics card; no name, no card."""
    return not name or any(slow in name.lower() for slow in SLOW)


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

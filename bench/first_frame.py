"""A window that says when its first frame was there, and ends: `meditate`, `bare` or `software`."""

import os
import sys
import time
from typing import Any


def main() -> None:
    """The program as it starts for everyone, or as little of Qt Quick as makes a window."""
    match sys.argv[1]:
        case "meditate":
            meditate()
        case painter:
            bare(software=painter == "software")


def meditate() -> None:
    """By the front door; only the window is told to say that it is drawn."""
    import ui.window.app
    import ui.window.face

    class Told(ui.window.face.Face):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self.window.frameSwapped.connect(_drawn)

    ui.window.app.Face = Told  # type: ignore[attr-defined]
    from meditate.__main__ import main as front_door

    sys.argv = ["meditate"]
    front_door()


def bare(*, software: bool) -> None:
    """One colour, painted as Qt does by itself, or by the software adaptation: the cheapest window there is here."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

    app = QGuiApplication(sys.argv)
    if software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    engine = QQmlApplicationEngine()
    engine.loadData(b'import QtQuick; Window { visible: true; width: 1280; height: 800; color: "#2a2140" }')
    engine.rootObjects()[0].frameSwapped.connect(_drawn)  # type: ignore[attr-defined]
    app.exec()


def _drawn() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()

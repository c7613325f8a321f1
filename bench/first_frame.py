"""A window that says when its first frame was there, and ends: `bench.first_frame meditate` or `bench.first_frame bare`."""

import os
import sys
import time
from typing import Any


def main() -> None:
    """The program as it starts for everyone, or as little of Qt Quick as makes a window."""
    meditate() if sys.argv[1] == "meditate" else bare()


def meditate() -> None:
    """By the front door; only the window is told to say that it is drawn."""
    import ui.app

    class Told(ui.app.Face):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self.window.frameSwapped.connect(_drawn)

    ui.app.Face = Told  # type: ignore[misc]
    from meditate.__main__ import main as front_door

    sys.argv = ["meditate"]
    front_door()


def bare() -> None:
    """One colour, painted by the processor too: the cheapest window that Qt Quick has here."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

    app = QGuiApplication(sys.argv)
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

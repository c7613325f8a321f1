"""Looks at one edge of the desktop in a process of its own: `python -m ui.desktop.probe sound|tray`. Prints JSON."""

import json
import sys


def sound() -> tuple[bool, str]:
    """Whether there is a sound output, and its name."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    app = QCoreApplication([])
    device = QMediaDevices.defaultAudioOutput()
    name = "" if device.isNull() else device.description()
    del app
    return bool(name), name


def tray() -> tuple[bool, str]:
    """Whether there is a place for a tray icon."""
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    app = QApplication([])
    there = QSystemTrayIcon.isSystemTrayAvailable()
    del app
    return there, ""


if __name__ == "__main__":
    works, name = {"sound": sound, "tray": tray}[sys.argv[1]]()
    json.dump({"works": works, "name": name}, sys.stdout)

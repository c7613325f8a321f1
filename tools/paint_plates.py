"""Paints the plates: two stills of a scene's shader, at the empty and at the full breath.

    xvfb-run -s "-screen 0 1920x1200x24" python tools/paint_plates.py [SCENE] [FOLDER] [WIDTHxHEIGHT]

Needs the shader compiler of PySide6 Addons. `offscreen` draws no shader and says nothing.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "xcb"
os.environ["QSG_RENDER_LOOP"] = "basic"

from PySide6.QtCore import QByteArray, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

ROOT = Path(__file__).resolve().parent.parent
HEAVIEST = 250 * 1024
"""Bytes a plate."""
LIGHTS = {"out": 0.0, "in": 1.0}

EASEL = """
import QtQuick
Window {
    visible: true; flags: Qt.FramelessWindowHint; color: "black"
    property alias light: effect.light
    ShaderEffect {
        id: effect
        anchors.fill: parent
        property real light: 0
        property real aspect: width / height
        fragmentShader: "%s"
    }
}
"""


def compiled(scene: str, folder: Path) -> Path:
    """The shader as Qt Quick wants it."""
    target = folder / f"{scene}.frag.qsb"
    source = ROOT / "resources" / "shaders" / f"{scene}.frag"
    subprocess.run(["pyside6-qsb", "--glsl", "100es,120,150", "-o", str(target), str(source)], check=True)
    return target


def kept(picture: QImage, path: Path) -> int:
    """Write the picture as WebP, as fine as its weight allows; the bytes it took."""
    for quality in range(100, 30, -2):
        writer = QImageWriter(str(path), QByteArray(b"webp"))
        writer.setQuality(quality)
        if not writer.write(picture):
            raise SystemExit(f"{path}: {writer.errorString()}")
        if path.stat().st_size <= HEAVIEST:
            return path.stat().st_size
    raise SystemExit(f"{path}: heavier than {HEAVIEST} bytes however it is written")


def mean(picture: QImage) -> float:
    """Brightness, 0..255."""
    small = picture.scaled(64, 40).convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(bytes(small.constBits())) / (64 * 40)


def paint(scene: str, folder: Path, width: int, height: int) -> None:
    """Both plates of one scene."""
    app = QGuiApplication([])
    with tempfile.TemporaryDirectory() as shelf:
        engine = QQmlEngine()
        easel = QQmlComponent(engine)
        easel.setData(QByteArray((EASEL % compiled(scene, Path(shelf)).as_uri()).encode()), QUrl())
        window = easel.create()
        if not isinstance(window, QQuickWindow):
            raise SystemExit(easel.errorString())
        window.resize(width, height)

        def look() -> None:
            for name, light in LIGHTS.items():
                window.setProperty("light", light)
                picture = window.grabWindow()
                weight = kept(picture.convertToFormat(QImage.Format.Format_RGB888), folder / f"{scene}-{name}.webp")
                print(f"{scene}-{name}: {weight} bytes, mean brightness {mean(picture):.1f}")
            app.quit()

        QTimer.singleShot(500, look)
        app.exec()


def main() -> None:
    """The forest into `resources/scenes`, unless told otherwise."""
    scene, folder, size = (
        *sys.argv[1:],
        *("forest", str(ROOT / "resources" / "scenes"), "1920x1200")[len(sys.argv) - 1 :],
    )
    width, height = (int(part) for part in size.split("x"))
    paint(scene, Path(folder), width, height)


if __name__ == "__main__":
    main()

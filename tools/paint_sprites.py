"""Paints what moves over the pictures: birds, flowers and the droplet, each from its own shader, with a clear ground.

    xvfb-run -a -s "-screen 0 1920x1200x24" python -m tools.paint_sprites

Writes `resources/scenes/bird-*.webp`, `sapphire-*.webp`, `citrine-*.webp` and `drop.webp`.
"""

import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from tools.easel import easel, kept, settle, studio
from tools.paint_shaders import SHADERS, compile_shader
from ui.stage.plates import SCENES

SHEET = """
import QtQuick
Window {{
    property bool ready: true
    property alias stage: picture.stage
    property alias mask: picture.mask
    visible: true; flags: Qt.FramelessWindowHint; color: "black"
    ShaderEffect {{
        id: picture
        anchors.fill: parent
        blending: false
        property real light: 0.6
        property real aspect: 1
        property real stage: 0
        property real mask: 0
        property real kind: {kind}
        fragmentShader: "{shader}"
    }}
}}
"""
ROWS = (
    ("bird", "bird", 0, 6, 256),
    ("sapphire", "flower", 0, 8, 448),
    ("citrine", "flower", 1, 8, 448),
    ("drop", "drop", 0, 1, 560),
)
"""Name, shader, kind, how many stages, pixels."""
HEAVIEST = 16 * 1024


def cut_out(window: QQuickWindow) -> QImage:
    """The picture on a clear ground, from the picture on black and from what it covers."""
    layers = []
    for mask in (0.0, 1.0):
        window.setProperty("mask", mask)
        settle(0.2)
        picture = window.grabWindow().convertToFormat(QImage.Format.Format_RGBA8888)
        rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
        layers.append(rows[:, : 4 * picture.width()].reshape(picture.height(), picture.width(), 4))
    light, cover = layers
    both = np.concatenate((np.minimum(light[..., :3], cover[..., :1]), cover[..., :1]), axis=2)
    height, width = both.shape[:2]
    return QImage(both.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied).copy()


def main() -> None:
    """All of them."""
    app = studio()
    with tempfile.TemporaryDirectory() as folder:
        for name, shader, kind, stages, size in ROWS:
            compiled = Path(folder) / f"{shader}.frag.qsb"
            compile_shader(SHADERS / "sprites" / f"{shader}.frag", compiled)
            with easel(SHEET.format(kind=kind, shader=compiled.as_uri()), size, size) as window:
                settle(1.0)
                for which in range(stages):
                    window.setProperty("stage", which / max(1, stages - 1))
                    file = f"{name}-{which}.webp" if stages > 1 else f"{name}.webp"
                    quality = kept(cut_out(window), SCENES / file, HEAVIEST * (2 if stages == 1 else 1))
                    print(f"{file}: quality {quality}", flush=True)
    app.quit()


if __name__ == "__main__":
    main()

"""Paints the covers of exported files: the middle of each scene at the full breath, as a small square JPEG picture.

    python tools/paint_covers.py [FOLDER]

The program itself has no encoder for pictures; so they are shipped.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QImage

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SIDE = 600
MOST = 60_000
"""Bytes; a cover comes with every file."""


def square(plate: QImage) -> QImage:
    """The middle of it, as high as it is."""
    left = (plate.width() - plate.height()) // 2
    middle = plate.copy(QRect(left, 0, plate.height(), plate.height()))
    smooth = middle.scaled(SIDE, SIDE, mode=Qt.TransformationMode.SmoothTransformation)
    return smooth.convertToFormat(QImage.Format.Format_RGB888)


def as_jpeg(picture: QImage) -> bytes:
    """As good as it can be within MOST."""
    for quality in range(92, 40, -2):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not picture.save(buffer, "JPEG", quality):  # type: ignore[call-overload]
            raise SystemExit("this Qt writes no JPEG")
        content = buffer.data().data()
        if len(content) <= MOST:
            return bytes(content)
    raise SystemExit("a cover does not fit")


def main() -> None:
    """Into `resources/covers`, unless told otherwise."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else RESOURCES / "covers"
    folder.mkdir(exist_ok=True)
    for plate in sorted((RESOURCES / "scenes").glob("*-1920-in.webp")):
        cover = as_jpeg(square(QImage(str(plate))))
        path = folder / f"{plate.name.partition('-')[0]}.jpg"
        path.write_bytes(cover)
        print(f"{path.name}: {len(cover)} bytes")


if __name__ == "__main__":
    main()

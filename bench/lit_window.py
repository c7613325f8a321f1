"""The window through a bedtime sit, looked at in every breath: `lit_window MINUTES TEXT [live]`.

Prints one object: of each minute the mean relative luminance of its brightest frame, and the brightest point of all its
frames, both 0..1. Where it is, is told by position: nothing here waits for the night to pass.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from meditate.look import Painter
from meditate.presets import preset_over
from meditate.script.model import SILENT
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.texts import find_text
from meditate.units import Seconds
from tests.ui.fake_house import FakeHouse
from tools.easel import settle
from ui.window.face import Face

WIDTH, HEIGHT = 480, 420
MINUTE: Seconds = 60.0
FADED_IN: Seconds = 1.0
"""The pages have come by then, or the controls have gone."""


def luminance(picture: QImage) -> NDArray[np.float64]:
    """Relative luminance (WCAG) of each point, 0..1."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    encoded = rows[:, : 3 * picture.width()].reshape(-1, 3) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ (0.2126, 0.7152, 0.0722), dtype=np.float64)


def rise(levels: Sequence[float]) -> float:
    """The most that one is above the one before."""
    return max(after - before for before, after in pairwise(levels))


def looked_at(sit: Sit, painter: Painter, every: int = 1) -> Iterator[tuple[Seconds, NDArray[np.float64]]]:
    """The whole window's luminance at the fullest of every so-manieth breath, with its position; last, the end."""
    script = find_text(sit.text) if sit.text else SILENT
    house = FakeHouse(Settings(welcomed=True, sit=sit, painter=painter), script=script)
    face = Face(painter=painter)
    try:
        face.watch.choose(painter)
        face.window.resize(WIDTH, HEIGHT)
        face.move_in(house)
        face.session.begin()
        settle(FADED_IN)
        face.attention.rest()
        settle(FADED_IN)
        stage = face.window.findChild(QQuickItem, "stage")
        assert stage is not None
        assert face.session.sitting is not None
        breaths = face.session.sitting.score.breaths[::every]
        for place in [*(breath.turn_out for breath in breaths), sit.length]:
            house.player.at = place
            face.session.look()
            settle()
            while not stage.property("settled"):
                settle(0.05)
            yield place, luminance(face.window.grabWindow())
        assert face.stage.painted_by is painter, "another painter had to take over"
    finally:
        face.close()


def minute_by_minute(minutes: int, text: str, painter: Painter) -> dict[str, list[float]]:
    """The mean of each minute's brightest frame, and the brightest point of any of them; then of the end."""
    sit = preset_over("bedtime", Sit(text=text, length=MINUTE * minutes))
    mean, most = [0.0] * (minutes + 1), [0.0] * (minutes + 1)
    for place, frame in looked_at(sit, painter):
        minute = int(place / MINUTE)
        mean[minute] = max(mean[minute], float(frame.mean()))
        most[minute] = max(most[minute], float(frame.max()))
    return {"mean": mean, "most": most}


def main() -> None:
    """One night."""
    app = QApplication(sys.argv)
    minutes, text, *live = sys.argv[1:]
    print(json.dumps(minute_by_minute(int(minutes), text, Painter.LIVE if live else Painter.PAINTED)), flush=True)
    app.quit()


if __name__ == "__main__":
    main()

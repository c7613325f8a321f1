"""The live painter on a real screen: what it shows, and what happens where it cannot."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.e2e.screen import Screen
from tests.ui.gallery import LIGHTS, pixels
from tests.ui.looks import approved, assert_breathes, assert_looks_like
from ui.stage.picture import SHOWN

BROKEN = """
from pathlib import Path
from PySide6.QtCore import QObject
from tools.easel import BARE, easel, settle, studio
import ui.stage.stage_model as stage_model
from meditate.look import Painter

app = studio()
broken = Path({folder!r}) / "broken.frag.qsb"
broken.write_bytes(b"no shader at all")
right = stage_model.shader
stage_model.shader = lambda name: broken.as_uri() if name.endswith({which!r}) else right(name)
owner = QObject()
model = stage_model.StageModel(owner, Painter.LIVE)
with easel(BARE, 160, 100, stage=model) as window:
    print(model.painted_by.value, window.property("ready"))
app.quit()
"""

TURNS = """
from meditate.look import Painter
from tests.ui.flicker import most_in_a_second, sitting
from tests.ui.gallery import pixels, wall
from tools.easel import studio

app = studio()
pictures = sitting({scene!r}, 60.0, 30)
with wall(Painter.LIVE, pictures[0], 96, 60) as here:
    print(most_in_a_second((pixels(here.look(picture)) for picture in pictures), 30))
app.quit()
"""


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    screen = Screen()
    yield screen
    screen.close()


def hang(screen: Screen, folder: Path, scene: str) -> None:
    paths = f"Path({str(folder)!r}), [{scene!r}]"
    screen.run(f"from pathlib import Path; from tests.ui.gallery import hang_live; hang_live({paths})", 120)


@pytest.mark.parametrize(
    "scene",
    [scene if scene == "forest" else pytest.param(scene, marks=pytest.mark.soak) for scene in SHOWN],
)
def test_a_live_scene_looks_as_approved_and_breathes(screen, tmp_path, scene) -> None:
    hang(screen, tmp_path, scene)
    names = [f"{scene}-{light:g}-live" for light in LIGHTS]
    pictures = [pixels(QImage(str(tmp_path / f"{name}.png"))) for name in names]
    for name, picture in zip(names, pictures, strict=True):
        assert_looks_like(picture, approved(name))
    assert_breathes(pictures)


@pytest.mark.soak
@pytest.mark.parametrize("scene", SHOWN)
def test_light_turns_no_more_than_once_a_second_where_it_is_painted_live(screen, scene) -> None:
    assert int(screen.run(TURNS.format(scene=scene), 400)) <= 1


@pytest.mark.parametrize("which", ["-live", "forest"])
def test_where_a_shader_is_broken_plates_are_shown_without_a_word(screen, tmp_path, which) -> None:
    assert screen.run(BROKEN.format(folder=str(tmp_path), which=which)).split() == ["painted", "True"]

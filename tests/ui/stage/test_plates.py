"""Plates and shaders: all there, light enough to carry, and made from what stands beside them."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from tools.paint_shaders import MADE, sources
from ui.stage.picture import SHOWN
from ui.stage.plates import RESOURCES, SCENES, SHADERS, TALL, UPRIGHT, WIDE, lights_of, plate_of, set_for

HEAVIEST = 8 * 1024 * 1024
"""Bytes of all pictures together: scenes, icons and compiled shaders."""


@pytest.mark.parametrize(
    ("window", "plates"),
    [
        ((640, 480), WIDE[0]),
        ((1280, 800), WIDE[0]),
        ((1024, 768), WIDE[0]),
        ((1920, 1080), WIDE[0]),
        ((1920, 1200), WIDE[0]),
        ((2560, 1440), WIDE[1]),
        ((3840, 2160), WIDE[1]),
        ((5120, 2880), WIDE[1]),
        ((420, 860), TALL[0]),
        ((1200, 1920), TALL[0]),
        ((800, 800), WIDE[0]),
    ],
)
def test_the_smallest_plates_that_are_sharp_are_taken(window, plates) -> None:
    assert set_for(*window) == plates


@pytest.mark.parametrize("scene", SHOWN)
@pytest.mark.parametrize("size", [*WIDE, *TALL])
def test_every_scene_has_both_plates_in_every_size(scene, size) -> None:
    for light in ("out", "in"):
        path = plate_of(scene, size[0], size[1], light)
        found = QImageReader(str(path)).size()
        assert (found.width(), found.height()) == size, path
        assert 2_000 < path.stat().st_size <= 250 * 1024


def test_all_pictures_together_are_light_to_carry() -> None:
    files = [*SCENES.rglob("*"), *(RESOURCES / "icons").rglob("*"), *SHADERS.rglob("*.qsb")]
    assert sum(file.stat().st_size for file in files) <= HEAVIEST


@pytest.mark.parametrize("size", [*WIDE, *TALL])
def test_the_lanterns_that_breathe_by_themselves_hang_in_the_picture(size) -> None:
    half = 0.5 * max(size[0] / size[1], UPRIGHT)
    assert len(lights_of("forest", *size)) >= 20
    for light in lights_of("forest", *size):
        assert abs(light["x"]) < half
        assert 0.1 < light["y"] < 1.3
        assert light["lag"] in {-1, 1}


@pytest.mark.parametrize("shader", sorted(SHADERS.glob("*.frag")), ids=lambda path: path.stem)
def test_every_shader_was_compiled_from_what_it_says_now(shader) -> None:
    assert json.loads(MADE.read_text())[shader.stem] == sources(shader), "run `python -m tools.paint_shaders`"
    assert shader.with_name(f"{shader.name}.qsb").stat().st_size > 1000


def test_no_compiled_shader_is_left_of_one_that_is_gone() -> None:
    shaders = {path.name for path in SHADERS.glob("*.frag")}
    assert {path.name.removesuffix(".qsb") for path in SHADERS.glob("*.qsb")} == shaders
    assert set(json.loads(MADE.read_text())) == {Path(name).stem for name in shaders}


def test_a_changed_part_of_a_shader_makes_it_old(tmp_path) -> None:
    (tmp_path / "a.frag").write_text('#version 440\n#include "b.glsl"\n')
    (tmp_path / "b.glsl").write_text("// one\n")
    before = sources(tmp_path / "a.frag")
    (tmp_path / "b.glsl").write_text("// two\n")
    assert sources(tmp_path / "a.frag") != before


def test_the_eye_rests_where_the_shaders_let_it_rest() -> None:
    said = (SHADERS / "eyes.glsl").read_text()
    resting = {name: float(y) for name, y in re.findall(r"const vec2 (\w+) = vec2\([^,]+, ([\d.]+)\)", said)}
    for scene in SHOWN.values():
        eye = re.search(r"#define EYE (\w+)", (SHADERS / f"{scene.name}-live.frag").read_text())
        assert eye
        assert resting[eye[1]] == scene.eye, scene.name

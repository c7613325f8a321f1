"""The stage as the window reads it: only what changed is told, and in what size and by whom it is painted."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QSize

from meditate.look import Painter
from ui.stage.picture import REST, SHOWN, resting
from ui.stage.stage_model import STRIDE, StageModel, told


@pytest.fixture
def stage(qapp) -> Iterator[StageModel]:
    parent = QObject()
    yield StageModel(parent)
    parent.deleteLater()


def test_only_what_changed_is_told(stage) -> None:
    heard: list[str] = []
    for name in ("light", "night", "scenes", "time", "blend"):
        getattr(stage, f"{name}Changed").connect(lambda name=name: heard.append(name))
    stage.show(replace(REST))
    assert heard == []
    stage.show(replace(REST, night=0.5))
    stage.show(replace(REST, night=0.5, light=0.5))
    stage.show(replace(REST, night=0.5, light=0.5, coming=SHOWN["pool"]))
    stage.show(replace(REST, night=0.5, light=0.5, coming=SHOWN["pool"], time=9.0))
    assert heard == ["night", "light", "scenes", "time"]


def test_what_moves_over_plates_moves_in_strides_and_a_live_picture_does_not(qapp, stage) -> None:
    heard: list[float] = []
    stage.timeChanged.connect(lambda: heard.append(stage.shown_time))
    for tick in range(30):
        stage.show(replace(REST, time=20 + tick / 30))
    assert len(heard) == round(1 / STRIDE)
    live = StageModel(stage, Painter.LIVE)
    live.show(replace(REST, time=20 + 1 / 30))
    assert live.shown_time == 20 + 1 / 30


@pytest.mark.parametrize(("scheme", "scene"), [("dark", "forest"), ("light", "dawn"), ("night", "night")])
def test_each_scheme_has_a_scene_to_rest_in(stage, scheme, scene) -> None:
    stage.rest_in(scheme)
    assert stage.property("scene")["name"] == scene
    stage.show(replace(REST, scene=SHOWN["pool"], before=SHOWN["pool"]))
    stage.rest()
    assert stage.property("scene")["name"] == scene


def test_a_sit_keeps_its_scene_when_the_scheme_changes(stage) -> None:
    stage.show(replace(resting("pool"), light=0.5))
    stage.rest_in("light")
    assert stage.property("scene")["name"] == "pool"


def test_a_painter_that_gives_up_is_told_of_once(stage) -> None:
    heard: list[str] = []
    live = StageModel(stage, Painter.LIVE)
    live.painterChanged.connect(lambda: heard.append(live.property("painter")))
    live.giveUp()
    live.giveUp()
    assert heard == ["painted"]


def test_a_picture_is_cut_from_plates_that_suit_it(stage) -> None:
    assert stage.plate("pool", QSize(420, 860), "in").fileName() == "pool-1200-in.webp"
    assert stage.plateFor(QSize(1280, 800)) == QSize(1920, 1200)
    assert stage.lights("forest", QSize(1280, 800)) != stage.lights("forest", QSize(420, 860))
    assert stage.lights("plain", QSize(1280, 800)) == []


def test_each_scene_is_told_with_its_shaders() -> None:
    for scene in SHOWN.values():
        said = told(scene)
        assert said["live"].endswith(f"/{scene.name}-live.frag.qsb")
        assert bool(said["ribbons"]) is scene.ribbons

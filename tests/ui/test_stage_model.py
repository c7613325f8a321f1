"""What the stage shows of a moment: the breath as light, in small steps."""

import json
from dataclasses import replace

from PySide6.QtCore import QObject

from meditate.compose import compose
from meditate.moment import moment_at
from meditate.sit import Sit
from tests.ui.fake_house import POEM, FakeNarrator
from ui.stage_model import REST, SCENES, SHOWN, STEPS, StageModel, derive

SIT = Sit(length=120.0)
SCORE = compose(POEM, SIT, FakeNarrator().known)


def picture(position: float, *, still: bool = False, light: float = 1.0):
    return derive(moment_at(SCORE, position), SCORE, still=still, light=light)


def test_the_light_is_the_breath_in_whole_steps() -> None:
    breath = SCORE.breaths[3]
    assert picture(breath.start).light == 0.0
    assert picture(breath.turn_out).light == 1.0
    assert (picture(breath.start + 1.23).light * STEPS).is_integer()


def test_some_lanterns_breathe_earlier_and_some_later() -> None:
    rising = picture(SCORE.breaths[3].start + 2.0)
    assert rising.late < rising.light < rising.early
    falling = picture(SCORE.breaths[3].turn_out + 3.0)
    assert falling.early < falling.light < falling.late


def test_a_still_picture_has_one_light_only() -> None:
    still = picture(SCORE.breaths[3].start + 2.0, still=True)
    assert still.early == still.late == still.light


def test_the_first_and_the_last_instant_can_be_drawn() -> None:
    for position in (0.0, 0.1, SCORE.length - 0.1, SCORE.length, SCORE.end):
        assert 0.0 <= picture(position).early <= 1.0


def test_the_night_falls_with_the_brightness_and_with_what_the_sitter_wants() -> None:
    moment = moment_at(SCORE, 30.0)
    assert derive(moment, SCORE, still=False, light=1.0).night == 0.0
    assert derive(moment, SCORE, still=False, light=0.5).night == 0.5
    assert derive(replace(moment, brightness=0.0), SCORE, still=False, light=1.0).night == 1.0


def test_a_change_of_scene_goes_over_by_its_blend() -> None:
    moment = replace(moment_at(SCORE, 30.0), scene_before="forest", scene="pool", blend=0.5)
    half = derive(moment, SCORE, still=False, light=1.0)
    assert (half.before, half.scene, half.blend) == (SHOWN["forest"], SHOWN["pool"], 0.5)
    unknown = replace(moment, scene="no such scene", blend=1.0)
    assert derive(unknown, SCORE, still=False, light=1.0).scene == SHOWN["plain"]


def test_every_scene_has_plates_of_its_own_and_the_heart_is_dimmer_at_night() -> None:
    assert all(scene.plates == name for name, scene in SHOWN.items())
    assert {name for name, scene in SHOWN.items() if scene.heart} == {"forest", "night"}
    assert SHOWN["night"].heart < SHOWN["forest"].heart


def test_every_scene_has_plates_that_are_light_to_carry() -> None:
    for scene in SHOWN.values():
        for name in (f"{scene.plates}-out.webp", f"{scene.plates}-in.webp"):
            assert 10_000 < (SCENES / name).stat().st_size <= 250 * 1024
    assert len(json.loads((SCENES / "forest-lights.json").read_text())) >= 20


def test_only_what_changed_is_told(qapp) -> None:
    parent = QObject()
    stage = StageModel(parent)
    told: list[str] = []
    stage.lightChanged.connect(lambda: told.append("light"))
    stage.nightChanged.connect(lambda: told.append("night"))
    stage.scenesChanged.connect(lambda: told.append("scenes"))
    stage.show(replace(REST))
    assert told == []
    stage.show(replace(REST, night=0.5))
    stage.show(replace(REST, night=0.5, light=0.5))
    assert told == ["night", "light"]

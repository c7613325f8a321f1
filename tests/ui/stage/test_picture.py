"""What the stage shows of a moment: the breath as light, in small steps."""

from dataclasses import replace
from itertools import pairwise

from meditate.compose import compose
from meditate.moment import moment_at
from meditate.script import parse
from meditate.script.model import SCENES
from meditate.sit import Sit
from tests.ui.fake_sitting import POEM, FakeNarrator
from ui.stage.picture import AHEAD, SHOWN, STEPS, Drop, derive

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


def test_every_scene_that_a_text_can_name_is_painted() -> None:
    assert set(SHOWN) == set(SCENES)


def test_a_still_picture_keeps_no_time() -> None:
    still = picture(SCORE.breaths[3].start + 2.0, still=True)
    assert (still.time, still.drop) == (0.0, Drop())
    assert still.turn == picture(SCORE.breaths[5].start, still=True).turn


def test_time_is_the_position_and_the_turn_is_the_last_one_of_the_breath() -> None:
    breath = SCORE.breaths[3]
    moving = picture(breath.turn_out + 1.5)
    assert moving.time == breath.turn_out + 1.5
    assert abs(moving.turn - 1.5) < 1e-9
    assert abs(picture(breath.start + 0.5).turn - 0.5) < 1e-9


def test_the_droplet_rises_with_the_in_breath_and_is_dissolved_at_the_end_of_the_out_breath() -> None:
    breath = SCORE.breaths[3]
    rising = [picture(breath.start + breath.pattern.inhale * part / 8).drop.height for part in range(9)]
    assert rising == sorted(rising)
    assert rising[-1] == 1.0
    falling = [picture(breath.turn_out + breath.pattern.exhale * part / 8 - 1e-6).drop for part in range(1, 9)]
    assert [drop.height for drop in falling] == sorted((drop.height for drop in falling), reverse=True)
    assert falling[-1].there == 0.0
    assert max(drop.warmth for drop in falling) > 0.9


def test_nothing_of_the_droplet_jumps() -> None:
    drops = [picture(20.0 + 0.05 * step).drop for step in range(600)]
    for before, after in pairwise(drops):
        assert abs(after.there - before.there) < 0.1
        assert abs(after.warmth - before.warmth) < 0.1
        assert before.there * after.there == 0.0 or abs(after.height - before.height) < 0.1


def test_the_next_scene_is_made_ready_before_it_comes() -> None:
    script = parse("[scene forest]\n\nOne.\n\n[scene pool]\n\nTwo.\n", "here")
    score = compose(script, SIT, FakeNarrator().known)
    change = next(cue for cue in score.scenes if cue.start > 0)
    coming = [
        derive(moment_at(score, change.start - before), score, still=False, light=1.0) for before in (AHEAD + 1, 2.0)
    ]
    assert [one.coming for one in coming] == [None, SHOWN["pool"]]
    assert coming[0].through < coming[1].through <= 1.0
    late = derive(moment_at(score, score.length), score, still=False, light=1.0)
    assert (late.coming, late.through) == (None, 1.0)


def test_a_change_of_scene_lasts_whole_breaths() -> None:
    script = parse("[scene forest]\n\nOne.\n\n[scene pool]\n\nTwo.\n", "here")
    score = compose(script, SIT, FakeNarrator().known)
    turns = {round(breath.start, 6) for breath in score.breaths} | {round(score.length, 6)}
    for cue in score.scenes:
        assert cue.start == cue.end or {round(cue.start, 6), round(cue.end, 6)} <= turns

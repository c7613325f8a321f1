"""What `plan --json` promises to other programs."""

import json
from dataclasses import replace

import pytest

from meditate.breath import BreathPattern
from meditate.clip import Spoken, Word
from meditate.plan import Shape, plan
from meditate.score import Score
from meditate.script.model import BellMark, Line, SceneMark, Script, Section, SilenceMark
from meditate.timeline import as_lines, as_object, position_face, summary

SCRIPT = Script(
    (
        Section((Line("Sit as you are."), BellMark(), SceneMark("pool")), "Arriving"),
        Section((Line("Look."), SilenceMark(), Line("Come back.")), "Going"),
    ),
    title="A page",
    scene="forest",
)


def score(*, minutes: float = 3.0, ramp: float | None = None) -> Score:
    word = Word(0.1, 0.4, 0, 3)
    spoken = [Spoken(2.0, 110.0, (word,)), Spoken(1.0, 110.0), Spoken(1.5, 110.0, (word, Word(0.6, 0.9, 5, 9)))]
    return plan(SCRIPT, spoken, Shape(60 * minutes, BreathPattern(4, 0, 6, 0), 110.0, ramp_from=ramp))


def test_the_object_has_exactly_the_fields_of_the_contract():
    told = as_object(score())
    assert list(told) == ["length", "fit", "breath", "silence", "cues"]
    assert list(told["breath"]) == ["pattern", "cycle", "cycles"]
    for cue in told["cues"]:
        assert set(cue) - {"words"} == {"start", "end", "kind", "text", "section", "line"}
        assert cue["kind"] in {"bell", "say", "silence", "scene", "section"}
        assert ("words" in cue) <= (cue["kind"] == "say")
    assert json.loads(json.dumps(told)) == told


def test_cues_are_sorted_and_every_kind_is_told():
    cues = as_object(score())["cues"]
    assert [cue["start"] for cue in cues] == sorted(cue["start"] for cue in cues)
    assert {cue["kind"] for cue in cues} == {"bell", "say", "silence", "scene", "section"}
    assert [(cue["start"], cue["text"]) for cue in cues if cue["kind"] == "bell"][-1] == (180.0, "closing")
    assert [cue["text"] for cue in cues if cue["kind"] == "scene"] == ["forest", "pool"]


def test_lines_and_sections_are_counted_from_nought():
    cues = as_object(score())["cues"]
    said = [(cue["section"], cue["line"], cue["text"]) for cue in cues if cue["kind"] == "say"]
    assert said == [(0, 0, "Sit as you are."), (1, 1, "Look."), (1, 2, "Come back.")]
    assert [(cue["section"], cue["text"]) for cue in cues if cue["kind"] == "section"] == [
        (0, "Arriving"),
        (1, "Going"),
    ]


def test_words_are_given_in_seconds_of_the_sit_and_left_out_where_they_are_not_known():
    first, second, third = (cue for cue in as_object(score())["cues"] if cue["kind"] == "say")
    assert first["words"] == [[pytest.approx(first["start"] + 0.1), pytest.approx(first["start"] + 0.4), 0, 3]]
    assert "words" not in second
    assert third["words"][1][0] == pytest.approx(third["start"] + 0.6)


@pytest.mark.parametrize("ramp", [None, 8.0])
def test_the_breath_that_is_told_fills_the_length(ramp: float | None):
    breath = as_object(score(minutes=3.05, ramp=ramp))["breath"]
    assert breath["cycle"] * breath["cycles"] == pytest.approx(183.0, abs=1e-3)
    assert sum(breath["pattern"]) == pytest.approx(breath["cycle"], abs=1e-5)
    assert breath["pattern"][0] / breath["pattern"][2] == pytest.approx(4 / 6, abs=1e-4)


def test_people_read_one_line_for_each_cue():
    lines = list(as_lines(score()))
    assert lines[0].split() == ["0:00.0", "scene", "forest"]
    assert lines[-1].split() == ["3:00.0", "bell", "closing"]
    assert len(lines) == len(as_object(score())["cues"])


def test_the_summary_says_length_lines_silence_and_fit():
    assert summary(score()) == "3:00, 3 lines, 98 % silence, on the breath, 18 breaths of 10.0 s"


@pytest.mark.parametrize(
    ("seconds", "face"), [(0.0, "0:00.0"), (59.97, "0:59.9"), (3723.4, "1:02:03.4"), (0.3, "0:00.3")]
)
def test_positions_are_not_rounded_up(seconds: float, face: str):
    assert position_face(seconds) == face


def test_a_delay_is_told_and_moves_every_time_but_the_length():
    plain, late = as_object(score()), as_object(replace(score(), lead=60.0))
    assert (late["length"], late["delay"]) == (plain["length"], 60.0)
    assert list(late) == ["length", "delay", "fit", "breath", "silence", "cues"]
    for before, after in zip(plain["cues"][1:], late["cues"][1:], strict=True):
        assert after["start"] == pytest.approx(before["start"] + 60.0)
        for early, shifted in zip(before.get("words", []), after.get("words", []), strict=True):
            assert shifted[:2] == pytest.approx([early[0] + 60.0, early[1] + 60.0])
    assert late["cues"][0]["start"] == 0.0


def test_of_a_sit_without_an_end_no_length_and_no_share_is_told():
    shape = Shape(60.0, BreathPattern(4, 0, 6, 0), 110.0, open_ended=True)
    endless = plan(SCRIPT, [Spoken(2.0, 110.0)] * 3, shape)
    told = as_object(endless)
    assert list(told) == ["length", "open", "fit", "breath", "silence", "cues"]
    assert (told["length"], told["open"], told["silence"], told["breath"]["cycles"]) == (None, True, None, None)
    assert "closing" not in [cue["text"] for cue in told["cues"]]
    assert summary(endless) == "until you end it, 3 lines, on the breath, breaths of 10.0 s"

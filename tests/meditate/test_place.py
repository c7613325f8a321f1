"""Where someone who fell asleep over a text goes on."""

from meditate.breath import PRESETS
from meditate.clip import Spoken
from meditate.place import goes_on_at, last_heard
from meditate.plan import Shape, plan
from meditate.score import Score, SectionStart
from meditate.script.model import SILENT, Line, Script, Section
from meditate.wind_down import WindDown

SCRIPT = Script(tuple(Section(tuple(Line(f"Line {n}.") for n in range(10)), f"part {k}") for k in range(4)))


def night(length: float = 1200.0, first: int = 0, script: Script = SCRIPT) -> Score:
    spoken = (Spoken(4.0, 105.0),) * len(script.lines)
    return plan(script, spoken, Shape(
        length, PRESETS["calm"], 105.0, fade=300.0, in_parts=True, first_section=first, wind_down=WindDown(),
    ))  # fmt: skip


def starts(score: Score) -> dict[int, float]:
    return {c.what.section: c.start for c in score.sections if isinstance(c.what, SectionStart)}


def test_the_last_key_tells_how_far_it_was_heard_else_the_fade():
    score = night()
    assert last_heard(score, 1200.0, 345.0) == 345.0
    assert last_heard(score, 1200.0, None) == 900.0
    assert last_heard(score, 600.0, None) == 600.0


def test_a_section_that_was_heard_in_part_is_begun_again():
    score = night()
    for section, start in starts(score).items():
        assert goes_on_at(score, start + 1.0, 4) == section
    assert goes_on_at(score, 0.0, 4) == 0


def test_what_was_heard_to_its_end_begins_anew_or_goes_on_behind_the_part():
    assert goes_on_at(night(), 900.0, 4) == 0
    first = night(200.0)
    assert first.reads[0] == 0
    assert goes_on_at(first, 199.0, 4) == first.reads[1] < 4
    last = night(200.0, first=3)
    assert goes_on_at(last, 199.0, 4) == 0


def test_a_sit_without_text_has_no_place():
    assert goes_on_at(night(script=SILENT), 900.0, 0) == 0

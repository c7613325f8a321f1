"""What is written of a line, and how its light moves: by the position alone."""

from dataclasses import replace

import pytest

from meditate.clip import Timing
from meditate.compose import compose
from meditate.score import Say, Score
from meditate.sit import Sit
from tests.ui.fake_sitting import POEM, FakeNarrator
from ui.stage.caption import CHANGING, COMING, NOTHING, RUNG, STEPS, Caption, caption_at, from_right

SCORE = compose(POEM, Sit(length=120.0), FakeNarrator().known)
LINE = SCORE.says[1]
"""`Let the light come in, slowly, as it likes.`, each word 0.4 s."""
assert isinstance(LINE.what, Say)
WORDS = LINE.what.words


def written(**changes) -> Score:
    """The same score, with something else known of its lines."""
    return replace(
        SCORE, cues=tuple(replace(c, what=replace(c.what, **changes)) if c in SCORE.says else c for c in SCORE.cues)
    )


def lit(score: Score, into: float) -> tuple[int, int]:
    return caption_at(score, LINE.start + into).lit


def test_the_word_being_said_is_lit_where_its_time_is_exact() -> None:
    caption = caption_at(SCORE, LINE.start + 0.9)
    assert caption.words == ("Let", "the", "light", "come", "in,", "slowly,", "as", "it", "likes.")
    assert (caption.lit, caption.before) == ((2, 3), (1, 2))


def test_its_phrase_is_lit_where_the_time_is_estimated() -> None:
    estimated = written(timing=Timing.ESTIMATED)
    assert [lit(estimated, into) for into in (0.5, 1.9, 2.1, 3.3)] == [(0, 5), (0, 5), (5, 6), (6, 9)]
    assert caption_at(estimated, LINE.start + 2.1).before == (0, 5)


def test_the_whole_line_is_lit_where_no_words_are_known() -> None:
    caption = caption_at(written(words=()), LINE.start + 1.0)
    assert (caption.lit, caption.change) == ((0, 9), 1.0)


def test_nothing_is_lit_before_the_first_word() -> None:
    later = tuple(replace(word, start=word.start + 1.0, end=word.end + 1.0) for word in WORDS)
    assert lit(written(words=later), 0.5) == (0, 0)


def test_light_goes_over_from_word_to_word_in_steps_and_rests() -> None:
    changes = [caption_at(SCORE, LINE.start + 0.8 + t / 1000).change for t in range(0, 399, 5)]
    assert changes == sorted(changes)
    assert changes[0] == 0.0
    assert set(changes) == {step / STEPS for step in range(STEPS + 1)}
    assert caption_at(SCORE, LINE.start + 0.8 + CHANGING).change == 1.0


@pytest.mark.parametrize("cue", SCORE.says)
def test_a_line_comes_and_leaves_softly(cue) -> None:
    assert caption_at(SCORE, cue.start) == caption_at(SCORE, cue.end + COMING) == NOTHING
    assert 0.0 < caption_at(SCORE, cue.start + COMING / 2).light < 1.0
    assert caption_at(SCORE, cue.start + COMING).light == 1.0
    leaving = caption_at(SCORE, cue.end + COMING / 2)
    assert 0.0 < leaving.light < 1.0
    assert leaving.words == tuple(cue.what.text.split())


def test_a_bell_is_written_where_nothing_is_said() -> None:
    assert caption_at(SCORE, 0.0) == NOTHING
    assert caption_at(SCORE, 1.0) == Caption(("(bell)",), 1.0)
    assert caption_at(SCORE, SCORE.length + 1.0).words == ("(the", "closing", "bell)")


def test_nothing_is_written_between_lines() -> None:
    assert caption_at(SCORE, RUNG + 0.5) == caption_at(SCORE, SCORE.length) == NOTHING


def test_a_line_is_read_from_the_right_where_its_first_letter_is() -> None:
    assert from_right(("«שב", "כפי", "שאתה»."))
    assert from_right(("1.", "اجلس", "OK"))
    assert not from_right(("Sit", "with", "שלום"))
    assert not from_right(("4-7-8",))

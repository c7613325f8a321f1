"""The stride of a voice: from one sentence, then from the lines that it reads."""

import pytest

from meditate.texts import find_text
from narration.stride import ENOUGH, FURTHEST, MEASURED_AT, Heard, Stride, due, sentence_for

LINES = [line.text for line in find_text("dream").lines]


def test_two_lengths_tell_how_long_sounds_are_held_for_any_pace() -> None:
    first, second = MEASURED_AT
    stride = Stride.measured(20, 20 * (0.1 + 0.2 * first), 20 * (0.1 + 0.2 * second))
    assert 0.1 + 0.2 * stride.length_for(110) == pytest.approx(60 / 110, abs=1e-3)


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_a_sentence_is_due_at_its_pace_and_others_by_their_letters(language: str) -> None:
    sentence = sentence_for(language)
    assert due(sentence, 110, language) == pytest.approx(len(sentence.split()) * 60 / 110)
    assert due("Sit here as you are.", 110, language) < due("Everything surrounding you quietens.", 110, language)


@pytest.mark.parametrize("slower", [0.95, 1.0, 1.06])
def test_a_voice_that_reads_otherwise_than_its_sentence_comes_to_its_pace_within_one_text(slower: float) -> None:
    heard, took = Heard(), 0.0
    for line in LINES:
        lasts = due(line, 110, "en") * slower / heard.slower
        heard, took = heard.and_line(due(line, 110, "en"), lasts), took + lasts
    assert heard.slower == pytest.approx(slower, rel=0.01)
    assert took == pytest.approx(sum(due(line, 110, "en") for line in LINES), rel=0.02)
    assert heard.enough == (heard.foretold >= ENOUGH)


def test_lines_of_nonsense_lead_no_voice_astray() -> None:
    heard = Heard()
    for _ in range(20):
        heard = heard.and_line(3.0, 30.0)
    assert heard.slower == FURTHEST

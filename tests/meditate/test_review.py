"""Texts looked over: each thing that a listener would notice is found, and the texts of the house are spotless."""

import pytest

from meditate.review import Figures, Grade, figures, findings, mistakes
from meditate.script import parse
from meditate.script.sheet import Sheet
from meditate.sit import Sit
from meditate.texts import DEFAULT, find_text, shipped
from narration.timing import estimate

CLOSED = " Come back now."


def told(text: str, usual: Sit = Sit()) -> list[tuple[str, int, int, str]]:  # noqa: B008
    script = parse(text, "here")
    found = findings(script, Sheet(text, "here"), usual, estimate)
    return [(finding.grade.value, finding.line, finding.column, finding.what) for finding in found]


@pytest.mark.parametrize(
    ("text", "grade", "words"),
    [
        ("Hold your breath for a while.", "warning", "without a word of safety"),
        ("Halte den Atem an.", "warning", "without a word of safety"),
        ("Contén la respiración.", "warning", "without a word of safety"),
        ("Breathe as fast as you can.", "warning", "can make faint"),
        ("This cures everything.", "warning", "promises what a sit cannot"),
        ("Breathe " + "and breathe " * 16 + "again.", "warning", "a sentence of 34 words is hard to follow"),
        ("Breathe " + "and breathe " * 11 + "again.", "hint", "longer than a slow out-breath"),
    ],
)
def test_what_a_listener_would_notice_is_found_where_it_stands(text: str, grade: str, words: str) -> None:
    ((found, line, column, what),) = told(f"Sit.\n\n  {text}{CLOSED}")
    assert (found, line, column) == (grade, 3, 3)
    assert words in what


@pytest.mark.parametrize(
    "text",
    [
        "Hold your breath, only as long as it is comfortable.",
        "Hold the warmth in your hands.",
        "Breathe, and let it be easy.",
        "Halte den Atem an, so lange es angenehm ist.",
    ],
)
def test_what_is_safe_and_easy_is_left_alone(text: str) -> None:
    assert told(text + CLOSED) == []


def test_a_text_that_leads_nowhere_back_is_hinted_at_and_one_for_the_night_is_not() -> None:
    assert [what for *_, what in told("Sit.\n\nRest.")] == [
        "no closing: nothing at its end leads back, such as opening the eyes, and no [bell]"
    ]
    assert told("---\nhour: night\n---\nSit.\n\nRest.") == []
    assert told("Sit.\n\nRest.\n[bell]") == []


def test_a_text_in_another_language_than_it_says_is_noticed() -> None:
    german = "Setz dich hin, und lass die Hände im Schoß ruhen. Der Atem kommt und geht, und du bist mit ihm. " * 2
    assert [what for *_, what in told(german + "Komm zurück.")] == [
        "reads as if it were in 'de', and says 'en': write `language: de`"
    ]
    assert told(f"---\nlanguage: de-AT\n---\n{german}Komm zurück.") == []


def test_a_text_that_is_too_long_or_leaves_no_silence_says_so() -> None:
    long = "Breathe in, and breathe out, and let it be. " * 60 + CLOSED
    assert next(what for *_, what in told(long, Sit(length=60.0))).startswith("needs at least 5:29")
    assert [what for *_, what in told(long, Sit(length=330.0))] == [
        "99 words a minute leave little silence; sits have about 40"
    ]
    assert told(long, Sit(length=1200.0)) == []


def test_what_a_reader_could_not_do_is_a_warning_with_its_place() -> None:
    assert told('<speak>\n <audio src="x">Come back.</audio></speak>') == [
        ("warning", 2, 2, "<audio>: a sound file is never opened")
    ]


def test_the_figures_count_what_is_said() -> None:
    script = parse("Sit as you are. Rest.\n\nCome back.", "here")
    counted = figures(script, Sit(length=60.0), estimate)
    assert counted == Figures(3, 7, 60.0, counted.least)
    assert counted.density == pytest.approx(7.0)
    assert 10 <= counted.least < 40


def test_every_mistake_is_found_and_not_the_first_alone() -> None:
    text = "---\ntitel: x\nscene: lake\n---\nSit. [puase 3s] Rest. [pause nan]\n\n{bel}\n"
    found = mistakes(text, "here", parse)
    assert [(mistake.line, mistake.column) for mistake in found] == [(2, 1), (3, 7), (5, 6), (5, 23), (7, 1)]
    assert {mistake.grade for mistake in found} == {Grade.ERROR}
    assert mistakes("Sit.", "here", parse) == ()


@pytest.mark.parametrize("name", [text.name for text in shipped()])
def test_nothing_is_found_in_the_texts_of_the_house_but_that_the_dream_has_long_sentences(name: str) -> None:
    found = findings(find_text(name), None, Sit(length=1200.0), estimate)
    allowed = ("to say, longer than a slow out-breath", "is hard to follow by ear") if name == DEFAULT else ()
    assert [finding.what for finding in found if not finding.what.endswith(allowed or ("\0",))] == []

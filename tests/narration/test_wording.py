"""What is said for what is written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.errors import UsageError
from narration.lexicon import EMPTY, parsed, shipped
from narration.wording import _sayable, _sayable_by_clusters, wording

SAID = {
    "“Rest here,” she said.": "Rest here, she said.",
    "glow—the first spark": "glow, the first spark",
    "glow — the first": "glow, the first",
    "stifled—regret, fear": "stifled, regret, fear",
    "don’t": "don't",
    "Wait… now": "Wait… now",
    "Breathe 4-7-8.": "Breathe 4, 7, 8.",
    "for 10s.": "for 10 seconds.",
    "1 min more": "1 minute more",
    "sit 10–15 min": "sit 10 to 15 minutes",
    "at 20 °C": "at 20 degrees Celsius",
    "turn 90° left": "turn 90 degrees left",
    "½ a breath": "a half a breath",
    "3/4 full": "three quarters full",
    "see https://www.example.org/a?b=1 now": "see example dot org now",
    "*very* **calm** _now_": "very calm now",
    "# Rest": "Rest",
    "[here](http://x.org)": "here",
    "rest 😀 now": "rest now",
    "a\u202eb\u200bc": "a bc",
    "lone \ud800 half": "lone half",
    "e\u0301te\u0301": "été",
    "a & b": "a and b",
    "— rest": "rest",
    "x" * 50: "x" * 40 + " " + "x" * 10,
    "…": "",
    "": "",
    "😀": "",
}


@pytest.mark.parametrize("line", SAID)
def test_each_line_is_worded_as_in_the_table(line):
    assert wording(line).text == SAID[line]


@given(st.text(max_size=80))
def test_every_character_said_stands_for_one_of_the_line_and_they_keep_their_order(line):
    worded = wording(line, lexicon=shipped("en"))
    assert len(worded.origin) == len(worded.text)
    assert list(worded.origin) == sorted(worded.origin)
    assert all(0 <= at < len(line) for at in worded.origin)


def test_a_language_that_is_not_known_is_given_no_words_of_another():
    assert wording("10–15 min", "fi").text == "10, 15 min"


IN_WORDS = {
    "en": {
        "at 7:05, 7:00 and 10:30": "at 7 oh 5, 7 o'clock and 10 30",
        "7:00 am": "7 am",
        "e.g. a hum": "for example a hum",
        "a hum, etc.": "a hum, et cetera.",
        "breathe 3x": "breathe 3 times",
        "1.5 min": "1.5 minutes",
        "a ratio of 4:6:8": "a ratio of 4:6:8",
    },
    "de": {
        "10–15 Min.": "10 bis 15 Minuten.",
        "etwa 10 Min. lang": "etwa 10 Minuten lang",
        "1 min": "eine Minute",
        "1 Stunde, 1 Atemzug": "eine Stunde, ein Atemzug",
        "30s oder 2 Std": "30 Sekunden oder 2 Stunden",
        "1,5 Std": "1,5 Stunden",
        "um 19:30 Uhr": "um 19 Uhr 30",
        "um 7.00 Uhr": "um 7 Uhr",
        "1:00": "ein Uhr",
        "Z. B. so, d.h. leise, usw.": "Zum Beispiel so, das heißt leise, und so weiter.",
        "¾ voll": "drei Viertel voll",
        "20 °C": "20 Grad Celsius",
        "ein & aus": "ein und aus",
    },
    "es": {
        "de 10-15 min": "de 10 a 15 minutos",
        "1 min, 1 h": "un minuto, una hora",
        "1 respiración": "una respiración",
        "a las 7:05 h": "a las 7 y 5",
        "a la 1:00": "a la una",
        "p. ej. así, etc.": "por ejemplo así, etcétera.",
        "½ vuelta": "medio vuelta",
        "yo@aqui.es": "yo arroba aqui punto es",
        "3x": "3 veces",
    },
}


@pytest.mark.parametrize(("language", "line"), [(tag, line) for tag, lines in IN_WORDS.items() for line in lines])
def test_numbers_times_and_short_forms_are_said_in_the_language_of_the_text(language, line):
    assert wording(line, language).text == IN_WORDS[language][line]


@given(st.text("0123456789:.,-–/°½ zBdhMinsegx&", max_size=40), st.sampled_from(["en", "de-AT", "es"]))
def test_in_every_language_what_is_said_keeps_the_order_of_the_line(line, language):
    worded = wording(line, language)
    assert len(worded.origin) == len(worded.text)
    assert list(worded.origin) == sorted(worded.origin)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Close your eyes.", "Cloze your eyes."),
        ("Let your eyes close.", "Let your eyes cloze."),
        ("You are too close.", "You are too close."),
        ("Namaste.", "Nah-muh-stay."),
        ("Now wind down.", "Now wined down."),
        ("The wind is soft.", "The wind is soft."),
        ("disclose your heart", "disclose your heart"),
    ],
)
def test_the_lexicon_changes_a_word_only_in_its_company(line, said):
    assert wording(line, lexicon=shipped("en-us")).text == said


def test_someones_own_lexicon_goes_before_ours():
    own = parsed('[say]\n"Namaste" = "na-mas-tay"\n', "mine")
    both = shipped("en").merged(own)
    assert wording("Namaste.", lexicon=both).text == "Na-mas-tay."
    assert both.version != shipped("en").version
    assert shipped("xx") is EMPTY


@pytest.mark.parametrize("text", ["[say", "say = 1", "[say]\nom = 3", '[say]\n" " = "x"'])
def test_a_lexicon_that_makes_no_sense_is_refused_by_name(text):
    with pytest.raises(UsageError, match="mine"):
        parsed(text, "mine")


@given(st.text(st.characters(max_codepoint=126), max_size=60))
def test_plain_letters_take_a_short_way_to_the_same_wording(line: str) -> None:
    assert _sayable(line) == _sayable_by_clusters(line)


@given(st.text(st.sampled_from("ab .,\t\n\u00a0\u2003-"), max_size=30))
def test_spaces_of_any_kind_and_number_are_said_as_one(line: str) -> None:
    assert not re.search(r"\s\s|[^\S ]", wording(line).text)

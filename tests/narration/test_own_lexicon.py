"""The sitter's own lexicon: kept in a file that people edit too, and heard at once."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.errors import UsageError
from narration.own_lexicon import NONE, Entry, OwnLexicon, read, write
from narration.reading import Reading
from narration.wording import wording

FILE = """# How I say things.
[say]
"Om" = "ohm"   # as my teacher does
Chi = "chee"

[say.de]
Chi = "Tschi"

[other]
kept = true
"""


def said(line, language="en", own=NONE):
    return wording(line, language, own.of(language)).text


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "lexicon.toml"
    path.write_text(FILE)
    return path


def test_a_word_for_one_language_goes_before_one_for_all(file):
    own = read(file)
    assert said("Chi and om.", "en", own) == "Chee and ohm."
    assert said("Chi und Om.", "de-AT", own) == "Tschi und Ohm."


def test_changes_leave_comments_and_what_else_stands_there(file):
    own = read(file).added(Entry("Namaste", "nah-mas-tay")).without("chi")
    write(file, own)
    assert read(file) == own
    text = file.read_text()
    assert "# How I say things." in text
    assert "# as my teacher does" in text
    assert "kept = true" in text
    assert "chee" not in text
    write(file, own.without("Chi", "de"))
    assert "[say.de]" not in file.read_text()


def test_a_new_respelling_takes_the_place_of_the_old_one(file):
    own = read(file).added(Entry("OM", "aum"))
    assert [entry.said for entry in own.entries if entry.written.lower() == "om"] == ["aum"]


@pytest.mark.parametrize(("word", "respelling", "language"), [("", "x", ""), ("om", "…", ""), ("om", "ohm", "de!")])
def test_what_is_no_entry_is_refused(word, respelling, language):
    with pytest.raises(UsageError):
        Entry(word, respelling, language)


@pytest.mark.parametrize(
    "text", ["[say]\nom = 3", "say = 'om'", "[say]\n'…' = 'x'", "[say", "[say.12]\nom = 'x'", "x = " + "[" * 9_999]
)
def test_a_file_that_makes_no_sense_is_refused_by_name(tmp_path, text):
    path = tmp_path / "lexicon.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"lexicon\.toml"):
        read(path)


def test_a_word_that_is_a_language_too_is_refused_and_the_file_stays(file):
    own = read(file).added(Entry("de", "day"))
    with pytest.raises(UsageError, match="de is a language in your lexicon"):
        write(file, own)
    assert file.read_text() == FILE


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: f"[say]\n{text}".encode()))
def test_any_bytes_are_a_lexicon_or_a_line_that_says_why_not(content):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lexicon.toml"
        path.write_bytes(content)
        try:
            own = read(path)
        except UsageError:
            return
        write(path, own)
        assert read(path) == own


def test_no_file_is_an_empty_lexicon(tmp_path):
    assert read(tmp_path / "none.toml") == NONE == OwnLexicon()


def test_what_is_learnt_makes_another_clip_and_a_text_goes_before_the_sitter(unruly):
    studio = unruly()
    studio.narrator("tone").record_now("Chi here", 110)
    assert studio.narrator("tone").known("Chi here", 110).measured
    studio.learn(OwnLexicon((Entry("chi", "chee"),)))
    assert not studio.narrator("tone").known("Chi here", 110).measured
    assert studio.narrator("tone")._booths[0].worded("Chi here").text == "Chee here"
    own = Reading(sayings=(("Chi", "key"),))
    assert studio.narrator("tone", own)._booths[0].worded("Chi here").text == "Key here"

"""The letterbox for real: files looked at where they lie, words made into texts, copies kept with one's own."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from meditate.errors import MeditateError
from meditate.texts import read_script
from tests.books import book
from ui.house.letterbox import PASTED_KEPT, Letter, Letterbox


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


@pytest.fixture
def letterbox(tmp_path: Path, own: Path) -> Letterbox:
    return Letterbox(tmp_path / "pasted", lambda: own)


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("evening-tide.md", b"Sit.", "Evening tide"),
        ("a.txt", b"Sit.", "A"),
        ("b.ssml", b'<speak><meta name="title" content="Flow"/>Sit.</speak>', "Flow"),
        ("c.EPUB", book(), "Evening tide"),
    ],
)
def test_a_file_is_read_where_it_lies(
    letterbox: Letterbox, tmp_path: Path, name: str, content: bytes, title: str
) -> None:
    (tmp_path / name).write_bytes(content)
    letter = letterbox.letter(tmp_path / name)
    assert (letter.name, letter.title, letter.own) == (str(tmp_path / name), title, False)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.md", b"Sit.\n[puase 3s]", "a.md:2:1: no mark called 'puase'; did you mean [pause 10s]?"),
        ("a.pdf", b"%PDF", "a.pdf: texts end in .epub .markdown .md .ssml .text .txt .xml"),
        ("a.epub", b"PK", "a.epub: this is no book: an EPUB is a ZIP file, and this is none"),
        ("no.md", None, "no.md: there is no such file"),
        ("folder.md", "", "folder.md: this is a folder; choose a text in it"),
    ],
)
def test_a_file_that_is_no_text_is_answered_in_one_line(
    letterbox: Letterbox, tmp_path: Path, name: str, content: bytes | str | None, words: str
) -> None:
    if isinstance(content, bytes):
        (tmp_path / name).write_bytes(content)
    elif content == "":
        (tmp_path / name).mkdir()
    with pytest.raises(MeditateError) as error:
        letterbox.letter(tmp_path / name)
    assert str(error.value).endswith(words)


def test_pasted_words_become_a_text_that_is_called_by_its_first_words_and_is_ours_alone(letterbox: Letterbox) -> None:
    letter = letterbox.pasted("**Sit** as you are, now or later.\n\n[pause 3s]\n\nRest.")
    assert (letter.title, letter.lines, letter.own) == ("Sit as you are now", 2, False)
    assert stat.S_IMODE(Path(letter.name).stat().st_mode) == 0o600
    assert letterbox.pasted("# Tide\n\nSit.").title == "Tide"
    assert letterbox.pasted("<speak>Sit here.</speak>").title == "Sit here"
    assert letterbox.pasted("Sit as you are now!").name != letter.name


def test_what_listeners_would_notice_is_told_with_its_line(letterbox: Letterbox) -> None:
    letter = letterbox.pasted("Sit.\n\nHold your breath.\n\nThis cures everything. Come back.")
    assert [warning.partition(":")[0] for warning in letter.warnings] == ["line 3", "line 5"]
    assert "without a word of safety" in letter.warnings[0]
    assert letterbox.pasted("Sit. Come back.").warnings == ()


def test_a_book_with_a_page_that_is_not_well_formed_can_be_read_and_that_is_told(
    letterbox: Letterbox, tmp_path: Path
) -> None:  # fmt: skip
    (tmp_path / "a.epub").write_bytes(book({"one": "<body><p>Sit.</body>", "two": "<body><p>Rest.</p></body>"}))
    letter = letterbox.letter(tmp_path / "a.epub")
    assert letter.lines == 2
    assert letter.warnings == (
        "'OEBPS/text/one.xhtml' is not well formed (line 3: mismatched tag); it was read as well as it could be",
    )


def test_only_the_latest_pasted_texts_are_remembered(letterbox: Letterbox, tmp_path: Path) -> None:
    for number in range(PASTED_KEPT + 3):
        os.utime(letterbox.pasted(f"Number {number}.").name, ns=(number, number))
    files = sorted(path.stem for path in (tmp_path / "pasted").iterdir())
    assert len(files) == PASTED_KEPT
    assert "number-0" not in files


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (" \n", "clipboard: there are no words to paste"),
        ("Sit. [puase 3s]", "clipboard:1:6: no mark called 'puase'; did you mean [pause 10s]?"),
        ("a" * 300_000, "clipboard: the text is too large; the limit is 256 KiB"),
    ],
)
def test_words_that_are_no_text_are_not_kept(letterbox: Letterbox, tmp_path: Path, words: str, said: str) -> None:
    with pytest.raises(MeditateError) as error:
        letterbox.pasted(words)
    assert str(error.value) == said
    assert list(tmp_path.rglob("*.md")) == []


def test_a_text_that_is_kept_lies_with_ones_own_beside_what_is_there(letterbox: Letterbox, own: Path) -> None:
    first = letterbox.kept(letterbox.pasted("Sit as you are."))
    second = letterbox.kept(letterbox.pasted("Sit as you are. Rest."))
    assert [Path(letter.name).relative_to(own).name for letter in (first, second)] == [
        "sit-as-you-are.md", "sit-as-you-are-rest.md",
    ]  # fmt: skip
    assert first.own
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    again = letterbox.kept(first)
    assert Path(again.name).name == "sit-as-you-are-2.md"
    assert read_script(Path(again.name)).lines[0].text == "Sit as you are."


def test_a_folder_that_cannot_be_written_to_is_answered_in_one_line(
    letterbox: Letterbox, own: Path, tmp_path: Path
) -> None:
    own.write_text("a file")
    with pytest.raises(MeditateError, match="the text could not be kept"):
        letterbox.kept(letterbox.pasted("Sit."))


def test_answers_come_from_another_thread(letterbox: Letterbox, qtbot) -> None:
    answers: list[Letter | MeditateError] = []
    note: Callable[[Letter | MeditateError], None] = answers.append
    letterbox.paste("Sit.", note)
    letterbox.take(Path("no.md"), note)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert {type(answer).__name__ for answer in answers} == {"Letter", "ScriptError"}

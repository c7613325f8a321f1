"""A book on the command line: its chapters, its first parts at bedtime, and where the next sit goes on."""

import json
from pathlib import Path

import pytest

from tests.books import book
from ui.commands import main

PARAGRAPH = "<p>" + "The river goes on as it did. " * 12 + "</p>"
LONG = book({f"c{number}": f"<body><h1>Night {number}</h1>{PARAGRAPH * 6}</body>" for number in range(1, 5)})


@pytest.fixture
def tide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    path = tmp_path / "tide.epub"
    path.write_bytes(LONG)
    return path


def test_a_books_chapters_are_listed_as_they_can_be_chosen(tide: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["texts", str(tide), "--json"]) == 0
    chapters = json.loads(capsys.readouterr().out)
    assert chapters[2] == {"number": 3, "title": "Night 3", "words": 504}


def test_a_book_is_read_in_parts_and_a_chapter_as_a_whole(tide: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["plan", str(tide), "--estimate", "--minutes", "10"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Evening tide: 10:00, ")
    assert ", in part, " in out
    assert "section  Night 1" in out
    assert "Night 4" not in out
    assert main(["plan", str(tide), "--chapter", "night 4", "--estimate", "--minutes", "10"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Evening tide: Night 4: 10:00, 72 lines, ")


def test_a_book_is_looked_over_as_a_whole(tide: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["check", str(tide)]) == 0
    assert capsys.readouterr().out == f"{tide}: 288 lines, 2016 words, read in 8 parts\n"
    tide.write_bytes(book({"one": "<body><p>Sit.", "two": "<body><p>Rest.</p></body>"}))
    assert main(["check", str(tide)]) == 0
    assert capsys.readouterr().out == (
        f"{tide}: 2 lines, 2 words, read in 2 parts\n"
        f"{tide}: warning: 'OEBPS/text/one.xhtml' is not well formed (line 3: mismatched tag); "
        "it was read as well as it could be\n"
    )
    tide.write_bytes(LONG[:200])
    assert main(["check", str(tide)]) == 1
    assert capsys.readouterr().err == f"{tide}: this is no book: an EPUB is a ZIP file, and this is none\n"

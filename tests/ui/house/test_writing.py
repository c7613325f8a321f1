"""The desk that texts are written at, with real files: nothing that was written is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from meditate.draft import Draft
from meditate.errors import MeditateError
from meditate.sit import Sit
from meditate.texts import find_text
from tests.ui.fake_sitting import FakeNarrator
from ui.house.writing import Sketch, Writing, sketch_of
from ui.models.text_places import characters, line_at, units
from ui.models.writing_model import trouble_of
from ui.stage.strip_model import drawn

TEXT = "# Evening tide\n\nSit as you are.\n\nCome back gently.\n"


def new_desk(folder: Path, said: list[tuple[str, str]]) -> Writing:
    return Writing(
        folder / "draft.json",
        lambda: folder / "texts",
        lambda sit, script: FakeNarrator().known,
        lambda *words: said.append(words),
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Writing]:
    desk = new_desk(tmp_path, [])
    yield desk
    desk.close()


def answered(ask: Callable[[Callable[[Any], None]], None]) -> Any:
    heard: SimpleQueue[Any] = SimpleQueue()
    ask(heard.put)
    return heard.get(timeout=10)


def sketch(text: str, length: float = 300.0) -> Sketch:
    return sketch_of(text, Sit(length=length), lambda sit, script: FakeNarrator().known)


def test_what_was_written_is_there_again_the_next_time(desk: Writing, tmp_path: Path) -> None:
    blank = answered(desk.draft)
    assert blank.text.startswith("---\ntitle: A text of my own\nlanguage: en\n")
    assert not blank.changed
    desk.save(Draft("Sit as", "", blank.text), lambda _: None)
    desk.save(Draft("Sit as you [puase", "", blank.text), lambda _: None)
    desk.close()
    again = new_desk(tmp_path, [])
    assert answered(again.draft) == Draft("Sit as you [puase", "", blank.text)
    again.close()


def test_a_draft_that_cannot_be_kept_is_told_and_the_next_one_that_can_be_too(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file in its place")
    desk = new_desk(in_the_way, [])
    trouble = answered(lambda done: desk.save(Draft(TEXT), done))
    assert trouble == "The draft is not kept yet (file exists); with the next change it is tried again."
    in_the_way.unlink()
    assert answered(lambda done: desk.save(Draft(TEXT), done)) == ""
    assert answered(desk.draft) == Draft(TEXT)
    desk.close()


def test_a_text_is_kept_under_its_title_and_written_at_again(desk: Writing, tmp_path: Path) -> None:
    kept = answered(lambda done: desk.keep(Draft(TEXT), done))
    assert kept == Draft(TEXT, "evening-tide", TEXT)
    path = tmp_path / "texts" / "evening-tide.md"
    assert path.read_text() == TEXT
    assert path.stat().st_mode & 0o777 == 0o600
    assert find_text("evening-tide", tmp_path / "texts").title == "Evening tide"

    other = answered(lambda done: desk.keep(Draft(TEXT + "\nAgain."), done))
    assert other.name == "evening-tide-2"
    again = answered(lambda done: desk.keep(Draft(TEXT + "\nMore.", "evening-tide", TEXT), done))
    assert again.name == "evening-tide"
    assert path.read_text() == TEXT + "\nMore.\n"
    assert answered(lambda done: desk.take("evening-tide", done)).name == "evening-tide"


def test_a_text_that_comes_with_the_program_is_taken_as_a_copy(desk: Writing, tmp_path: Path) -> None:
    taken = answered(lambda done: desk.take("the-forest-of-lanterns", done))
    assert taken.name == ""
    assert "You are dreaming." in taken.text
    assert answered(lambda done: desk.keep(taken, done)).name == "the-forest-of-lanterns-2"


def test_what_cannot_be_kept_or_taken_is_told(desk: Writing, tmp_path: Path) -> None:
    assert isinstance(answered(lambda done: desk.keep(Draft("[puase]"), done)), MeditateError)
    assert isinstance(answered(lambda done: desk.keep(Draft(), done)), MeditateError)
    assert not (tmp_path / "texts").exists()
    assert "no text called" in str(answered(lambda done: desk.take("nothing-like-it", done)))
    (tmp_path / "texts").write_text("a file in its place")
    assert "could not be kept" in str(answered(lambda done: desk.keep(Draft(TEXT), done)))


def test_a_text_comes_to_a_strip_or_to_what_is_wrong_with_it_and_where() -> None:
    good = sketch(TEXT)
    assert good.said.startswith("5:00, 2 lines")
    assert good.strip is not None
    assert trouble_of(good) == ""
    assert trouble_of(sketch("Sit.\n\n[puase]")) == "line 3: no mark called 'puase'; did you mean [pause 10s]?"
    short = sketch(TEXT, 10.0)
    assert short.script is not None
    assert trouble_of(short).startswith("too short")


def test_places_are_counted_as_qt_counts_them() -> None:
    text = "🌊 Sit. 🌿 Breathe."
    for at in range(len(text) + 1):
        assert characters(text, units(text, at)) == at
    script = sketch(text).script
    assert script is not None
    assert [line_at(script, at) for at in (0, 3, 9, 99)] == [line_at(script, 0), 0, 1, 1]


def test_of_thousands_of_lines_as_many_bands_are_drawn_as_can_be_told_apart() -> None:
    many = sketch("\n\n".join(f"Line number {n}." for n in range(2000)), 6 * 3600.0)
    assert many.strip is not None
    assert len(many.strip.bands) > 2000
    assert len(drawn(many.strip)) <= 481

"""A text dropped on the real window, or pasted: read at once, kept if one likes, or let be again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from meditate.errors import ScriptError
from meditate.settings import Settings
from meditate.texts import DEFAULT, Text
from tests.ui.driven import click, focused, item, name_of, next_frame, open_drawers, opened, press, until
from tests.ui.fake_house import FakeHouse
from ui.house.letterbox import Letter
from ui.window.face import Face

TIDE = Letter("/somewhere/tide.md", "Evening tide", 12, own=False)


@pytest.fixture
def house(tmp_path: Path) -> FakeHouse:
    return FakeHouse(Settings(welcomed=True, texts_folder=str(tmp_path)))


def paste(face: Face, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(face.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(face: Face, what: QMimeData) -> None:
    where, copy, left = QPoint(400, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    QGuiApplication.sendEvent(face.window, QDragEnterEvent(where, copy, what, left, plain))
    QGuiApplication.sendEvent(face.window, QDropEvent(QPointF(where), copy, what, left, plain))


def said(face: Face) -> str:
    return str(item(face, "slipSaid").property("text")) if item(face, "slip").isVisible() else ""


def test_pasted_words_are_read_from_now_on_and_what_was_before_can_be_had_back(face, house) -> None:
    paste(face, "Sit as you are.")
    until(lambda: house.letterbox.handed == ["Sit as you are."])
    house.letterbox.done(TIDE)
    assert said(face) == "“Evening tide” is read now"
    assert house.settings.sit.text == TIDE.name
    assert item(face, "title").property("text") == "Evening tide"
    assert focused(face) == "begin"
    next_frame(face)
    click(face, "slipBefore")
    assert house.settings.sit.text == DEFAULT
    assert said(face) == ""
    assert focused(face) == "begin"


def test_a_file_that_is_dropped_can_be_kept_with_ones_own_texts(face, house, tmp_path: Path) -> None:
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile("/somewhere/tide.md")])
    drop(face, what)
    assert house.letterbox.handed == [Path("/somewhere/tide.md")]
    house.letterbox.done(TIDE)
    next_frame(face)
    click(face, "slipKeep")
    assert house.letterbox.handed[-1] == TIDE
    kept = Letter(str(tmp_path / "tide.md"), "Evening tide", 12, own=True)
    looks = house.looks
    house.letterbox.done(kept)
    assert said(face) == "“Evening tide” is kept with your texts"
    assert house.settings.sit.text == kept.name
    assert house.looks == looks + 1
    assert not item(face, "slipKeep").isVisible()


def test_words_may_be_dropped_too(face, house) -> None:
    what = QMimeData()
    what.setText("Sit as you are.")
    drop(face, what)
    assert house.letterbox.handed == ["Sit as you are."]


def test_a_bad_file_is_one_clear_line_and_nothing_is_changed(face, house) -> None:
    face.letterbox.takeFile(QUrl.fromLocalFile("/somewhere/bad.md"))
    house.letterbox.done(ScriptError("no mark called 'puase'", source="bad.md", line=2, column=1))
    assert said(face) == "bad.md:2:1: no mark called 'puase'"
    assert house.settings.sit.text == DEFAULT
    next_frame(face)
    click(face, "slipAway")
    assert said(face) == ""


def test_what_listeners_would_notice_is_told_and_is_no_hindrance(face, house) -> None:
    paste(face, "Sit as you are.")
    until(lambda: bool(house.letterbox.handed))
    house.letterbox.done(replace(TIDE, warnings=("line 3: a", "line 5: b", "line 7: c")))
    assert item(face, "slipWarned").property("text") == "line 3: a\nline 5: b\nand 1 more"
    assert house.settings.sit.text == TIDE.name


def test_choosing_another_text_puts_the_slip_away(face, house) -> None:
    paste(face, "Sit as you are.")
    until(lambda: bool(house.letterbox.handed))
    house.letterbox.done(TIDE)
    face.settings.text.step(1)
    assert said(face) == ""


def test_nothing_is_taken_while_one_sits(face, house) -> None:
    press(face, Qt.Key.Key_Return)
    until(lambda: face.session.sitting is not None)
    paste(face, "Sit as you are.")
    what = QMimeData()
    what.setText("Sit as you are.")
    drop(face, what)
    next_frame(face)
    assert house.letterbox.handed == []


def test_the_folder_is_shown_and_watched_without_looking_again_and_again(face, house, tmp_path: Path, qtbot) -> None:
    press(face, Qt.Key.Key_Comma)
    open_drawers(face)
    assert name_of(item(face, "openTexts")) == "Open the folder"
    assert item(face, "textsFolder").property("text") == str(tmp_path)
    looks = house.looks
    (tmp_path / "tide.md").write_text("Sit.")
    qtbot.waitUntil(lambda: house.looks == looks + 1)
    house.late_texts((Text("tide", "Tide", "en", tmp_path / "tide.md"),))
    with (tmp_path / "tide.md").open("a") as file:
        file.write(" Rest.")
    qtbot.waitUntil(lambda: house.looks == looks + 2)
    other = tmp_path / "other"
    other.mkdir()
    face.letterbox.chooseFolder(QUrl.fromLocalFile(str(other)))
    assert house.settings.texts_folder == str(other)
    looks = house.looks
    (other / "dawn.md").write_text("Sit.")
    qtbot.waitUntil(lambda: house.looks > looks)
    assert item(face, "usualTexts").isVisible()
    face.letterbox.usualFolder()
    assert house.settings.texts_folder == ""
    assert not item(face, "usualTexts").isVisible()


def test_where_a_text_goes_on_is_chosen_from_its_parts(qtbot) -> None:
    house = FakeHouse(Settings(welcomed=True), places=("The forest", "The pool", "The river"))
    with opened(qtbot, house) as face:
        until(lambda: item(face, "elsewhere").isVisible())
        next_frame(face)
        click(face, "elsewhere")
        until(lambda: item(face, "list").isEnabled())
        press(face, Qt.Key.Key_Down)
        press(face, Qt.Key.Key_Down)
        press(face, Qt.Key.Key_Return)
        until(lambda: house.goes_on == "The river")
        until(lambda: "Begin goes on with “The river”" in item(face, "preview").property("text"))
        assert face.setup.place.index == 2

"""The page to write a text: typed, tried, heard, kept, left and come back to, by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from meditate.draft import Draft
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, focused, item, name_of, next_frame, opened, press, until
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face

TEXT = "## Arriving\n\nSit as you are. Let your hands rest.\n\n## The tide\n\nBreathe in.\n"


@pytest.fixture
def house() -> FakeHouse:
    house = FakeHouse(Settings(sit=Sit(length=300.0), welcomed=True))
    house.desk.kept = Draft(TEXT, kept=TEXT)
    return house


@pytest.fixture
def face(qtbot, house) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        press(face, Qt.Key.Key_W)
        until(lambda: focused(face) == "draft")
        yield face


def type_(face: Face, words: str) -> None:
    for letter in words:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(face.window, key)


def with_control(face: Face, key: Qt.Key) -> None:
    QTest.keyClick(face.window, key, Qt.KeyboardModifier.ControlModifier)


def written(face: Face) -> str:
    return str(item(face, "draft").property("text"))


def said(face: Face, name: str = "writingSaid") -> str:
    return str(item(face, name).property("text"))


def test_it_is_tried_as_it_is_typed_and_what_is_wrong_is_told_with_its_line(face: Face, house: FakeHouse) -> None:
    until(lambda: said(face).startswith("5:00, 3 lines"))
    press(face, Qt.Key.Key_Return)
    type_(face, "[puase]")
    until(lambda: said(face) == "line 9: no mark called 'puase'; did you mean [pause 10s]?")
    assert "line" in face.writing.strip.property("kinds")
    assert not item(face, "keepText").isEnabled()
    for _ in range(8):
        press(face, Qt.Key.Key_Backspace)
    type_(face, " Free p h , w")
    until(lambda: said(face).startswith("5:00, 4 lines"))
    assert house.desk.kept.text.endswith("Breathe in.\n Free p h , w")


def test_marks_are_put_in_lines_heard_and_gone_along_by_keys(face: Face, house: FakeHouse) -> None:
    with_control(face, Qt.Key.Key_1)
    with_control(face, Qt.Key.Key_5)
    assert written(face) == TEXT + "[pause 10s]\n[scene forest]\n"
    item(face, "draft").setProperty("cursorPosition", TEXT.index("Let your"))
    until(lambda: said(face, "bandSaid").endswith("Let your hands rest. (2 seconds)"))
    with_control(face, Qt.Key.Key_Return)
    assert house.desk.said == [("Let your hands rest.", "en")]
    assert house.sampling

    item(face, "strip").forceActiveFocus()
    press(face, Qt.Key.Key_Left)
    press(face, Qt.Key.Key_Left)
    until(lambda: said(face, "bandSaid").endswith("Sit as you are. (2 seconds)"))
    assert name_of(item(face, "strip")).endswith("Sit as you are. (2 seconds)")
    assert item(face, "draft").property("cursorPosition") == TEXT.index("Sit as")
    press(face, Qt.Key.Key_Return)
    assert house.desk.said[-1] == ("Sit as you are.", "en")
    click(face, "mark3")
    assert "[bell]" in written(face)
    assert focused(face) == "draft"


def test_it_is_kept_chosen_and_left_with_escape_and_the_draft_is_there_again(face: Face, house: FakeHouse) -> None:
    type_(face, "Rest.")
    until(lambda: item(face, "keepText").isEnabled())
    with_control(face, Qt.Key.Key_S)
    until(lambda: name_of(item(face, "keepText")) == "Kept")
    assert house.desk.files == {"one": TEXT + "Rest."}
    type_(face, " And breathe.")
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "begin")
    assert house.desk.kept == Draft(TEXT + "Rest. And breathe.", "one", TEXT + "Rest.")
    assert not house.sampling

    press(face, Qt.Key.Key_W)
    until(lambda: focused(face) == "draft")
    assert written(face) == TEXT + "Rest. And breathe."
    click(face, "sitWithText")
    until(lambda: focused(face) == "begin")
    assert face.settings.kept.value.sit.text == "one"


def test_a_draft_that_cannot_be_kept_is_told_below_it_and_tried_again(face: Face, house: FakeHouse) -> None:
    house.desk.unsaved = "The draft is not kept yet."
    assert name_of(item(face, "closeWriting")) == "Leave; the draft is kept"
    type_(face, "Rest.")
    until(lambda: said(face, "draftUnsaved") == "The draft is not kept yet.")
    assert item(face, "draftUnsaved").isVisible()
    assert name_of(item(face, "closeWriting")) == "Leave; the draft is tried once more"
    type_(face, " Breathe.")
    until(lambda: said(face).startswith("5:00, 5 lines"))
    assert item(face, "draftUnsaved").isVisible()
    assert written(face) == TEXT + "Rest. Breathe."
    house.desk.unsaved = ""
    press(face, Qt.Key.Key_Escape)
    assert house.desk.kept.text == TEXT + "Rest. Breathe."
    assert said(face, "draftUnsaved") == ""


def test_what_is_in_no_file_is_let_go_only_when_one_is_sure(face: Face, house: FakeHouse) -> None:
    type_(face, "Rest.")
    until(lambda: item(face, "keepText").isEnabled())
    click(face, "newText")
    until(lambda: name_of(item(face, "newText")) == "Yes, let this go")
    press(face, Qt.Key.Key_Escape)
    assert name_of(item(face, "newText")) == "A new one"
    assert written(face) == TEXT + "Rest."
    click(face, "newText")
    click(face, "newText")
    until(lambda: written(face) == "## New\n")

    house.desk.files["the-forest-of-lanterns"] = "You are dreaming."
    click(face, "otherText")
    until(lambda: item(face, "list").isEnabled())
    press(face, Qt.Key.Key_Return)
    until(lambda: written(face) == "You are dreaming.")
    house.desk.refusal = "the disk is full"
    type_(face, " Rest.")
    until(lambda: said(face).startswith("5:00, 2 lines"))
    with_control(face, Qt.Key.Key_S)
    until(lambda: said(face) == "the disk is full")


def test_tab_leaves_the_text_and_all_that_it_comes_to_has_a_name(face: Face) -> None:
    passed = []
    for _ in range(14):
        press(face, Qt.Key.Key_Tab)
        passed.append(focused(face))
        assert name_of(face.window.activeFocusItem())
    assert passed.index("mark0") == 0
    assert {"mark4", "strip", "writingLength", "otherText", "newText", "closeWriting", "draft"} <= set(passed)
    item(face, "strip").forceActiveFocus()
    QTest.keyClick(face.window, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(face) == "mark4"


def test_with_large_letters_in_a_narrow_window_everything_has_room_or_comes_into_sight(qtbot, house) -> None:
    with opened(qtbot, house, text_scale=2.0) as face:
        face.window.resize(640, 800)
        press(face, Qt.Key.Key_W)
        until(lambda: focused(face) == "draft")
        window = item(face, "writing").mapRectToScene(item(face, "writing").boundingRect())
        for name in (
            "mark0",
            "mark4",
            "strip",
            "writingLength",
            "hearLine",
            "keepText",
            "otherText",
            "newText",
            "draft",
        ):
            part = item(face, name)
            part.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            next_frame(face)
            place = part.mapRectToScene(part.boundingRect())
            assert window.left() <= place.left() <= place.right() <= window.right(), name
            if name != "draft":
                assert window.contains(place), name

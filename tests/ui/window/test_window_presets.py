"""The pane of presets: chosen, made, named, put in order and let go, by keys and by pointer, in any shape of window."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from meditate.errors import UsageError
from meditate.presets import Preset, Presets
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, focused, item, opened, press, until
from tests.ui.fake_house import FakeHouse
from ui.models.presets_model import Row, derive
from ui.window.face import Face

EVENING, WALK = Preset("Evening", Sit(length=1200.0)), Preset("Walk", Sit(text=None, length=2700.0))


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=Sit(length=300.0), welcomed=True), named=Presets((EVENING, WALK)))


def open_presets(face: Face) -> None:
    press(face, Qt.Key.Key_P)
    until(lambda: listed(face))


def listed(face: Face) -> bool:
    return bool(item(face, "presetRows").property("activeFocus"))


def shown(face: Face) -> bool:
    return bool(item(face, "presets").property("shown"))


def type_(face: Face, words: str) -> None:
    for letter in words:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(face.window, key)


def lies_in(part: QQuickItem, window: QRectF) -> bool:
    return window.contains(part.mapRectToScene(part.boundingRect()))


def names(house: FakeHouse) -> list[str]:
    return [preset.name for preset in house.named.own]


def test_one_row_for_each_preset_and_none_for_what_is_chosen_anyway():
    rows = derive(Presets((EVENING,), hidden=("silent",)), Sit(length=300.0))
    assert rows == (
        Row("Evening", "20 minutes", own=True),
        Row("bedtime", "5 minutes", own=False),
        Row("sleep", "5 minutes", own=False),
        Row("breath", "5 minutes", own=False),
    )


def test_a_preset_is_chosen_by_key_and_by_pointer(face, house) -> None:
    open_presets(face)
    press(face, Qt.Key.Key_Down)
    press(face, Qt.Key.Key_Return)
    until(lambda: focused(face) == "begin")
    assert house.settings.sit == WALK.sit
    assert face.presets.property("chosen") == 1
    click(face, "presetsGlyph")
    until(lambda: listed(face))
    click(face, "choosePreset")
    until(lambda: not shown(face))
    assert house.settings.sit == EVENING.sit


def test_escape_and_its_own_key_leave_all_as_it_was(face, house) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_P):
        open_presets(face)
        press(face, key)
        until(lambda: focused(face) == "begin")
    assert house.settings.sit == Sit(length=300.0)


def test_what_is_chosen_is_kept_under_a_name_whose_letters_are_no_shortcuts(face, house) -> None:
    open_presets(face)
    item(face, "presetName").forceActiveFocus()
    type_(face, "Perfect, f")
    press(face, Qt.Key.Key_Return)
    assert names(house) == ["Evening", "Walk", "Perfect, f"]
    assert house.named.own[-1].sit == Sit(length=300.0)
    assert shown(face)
    assert listed(face)


def test_a_preset_is_renamed_and_escape_lets_it_be(face, house) -> None:
    open_presets(face)
    press(face, Qt.Key.Key_F2)
    type_(face, "Late")
    press(face, Qt.Key.Key_Escape)
    assert shown(face)
    assert names(house) == ["Evening", "Walk"]
    press(face, Qt.Key.Key_F2)
    type_(face, "Late")
    press(face, Qt.Key.Key_Return)
    assert names(house) == ["Late", "Walk"]


def test_presets_of_ones_own_are_moved_among_one_another(face, house) -> None:
    open_presets(face)
    QTest.keyClick(face.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(house) == ["Walk", "Evening"]
    assert item(face, "presetRows").property("currentIndex") == 1
    QTest.keyClick(face.window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(house) == ["Walk", "Evening"]
    click(face, "raisePreset")
    assert names(house) == ["Evening", "Walk"]


def test_what_is_ones_own_is_deleted_on_the_second_asking(face, house) -> None:
    open_presets(face)
    press(face, Qt.Key.Key_Delete)
    assert item(face, "removePreset").property("text") == "Yes, delete it"
    press(face, Qt.Key.Key_Down)
    press(face, Qt.Key.Key_Up)
    press(face, Qt.Key.Key_Delete)
    assert names(house) == ["Evening", "Walk"]
    press(face, Qt.Key.Key_Delete)
    assert names(house) == ["Walk"]


def test_what_comes_with_the_program_is_hidden_and_shown_again(face, house) -> None:
    open_presets(face)
    for _ in range(2):
        press(face, Qt.Key.Key_Down)
    assert not item(face, "renamePreset").isEnabled()
    click(face, "removePreset")
    assert house.named.hidden == ("bedtime",)
    click(face, "restorePresets")
    assert house.named.hidden == ()


def test_what_cannot_be_kept_is_said_there(face, house) -> None:
    open_presets(face)
    press(face, Qt.Key.Key_F2)
    type_(face, "walk")
    press(face, Qt.Key.Key_Return)
    until(lambda: "already" in item(face, "presetTrouble").property("text"))
    assert names(house) == ["Evening", "Walk"]


def test_what_others_changed_meanwhile_is_there_when_it_is_opened(face, house) -> None:
    house.named = house.named.saved("New", Sit())
    open_presets(face)
    assert "New" in face.presets.property("titles")


def test_nothing_is_changed_where_the_change_was_refused(face, house) -> None:
    before = house.named
    with pytest.raises(UsageError):
        house.named.saved("", Sit())
    face.presets.save("")
    assert house.named == before


def test_the_key_does_nothing_while_one_sits(face) -> None:
    face.session.begin()
    press(face, Qt.Key.Key_P)
    assert not face.window.findChild(type(item(face, "idle")), "presets")


@pytest.mark.parametrize(("width", "height", "scale"), [(640, 480, 2.0), (480, 420, 1.0), (320, 700, 1.0)])
def test_everything_can_be_reached_in_any_shape_of_window(qtbot, house, width, height, scale) -> None:
    many = Presets(tuple(Preset(f"Preset {number}", Sit()) for number in range(30)))
    with opened(qtbot, replace(house, named=many), text_scale=scale) as face:
        face.window.resize(width, height)
        until(lambda: item(face, "idle").width() == width)
        open_presets(face)
        item(face, "presetName").setProperty("text", "A name")
        for name in ("presetRows", "choosePreset", "presetName", "keepPreset"):
            part = item(face, name)
            part.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            if name == "presetRows":
                part.setProperty("currentIndex", 29)
                part = part.property("currentItem")
            window = QRectF(0, 0, width, height)
            until(partial(lies_in, part, window))

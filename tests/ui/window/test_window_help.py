"""The keys in the window: listed on a page, read aloud, and changed by pressing others."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meditate.keymap import Deed, Keymap, with_keys
from tests.ui.driven import family, focused, item, keep, name_of, press, until
from ui.window.face import Face


def lines(face: Face) -> list[str]:
    return [name for here in family(item(face, "help")) if (name := name_of(here))]


def test_all_keys_are_listed_as_they_are_now_and_read_aloud_until_escape(face, house) -> None:
    keep(face, keys=with_keys(Keymap(), Deed.EXTEND, ["x"]))
    press(face, Qt.Key.Key_F1)
    until(lambda: focused(face) == "readAloud")
    shown = lines(face)
    assert {"Space: Pause, and go on", "X: Five minutes more", "P: Presets", "?: These keys"} <= set(shown)
    assert {"While you sit", "Before a sit", "At any time"} <= set(shown)
    press(face, Qt.Key.Key_Return)
    assert "X: Five minutes more." in house.read
    assert house.read[0] == "While you sit."
    until(lambda: name_of(item(face, "readAloud")) == "Read no more")
    press(face, Qt.Key.Key_Escape)
    assert house.read == ()
    until(lambda: name_of(item(face, "readAloud")) == "Read this aloud")
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "begin")


def test_the_keys_come_over_a_sit_too_which_goes_on_and_nothing_is_said_into_it(face, house) -> None:
    face.session.begin()
    until(lambda: focused(face) == "sitting")
    press(face, Qt.Key.Key_Question)
    until(lambda: focused(face) == "closeHelp")
    assert not item(face, "readAloud").isVisible()
    press(face, Qt.Key.Key_M)
    assert face.session.sitting.score.length == 300.0
    assert not face.session.paused
    press(face, Qt.Key.Key_Question)
    until(lambda: focused(face) == "sitting")
    press(face, Qt.Key.Key_M)
    assert face.session.sitting.score.length == 600.0


def test_nothing_is_read_into_a_sit_that_begins_from_elsewhere(face, house) -> None:
    press(face, Qt.Key.Key_F1)
    until(lambda: focused(face) == "readAloud")
    press(face, Qt.Key.Key_Return)
    assert house.read
    face.session.begin()
    until(lambda: house.read == ())
    until(lambda: focused(face) == "closeHelp")


def open_keys(face: Face) -> None:
    press(face, Qt.Key.Key_Comma)
    item(face, "keysGroup").setProperty("open", True)
    until(lambda: item(face, "key next").isVisible())
    item(face, "key next").forceActiveFocus(Qt.FocusReason.TabFocusReason)


def test_a_key_is_changed_by_pressing_another_and_clashes_are_told(face, house) -> None:
    open_keys(face)
    press(face, Qt.Key.Key_Return)
    assert name_of(item(face, "key next")) == "Next line: press a key"
    press(face, Qt.Key.Key_M)
    assert item(face, "key next").property("amiss") == "M is taken: Five minutes more"
    press(face, Qt.Key.Key_Space)
    press(face, Qt.Key.Key_Shift)
    press(face, Qt.Key.Key_Tab)
    assert item(face, "key next").property("amiss") == "Tab keeps what it does: Go on to what can be reached next"
    press(face, Qt.Key.Key_Return)
    QTest.keyClick(face.window, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert name_of(item(face, "key next")) == "Next line: Alt+J"
    assert house.settings.keys.keys(Deed.NEXT) == ("alt+j",)
    press(face, Qt.Key.Key_Delete)
    assert name_of(item(face, "key next")) == "Next line: none"
    item(face, "usualKeys").forceActiveFocus()
    press(face, Qt.Key.Key_Return)
    assert house.settings.keys == Keymap()


def test_escape_leaves_a_key_as_it_is_and_the_panel_open(face, house) -> None:
    open_keys(face)
    press(face, Qt.Key.Key_Return)
    press(face, Qt.Key.Key_Escape)
    assert house.settings.keys == Keymap()
    assert item(face, "panel").property("shown")
    press(face, Qt.Key.Key_Return)
    QTest.keyClick(face.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert item(face, "key next").property("amiss") == "Ctrl+Q keeps what it does: Leave Meditate"


def test_where_single_keys_are_off_pages_open_with_control(face, house) -> None:
    keep(face, keys=Keymap(single=False))
    press(face, Qt.Key.Key_H)
    assert focused(face) == "begin"
    QTest.keyClick(face.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    until(lambda: focused(face) == "closeHistory")
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "begin")
    press(face, Qt.Key.Key_F1)
    until(lambda: focused(face) == "readAloud")
    assert "Ctrl+H: Your sits" in lines(face)

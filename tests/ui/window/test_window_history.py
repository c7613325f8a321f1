"""The history in the window: a page that opens by a key, lights after a sit, and a note that is kept."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from meditate.history.facts import Entry, Note
from meditate.history.wall import wall_now
from tests.ui.driven import click, focused, item, name_of, opened, press, until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary


def house_of(*names: str, latest: str = "") -> FakeHouse:
    return FakeHouse(diary=FakeDiary([Entry(name, wall_now(), 600.0, title="Rain") for name in names], latest=latest))


@pytest.mark.parametrize("how", ["key", "glyph"])
def test_the_history_opens_and_closes_and_begin_has_the_focus_again(qtbot, how: str):
    with opened(qtbot, house_of("a", "b")) as face:
        if how == "key":
            press(face, Qt.Key.Key_H)
        else:
            click(face, "historyGlyph")
        until(lambda: focused(face) == "closeHistory")
        assert item(face, "historyTotal").property("text").startswith("2 sits, 20 minutes, since ")
        assert item(face, "yearField").isVisible()
        press(face, Qt.Key.Key_H if how == "key" else Qt.Key.Key_Escape)
        until(lambda: focused(face) == "begin")


def test_behind_the_history_nothing_begins(qtbot):
    with opened(qtbot, house_of("a")) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: focused(face) == "closeHistory")
        for there in ("keepHistory", "takeHistory", "closeHistory"):
            press(face, Qt.Key.Key_Tab)
            assert focused(face) == there
        assert face.session.sitting is None


def test_a_sit_that_begins_elsewhere_is_seen_and_not_the_history(qtbot):
    with opened(qtbot, house_of("a")) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: focused(face) == "closeHistory")
        face.session.begin()
        until(lambda: not item(face, "history").isVisible())
        assert face.session.sitting is not None


def test_settings_over_the_history_give_the_focus_back_to_it(qtbot):
    with opened(qtbot, house_of("a")) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: focused(face) == "closeHistory")
        press(face, Qt.Key.Key_Comma)
        until(lambda: focused(face) == "closeSettings")
        press(face, Qt.Key.Key_Escape)
        until(lambda: focused(face) == "closeHistory")
        assert item(face, "history").isEnabled()


def test_what_could_not_be_read_is_told_on_the_page(qtbot):
    house = house_of("a")
    house.diary.notes = ("a.jsonl: line 2 is damaged",)
    with opened(qtbot, house) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: item(face, "historyAmiss").property("text") == "a.jsonl: line 2 is damaged")
        assert item(face, "historyAmiss").isVisible()


def test_a_history_without_sits_says_what_will_be_there(qtbot):
    with opened(qtbot, house_of()) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: focused(face) == "closeHistory")
        assert item(face, "historyTotal").property("text").startswith("Nothing has been sat yet.")
        assert face.window.findChild(type(item(face, "historyTotal")), "yearField") is None


def write(face, text: str) -> None:
    for letter in text:
        QTest.keyClick(face.window, letter)  # type: ignore[call-overload]


def after_a_sit(face, house: FakeHouse) -> None:
    press(face, Qt.Key.Key_Return)
    until(lambda: face.session.sitting is not None)
    house.player.at = 300.0
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "done")


def test_after_a_sit_the_last_thirty_days_are_shown(qtbot):
    house = house_of("a", latest="a")
    with opened(qtbot, house) as face:
        after_a_sit(face, house)
        assert item(face, "counted").property("text") == "1 of the last 30 days"
        assert item(face, "monthLights").isVisible()
        assert item(face, "noteField").isVisible()


def test_a_day_that_was_sat_is_lit_where_it_stands(qtbot):
    house = house_of("a", latest="a")
    with opened(qtbot, house) as face:
        after_a_sit(face, house)
        lights = item(face, "monthLights")
        place = lights.mapRectToScene(lights.boundingRect()).toRect()

        def brightest() -> tuple[int, int]:
            shown = face.window.grabWindow().copy(place)
            spots = [(x, y) for x in range(shown.width()) for y in range(shown.height())]
            return max(spots, key=lambda spot: shown.pixelColor(*spot).lightness())

        cell = lights.property("cell")
        until(lambda: abs(brightest()[0] - (place.width() / 2 + 14.5 * cell)) < cell / 2)
        assert abs(brightest()[1] - place.height() / 2) < cell / 2


def test_a_sit_that_is_not_kept_has_no_note_and_why_is_told(qtbot):
    house = house_of("a")
    house.diary.trouble = "what was sat could not be saved yet (No space left on device)"
    with opened(qtbot, house) as face:
        after_a_sit(face, house)
        assert not item(face, "noteField").isVisible()
        assert house.diary.trouble in item(face, "note").property("text")


@pytest.mark.parametrize("leave", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_a_note_is_kept_however_its_field_is_left(qtbot, leave: Qt.Key):
    house = house_of("a", latest="a")
    with opened(qtbot, house) as face:
        after_a_sit(face, house)
        click(face, "noteField")
        write(face, "hush, f")
        assert face.window.visibility() != face.window.Visibility.FullScreen
        press(face, leave)
        until(lambda: any(isinstance(fact, Note) for fact in house.diary.facts))
    assert [fact.text for fact in house.diary.facts if isinstance(fact, Note)] == ["hush, f"]


def test_a_note_is_kept_when_the_window_is_closed_over_it(qtbot):
    house = house_of("a", latest="a")
    with opened(qtbot, house) as face:
        after_a_sit(face, house)
        click(face, "noteField")
        write(face, "quiet")
    assert [fact.text for fact in house.diary.facts if isinstance(fact, Note)] == ["quiet"]


def test_every_chart_says_its_words(qtbot):
    with opened(qtbot, house_of("a")) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: focused(face) == "closeHistory")
        from PySide6.QtGui import QAccessible

        said = {}
        for name in ("yearField", "weekReeds", "dayArc"):
            spoken = QAccessible.queryAccessibleInterface(item(face, name))
            said[name] = spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Description)
        assert said["yearField"][0] == "The last year, day by day"
        assert "1 day, 10 minutes" in said["yearField"][1]
        assert said["weekReeds"][0] == "By week"
        assert "10 minutes" in said["weekReeds"][1]
        assert said["dayArc"][0] == "By time of day"
        assert said["dayArc"][1].startswith("mostly ")


def test_when_a_day_begins_is_chosen_in_the_settings(qtbot):
    house = house_of("a")
    with opened(qtbot, house) as face:
        click(face, "settings")
        item(face, "historyGroup").setProperty("open", True)
        row = item(face, "dayBegins")
        until(lambda: row.isVisible() and row.height() > 0)
        assert name_of(row) == "A day begins at: 04:00"
        row.forceActiveFocus()
        press(face, Qt.Key.Key_Left)
        assert house.settings.day_begins == time(3)
        press(face, Qt.Key.Key_Return)
        until(lambda: item(face, "list").isEnabled())
        press(face, Qt.Key.Key_Home)
        press(face, Qt.Key.Key_Return)
        assert house.settings.day_begins == time(0)

"""The tray: the verbs that mean something now, the time left, and a window that is never out of reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QWindow
from PySide6.QtWidgets import QSystemTrayIcon

from meditate.presets import Preset, Presets
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import item, keep, opened, until
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face
from ui.window.tray import Tray
from ui.window.tray_icon import SIZES, tray_icon
from ui.window.tray_watch import AT_FIRST, OFTEN_MS, SELDOM_MS, TrayWatch

# Qt itself says so where the screen has no tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


class Panel:
    """Where tray icons are shown, or not."""

    def __init__(self) -> None:
        self.there = True
        self.told: list[str] = []


@pytest.fixture
def panel(monkeypatch) -> Panel:
    panel = Panel()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: panel.there)
    monkeypatch.setattr(Tray, "tell", lambda self, words: panel.told.append(words))
    monkeypatch.setattr("ui.window.tray_watch.GONE_MS", 1)
    return panel


@pytest.fixture
def house() -> FakeHouse:
    walk = Preset("Walk & rest", Sit(text=None, length=120.0))
    return FakeHouse(Settings(sit=Sit(length=300.0)), named=Presets((walk,)))


@pytest.fixture
def face(qtbot, panel, house) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        face.take_place()
        yield face


def tray(face: Face) -> Tray:
    assert face.place
    assert face.place.tray
    return face.place.tray


def look(face: Face) -> None:
    assert face.place
    face.place._watch.look()


def offered(face: Face) -> list[str]:
    return [action.text() for action in tray(face)._menu.actions() if action.isVisible() and action.text()]


def choose(face: Face, title: str) -> None:
    menu = tray(face)._menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == title and action.isVisible()).trigger()


def test_the_menu_offers_what_means_something_now(face) -> None:
    assert offered(face) == ["Begin again", "Presets", "Sleep timer", "Show the window", "Settings", "Quit"]
    choose(face, "Begin again")
    always = ["Show the window", "Settings", "Quit"]
    assert offered(face) == ["Pause", "5 minutes left", "Five more minutes", "End", *always]
    choose(face, "Pause")
    assert offered(face)[0] == "Go on"
    choose(face, "Five more minutes")
    assert tray(face)._icon.toolTip() == "Meditate: 10 minutes left"
    choose(face, "End")
    assert offered(face)[0] == "Begin again"
    assert tray(face)._icon.toolTip() == "Meditate"


def test_begin_again_begins_what_was_sat_last_and_leaves_the_choices_alone(face, house) -> None:
    house.last = Sit(text=None, length=240.0)
    choose(face, "Begin again")
    assert face.session.sitting.now().length == 240.0
    assert house.settings.sit == Sit(length=300.0)


def test_presets_are_begun_from_their_own_menu(face, house) -> None:
    named = tray(face)._named
    assert [action.text() for action in named.actions()] == [
        "Walk && rest, 2 minutes", "bedtime, 5 minutes", "sleep, 5 minutes", "silent, 5 minutes", "breath, 5 minutes",
    ]  # fmt: skip
    house.named = house.named.saved("New", Sit(length=60.0)).without("silent")
    named.aboutToShow.emit()
    assert [action.text().partition(",")[0] for action in named.actions()][1:] == ["New", "bedtime", "sleep", "breath"]
    named.actions()[0].trigger()
    assert face.session.sitting.now().length == 120.0
    assert house.settings.sit == Sit(length=300.0)


def test_a_sleep_timer_is_begun_from_its_own_menu(face, house) -> None:
    lengths = tray(face)._timer
    lengths.aboutToShow.emit()
    assert [action.text() for action in lengths.actions()][:2] == ["15 minutes", "30 minutes"]
    lengths.actions()[-1].trigger()
    assert face.session.sitting.now().length is None
    assert face.session.sitting.sit.ambience == ("rain",)
    assert house.settings.sleep_minutes == 0


def test_what_cannot_begin_is_told_where_one_is(face, house, panel) -> None:
    house.last = Sit(text="missing")
    choose(face, "Begin again")
    assert panel.told == []
    face.window.hide()
    choose(face, "Begin again")
    assert panel.told == ["no text called 'missing'"]
    assert face.setup.property("ready")


def test_settings_open_in_a_window_that_comes_forward(face) -> None:
    face.window.hide()
    choose(face, "Settings")
    until(lambda: face.window.isVisible() and item(face, "panel").property("shown"))


def test_a_closed_window_waits_in_the_tray_and_that_is_told_once_ever(face, house, panel) -> None:
    for _ in range(2):
        assert not face.window.close()
        assert not face.window.isVisible()
        choose(face, "Show the window")
        assert face.window.isVisible()
    assert len(panel.told) == 1
    assert house.settings.told_of_tray


def test_closing_the_window_during_a_sit_leaves_it_in_the_tray_and_the_end_brings_it_back(face) -> None:
    face.session.begin()
    assert not face.window.close()
    assert not face.window.isVisible()
    assert face.session.page == "sitting"
    face.session.do("end")
    assert face.window.isVisible()


def test_a_sit_that_was_begun_from_the_tray_ends_without_the_window(face) -> None:
    assert not face.window.close()
    choose(face, "Begin again")
    choose(face, "End")
    assert not face.window.isVisible()
    assert face.session.page == "over"


def test_who_does_not_want_it_leaves_by_closing_but_a_sit_goes_on(qtbot, panel) -> None:
    with opened(qtbot, FakeHouse(Settings(sit=Sit(length=300.0), stay_in_tray=False))) as face:
        face.take_place()
        assert face.place
        assert not face.place.keeps()
        face.session.begin()
        assert face.place.keeps()


def test_without_a_tray_closing_keeps_nothing_back(qtbot, panel) -> None:
    panel.there = False
    with opened(qtbot, FakeHouse()) as face:
        face.take_place()
        assert face.place
        assert face.place.tray is None
        face.session.begin()
        assert not face.place.keeps()


def test_a_tray_that_comes_late_gets_an_icon_and_takes_the_window_that_waited_for_it(qtbot, panel, house) -> None:
    panel.there = False
    with opened(qtbot, house) as face:
        face.take_place()
        assert face.place
        face.place.begin_hidden()
        until(lambda: face.window.visibility() is QWindow.Visibility.Minimized)
        panel.there = True
        look(face)
        assert tray(face)._icon.isVisible()
        assert not face.window.isVisible()


def test_a_window_that_was_looked_at_is_not_taken_by_a_late_tray(qtbot, panel, house) -> None:
    panel.there = False
    with opened(qtbot, house) as face:
        face.take_place()
        assert face.place
        face.place.begin_hidden()
        face.raise_()
        panel.there = True
        look(face)
        assert face.window.isVisible()


def test_a_hidden_window_comes_back_when_its_tray_goes_and_every_tray_gets_a_new_icon(face, panel) -> None:
    assert not face.window.close()
    first, panel.there = tray(face), False
    look(face)
    until(lambda: face.place.tray is None)
    assert face.window.visibility() is QWindow.Visibility.Minimized
    panel.there = True
    look(face)
    assert tray(face) is not first
    assert not face.window.isVisible()


def test_a_tray_that_restarts_is_not_gone(qtbot, qapp, panel, monkeypatch) -> None:
    monkeypatch.setattr("ui.window.tray_watch.GONE_MS", 60_000)
    watch = TrayWatch(qapp)
    changes: list[bool] = []
    watch.changed.connect(lambda: changes.append(watch.there))
    panel.there = False
    watch.look()
    panel.there = True
    watch.look()
    assert (watch.there, changes) == (True, [])
    watch.deleteLater()


def test_a_tray_is_looked_for_often_at_first_then_seldom_and_never_where_the_bus_tells(qapp, panel) -> None:
    panel.there = False
    watch = TrayWatch(qapp)
    waits = []
    for _ in range(AT_FIRST + 1):
        waits.append(watch.looks_in)
        watch.look()
    assert waits == [OFTEN_MS] * AT_FIRST + [SELDOM_MS]
    panel.there = True
    watch.look()
    assert watch.looks_in == SELDOM_MS
    watch._follow(True)
    watch.look()
    assert watch.looks_in == 0
    watch.deleteLater()


def light(icon, size: int = 48) -> float:
    picture = icon.pixmap(size, size).toImage()
    colours = [QColor(picture.pixelColor(x, y)) for x in range(size) for y in range(size)]
    return sum(colour.alphaF() * colour.lightnessF() for colour in colours)


def test_the_ring_closes_with_the_time_sat(qapp) -> None:
    assert light(tray_icon(through=0.2)) < light(tray_icon(through=0.6)) < light(tray_icon(through=1.0))
    assert len(tray_icon().availableSizes()) == len(SIZES)


def test_the_rings_states_differ_in_shape_and_stand_out_from_any_panel(qapp) -> None:
    def shape(icon, size: int) -> list[bool]:
        picture = icon.pixmap(size, size).toImage()
        return [picture.pixelColor(x, y).alphaF() > 0.9 for x in range(size) for y in range(size)]

    for size in SIZES:
        middles = [
            shape(icon, size) for icon in (tray_icon(), tray_icon(through=0.5), tray_icon(through=0.5, paused=True))
        ]
        assert all(a != b for a in middles for b in middles if a is not b)
        picture = tray_icon(through=0.5).pixmap(size, size).toImage()
        seen = [QColor(picture.pixelColor(x, y)) for x in range(size) for y in range(size)]
        assert any(colour.alphaF() > 0.9 and colour.lightnessF() > 0.8 for colour in seen)
        assert any(colour.alphaF() > 0.5 and colour.lightnessF() < 0.4 for colour in seen)


def test_the_menu_speaks_another_language_as_soon_as_it_is_chosen(face, house) -> None:
    keep(face, language="de")
    assert offered(face)[0] == "Noch einmal beginnen"
    assert offered(face)[-1] == "Meditate beenden"
    keep(face, language="en")
    assert offered(face)[0] == "Begin again"

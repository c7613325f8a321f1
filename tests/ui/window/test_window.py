"""The real window, driven by keys and mouse: what one sees, and that a sit in it comes to its end."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from meditate.errors import MeditateError
from meditate.players.player import Heard
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, family, focused, item, name_of, open_drawers, opened, press, until
from tests.ui.fake_house import FakeHouse
from ui.models.shown import UNSEEN_MS
from ui.window.app import run_window
from ui.window.face import Face


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=Sit(length=300.0)))


def test_begin_has_the_first_focus_and_enter_begins(face, house, qtbot) -> None:
    qtbot.waitUntil(lambda: focused(face) == "begin")
    press(face, Qt.Key.Key_Return)
    assert face.session.page == "sitting"
    assert house.player.end > 300.0


def test_the_space_key_begins_too(face, qtbot) -> None:
    qtbot.waitUntil(lambda: focused(face) == "begin")
    press(face, Qt.Key.Key_Space)
    assert face.session.page == "sitting"


def test_a_click_begins(face) -> None:
    click(face, "begin")
    assert face.session.page == "sitting"


def test_begin_rests_while_a_sit_is_laid_and_escape_lets_it_be(face, house, monkeypatch) -> None:
    begun = []
    monkeypatch.setattr(house, "start", lambda sit, tell: begun.append(tell))
    press(face, Qt.Key.Key_Return)
    press(face, Qt.Key.Key_Return)
    assert len(begun) == 1
    assert item(face, "begin").property("resting")
    assert "Getting ready" in item(face, "preview").property("text")
    press(face, Qt.Key.Key_Escape)
    assert not item(face, "begin").property("resting")
    press(face, Qt.Key.Key_Return)
    begun[1](MeditateError("there is no voice"))
    assert face.session.page == "idle"
    assert item(face, "preview").property("text") == "there is no voice"


def test_an_arrow_key_changes_the_length_and_what_it_would_be(face, house, qtbot) -> None:
    qtbot.waitUntil(lambda: face.setup.preview != "")
    before = item(face, "preview").property("text")
    press(face, Qt.Key.Key_Tab)
    press(face, Qt.Key.Key_Tab)
    assert focused(face) == "length"
    press(face, Qt.Key.Key_Right)
    assert house.settings.sit.length == 360.0
    assert item(face, "length").property("text") == "6 minutes"
    qtbot.waitUntil(lambda: item(face, "preview").property("text") != before)


def test_a_length_that_does_not_fit_says_the_least_one_and_cannot_begin(face, house, qtbot) -> None:
    face.settings.kept.keep(Settings(sit=Sit(length=15.0)))
    qtbot.waitUntil(lambda: "needs at least" in item(face, "preview").property("text"))
    assert not item(face, "begin").isEnabled()
    face.settings.kept.keep(Settings(sit=Sit(length=600.0)))
    qtbot.waitUntil(lambda: item(face, "begin").isEnabled())


def test_a_choice_opens_a_list_that_keys_and_mouse_pick_from(face, house, qtbot) -> None:
    click(face, "voice")
    qtbot.waitUntil(lambda: item(face, "list").isEnabled())
    press(face, Qt.Key.Key_Down)
    press(face, Qt.Key.Key_Return)
    assert house.settings.sit.voice == "en-us"
    assert house.samples == [("en-us", 110)]
    assert focused(face) == "voice"
    press(face, Qt.Key.Key_Return)
    press(face, Qt.Key.Key_Down)
    press(face, Qt.Key.Key_Escape)
    assert house.settings.sit.voice == "en-us"


def test_space_pauses_and_goes_on_and_escape_ends(face, house, qtbot) -> None:
    click(face, "begin")
    qtbot.waitUntil(lambda: item(face, "pause").isEnabled())
    press(face, Qt.Key.Key_Space)
    assert house.player.held
    press(face, Qt.Key.Key_Space)
    assert not house.player.held
    house.player.at = 61.0
    press(face, Qt.Key.Key_Escape)
    assert face.session.page == "over"
    assert item(face, "sat").property("text") == "You sat for 1 minute 1 second"
    assert house.player.closed
    qtbot.waitUntil(lambda: focused(face) == "done")
    press(face, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused(face) == "begin")


def test_the_controls_do_the_same_by_mouse(face, house) -> None:
    click(face, "begin")
    click(face, "pause")
    assert house.player.held
    click(face, "end")
    assert face.session.page == "over"
    click(face, "again")
    assert face.session.page == "sitting"
    assert len(house.players) == 2


def test_the_line_being_said_is_written(face, house, qtbot) -> None:
    face.settings.captions.toggle()
    click(face, "begin")
    house.player.at = face.session.sitting.score.says[0].start + 0.5
    face.session.look()
    assert face.session.caption.words == ["Sit", "as", "you", "are."]
    assert QAccessible.queryAccessibleInterface(item(face, "caption")).text(QAccessible.Text.Name) == "Sit as you are."


def test_what_went_wrong_is_told_quietly_while_one_sits(face, house, qtbot) -> None:
    click(face, "begin")
    note = item(face, "quietly")
    assert not note.isVisible()
    house.player.heard = Heard.NO
    face.session.look()
    assert note.property("text") == face.session.note != ""
    assert note.opacity() < 0.5
    qtbot.waitUntil(lambda: note.opacity() > 0.9)
    assert role_of(note) is QAccessible.Role.StatusBar


def test_the_time_left_is_told_when_asked_for(face, qtbot) -> None:
    click(face, "begin")
    press(face, Qt.Key.Key_T)
    assert item(face, "answer").property("text") == "5 minutes left"
    qtbot.waitUntil(lambda: item(face, "answer").isVisible())


def test_a_comma_opens_the_settings_and_escape_closes_them_without_ending_the_sit(face, qtbot) -> None:
    click(face, "begin")
    press(face, Qt.Key.Key_Comma)
    assert item(face, "panel").isEnabled()
    qtbot.waitUntil(lambda: focused(face) == "closeSettings")
    press(face, Qt.Key.Key_Space)
    press(face, Qt.Key.Key_Comma)
    press(face, Qt.Key.Key_Escape)
    assert not item(face, "panel").isEnabled()
    assert face.session.page == "sitting"


def test_every_setting_is_reached_by_the_tab_key_and_brought_into_view(face) -> None:
    press(face, Qt.Key.Key_Comma)
    open_drawers(face)
    seen = set()
    for _ in range(200):
        press(face, Qt.Key.Key_Tab)
        now = face.window.activeFocusItem()
        if focused(face) == "closeSettings":
            break
        name = name_of(now)
        assert inside(item(face, "panel"), now), name
        until(lambda: middle_of(face.window.activeFocusItem()) in range(face.window.height()))
        seen.add(name)
    assert len(seen) >= 35
    assert {"Write what is said", "Hear the voice", "Light of the picture: 100 %"} <= seen


def test_a_one_minute_sit_reaches_its_bell_and_the_end_page(qtbot) -> None:
    house = FakeHouse(Settings(sit=Sit(length=60.0)), speed=60.0)
    with opened(qtbot, house) as face:
        click(face, "begin")
        lights = []
        face.stage.lightChanged.connect(lambda: lights.append(face.stage.light))
        qtbot.waitUntil(lambda: face.session.page == "over", timeout=20_000)
        assert face.session.sat == "1 minute"
        assert len(set(lights)) > 10


def test_every_item_that_takes_the_focus_has_a_name(face) -> None:
    for page in ("idle", "sitting", "settings", "over"):
        show(face, page)
        reached = [child for child in family(face.window.contentItem()) if child.activeFocusOnTab()]
        nameless = [child.metaObject().className() for child in reached if not name_of(child)]
        assert reached, page
        assert nameless == [], page


def show(face: Face, page: str) -> None:
    match page:
        case "sitting":
            face.session.begin()
        case "settings":
            press(face, Qt.Key.Key_Comma)
        case "over":
            press(face, Qt.Key.Key_Escape)
            face.session.do("end")
        case _:
            assert page == "idle"


def middle_of(here: QQuickItem) -> int:
    return round(here.mapRectToScene(here.boundingRect()).center().y())


def inside(outer: QQuickItem, here: QQuickItem | None) -> bool:
    while here is not None and here != outer:
        here = here.parentItem()
    return here is not None


def role_of(what: QObject) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(what).role()


def test_nothing_is_drawn_and_nothing_ticks_fast_while_hidden(face, house, qtbot) -> None:
    click(face, "begin")
    face.window.hide()
    qtbot.waitUntil(lambda: not face.window.isExposed())
    qtbot.waitUntil(lambda: face.session.ticks_every == UNSEEN_MS)
    frames, changes = [], []
    face.window.frameSwapped.connect(lambda: frames.append(1))
    face.stage.lightChanged.connect(lambda: changes.append(1))
    for at in (3.0, 7.0, 11.0):
        house.player.at = at
        face.session.look()
        QTest.qWait(20)
    assert frames == []
    assert changes == []
    house.player.at = house.player.end
    face.session.look()
    assert face.session.page == "over"
    face.window.show()
    qtbot.waitUntil(lambda: len(frames) > 0)


def test_two_hundred_per_cent_text_and_a_narrow_window_still_hold_everything(qtbot, house) -> None:
    with opened(qtbot, house, text_scale=2.0) as face:
        face.window.resize(640, 800)
        qtbot.waitUntil(lambda: item(face, "begin").mapToScene(QPoint(0, 0).toPointF()).x() < 400)
        begin = item(face, "begin")
        for name in ("begin", "text", "length", "pace", "voice", "settings", "preview"):
            here = item(face, name).mapRectToScene(item(face, name).boundingRect())
            assert here.left() >= 0, name
            assert here.right() <= 640, name
            assert here.top() >= 0, name
            assert here.bottom() <= 800, name
            if name not in {"begin", "settings"}:
                assert not here.intersects(begin.mapRectToScene(begin.boundingRect())), name


def test_full_screen_comes_and_goes_by_a_key(face, qtbot) -> None:
    press(face, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: face.window.visibility() is QWindow.Visibility.FullScreen)
    press(face, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: face.window.visibility() is QWindow.Visibility.Windowed)


def test_the_controls_leave_after_a_while_and_come_back(face, qtbot) -> None:
    face.attention._timer.setInterval(50)
    click(face, "begin")
    face.attention.stir()
    qtbot.waitUntil(lambda: item(face, "controls").opacity() < 0.02, timeout=4000)
    press(face, Qt.Key.Key_X)
    assert face.attention.awake


def test_a_picture_is_there_and_grows_lighter_with_the_in_breath(face, house, qtbot) -> None:
    click(face, "begin")
    qtbot.waitUntil(lambda: item(face, "idle").opacity() < 0.001)
    face.attention.rest()
    qtbot.waitUntil(lambda: item(face, "controls").opacity() < 0.001)
    breath = face.session.sitting.score.breaths[1]
    means = []
    for at in (breath.start + 0.01, breath.turn_out):
        house.player.at = at
        face.session.look()
        picture = face.window.grabWindow().scaled(32, 20)
        means.append(sum(picture.pixelColor(x, y).lightnessF() for x in range(32) for y in range(20)) / 640)
    assert means[0] > 0.08
    assert means[1] > 1.2 * means[0]


def test_a_window_that_is_closed_ends_the_program_and_closes_the_house(qapp, house) -> None:
    close_soon(qapp)
    assert run_window(lambda: house) == 0
    assert house.closed


def test_a_house_that_cannot_be_built_is_told_after_the_window_is_gone(qapp) -> None:
    def build() -> FakeHouse:
        raise MeditateError("no folder to keep anything in")

    with pytest.raises(MeditateError, match="no folder"):
        run_window(build)


def close_soon(qapp) -> None:
    """Close the window as soon as its pages are there."""
    timer = QTimer(qapp, interval=20)

    def look() -> None:
        for window in qapp.topLevelWindows():
            if window.property("furnished"):
                timer.stop()
                window.close()

    timer.timeout.connect(look)
    timer.start()

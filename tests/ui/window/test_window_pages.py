"""The pages, each as it is met: what it says, what it leaves out, and that nothing in it moves by itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from meditate.look import Motion
from meditate.players.player import Heard
from meditate.script.model import Line, Script, Section
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import (
    click,
    family,
    focused,
    item,
    keep,
    name_of,
    next_frame,
    open_drawers,
    press,
    score_of,
    until,
)
from tests.ui.fake_house import FakeHouse
from ui.window.face import Face


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=Sit(length=300.0), welcomed=True, captions=True))


def left_of(here: QQuickItem) -> float:
    return here.mapRectToScene(here.boundingRect()).center().x()


def top_of(here: QQuickItem) -> float:
    return here.mapRectToScene(here.boundingRect()).center().y()


def middle(here: QQuickItem) -> QPoint:
    return here.mapRectToScene(here.boundingRect()).center().toPoint()


def be_in_a_line(face: Face, into: float = 0.9) -> None:
    face.session._house.player.at = score_of(face).says[1].start + into
    face.session.look()


def test_the_first_run_says_in_three_sentences_what_this_is_until_a_sit_was_begun(face) -> None:
    keep(face, welcomed=False)
    sentences = item(face, "welcome").property("text").splitlines()
    assert len(sentences) == 3
    told = QAccessible.queryAccessibleInterface(item(face, "begin")).text(QAccessible.Text.Description)
    assert all(sentence in told for sentence in sentences)
    press(face, Qt.Key.Key_Return)
    face.session.do("end")
    face.session.done()
    assert face.session.page == "idle"
    assert item(face, "welcome").property("text").splitlines() == ["Sit as you are. There is nothing to get right."]


def test_the_time_left_is_a_ring_or_numbers_or_nothing(face) -> None:
    click(face, "begin")
    for chosen, visible in (("ring", (True, False)), ("text", (False, True)), ("hidden", (False, False))):
        keep(face, time_left=chosen)
        assert (item(face, "ring").isVisible(), item(face, "clock").isVisible()) == visible
    press(face, Qt.Key.Key_T)
    assert item(face, "answer").property("text") == "5 minutes left"


def test_the_ring_shortens_with_the_time(face, house) -> None:
    click(face, "begin")
    lit = []
    ring = item(face, "ring")
    until(lambda: item(face, "idle").opacity() < 0.01)
    for at in (10.0, 150.0, 290.0):
        house.player.at = at
        face.session.look()
        assert ring.property("share") == face.session.left
        place = ring.mapRectToScene(ring.boundingRect()).toRect()
        picture = face.window.grabWindow().copy(place)
        thread = [picture.pixelColor(x, y) for x in range(place.width()) for y in range(place.height())]
        lit.append(sum(pixel.lightnessF() > 0.6 for pixel in thread))
    assert lit[0] > 1.5 * lit[1] > 2 * lit[2]


def test_captions_stand_low_high_or_in_the_middle_and_grow(face) -> None:
    click(face, "begin")
    be_in_a_line(face)
    heights, tops = [], []
    for place in ("low", "middle", "high"):
        keep(face, caption_place=place)
        tops.append(top_of(item(face, "caption")))
    assert tops == sorted(tops, reverse=True)
    assert tops[0] - tops[2] > 300
    for size in ("small", "medium", "large", "largest"):
        keep(face, caption_size=size)
        heights.append(item(face, "caption").height())
    assert heights == sorted(set(heights))


def test_what_cannot_be_heard_is_written_though_captions_are_off(face, house) -> None:
    keep(face, captions=False)
    click(face, "begin")
    be_in_a_line(face)
    assert not item(face, "caption").isVisible()
    house.player.heard = Heard.NO
    face.session.look()
    assert item(face, "caption").isVisible()


def test_a_voice_that_does_not_speak_is_written(face, house) -> None:
    keep(face, captions=False)
    house.speechless = True
    click(face, "begin")
    be_in_a_line(face)
    assert item(face, "caption").isVisible()


def frames_in(face: Face, milliseconds: int) -> int:
    frames: list[bool] = []
    heard = face.window.frameSwapped.connect(lambda: frames.append(True))
    QTest.qWait(milliseconds)
    face.window.frameSwapped.disconnect(heard)
    return len(frames)


def test_in_steady_sitting_nothing_is_drawn_but_what_is_told(face) -> None:
    keep(face, motion=Motion.FULL)
    click(face, "begin")
    be_in_a_line(face, 0.93)
    until(lambda: item(face, "idle").opacity() < 0.001)
    face.attention.rest()
    until(lambda: item(face, "controls").opacity() < 0.001)
    face.session._ticker.stop()
    until(lambda: frames_in(face, 100) == 0)
    for into in (0.96, 1.0, 1.21):
        be_in_a_line(face, into)
        face.session._ticker.stop()
        assert frames_in(face, 300) == 1


def test_the_word_of_now_is_lit_and_the_one_before_goes_out_as_it_comes(face) -> None:
    click(face, "begin")
    reds: list[tuple[float, float]] = []
    for into in (0.8, 0.93, 1.1):
        be_in_a_line(face, into)
        words = words_of(face)
        reds.append(tuple(words[number].property("color").blueF() for number in (1, 2)))
    before, now = zip(*reds, strict=True)
    assert before == tuple(sorted(before))
    assert now == tuple(sorted(now, reverse=True))
    assert before[0] < now[0]
    assert before[2] > now[2]


def test_with_less_movement_a_line_is_there_at_once(face) -> None:
    keep(face, motion=Motion.STILL)
    click(face, "begin")
    be_in_a_line(face, 0.05)
    assert face.session.caption.light < 0.5
    assert item(face, "caption").opacity() == 1.0


def test_escape_leaves_the_full_screen_only_where_there_is_nothing_else_to_leave(face) -> None:
    press(face, Qt.Key.Key_F11)
    until(lambda: face.window.visibility() is QWindow.Visibility.FullScreen)
    press(face, Qt.Key.Key_Comma)
    press(face, Qt.Key.Key_Escape)
    click(face, "begin")
    press(face, Qt.Key.Key_Escape)
    assert face.session.page == "over"
    until(lambda: focused(face) == "done")
    press(face, Qt.Key.Key_Escape)
    assert face.window.visibility() is QWindow.Visibility.FullScreen
    until(lambda: focused(face) == "begin")
    press(face, Qt.Key.Key_Escape)
    until(lambda: face.window.visibility() is QWindow.Visibility.Windowed)


@pytest.fixture
def right_to_left(qapp) -> Iterator[None]:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_where_one_reads_from_right_to_left_the_pages_are_mirrored(right_to_left, face) -> None:
    assert left_of(item(face, "settings")) < 100
    places = [left_of(item(face, name)) for name in ("text", "length", "pace", "voice")]
    assert places == sorted(places, reverse=True)
    press(face, Qt.Key.Key_Comma)
    open_drawers(face)
    assert left_of(item(face, "panelView")) < face.window.width() / 2
    assert left_of(item(face, "closeSettings")) < left_of(item(face, "panelView"))


def test_there_the_left_key_takes_the_next_option(right_to_left, face, house) -> None:
    press(face, Qt.Key.Key_Tab)
    press(face, Qt.Key.Key_Tab)
    assert focused(face) == "length"
    press(face, Qt.Key.Key_Left)
    assert house.settings.sit.length == 360.0
    press(face, Qt.Key.Key_Right)
    assert house.settings.sit.length == 300.0


def test_there_the_signs_of_a_sit_keep_their_places(right_to_left, face) -> None:
    click(face, "begin")
    next_frame(face)
    assert left_of(item(face, "pause")) < left_of(item(face, "extend")) < left_of(item(face, "end"))


def words_of(face: Face) -> list[QQuickItem]:
    return [here for here in family(item(face, "caption")) if here.property("modelData")]


def test_there_a_line_is_still_read_as_it_is_written(right_to_left, face, house) -> None:
    click(face, "begin")
    be_in_a_line(face)
    next_frame(face)
    places = [left_of(word) for word in words_of(face)]
    assert places == sorted(places)
    hebrew = Script((Section((Line("שב כפי שאתה"), Line("תן לאור להיכנס לאט כרצונו"))),), title="יער")
    house.script = hebrew
    face.session.do("end")
    face.session.begin()
    be_in_a_line(face)
    next_frame(face)
    places = [left_of(word) for word in words_of(face)]
    assert len(places) == 5
    assert places == sorted(places, reverse=True)


def swipe(face: Face, finger: QPointingDevice, over: QQuickItem, by: int) -> None:
    at = middle(over)
    QTest.touchEvent(face.window, finger).press(0, at, face.window).commit()
    for step in range(1, 9):
        QTest.touchEvent(face.window, finger).move(0, at + QPoint(0, by * step // 8), face.window).commit()
        next_frame(face)
    QTest.touchEvent(face.window, finger).release(0, at + QPoint(0, by), face.window).commit()


def tap(face: Face, finger: QPointingDevice, here: QQuickItem) -> None:
    QTest.touchEvent(face.window, finger).press(0, middle(here), face.window).commit()
    QTest.touchEvent(face.window, finger).release(0, middle(here), face.window).commit()


def test_a_finger_opens_a_list_moves_it_and_takes_from_it(face, house) -> None:
    finger = QTest.createTouchDevice()
    tap(face, finger, item(face, "length"))
    options = item(face, "options")
    until(lambda: item(face, "list").opacity() > 0.99)
    before = options.property("contentY")
    swipe(face, finger, options, -200)
    until(lambda: not options.property("moving"))
    assert options.property("contentY") > before + 50
    tap(face, finger, options)
    until(lambda: not item(face, "list").isEnabled())
    assert house.settings.sit.length > 300.0


def test_a_finger_moves_the_panel_and_opens_its_drawers(face) -> None:
    finger = QTest.createTouchDevice()
    tap(face, finger, item(face, "settings"))
    until(lambda: item(face, "panel").opacity() > 0.99)
    open_drawers(face)
    view = item(face, "panelView")
    swipe(face, finger, view, -250)
    until(lambda: not view.property("moving"))
    assert view.property("contentY") > 100


def test_every_button_is_as_large_as_a_finger(face) -> None:
    press(face, Qt.Key.Key_Comma)
    open_drawers(face)
    next_frame(face)
    buttons = [here for here in family(face.window.contentItem()) if here.inherits("QQuickAbstractButton")]
    small = [here.property("text") for here in buttons if min(here.width(), here.height()) < 43.9]
    assert len(buttons) > 40
    assert small == []


def test_long_lists_go_by_pages_and_to_either_end(face, house) -> None:
    click(face, "length")
    until(lambda: item(face, "list").isEnabled())
    options = item(face, "options")
    start = options.property("currentIndex")
    press(face, Qt.Key.Key_PageDown)
    assert options.property("currentIndex") > start + 3
    press(face, Qt.Key.Key_Home)
    press(face, Qt.Key.Key_Return)
    assert house.settings.sit.length == 60.0


def test_each_drawer_says_what_is_chosen_in_it(face) -> None:
    press(face, Qt.Key.Key_Comma)
    assert item(face, "voiceGroup").property("summary") == "The forest of lanterns · the best voice · slow"
    assert item(face, "placeGroup").property("summary")
    keep(face, time_left="hidden")
    assert "hidden" in item(face, "wordsGroup").property("summary")


def test_the_panel_says_what_the_choices_come_to(face) -> None:
    press(face, Qt.Key.Key_Comma)
    until(lambda: item(face, "panelPreview").property("text") == face.setup.preview != "")
    before = face.setup.preview
    face.settings.length.step(8)
    until(lambda: item(face, "panelPreview").property("text") not in {"", before})


def test_captions_stay_while_they_are_being_set(face) -> None:
    click(face, "begin")
    be_in_a_line(face)
    press(face, Qt.Key.Key_Comma)
    until(lambda: item(face, "controls").opacity() < 0.01 and item(face, "panel").opacity() > 0.99)
    until(lambda: item(face, "sitting").opacity() > 0.99)
    assert item(face, "caption").opacity() == 1.0
    assert item(face, "panelPreview").property("text") == ""


def test_a_slider_says_how_much_of_the_text_is_said(face, house) -> None:
    press(face, Qt.Key.Key_Comma)
    open_drawers(face)
    slider = next(child for child in family(item(face, "density")) if child.inherits("QQuickSlider"))
    until(slider.isVisible)
    slider.forceActiveFocus()
    assert name_of(slider) == "How much is said: all of it"
    for _ in range(20):
        press(face, Qt.Key.Key_Left)
    assert house.settings.sit.density == 0.0
    assert name_of(slider) == "How much is said: sparse"

"""A bedtime sit in the real window: it sinks to black, a press gives no light, and nothing bright comes after it."""

from datetime import time
from statistics import mean

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from meditate.look import Scheme, Theme
from meditate.night import Afterwards, Press
from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.driven import click, focused, item, keep, next_frame, opened, press, score_of, until
from tests.ui.fake_house import FakeHouse
from ui.desktop.afterwards import Follower
from ui.desktop.bus import Bus
from ui.models.shown import UNSEEN_MS
from ui.window.face import Face

LENGTH = 600.0
DARK = LENGTH - 5.0
"""By then the picture has gone out, and there is still something to hear."""
BEDTIME = preset_over("bedtime", Sit(length=LENGTH))
NOON = time(12)


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(Settings(sit=BEDTIME, welcomed=True))


@pytest.fixture
def face(face: Face) -> Face:
    """By day, so that the night begins with the sit."""
    face.night._wall = lambda: NOON
    face.night.stir()
    return face


def sit(face: Face, house: FakeHouse, at: float) -> None:
    """Be there in a bedtime sit."""
    if face.session.sitting is None:
        face.session.begin()
    house.player.at = at
    face.session.look()


def values(face: Face) -> list[int]:
    """How bright every fourth point is, 0..255."""
    image = face.window.grabWindow()
    places = ((x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4))
    return [QColor(image.pixel(*place)).value() for place in places]


def brightest(face: Face) -> int:
    return max(values(face))


def frames(face: Face, ms: int) -> int:
    drawn: list[bool] = []
    heard = face.window.frameSwapped.connect(lambda: drawn.append(True))
    QTest.qWait(ms)
    face.window.frameSwapped.disconnect(heard)
    return len(drawn)


def settle(face: Face) -> None:
    until(lambda: frames(face, 100) == 0)


def test_the_night_scheme_is_there_from_the_beginning_unless_another_was_chosen(face, house) -> None:
    assert face.look.look.scheme is Scheme.DARK
    sit(face, house, 1.0)
    assert face.look.look.scheme is Scheme.NIGHT
    keep(face, theme=Theme.DARK)
    assert face.look.look.scheme is Scheme.DARK


def test_a_sit_by_day_is_not_changed(face, house) -> None:
    keep(face, sit=Sit(length=LENGTH))
    sit(face, house, DARK)
    assert face.look.look.scheme is Scheme.DARK
    assert not face.night.night.dark


def test_the_window_sinks_and_in_the_dark_it_is_black_and_draws_nothing(face, house) -> None:
    lights = []
    for at in (1.0, LENGTH - 180.0, LENGTH - 160.0, DARK):
        sit(face, house, at)
        face.attention.rest()
        next_frame(face)
        settle(face)
        lights.append(mean(values(face)))
    assert lights == sorted(lights, reverse=True)
    assert lights[-1] == 0
    assert face.session.ticks_every == UNSEEN_MS
    settle(face)
    assert frames(face, 1200) == 0


def test_the_whole_screen_goes_black_with_its_pointer_and_is_given_back_on_the_first_page(face, house) -> None:
    before = face.window.visibility()
    sit(face, house, DARK)
    until(lambda: face.window.visibility() is face.window.Visibility.FullScreen)
    QTest.mouseMove(face.window, QPoint(100, 100))
    until(lambda: face.window.cursor().shape() is Qt.CursorShape.BlankCursor)
    press(face, Qt.Key.Key_Escape)
    press(face, Qt.Key.Key_A)
    press(face, Qt.Key.Key_Escape)
    until(lambda: face.window.visibility() is before)


def test_any_key_pauses_and_goes_on_with_a_soft_answer_and_no_light(face, house) -> None:
    sit(face, house, DARK)
    settle(face)
    for key, held in ((Qt.Key.Key_A, True), (Qt.Key.Key_F, False), (Qt.Key.Key_Comma, True), (Qt.Key.Key_P, False)):
        press(face, key)
        assert house.player.held is held
    press(face, Qt.Key.Key_M)
    assert house.answered == ["paused", "going on", "paused", "going on", "paused"]
    settle(face)
    assert brightest(face) == 0
    assert score_of(face).length == LENGTH


def test_any_key_adds_ten_minutes_where_that_was_chosen(face, house) -> None:
    keep(face, press=Press.LONGER)
    sit(face, house, DARK)
    press(face, Qt.Key.Key_A)
    assert score_of(face).length == LENGTH + 600.0
    assert "minutes left" in house.answered[-1]


def test_the_space_key_and_escape_mean_what_they_always_do(face, house) -> None:
    keep(face, press=Press.LONGER)
    sit(face, house, DARK)
    press(face, Qt.Key.Key_Space)
    assert house.player.held
    press(face, Qt.Key.Key_Space)
    assert not house.player.held
    press(face, Qt.Key.Key_Escape)
    assert face.session.page == "over"


@pytest.mark.parametrize("key", ["Key_VolumeDown", "Key_Control"])
def test_keys_that_are_the_machines_own_matter_do_nothing(face, house, key) -> None:
    sit(face, house, DARK)
    press(face, Qt.Key[key])
    QTest.keyClick(face.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not house.player.held


def test_a_mouse_that_moves_lights_no_more_than_an_ember(face, house) -> None:
    sit(face, house, DARK)
    settle(face)
    QTest.mouseMove(face.window, QPoint(200, 300))
    QTest.mouseMove(face.window, QPoint(240, 300))
    until(lambda: item(face, "ember").isVisible())
    settle(face)
    assert 0 < brightest(face) < 60
    face.attention.rest()
    settle(face)
    assert brightest(face) == 0


def test_a_panel_that_is_open_when_it_gets_dark_is_closed(face, house) -> None:
    sit(face, house, 1.0)
    face.settings.wanted.emit()
    until(lambda: item(face, "panel").isVisible())
    sit(face, house, DARK)
    until(lambda: not item(face, "panel").isVisible())
    settle(face)
    assert brightest(face) == 0


def test_after_the_end_it_stays_dark_until_a_key_and_then_is_dim(face, house) -> None:
    sit(face, house, DARK)
    sit(face, house, house.player.end)
    assert face.session.page == "over"
    settle(face)
    assert brightest(face) == 0
    QTest.mouseMove(face.window, QPoint(400, 300))
    assert face.night.night.dark
    press(face, Qt.Key.Key_A)
    until(lambda: focused(face) == "done")
    assert face.look.look.scheme is Scheme.NIGHT
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "begin")
    assert face.look.look.scheme is Scheme.NIGHT


def test_who_ends_it_before_it_is_dark_sees_a_dim_page_at_once(face, house) -> None:
    sit(face, house, 60.0)
    face.session.do("end")
    until(lambda: focused(face) == "done")
    assert (face.night.night.dark, face.look.look.scheme) == (False, Scheme.NIGHT)


class Followers(Follower):
    """Remembers what was to follow."""

    def __init__(self) -> None:
        super().__init__(Bus())
        self.followed: list[Afterwards] = []

    def follow(self, what: Afterwards) -> None:
        self.followed.append(what)


def follower_of(face: Face) -> Followers:
    face.night._follower = followers = Followers()
    return followers


def test_what_follows_is_said_dimly_a_minute_before_and_then_done(face, house) -> None:
    followers = follower_of(face)
    keep(face, afterwards=Afterwards.LOCK)
    sit(face, house, DARK)
    sit(face, house, house.player.end)
    assert "locked" in item(face, "follows").property("text")
    assert face.night._grace.interval() == 60_000
    assert face.night._grace.isActive()
    settle(face)
    assert 0 < brightest(face) < 100
    assert followers.followed == []
    face.night._grace.timeout.emit()
    assert followers.followed == [Afterwards.LOCK]
    settle(face)
    assert brightest(face) == 0


def test_any_key_in_that_minute_lets_it_be_and_gives_no_light(face, house) -> None:
    keep(face, afterwards=Afterwards.LOCK)
    sit(face, house, DARK)
    sit(face, house, house.player.end)
    press(face, Qt.Key.Key_A)
    assert not face.night._grace.isActive()
    settle(face)
    assert brightest(face) == 0
    press(face, Qt.Key.Key_A)
    until(lambda: focused(face) == "done")


@pytest.mark.parametrize(("agreed", "follows"), [(False, ""), (True, "suspend")])
def test_the_machine_is_put_to_sleep_only_where_that_was_agreed_once(face, house, agreed, follows) -> None:
    keep(face, afterwards=Afterwards.SUSPEND, may_suspend=agreed)
    sit(face, house, DARK)
    sit(face, house, house.player.end)
    assert face.night.night.follows == follows


def test_nothing_follows_a_sit_that_was_ended_by_hand_or_was_sat_by_day(face, house) -> None:
    keep(face, afterwards=Afterwards.QUIT)
    sit(face, house, 300.0)
    face.session.do("end")
    assert face.night.night.follows == ""
    face.session.done()
    keep(face, sit=Sit(length=LENGTH))
    sit(face, house, 1.0)
    sit(face, house, house.player.end)
    assert (face.session.page, face.night.night.follows) == ("over", "")


def test_the_settings_say_what_is_not_possible_here_and_ask_once_before_sleep(face) -> None:
    face.settings.wanted.emit()
    until(lambda: item(face, "nightGroup").isVisible())
    item(face, "nightGroup").setProperty("open", True)
    face.bedtime._told.emit(frozenset({Afterwards.SUSPEND}))
    face.bedtime.afterwards.choose(1)
    until(lambda: item(face, "absent").isVisible())
    face.bedtime.afterwards.choose(2)
    until(lambda: item(face, "maySuspend").isVisible())
    assert not item(face, "absent").isVisible()
    face.bedtime.maySuspend.toggle()
    assert face.settings.kept.value.may_suspend


def test_a_text_that_was_begun_says_where_it_goes_on_and_can_be_begun_anew(qtbot) -> None:
    house = FakeHouse(Settings(sit=BEDTIME, welcomed=True), goes_on="The pool")
    with opened(qtbot, house) as face:
        until(lambda: item(face, "anew").isVisible())
        assert "Begin goes on with “The pool”" in item(face, "preview").property("text")
        settle(face)
        click(face, "anew")
        until(lambda: not item(face, "anew").isVisible())
        assert "The pool" not in item(face, "preview").property("text")
        assert focused(face) == "begin"

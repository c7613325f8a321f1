"""What the sitting page says, and when it is asked for again."""

from dataclasses import replace
from datetime import datetime, time
from functools import partial
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject, Qt

from meditate.compose import compose
from meditate.keymap import Deed, Keymap, with_keys
from meditate.moment import moment_at
from meditate.peal import Part
from meditate.players.player import Heard
from meditate.score import Say
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.verbs import Verb
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_sitting import POEM, FakeNarrator
from ui.models.kept import Kept
from ui.models.session_model import WAITING_MS, SessionModel
from ui.models.setup_model import SetupModel
from ui.models.shown import FRAME_MS, RING, UNSEEN_MS, caption_of, derive
from ui.stage.stage_model import StageModel

SCORE = compose(POEM, Sit(length=120.0), FakeNarrator().known)
LINE = SCORE.says[1]
assert isinstance(LINE.what, Say)


def now(position: float, state: State = State.SITTING) -> Now:
    return Now(state, moment_at(SCORE, position), SCORE.length, min(position, SCORE.length), Heard.YES)


def written(heard: Heard = Heard.YES, *, captions: bool, spoken: bool = True) -> tuple[str, ...]:
    said = replace(now(LINE.start + 0.5), heard=heard)
    return caption_of(said, SCORE, Settings(captions=captions), spoken=spoken).words


def test_what_is_heard_is_written_only_where_that_was_chosen() -> None:
    assert written(captions=False) == ()
    assert written(captions=True)[0] == "Let"


def test_what_cannot_be_heard_is_written_whatever_was_chosen() -> None:
    assert written(Heard.NO, captions=False)[0] == "Let"
    assert written(captions=False, spoken=False)[0] == "Let"


def test_the_time_left_is_told_in_whole_seconds() -> None:
    assert derive(now(10.2)).remaining == "1:50"
    assert derive(now(10.9)).remaining == "1:50"


def test_the_ring_of_the_time_left_goes_down_in_whole_steps() -> None:
    lefts = [derive(now(tenth / 10)).left for tenth in range(1201)]
    assert (lefts[0], lefts[-1]) == (1.0, 0.0)
    assert lefts == sorted(lefts, reverse=True)
    assert set(lefts) == {step / RING for step in range(RING + 1)}


def test_before_the_bell_the_time_until_it_is_told() -> None:
    late = replace(SCORE, lead=60.0)
    shown = derive(Now(State.SITTING, moment_at(late, -40.0), late.length, 0.0, Heard.YES))
    assert (shown.remaining, shown.time) == ("in 0:40", "the bell rings in 40 seconds")


def test_a_time_that_counts_up_is_told_in_numbers() -> None:
    endless, stayed = replace(SCORE, open_ended=True), replace(SCORE, stay=7200.0)
    shown = derive(Now(State.SITTING, moment_at(endless, 65.0), None, 65.0, Heard.YES))
    assert (shown.remaining, shown.time, shown.rising, shown.left) == ("1:05", "1 minute sat", True, 1.0)
    shown = derive(Now(State.SITTING, moment_at(stayed, 245.0), 120.0, 120.0, Heard.YES))
    assert (shown.remaining, shown.rising) == ("+2:05", True)
    assert not derive(now(10.0)).rising


def test_after_the_sit_the_time_sat_is_told() -> None:
    shown = derive(replace(now(SCORE.end, State.OVER), note="no sound device"))
    assert (shown.page, shown.sat, shown.note) == ("over", "2 minutes", "no sound device")


@pytest.fixture
def sat(qapp):
    """A house and its session model, on a clock that stands."""
    parent = QObject()
    house = FakeHouse(Settings(sit=Sit(length=120.0)))
    kept = Kept(house, parent)
    stage = StageModel(parent)
    session = SessionModel(house, kept, SetupModel(house, kept, parent), stage, parent)
    yield house, session
    session.close()


def test_nothing_ticks_before_and_after_a_sit_and_once_a_second_while_unseen(sat) -> None:
    _, session = sat
    assert session.ticks_every == 0
    session.begin()
    assert session.ticks_every == UNSEEN_MS
    session.expose(True)
    assert session.ticks_every == FRAME_MS
    session.expose(False)
    assert session.ticks_every == UNSEEN_MS
    session.expose(True)
    session.pauseOrResume()
    assert session.ticks_every == UNSEEN_MS
    session.pauseOrResume()
    session.do("end")
    assert session.ticks_every == 0


def test_nothing_is_told_twice(sat) -> None:
    house, session = sat
    session.expose(True)
    session.begin()
    told: list[str] = []
    for name in ("page", "paused", "remaining", "left", "sat", "note"):
        getattr(session, f"{name}Changed").connect(lambda name=name: told.append(name))
    session.look()
    session.look()
    assert told == []
    house.player.at = 1.5
    session.look()
    assert told == ["remaining", "left"]


def test_a_line_tells_only_what_changes_in_it(sat) -> None:
    house, session = sat
    session._kept.keep(replace(session._kept.value, captions=True))
    session.expose(True)
    session.begin()
    told: list[str] = []
    for name in ("words", "light", "lit", "change"):
        getattr(session.caption, f"{name}Changed").connect(lambda name=name: told.append(name))
    line = session.sitting.score.says[1]
    for into, expected in ((0.41, ["words", "lit", "change", "light"]), (0.41, []), (0.53, ["change", "light"])):
        house.player.at = line.start + into
        session.look()
        assert told == expected
        told.clear()


def test_the_first_sit_that_is_begun_is_remembered(sat) -> None:
    house, session = sat
    session._kept.keep(replace(house.settings, sit=Sit(text="missing")))
    session.begin()
    assert not house.settings.welcomed
    session._kept.keep(replace(house.settings, sit=Sit(length=120.0)))
    session.begin()
    assert house.settings.welcomed


def test_while_nobody_sees_it_words_and_time_stand_still_and_the_rest_is_told(sat) -> None:
    house, session = sat
    session.begin()
    told: list[str] = []
    session.remainingChanged.connect(lambda: told.append("remaining"))
    session._kept.keep(replace(house.settings, captions=True))
    session.caption.wordsChanged.connect(lambda: told.append("words"))
    session.pausedChanged.connect(lambda: told.append("paused"))
    session.looked.connect(lambda: told.append("looked"))
    house.player.at = LINE.start + 0.9
    session.look()
    assert told == ["looked"]
    session.pauseOrResume()
    assert told == ["looked", "paused", "looked"]
    session.expose(True)
    assert set(told[3:]) == {"remaining", "words", "looked"}
    assert session.caption.words


def test_the_sound_device_waits_while_someone_may_press_begin_and_a_minute_longer(sat) -> None:
    house, session = sat
    session.expose(True)
    assert not session._warmth.cooling.isActive()
    session.begin()
    session.expose(False)
    session._warmth.cooling.timeout.emit()
    assert not house.warmed
    session.expose(True)
    assert not house.warmed
    session.do("end")
    assert house.warmed
    session.expose(False)
    assert house.warmed
    assert session._warmth.cooling.remainingTime() > 50_000
    session.expose(True)
    assert not session._warmth.cooling.isActive()


def test_a_key_does_what_it_was_chosen_for_and_no_more_what_it_was_for_before(sat) -> None:
    house, session = sat
    session.begin()
    session._kept.keep(replace(house.settings, keys=with_keys(Keymap(), Deed.EXTEND, ["x"])))
    answers: list[str] = []
    session.answered.connect(answers.append)
    assert not session.press(Qt.Key.Key_M)
    assert session.press(Qt.Key.Key_X)
    assert answers == ["7 minutes left"]


def test_where_single_keys_are_off_characters_are_heard_with_control_only(sat) -> None:
    house, session = sat
    session.begin()
    session._kept.keep(replace(house.settings, keys=Keymap(single=False)))
    assert not session.press(Qt.Key.Key_M)
    assert session.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier.value)
    assert session.press(Qt.Key.Key_Space)
    assert session.paused
    assert session.press(Qt.Key.Key_Escape)
    assert session.page == "over"


def test_the_space_key_pauses_and_goes_on(sat) -> None:
    house, session = sat
    session.begin()
    session.press(Qt.Key.Key_Space)
    assert session.paused
    assert house.player.held
    session.press(Qt.Key.Key_Space)
    assert not session.paused


def test_keys_mean_nothing_where_nobody_sits_or_they_stand_for_nothing(sat) -> None:
    _, session = sat
    assert not session.press(Qt.Key.Key_Space)
    session.begin()
    assert not session.press(Qt.Key.Key_X)


def test_a_sit_that_cannot_begin_says_why_and_stays_idle(sat) -> None:
    _, session = sat
    session._kept.keep(Settings(sit=Sit(text="missing")))
    session.begin()
    assert session.page == "idle"
    assert session._setup.preview == "no text called 'missing'"
    assert not session._setup.ready


class SlowHouse(FakeHouse):
    """Begins when the test says so."""

    def start(self, sit, begun) -> None:
        self.later.append(partial(super().start, sit, begun))


@pytest.fixture
def slow(qapp):
    parent = QObject()
    house = SlowHouse(Settings(sit=Sit(length=120.0)))
    kept = Kept(house, parent)
    session = SessionModel(house, kept, SetupModel(house, kept, parent), StageModel(parent), parent)
    yield house, session
    session.close()


def test_a_sit_is_waited_for_and_asked_for_once(slow) -> None:
    house, session = slow
    session.begin()
    session.begin()
    assert (session.page, session.waiting, len(house.later)) == ("idle", True, 1)
    house.later[0]()
    assert (session.page, session.waiting) == ("sitting", False)


def test_a_sit_that_was_cancelled_is_closed_when_it_comes(slow) -> None:
    house, session = slow
    session.begin()
    session.cancel()
    house.later[0]()
    assert (session.page, session.waiting, session.sitting) == ("idle", False, None)
    assert house.player.closed


def test_a_sit_that_was_cancelled_does_not_stand_for_the_next_one(slow) -> None:
    house, session = slow
    session.begin()
    session.cancel()
    session.begin()
    house.later[0]()
    assert session.waiting
    assert house.players[0].closed
    house.later[1]()
    assert session.page == "sitting"
    assert not house.players[1].closed


def test_a_sit_that_is_begun_by_another_thread_is_shown_by_the_windows(slow, qtbot) -> None:
    house, session = slow
    session.begin()
    seen: list[bool] = []
    session.pageChanged.connect(lambda: seen.append(current_thread() is main_thread()))
    beginning = Thread(target=house.later[0])
    beginning.start()
    beginning.join()
    assert session.page == "idle"
    qtbot.waitUntil(lambda: session.page == "sitting")
    assert seen == [True]


def test_the_end_page_is_left_by_done_and_begun_again_by_again(sat) -> None:
    house, session = sat
    session.begin()
    session.do("end")
    assert session.page == "over"
    assert house.player.closed
    session.begin()
    assert session.page == "sitting"
    assert len(house.players) == 2
    session.do("end")
    session.done()
    assert session.page == "idle"


def begin_at_seven(session) -> None:
    kept = session._kept
    kept.keep(replace(kept.value, begins=time(7, 0)))
    session.begin()
    assert kept.value.begins is None, "for the next sit only"


def test_a_sit_waits_for_its_time_of_day_says_so_and_begins_by_itself(sat, qtbot) -> None:
    house, session = sat
    begin_at_seven(session)
    assert (session.page, session.remaining, session.time) == ("sitting", "begins at 07:00", "it begins at 07:00")
    assert session.ticks_every == WAITING_MS
    assert session.sitting.do(Verb.REMAINING) == "it begins at 07:00"
    house.wall = datetime.fromisoformat("2024-05-01T07:00")
    qtbot.waitUntil(lambda: session.sitting.now().state is State.SITTING)
    session.expose(True)
    assert session.remaining == "2:00"


def test_a_waiting_sit_is_let_be_by_end_and_leaves_no_end_page(sat) -> None:
    _, session = sat
    begin_at_seven(session)
    session.do("end")
    assert (session.page, session.sitting) == ("idle", None)


def test_a_time_that_was_slept_through_is_told_and_nothing_rings(sat, qtbot) -> None:
    house, session = sat
    begin_at_seven(session)
    house.wall = datetime.fromisoformat("2024-05-01T09:00")
    qtbot.waitUntil(lambda: session.sitting.now().state is State.OVER)
    session.look()
    assert session.page == "idle"
    assert session._setup.preview == "07:00 went by while the machine was asleep, so nothing was begun"


def test_each_part_of_a_sit_is_named_once_when_it_begins(sat) -> None:
    house, session = sat
    parts = (Part("sit", 40.0), Part("walk", 40.0), Part("sit", 40.0))
    session._kept.keep(replace(session._kept.value, sit=Sit(text=None, length=120.0, parts=parts)))
    told: list[str] = []
    session.answered.connect(told.append)
    session.begin()
    for at in (1.0, 39.0, 41.0, 60.0, 81.0, 100.0):
        house.player.at = at
        session.look()
    assert told == ["sit", "walk", "sit"]

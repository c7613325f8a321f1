"""A sitting is held, by whoever is there or by the machine, and goes on."""

from threading import Event, Thread

import pytest

from meditate.players.player import Heard, Stopped
from meditate.sitting_states import State
from meditate.verbs import Verb
from tests.meditate.by_hand import begun


def test_pausing_holds_the_player_and_a_second_pause_means_nothing() -> None:
    sitting, player, _ = begun(at=50.0)
    assert sitting.do(Verb.PAUSE) == "paused"
    assert player.held
    assert sitting.now().state is State.PAUSED
    assert sitting.do(Verb.PAUSE) == ""
    assert sitting.do(Verb.RESUME) == "going on"
    assert not player.held


@pytest.mark.parametrize(
    ("why", "note"),
    [
        (Stopped.SLEPT, "paused: the machine was asleep"),
        (Stopped.DEVICE_GONE, "paused: the sound device was taken away; space goes on"),
    ],
)
def test_a_player_that_stops_by_itself_pauses_the_sitting_until_it_is_told_to_go_on(why, note) -> None:
    sitting, player, _ = begun(at=50.0)
    player.stop(why)
    for _ in range(2):
        now = sitting.now()
        assert (now.state, now.note, now.stopped, now.sat) == (State.PAUSED, note, why, 50.0)
    assert player.holds == 0, "it holds already"
    assert sitting.do(Verb.RESUME) == "going on"
    assert not player.held
    now = sitting.now()
    assert (now.state, now.note, now.stopped) == (State.SITTING, "", None)


def test_a_machine_that_is_about_to_sleep_pauses_the_sitting_and_is_told_of() -> None:
    sitting, player, _ = begun(at=50.0)
    sitting.asleep()
    now = sitting.now()
    assert (now.state, now.note, now.stopped) == (State.PAUSED, "paused: the machine was asleep", Stopped.SLEPT)
    assert player.held
    assert sitting.do(Verb.RESUME) == "going on"
    assert sitting.now().note == ""
    sitting.do(Verb.PAUSE)
    sitting.asleep()
    assert sitting.now().note == "", "it was paused already"


def test_going_on_is_the_first_thing_that_is_done_after_a_sleep() -> None:
    sitting, player, _ = begun(at=50.0)
    player.stop(Stopped.SLEPT)
    assert sitting.do(Verb.RESUME) == "going on"
    assert not player.held


def test_a_player_that_stops_while_paused_changes_nothing_that_is_told() -> None:
    sitting, player, _ = begun(at=50.0)
    sitting.do(Verb.PAUSE)
    player.stop(Stopped.DEVICE_GONE)
    assert sitting.now().note == ""
    assert sitting.do(Verb.RESUME) == "going on"
    assert sitting.now().state is State.SITTING


def test_a_sitting_that_ends_while_stopped_tells_no_more_of_it() -> None:
    sitting, player, _ = begun(at=50.0)
    player.stop(Stopped.SLEPT)
    assert sitting.now().state is State.PAUSED
    sitting.do(Verb.END)
    now = sitting.now()
    assert (now.state, now.note) == (State.OVER, "")


def test_a_missing_sound_device_is_told_in_one_line() -> None:
    sitting, player, _ = begun(at=10.0)
    player.heard = Heard.NO
    assert "no sound device" in sitting.now().note


def test_sound_that_came_back_is_not_called_missing() -> None:
    sitting, player, _ = begun(at=10.0)
    player.heard = Heard.NO
    assert sitting.now().note
    player.heard = Heard.YES
    assert sitting.now().note == ""


def test_of_pause_and_resume_from_two_threads_the_one_that_counts_is_the_one_that_holds() -> None:
    sitting, player, _ = begun(at=100.0)
    begun_to_hold, gone_on = Event(), Event()
    hold = player.hold

    def slow(held: bool) -> None:
        if held:
            begun_to_hold.set()
            gone_on.wait(0.1)
        hold(held)

    def go_on() -> None:
        sitting.do(Verb.RESUME)
        gone_on.set()

    player.hold = slow  # type: ignore[method-assign]
    threads = [Thread(target=lambda: sitting.do(Verb.PAUSE)), Thread(target=go_on)]
    threads[0].start()
    assert begun_to_hold.wait(5)
    threads[1].start()
    for thread in threads:
        thread.join(5)
    assert sitting.now().state is State.SITTING
    assert not player.held

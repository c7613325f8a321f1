"""The position that is shown: along the reports, never back, never past what is known."""

import time

import pytest

from meditate.units import RATE
from ui.sound.device_clock import LEAD, DeviceClock
from ui.sound.sleep_watch import SleepWatch, time_asleep
from ui.sound.stream_clock import StreamClock


class HandClock:
    """Moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hand() -> HandClock:
    return HandClock()


def test_it_stands_until_something_is_heard(hand):
    stream = StreamClock(hand)
    stream.begin(4_800)
    hand.now += 5
    assert stream.frame == 4_800


def test_it_goes_on_from_a_report_and_stops_at_its_limit(hand):
    stream = StreamClock(hand)
    stream.begin(0)
    stream.follow(0, hand.now - 0.5, 2 * RATE)
    assert stream.frame == pytest.approx(0.5 * RATE)
    hand.now += 1.0
    assert stream.frame == pytest.approx(1.5 * RATE)
    hand.now += 10
    assert stream.frame == 2 * RATE


@pytest.mark.parametrize("off", [-0.02, 0.02])
def test_a_report_a_little_off_bends_the_line_and_makes_no_jump(hand, off):
    stream = StreamClock(hand)
    stream.begin(0)
    stream.follow(0, hand.now, 100 * RATE)
    hand.now += 1.0
    before = stream.frame
    stream.follow(round((1.0 + off) * RATE), hand.now, 100 * RATE)
    assert stream.frame == pytest.approx(before)
    hand.now += 2.0
    assert stream.frame == pytest.approx((3.0 + off) * RATE)


def test_it_never_goes_back(hand):
    stream = StreamClock(hand)
    stream.begin(0)
    stream.follow(3 * RATE, hand.now, 100 * RATE)
    assert stream.frame == 3 * RATE
    stream.follow(RATE, hand.now, 100 * RATE)
    assert stream.frame == 3 * RATE
    stream.stand(2 * RATE)
    assert stream.frame == 3 * RATE


def test_before_the_first_frame_is_heard_it_shows_where_the_run_began(hand):
    stream = StreamClock(hand)
    stream.begin(0)
    stream.follow(-4_800, hand.now, RATE)
    assert stream.frame == 0
    hand.now += 0.2
    assert stream.frame == pytest.approx(4_800)


def test_a_sleep_is_noticed_once_and_a_moment_is_not():
    asleep = iter([10.0, 10.5, 610.5, 610.5])
    watch = SleepWatch(lambda: next(asleep))
    assert [watch.slept() for _ in range(3)] == [False, True, False]


def test_where_linuxs_clock_is_missing_the_systems_other_one_is_read(monkeypatch):
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    monkeypatch.setattr(time, "clock_gettime", lambda clock: 700.0 if clock == time.CLOCK_MONOTONIC else 0.0)
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    assert time_asleep() == 600.0


def test_the_devices_clock_is_known_after_it_has_been_seen_to_go():
    clock = DeviceClock()
    assert not clock.note(1_000, 0, 10.0)
    assert clock.heard_at(10.0) is None
    assert clock.note(41_000, 1_920, 10.04)
    assert clock.settled
    assert clock.heard_at(10.04 + LEAD) == 1_920
    assert not clock.note(41_000, 5_000, 10.05), "nothing was taken since"
    assert clock.heard_at(10.04 + LEAD) == 1_920
    clock.begin()
    assert clock.heard_at(11.0) is None

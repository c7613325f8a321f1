"""The queue before the sound device: each frame once, in order, and no step louder than a ramp makes it."""

import numpy as np
import pytest

from meditate.units import Stereo
from ui.sound.queue import CUT_MARGIN, RAMP, RISE, VOLUME_RAMP, SoundQueue

LOUD = 0.5


def loud(count: int, level: float = LOUD) -> Stereo:
    return np.full((count, 2), level, np.float32)


def numbered(start: int, count: int) -> Stereo:
    return np.repeat(np.arange(start, start + count, dtype=np.float32)[:, None], 2, axis=1)


def playing(samples: Stereo, *, at: int = 0, last: bool = True) -> SoundQueue:
    queue = SoundQueue()
    queue.run(at)
    queue.add(samples, last=last)
    return queue


def steps(samples: Stereo) -> float:
    return float(np.abs(np.diff(samples[:, 0])).max())


@pytest.mark.parametrize("block", [333, 1024, 4800])
def test_a_run_that_begins_in_silence_comes_out_as_it_was(block):
    queue = playing(numbered(0, 10_000))
    out = np.concatenate([queue.pull(block, urgent=True) for _ in range(10_000 // block + 1)])
    assert (out == numbered(0, 10_000)).all()
    assert queue.quiet


def test_a_run_that_begins_loud_is_faded_in():
    queue = playing(loud(10_000))
    out = queue.pull(10_000, urgent=True)
    assert abs(out[0, 0]) < 1e-5
    assert (out[RAMP:] == LOUD).all()
    assert steps(out) < 1e-3


@pytest.mark.parametrize("block", [333, 1024, 4800])
def test_a_hold_fades_out_and_going_on_fades_in_at_the_very_next_frame(block):
    queue = playing(np.concatenate([np.zeros((1, 2), np.float32), loud(29_999)]))
    out = [queue.pull(6_000, urgent=True)]
    queue.hold(held=True)
    rests_at = queue.rests_at
    while len(part := queue.pull(block, urgent=True)):
        out.append(part)
    assert queue.quiet
    assert queue.head == rests_at == 6_000 + RAMP
    queue.hold(held=False)
    out.append(queue.pull(30_000, urgent=True))
    whole = np.concatenate(out)
    assert len(whole) == 30_000
    assert steps(whole[1:]) < 1e-3
    assert abs(whole[6_000 + RAMP, 0]) < 1e-3


def test_going_on_in_the_middle_of_a_fade_turns_it_round():
    queue = playing(np.concatenate([np.zeros((1, 2), np.float32), loud(29_999)]))
    queue.pull(5_000, urgent=True)
    queue.hold(held=True)
    out = queue.pull(RAMP // 2, urgent=True)
    queue.hold(held=False)
    out = np.concatenate([out, queue.pull(20_000, urgent=True)])
    assert steps(out) < 1e-3
    assert out[-1, 0] == LOUD


def test_a_late_block_is_waited_for_in_silence_and_nothing_is_lost():
    queue = playing(np.concatenate([np.zeros((1, 2), np.float32), loud(9_999)]), last=False)
    out = [queue.pull(20_000, urgent=False)]
    assert len(out[0]) == 10_000 - RAMP, "a ramp's length is kept back"
    assert not len(queue.pull(20_000, urgent=False))
    out.append(queue.pull(20_000, urgent=True))
    assert abs(out[-1][-1, 0]) < 1e-5
    assert queue.quiet
    queue.add(loud(10_000), last=True)
    out.append(queue.pull(20_000, urgent=True))
    whole = np.concatenate(out)
    assert len(whole) == 20_000
    assert steps(whole[1:]) < 1e-3


def test_a_cut_keeps_a_little_and_says_where_the_next_block_begins():
    queue = playing(numbered(0, 50_000), last=True)
    queue.pull(1_000, urgent=True)
    head = queue.cut()
    assert head == 1_000 + CUT_MARGIN
    queue.add(numbered(head, 100), last=True)
    assert (queue.pull(50_000, urgent=True) == numbered(1_000, CUT_MARGIN + 100)).all()


def test_a_new_volume_comes_by_a_ramp_also_when_it_is_changed_on_the_way():
    queue = playing(np.concatenate([np.zeros((1, 2), np.float32), loud(59_999)]))
    out = [queue.pull(10_000, urgent=True)]
    queue.set_volume(0.25)
    out.append(queue.pull(VOLUME_RAMP // 3, urgent=True))
    queue.set_volume(1.0)
    out.append(queue.pull(40_000, urgent=True))
    whole = np.concatenate(out)
    assert steps(whole[1:]) < 1e-3
    assert whole.min() >= 0
    assert whole[-1, 0] == LOUD


def test_a_volume_set_before_the_first_frame_needs_no_ramp():
    queue = SoundQueue()
    queue.run(0)
    queue.set_volume(0.5)
    queue.add(numbered(0, 100), last=True)
    assert (queue.pull(100, urgent=True) == 0.5 * numbered(0, 100)).all()


@pytest.mark.parametrize("block", [333, 4_800])
def test_at_night_going_on_rises_over_more_than_two_seconds_and_a_hold_fades_as_fast_as_ever(block):
    queue = playing(np.concatenate([np.zeros((1, 2), np.float32), loud(299_999)]))
    queue.gentle = True
    assert steps(queue.pull(6_000, urgent=True)[1:]) == 0, "what begins in silence comes out as it was"
    queue.hold(held=True)
    assert len(queue.pull(6_000, urgent=True)) == RAMP
    queue.hold(held=False)
    rising = np.concatenate([queue.pull(block, urgent=True) for _ in range(200_000 // block)])[:, 0]
    assert (np.diff(rising) >= -1e-7).all()
    assert np.flatnonzero(rising < 0.1 * LOUD).max() > 0.15 * RISE
    assert rising[96_000] < LOUD == rising[RISE]


def test_at_night_going_on_in_the_middle_of_a_fade_turns_it_round():
    queue = playing(np.concatenate([np.zeros((1, 2), np.float32), loud(29_999)]))
    queue.gentle = True
    queue.pull(5_000, urgent=True)
    queue.hold(held=True)
    out = queue.pull(RAMP // 2, urgent=True)
    queue.hold(held=False)
    assert steps(np.concatenate([out, queue.pull(20_000, urgent=True)])) < 1e-3

"""Bells, by what the ear would notice."""

import numpy as np
import pytest

from meditate.errors import UnknownNameError
from meditate.sound.bell import BOWLS, Bowl, bowl_named, strike
from meditate.sound.loudness import momentary, true_peak
from meditate.units import RATE, Mono, frames_at

ALL = pytest.mark.parametrize("bowl", BOWLS.values(), ids=list(BOWLS))


def middle(sound: Mono) -> float:
    """The centre of its spectrum, Hz."""
    power = np.abs(np.fft.rfft(sound)) ** 2
    return float((power * np.fft.rfftfreq(len(sound), 1 / RATE)).sum() / power.sum())


def test_there_are_three_bells_and_none() -> None:
    assert list(BOWLS) == ["temple", "bowl", "chime"]
    assert all(bowl_named(name) is bowl for name, bowl in BOWLS.items())
    assert bowl_named("none") is None
    with pytest.raises(UnknownNameError, match="did you mean 'temple'"):
        bowl_named("tempel")


@ALL
def test_a_strike_begins_softly_and_ends_in_silence(bowl: Bowl) -> None:
    sound = strike(bowl)
    assert sound.shape == (frames_at(bowl.tail), 2)
    assert not sound[0].any()
    assert np.abs(sound[: frames_at(0.001)]).max() < 0.05 * np.abs(sound).max()
    assert np.argmax(np.abs(sound).max(axis=1)) > frames_at(0.005)
    assert np.abs(sound[-frames_at(0.2) :]).max() < 1e-5
    assert np.abs(np.diff(sound, axis=0)).max() < 0.02


@ALL
def test_a_bell_is_no_louder_than_it_says_and_never_sharp(bowl: Bowl) -> None:
    assert momentary(strike(bowl)).max() == pytest.approx(bowl.loudest, abs=0.1)
    assert bowl.loudest <= -18.0
    assert true_peak(strike(bowl)) < -9.0


@ALL
def test_it_stands_alone_for_its_ring_and_is_gone_by_its_tail(bowl: Bowl) -> None:
    levels = momentary(strike(bowl))
    assert 5.0 <= bowl.ring <= 7.0 < bowl.tail <= 20.0
    assert levels[int(bowl.ring * 10) :].max() < bowl.loudest - 10
    assert levels[-5:].max() < bowl.loudest - 50


@ALL
def test_it_beats_slowly(bowl: Bowl) -> None:
    """The main partial swells and sinks while it dies away."""
    strongest = max(bowl.partials, key=lambda partial: partial.level)
    times = np.arange(frames_at(6.0)) / RATE
    turned = strike(bowl)[: len(times), 0] * np.exp(-2j * np.pi * strongest.frequency * times)
    strength = np.abs(turned.reshape(-1, RATE // 10).mean(axis=1)[3:])
    steady = np.log(strength) - np.polyval(np.polyfit(np.arange(len(strength)), np.log(strength), 1), np.arange(57))
    turns = int((np.diff(np.sign(steady)) != 0).sum())
    assert np.ptp(steady) > 0.5
    assert turns == pytest.approx(2 * 5.7 * strongest.beat, abs=3)


def test_the_three_are_far_apart_in_pitch_and_length() -> None:
    temple, bowl, chime = (middle(strike(found)[:, 0]) for found in BOWLS.values())
    assert temple < 300 < chime / 2
    assert temple < bowl < chime / 2
    assert [found.tail for found in BOWLS.values()] == [20.0, 14.0, 9.0]


def test_a_strike_is_made_once_and_cannot_be_spoilt() -> None:
    sound = strike(BOWLS["chime"])
    assert strike(BOWLS["chime"]) is sound
    with pytest.raises(ValueError, match="read-only"):
        sound[0, 0] = 1.0

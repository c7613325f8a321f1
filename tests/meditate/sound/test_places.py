"""The stream, the night and the lullaby of birds: calm enough to fall asleep by."""

import subprocess
import sys
from functools import cache

import numpy as np
import pytest

from meditate.breath import BreathPattern, whole_breaths
from meditate.score import Fit, Score
from meditate.sit import Sit
from meditate.sound.calls import Caller, add_calls
from meditate.sound.loop import Channels, scattered
from meditate.sound.loudness import weighting
from meditate.sound.lullaby import ANSWERS, ASKS
from meditate.sound.mixer import Mixer
from meditate.sound.summer_night import OWL
from meditate.units import RATE, Mono, Stereo, frames_at, gain

PLACES = ("stream", "night", "birds")
START, LASTING = 152.0, 20.0
"""An owl calls in it."""
KEPT = """
from tracemalloc import get_traced_memory, start
from meditate.breath import Breath, BreathPattern
from meditate.sound.air import Breathing
from meditate.sound.ambience import ambience_named
air = Breathing([Breath(0.0, BreathPattern(4, 0, 6, 0))]).air(0, 2)
start()
for name in ("stream", "night", "birds"):
    ambience_named(name, 1).render(0, air)
print(get_traced_memory()[0])
"""
SHORT_TIME = frames_at(0.03)
SCORE = Score(200.0, 0.0, Fit.BREATH, whole_breaths(BreathPattern(4, 0, 6, 0), 0.0, 200.0), ())


def mixer(*places: str) -> Mixer:
    return Mixer(SCORE, Sit(bell="none", ambience=places, seed=11), lambda text, *tone: np.zeros(0, dtype=np.float32))


class Heard:
    """A while of it, as it is and as one hears it."""

    def __init__(self, sound: Stereo) -> None:
        self.sound = sound
        spectra = np.fft.rfft(sound.T)
        hertz = np.asarray(np.fft.rfftfreq(len(sound), 1 / RATE), dtype=np.float64)
        weighted = np.fft.irfft(spectra * weighting(hertz).astype(np.float32), len(sound))
        pieces = (weighted**2).sum(axis=0)[: len(sound) // SHORT_TIME * SHORT_TIME].reshape(-1, SHORT_TIME)
        self.levels: Mono = 10 * np.log10(pieces.mean(axis=1))
        self.level = 10 * np.log10(pieces.mean())
        self._hertz, self._power = hertz, np.abs(spectra.sum(axis=0)) ** 2

    def share(self, low: float, high: float) -> float:
        return float(self._power[(self._hertz >= low) & (self._hertz < high)].sum() / self._power.sum())

    def middle(self) -> float:
        return float((self._hertz * self._power).sum() / self._power.sum())

    def startles(self) -> bool:
        """By a rise from one 30 ms to the next, or by what stands out above the bed."""
        above = np.maximum(self.levels - np.median(self.levels), 0.0)
        return bool(np.diff(above).max() > 4.5 or above.max() > 6.0)


@cache
def heard(place: str) -> Heard:
    return Heard(mixer(place).render(frames_at(START), frames_at(LASTING)))


@pytest.mark.parametrize("place", PLACES)
def test_it_is_as_loud_as_the_forest_and_leaves_room_above(place: str) -> None:
    assert heard(place).level == pytest.approx(heard("forest").level, abs=1.0)
    assert np.abs(heard(place).sound).max() < gain(-15.0)


@pytest.mark.parametrize("place", PLACES)
def test_it_does_not_hiss_or_click(place: str) -> None:
    assert heard(place).middle() < 1_000
    assert heard(place).share(4_000, RATE) < 0.003
    assert np.abs(np.diff(heard(place).sound, axis=0)).max() < 0.02


def test_each_is_known_by_where_it_sounds() -> None:
    water, crickets = ({place: heard(place).share(*at) for place in PLACES} for at in ((600, 1_900), (2_100, 3_600)))
    assert water["stream"] > 3 * max(water["night"], water["birds"])
    assert crickets["night"] > 10 * crickets["birds"]
    assert heard("stream").middle() > 2 * heard("night").middle()


@pytest.mark.parametrize("place", PLACES)
def test_nothing_startles_who_falls_asleep(place: str) -> None:
    assert not heard(place).startles()
    clap = 0.1 * np.random.default_rng(1).standard_normal((RATE // 20, 2)).astype(np.float32)
    clapped = heard(place).sound.copy()
    clapped[10 * RATE : 10 * RATE + len(clap)] += clap
    assert Heard(clapped).startles()


def test_blocks_of_any_size_give_the_same_samples() -> None:
    first, total, block = frames_at(6), frames_at(12), 4_801
    fresh = mixer(*PLACES)
    pieces = [fresh.render(first + at, min(block, total - at)) for at in range(0, total, block)]
    assert np.array_equal(mixer(*PLACES).render(first, total), np.concatenate(pieces))


def test_what_is_scattered_over_a_loop_goes_over_its_end() -> None:
    grain = np.hanning(4_000) * np.sin(np.arange(4_000) / 20)
    across, within = (scattered([(place, 0.3, grain)], 1 << 15).sound for place in ((1 << 15) - 1_500, 6_000))
    assert np.allclose(np.roll(across, 7_500, axis=1), within, atol=1e-6)
    assert np.abs(across[1]).max() > np.abs(across[0]).max()


def test_an_owl_is_heard_very_seldom_and_birds_answer_each_other() -> None:
    def calls(caller: Caller, seed: int) -> set[int]:
        """The seconds in which it is heard."""
        sound: Channels = np.zeros((2, frames_at(200)), dtype=np.float32)
        for start in range(0, sound.shape[1], 1_000_000):
            add_calls(sound[:, start : start + 1_000_000], start, caller, seed)
        return set(np.flatnonzero(np.abs(sound[0]).reshape(-1, RATE).max(axis=1) > 1e-3))

    ask, answer = calls(ASKS, 11), calls(ANSWERS, 11)
    assert 0 < len(calls(OWL, 11)) < 20
    assert 30 < len(ask) < 100
    assert len(answer - ask) > 20
    assert calls(ASKS, 4) != ask == calls(ASKS, 11)


def test_all_three_together_keep_less_than_thirty_megabytes() -> None:
    """In a process of their own, where none of them is made yet."""
    made = subprocess.run([sys.executable, "-c", KEPT], capture_output=True, text=True, check=True)
    assert 15e6 < int(made.stdout) < 30e6

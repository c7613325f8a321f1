"""The breath tone and the ambiences, listened to alone."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from meditate.breath import BreathPattern, Phase, whole_breaths
from meditate.moment import moment_at
from meditate.score import Fit, Score
from meditate.sit import Sit
from meditate.sound.air import STEP, Breathing
from meditate.sound.ambience import AMBIENCES, ambience_named
from meditate.sound.birds import SLOT, add_birds
from meditate.sound.loop import Loop, noise
from meditate.sound.loudness import loudness, momentary
from meditate.sound.mixer import Mixer
from meditate.units import RATE, Mono, Stereo, frames_at

SILENT = Sit(bell="none", ambience=(), breath_tone=False)
PATTERNS = {"4-0-6-0": BreathPattern(4, 0, 6, 0), "4-4-4-4": BreathPattern(4, 4, 4, 4)}


def score(pattern: BreathPattern) -> Score:
    return Score(48.0, 4.0, Fit.BREATH, whole_breaths(pattern, 0.0, 48.0), ())


@cache
def sounding(sit: Sit, pattern: BreathPattern) -> Stereo:
    mixer = Mixer(score(pattern), sit, lambda text, *tone: np.zeros(0, dtype=np.float32))
    return mixer.render(0, frames_at(52.0))


def middle(sound: Stereo) -> float:
    """The centre of its spectrum, Hz."""
    mono: Mono = sound.mean(axis=1) * np.hanning(len(sound))
    power = np.abs(np.fft.rfft(mono)) ** 2
    return float((power * np.fft.rfftfreq(len(mono), 1 / RATE)).sum() / power.sum())


def third_breath(pattern: BreathPattern, phase: Phase, pieces: int) -> list[Stereo]:
    """One phase of a breath in the middle of the sit, in equal pieces."""
    breath = score(pattern).breaths[2]
    lasts = dict(zip(Phase, breath.pattern.parts, strict=True))
    start = breath.start + sum(lasts[before] for before in list(Phase)[: list(Phase).index(phase)])
    sound = sounding(replace(SILENT, breath_tone=True), pattern)
    return np.array_split(sound[frames_at(start) : frames_at(start + lasts[phase])], pieces)


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=list(PATTERNS))
def test_breathing_in_brightens_and_breathing_out_darkens(pattern: BreathPattern) -> None:
    rising, falling = ([middle(piece) for piece in third_breath(pattern, phase, 6)] for phase in (Phase.IN, Phase.OUT))
    assert rising[1:5] == sorted(rising[1:5])
    assert falling[1:] == sorted(falling[1:], reverse=True)
    assert rising[4] > 2 * rising[0]
    assert falling[5] < 0.5 * falling[1]


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=list(PATTERNS))
def test_in_and_out_are_not_the_same_sound_played_backwards(pattern: BreathPattern) -> None:
    into, out = (middle(third_breath(pattern, phase, 2)[half]) for phase, half in ((Phase.IN, 1), (Phase.OUT, 0)))
    assert into > 1.3 * out


def test_holds_are_a_soft_hum_high_when_full_and_low_when_empty() -> None:
    pattern = PATTERNS["4-4-4-4"]
    moving = max(momentary(piece).max() for piece in third_breath(pattern, Phase.IN, 2))
    (full,), (empty,) = third_breath(pattern, Phase.FULL, 1), third_breath(pattern, Phase.EMPTY, 1)
    assert momentary(full[RATE:-RATE]).max() < moving - 7
    assert momentary(empty[RATE:-RATE]).max() < moving - 4
    assert middle(full) > 2.5 * middle(empty)
    loud = np.sort(np.abs(np.fft.rfft(full[:, 0] * np.hanning(len(full)))) ** 2)[::-1]
    assert loud[:60].sum() > 0.95 * loud.sum()


@pytest.mark.parametrize(
    ("sit", "least", "most"),
    [
        pytest.param(replace(SILENT, breath_tone=True), -39.0, -34.0, id="breath tone"),
        pytest.param(replace(SILENT, ambience=("forest",)), -36.5, -32.0, id="forest"),
        pytest.param(replace(SILENT, ambience=("rain",)), -36.5, -32.0, id="rain"),
        pytest.param(replace(SILENT, ambience=("forest", "rain")), -36.5, -32.0, id="both"),
    ],
)
def test_beds_are_soft_and_low_with_nothing_sharp(sit: Sit, least: float, most: float) -> None:
    sound = sounding(sit, PATTERNS["4-0-6-0"])
    assert least <= loudness(sound) <= most
    power = np.abs(np.fft.rfft(sound[:, 0])) ** 2
    above = np.fft.rfftfreq(len(sound), 1 / RATE) > 4_000
    assert middle(sound) < 1_000
    assert power[above].sum() < 0.003 * power.sum()
    assert np.abs(np.diff(sound, axis=0)).max() < 0.02


def test_the_forest_breathes_and_the_rain_does_not() -> None:
    pattern = PATTERNS["4-0-6-0"]
    full = [int((breath.start + breath.pattern.inhale) * 10) for breath in score(pattern).breaths[1:]]
    empty = [int(breath.start * 10) for breath in score(pattern).breaths[1:]]

    def swell(name: str) -> float:
        levels = momentary(sounding(replace(SILENT, ambience=(name,)), pattern))
        return float(np.mean(levels[full]) - np.mean(levels[empty]))

    assert swell("forest") > 2.5
    assert abs(swell("rain")) < 1.5


@pytest.mark.parametrize("name", AMBIENCES)
def test_every_ambience_that_is_listed_can_be_had(name: str) -> None:
    air = Breathing(score(PATTERNS["4-0-6-0"]).breaths).air(0, 65)
    assert ambience_named(name, seed=0).render(0, air).shape == (2, 64 * STEP)


def test_the_air_is_what_the_moment_says() -> None:
    """The ear and the eye follow the same breath."""
    whole = score(PATTERNS["4-4-4-4"])
    air = Breathing(whole.breaths).air(0, 48 * RATE // STEP)
    for point in range(0, len(air.level), 977):
        moment = moment_at(whole, point * STEP / RATE)
        assert air.level[point] == pytest.approx(moment.level, abs=1e-9)
        assert bool(air.inward[point]) is (moment.phase in {Phase.IN, Phase.FULL})
        assert bool(air.flow[point] > 1e-9) is (moment.phase in {Phase.IN, Phase.OUT} and 0 < moment.through < 1)


def test_a_loop_joins_its_end_to_its_beginning() -> None:
    loop = noise(lambda hz: 1 / (1 + (hz / 300) ** 2), 1 << 15, 7, highest=2_000.0, width=0.5)
    length = loop.sound.shape[1]
    across = loop.cut(length - 50, 100)
    assert np.array_equal(across, np.concatenate([loop.sound[:, -50:], loop.sound[:, :50]], axis=1))
    assert np.array_equal(loop.cut(-10, 20), loop.cut(length - 10, 20))
    assert np.array_equal(loop.cut(5, 3 * length), np.roll(np.tile(loop.sound, 3), -5, axis=1))
    assert np.abs(np.diff(across, n=2, axis=1)).max() <= np.abs(np.diff(loop.sound, n=2, axis=1)).max()


def test_loops_are_as_loud_as_they_say_and_fit_in_memory() -> None:
    loop: Loop = noise(lambda hz: 1 / hz, 1 << 19, 3, highest=2_000.0, width=0.7)
    assert loudness(loop.sound.T) == pytest.approx(-40.0, abs=0.2)
    assert loop.sound.dtype == np.float32
    assert loop.sound.nbytes <= 12_000_000


def test_birds_are_seldom_and_the_seed_says_where() -> None:
    def calls(seed: int) -> Stereo:
        sound = np.zeros((2, 30 * SLOT), dtype=np.float32)
        for start in range(0, 30 * SLOT, SLOT // 2):
            add_birds(sound[:, start : start + SLOT // 2], start, seed)
        return sound

    first = calls(1)
    heard = [bool(slot.any()) for slot in np.array_split(first[0], 30)]
    assert 0.2 < np.mean(heard) < 0.8
    assert np.array_equal(first, calls(1))
    assert not np.array_equal(first, calls(2))
    assert np.abs(np.diff(first, axis=1)).max() < 0.01

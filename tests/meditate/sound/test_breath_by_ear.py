"""The breath tone beneath a place: in is told from out with eyes closed, and so is a hold."""

from dataclasses import replace

import numpy as np
import pytest

from bench.listener import followed, heard_as
from meditate.breath import Breath, BreathPattern, Phase, whole_breaths
from meditate.score import Cue, Fit, Say, Score
from meditate.sit import Sit, Tone
from meditate.sound.ambience import AMBIENCES
from meditate.sound.breath_marks import WORD_PACE, WORDS
from meditate.sound.loudness import loudness
from meditate.sound.mixer import Mixer
from meditate.units import RATE, Mono, Seconds, Stereo, frames_at, gain

SILENT = Sit(bell="none", ambience=(), breath_tone=False)
BOX = BreathPattern(4, 4, 4, 4)


def sounding(
    sit: Sit,
    breaths: tuple[Breath, ...],
    length: Seconds,
    clips: dict[str, Mono] | None = None,
    says: tuple[Cue, ...] = (),
) -> Stereo:
    def samples(text: str, pace: float, flat: float) -> Mono:
        assert pace in {WORD_PACE, 110.0}
        return (clips or {}).get(text, np.zeros(0, np.float32))

    return Mixer(Score(length, 0.0, Fit.BREATH, breaths, says), sit, samples).render(0, frames_at(length))


LASTING, LONG_AFTER = 100.0, 480.0
BREATHS = whole_breaths(BreathPattern(2.9, 0.3, 3.4, 0.2), 0.0, 600.0)
STRETCH = [replace(b, start=b.start - LONG_AFTER) for b in BREATHS if 0.0 < b.start - LONG_AFTER < LASTING - 8.0]


def stretch(sit: Sit) -> Stereo:
    """What is heard of it long after the beginning, where loops meet in other ways."""
    mixer = Mixer(Score(600.0, 0.0, Fit.BREATH, BREATHS, ()), sit, nothing)
    return mixer.render(frames_at(LONG_AFTER), frames_at(LASTING))


@pytest.fixture(scope="module")
def places() -> dict[str, Stereo]:
    """None of them was listened to while the tone was made."""
    alone = {name: stretch(replace(SILENT, ambience=(name,), seed=77)) for name in AMBIENCES}
    all_of_them = alone | {"both": alone["forest"] + alone["rain"], "sea": sea(frames_at(LASTING))}
    return {name: levelled(sound) for name, sound in all_of_them.items()}


def sea(count: int) -> Stereo:
    """Noise that falls by 3 dB an octave, in slow waves."""
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    drawn = np.random.default_rng(1851).standard_normal((2, len(hertz), 2)).view(np.complex128)[..., 0]
    noise = np.fft.irfft(drawn / np.sqrt(np.maximum(hertz, 40.0)), count).T
    waves = 1.0 + 0.3 * np.sin(np.arange(count) * (2 * np.pi / (7.3 * RATE)))
    return np.asarray(0.03 * waves[:, None] * noise / noise.std(), dtype=np.float32)


def nothing(text: str, pace: float, flat: float) -> Mono:
    return np.zeros(0, np.float32)


def levelled(sound: Stereo) -> Stereo:
    """At 0 LUFS; half a minute tells how loud it is."""
    return sound * np.float32(gain(-loudness(sound[: 30 * RATE])))


def told(sound: Stereo) -> list[bool]:
    """Of each phase, whether it was heard as what it is."""
    return [heard_as(followed(sound, one, phase)) is phase for one in STRETCH for phase in (Phase.IN, Phase.OUT)]


@pytest.mark.parametrize("tone", [Tone.AIR, Tone.BOWL])
def test_in_is_told_from_out_though_the_tone_lies_12_db_beneath_places_that_are_new_to_it(
    tone: Tone, places: dict[str, Stereo]
) -> None:
    """By whether the sound gets brighter, and at nine breaths a minute; the bench has slower and faster ones."""
    breath = gain(-12.0) * levelled(stretch(replace(SILENT, breath_tone=True, tone=tone)))
    right = [told(place + breath) for place in places.values()]
    assert min(map(len, right)) > 24
    assert np.mean(right) >= 0.99


def test_the_listener_hears_nothing_of_it_where_there_is_no_tone(places: dict[str, Stereo]) -> None:
    """The forest breathes by itself."""
    assert 0.2 < np.mean([told(places[name]) for name in ("rain", "sea")]) < 0.8


@pytest.mark.parametrize("tone", list(Tone))
def test_every_character_joins_its_phases_without_a_click(tone: Tone) -> None:
    sound = sounding(replace(SILENT, breath_tone=True, tone=tone, taps=True), whole_breaths(BOX, 0.0, 48.0), 48.0)
    assert np.abs(sound).max() < gain(-14.0)
    assert np.abs(np.diff(sound, axis=0)).max() < 0.02


def test_a_tap_marks_each_phase_and_none_is_startling() -> None:
    sit = replace(SILENT, breath_tone=True)
    breaths = whole_breaths(BOX, 0.0, 48.0)
    taps = sounding(replace(sit, taps=True), breaths, 48.0) - sounding(sit, breaths, 48.0)
    struck = [second for second in range(4, 48) if np.abs(taps[second * RATE : second * RATE + RATE // 2]).max() > 1e-3]
    assert struck == list(range(4, 48, 4))
    assert 0.02 < np.abs(taps).max() < 0.1


def test_words_name_the_phases_but_keep_quiet_around_a_line_and_until_they_are_recorded() -> None:
    sit = replace(SILENT, breath_tone=True, tone=Tone.VOICE)
    breaths = whole_breaths(BOX, 0.0, 48.0)
    clips = {word: np.full(RATE // 2, 0.2, np.float32) for word in WORDS.values() if word != WORDS[Phase.OUT]}
    line = Cue(20.5, 23.0, Say(0, 0, "Sit as you are.", 110.0))
    bare = sounding(sit, breaths, 48.0, says=(line,))
    words = sounding(sit, breaths, 48.0, clips, says=(line,)) - bare
    said = [
        second for second in range(4, 48, 4) if np.abs(words[second * RATE : second * RATE + RATE // 2]).max() > 1e-3
    ]
    assert said == [4, 12, 16, 28, 32, 36, 44]


def test_what_is_heard_only_while_settling_is_gone_with_the_first_line() -> None:
    line = Cue(20.0, 23.0, Say(0, 0, "Sit as you are.", 110.0))
    sit = replace(SILENT, breath_tone=True, tone_settles=True)
    sound = sounding(sit, whole_breaths(BOX, 0.0, 48.0), 48.0, says=(line,))
    assert np.abs(sound[8 * RATE : 14 * RATE]).max() > 0.01
    assert not sound[20 * RATE :].any()

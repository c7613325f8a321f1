"""The breath tone beneath a place: in is told from out with eyes closed, and so is a hold."""

from dataclasses import replace

import numpy as np
import pytest

from bench.listener import followed, heard_as
from meditate.breath import PRESETS, Breath, BreathPattern, Phase, whole_breaths
from meditate.score import Cue, Fit, Say, Score
from meditate.sit import Sit, Tone
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


@pytest.mark.parametrize("tone", [Tone.AIR, Tone.BOWL])
def test_in_is_told_from_out_though_the_tone_lies_12_db_beneath_the_place(tone: Tone) -> None:
    """The bench has longer sits and more patterns, and asks for 99 %."""
    length, right = 120.0, []
    breaths = whole_breaths(PRESETS["calm"], 0.0, length, 8.0)
    for place in ("forest", "rain"):
        around = sounding(replace(SILENT, ambience=(place,)), breaths, length)
        breath = sounding(replace(SILENT, breath_tone=True, tone=tone), breaths, length)
        mixed = around + gain(loudness(around) - 12.0 - loudness(breath)) * breath
        right += [heard_as(followed(mixed, b, phase)) is phase for b in breaths[1:] for phase in (Phase.IN, Phase.OUT)]
    assert np.mean(right) >= 0.95


def test_the_listener_hears_nothing_of_it_where_there_is_no_tone() -> None:
    breaths = whole_breaths(PRESETS["calm"], 0.0, 120.0)
    rain = sounding(replace(SILENT, ambience=("rain",)), breaths, 120.0)
    right = [heard_as(followed(rain, b, phase)) is phase for b in breaths for phase in (Phase.IN, Phase.OUT)]
    assert 0.2 < np.mean(right) < 0.8


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

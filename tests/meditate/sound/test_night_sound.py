"""What a bedtime sit sounds like where it begins: nothing comes suddenly."""

from dataclasses import replace

import numpy as np
import pytest

from meditate.compose import compose
from meditate.presets import preset_over
from meditate.script.model import SILENT
from meditate.sit import Sit
from meditate.sound.mixer import RISE, Mixer
from meditate.units import RATE, frames_at
from tests.fakes import FakeNarrator

BEDTIME = replace(preset_over("bedtime", Sit(length=60.0, text=None)), fade=0.0)


@pytest.mark.parametrize("delay", [0.0, 7.0])
def test_a_night_begins_by_rising_for_more_than_two_seconds_its_bell_too(delay: float) -> None:
    sit = replace(BEDTIME, delay=delay)
    score = compose(SILENT, sit, FakeNarrator().known)
    mixer = Mixer(score, sit, FakeNarrator().samples)
    for begins in {-score.lead, 0.0}:
        sound = np.abs(mixer.render(frames_at(begins), 6 * RATE)).max(axis=1)
        before = np.abs(mixer.render(frames_at(begins) - 4_800, 4_800)).max()
        tenths = sound.reshape(-1, RATE // 10).max(axis=1)
        assert tenths[0] <= before + 0.02 * tenths.max()
        assert tenths[:10].max() < 0.5 * tenths[20:].max() + before
    assert RISE > 2.0

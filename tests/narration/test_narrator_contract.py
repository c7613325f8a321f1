"""What every narrator promises; the real one and the fake keep the same promises."""

import threading

import numpy as np
import pytest

from meditate.units import RATE, frames_at
from narration.shelf import Shelf
from narration.studio import Studio
from tests.fakes import FakeNarrator


@pytest.fixture(params=["real", "fake"])
def narrator(request, tmp_path):
    studio = Studio(Shelf(tmp_path))
    made = studio.narrator("en-us") if request.param == "real" else FakeNarrator()
    yield made
    made.close()
    studio.close()


def recorded(narrator, *wanted):
    """Have these recorded; what arrived, in order."""
    arrived, done = [], threading.Event()

    def take(line, spoken):
        arrived.append((*line, spoken))
        if len(arrived) == len(wanted):
            done.set()

    narrator.record(wanted, take)
    assert done.wait(20)
    return arrived


def test_an_unknown_line_is_estimated_and_has_no_samples(narrator):
    spoken = narrator.known("A line of six quiet words.", 110)
    assert not spoken.measured
    assert spoken.duration > 0.5
    assert len(narrator.samples("A line of six quiet words.", 110)) == 0


def test_lines_arrive_measured_in_order_and_are_known_then(narrator):
    wanted = [("Breathe in.", 110.0, 0.0), ("Breathe out, and rest.", 110.0, 0.4), ("Breathe in.", 90.0, 0.0)]
    arrived = recorded(narrator, *wanted)
    assert [tuple(line) for *line, _ in arrived] == wanted
    for text, pace, flat, spoken in arrived:
        assert spoken.measured
        assert spoken.pace == pace
        assert narrator.known(text, pace, flat) == spoken


def test_samples_are_exactly_as_long_as_is_known_and_quiet_enough(narrator):
    ((text, pace, _, spoken),) = recorded(narrator, ("Breathe out, and rest.", 110.0, 0.0))
    samples = narrator.samples(text, pace)
    assert samples.dtype == np.float32
    assert len(samples) == frames_at(spoken.duration)
    assert 0.05 < float(np.abs(samples).max()) <= 0.71
    assert np.array_equal(samples, narrator.samples(text, pace))


def test_words_cover_the_line_in_order_within_its_clip(narrator):
    line = "Breathe out, and rest."
    ((_, _, spoken),) = recorded(narrator, (line, 110.0))
    assert [line[word.first : word.last] for word in spoken.words] == line.split()
    times = [time for word in spoken.words for time in (word.start, word.end)]
    assert times == sorted(times)
    assert times[0] >= 0
    assert times[-1] <= spoken.duration + 1 / RATE


def test_closing_twice_does_no_harm(narrator):
    narrator.close()
    narrator.close()

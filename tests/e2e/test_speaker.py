"""The speaker on a real sound server: what was rendered comes out, each frame once."""

import numpy as np
import pytest

from meditate.players.player import Source
from meditate.sound.joint import BLEND
from meditate.units import RATE, Frames, Stereo
from tests.e2e.sound_server import SCALE, Numbered, SoundServer, until, warm
from ui.sound.queue import RAMP
from ui.sound.speaker import Speaker

pytestmark = [pytest.mark.real, pytest.mark.alone]


class Level:
    """Loud from the first frame to the last."""

    level = 0.5

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.full((count, 2), self.level, np.float32)


def test_what_was_rendered_is_what_comes_out(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    recording = sound_server.record()
    warm(speaker)
    speaker.play(Numbered(), 0, 2 * RATE)
    until(lambda: speaker.position >= 2.0)
    until(lambda: len(recording.numbers) and recording.numbers[-1] == 2 * RATE)
    heard = recording.numbers
    assert heard[0] <= 2
    assert np.count_nonzero(np.diff(heard) != 1) <= 2, "gaps"


def test_a_sit_that_begins_after_a_rest_is_heard_from_its_first_frame_and_nothing_dips(
    sound_server: SoundServer, speaker: Speaker
) -> None:
    sound_server.start()
    warm(speaker)
    recording = sound_server.record()
    speaker.play(Numbered(), 0, 20 * RATE)
    until(lambda: len(recording.numbers) > RATE)
    heard = recording.numbers[:RATE]
    assert heard[0] <= 2
    assert np.array_equal(heard, heard[0] + np.arange(RATE))


def test_a_quiet_beginning_lies_before_frame_0_and_is_played_frame_for_frame(
    sound_server: SoundServer, speaker: Speaker
) -> None:
    sound_server.start()
    recording = sound_server.record()
    warm(speaker)
    speaker.play(Numbered(), -RATE, RATE // 2)
    assert speaker.position == -1.0
    until(lambda: -1.0 < speaker.position < 0.0)
    until(lambda: speaker.position >= 0.5)
    until(lambda: len(recording.numbers) and recording.numbers[-1] == RATE // 2)
    assert np.count_nonzero(np.diff(recording.numbers[2 * RAMP :]) != 1) <= 2, "gaps"


def test_two_pauses_lose_no_frame_and_play_none_twice(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    recording = sound_server.record()
    warm(speaker)
    end = 3 * RATE
    speaker.play(Numbered(), 0, end)
    for second in (0.7, 1.7):
        until(lambda after=second: speaker.position > after)  # type: ignore[misc]
        speaker.hold(True)
        until(lambda: not recording.samples[-RATE // 5 :].any())
        stands = speaker.position
        until(lambda: len(recording.samples) and not recording.samples[-RATE // 2 :].any())
        assert speaker.position == stands
        assert sound_server.streams == 1, "streams left"
        speaker.hold(False)
    until(lambda: len(recording.numbers) and recording.numbers[-1] == end)
    samples = recording.samples
    sounding = samples[samples != 0]
    assert end - 4 <= len(sounding) <= end
    numbers = np.round(sounding.astype(np.float64) * SCALE)
    wrong = np.abs(numbers - np.arange(1, len(numbers) + 1)) > 4
    assert np.count_nonzero(wrong) <= 4 * RAMP


def test_a_source_that_takes_over_at_once_is_joined_without_a_gap(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    recording = sound_server.record()
    warm(speaker)
    speaker.play(Numbered(), 0, 60 * RATE)
    until(lambda: speaker.position > 1.0)
    heads: list[Frames] = []

    def compose(head: Frames) -> tuple[Source, Frames]:
        heads.append(head)
        return Numbered(-1), 3 * RATE

    speaker.recompose(compose, at_once=True)
    until(lambda: len(recording.numbers) and recording.numbers[-1] == -3 * RATE)
    head, heard = heads[0], recording.numbers
    assert head < 2 * RATE
    frames = np.arange(heard[0], heard[0] + len(heard))
    assert frames[-1] == 3 * RATE
    assert (heard[frames <= head] == frames[frames <= head]).all()
    assert (heard[frames > head + BLEND] == -frames[frames > head + BLEND]).all()
    assert speaker.position <= 3.0


def test_nothing_clicks_when_a_loud_sound_begins_pauses_and_ends(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    recording = sound_server.record()
    warm(speaker)
    speaker.play(Level(), 0, 60 * RATE)
    until(lambda: speaker.position > 0.3)
    speaker.hold(True)
    until(lambda: recording.samples.any() and not recording.samples[-RATE // 10 :].any())
    speaker.hold(False)
    until(lambda: speaker.position > 0.8)
    speaker.close()
    assert speaker.join(5)
    until(lambda: not recording.samples[-RATE // 10 :].any())
    samples = recording.samples
    assert samples.max() == Level.level
    assert np.abs(np.diff(samples)).max() < 0.01

"""The speaker on a real sound server: what was rendered comes out, and nothing that a server does ends a sit."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import numpy as np
import pytest

from meditate.players.player import Heard, Source, Stopped
from meditate.sound.joint import BLEND
from meditate.units import RATE, Frames, Stereo
from tests.e2e.sound_server import SCALE, Numbered, SoundServer, until
from ui.sound_queue import RAMP
from ui.speaker import Speaker

pytestmark = [pytest.mark.real, pytest.mark.alone]


class Level:
    """Loud from the first frame to the last."""

    level = 0.5

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.full((count, 2), self.level, np.float32)


def sound_devices_of(process: int) -> list[int]:
    """The children with a sound device that this process has."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            command = (entry / "cmdline").read_bytes()
        except (OSError, IndexError):
            continue
        if parent == process and b"ui.sound_device" in command:
            found.append(int(entry.name))
    return found


@pytest.fixture
def speaker(sound_server: SoundServer) -> Iterator[Speaker]:
    """Not yet warm. Afterwards it has let its child go."""
    speaker = Speaker()
    yield speaker
    speaker.close()
    assert speaker.join(5)
    assert not sound_devices_of(os.getpid())


def warm(speaker: Speaker) -> None:
    speaker.warm()
    until(lambda: speaker.heard is Heard.YES)


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
        speaker.hold(False)
    until(lambda: len(recording.numbers) and recording.numbers[-1] == end)
    sounding = recording.samples[recording.samples != 0]
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


def test_without_a_sound_server_the_position_goes_by_the_clock(speaker: Speaker) -> None:
    speaker.play(Numbered(), 0, RATE)
    until(lambda: speaker.position == 1.0)
    assert speaker.heard is Heard.NO
    assert speaker.trouble == "no sound device"


def test_a_sound_server_that_comes_late_is_heard_from_where_the_sit_is(
    sound_server: SoundServer, speaker: Speaker
) -> None:
    speaker.play(Numbered(), 0, 60 * RATE)
    until(lambda: speaker.heard is Heard.NO and speaker.position > 0.5)
    sound_server.start()
    recording = sound_server.record()
    until(lambda: speaker.heard is Heard.YES)
    until(lambda: len(recording.numbers) > RATE)
    first = recording.numbers[RATE // 2] - RATE // 2
    assert RATE // 2 < first < speaker.position * RATE


def test_a_killed_sound_server_that_is_started_again_plays_again(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    warm(speaker)
    positions: list[float] = []

    def is_now(*heard: Heard) -> bool:
        positions.append(speaker.position)
        return speaker.heard in heard

    speaker.play(Numbered(), 0, 60 * RATE)
    until(lambda: speaker.position > 0.5)
    sound_server.signal(signal.SIGKILL)
    until(lambda: is_now(Heard.OPENING, Heard.NO))
    sound_server.start()
    recording = sound_server.record()
    until(lambda: is_now(Heard.YES))
    until(lambda: is_now(Heard.YES) and len(recording.numbers) > RATE)
    assert positions == sorted(positions)


def test_a_sound_server_that_hangs_holds_nobody_up(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    warm(speaker)
    speaker.play(Numbered(), 0, 60 * RATE)
    until(lambda: speaker.position > 0.5)
    sound_server.signal(signal.SIGSTOP)
    thaw = Timer(20, sound_server.signal, (signal.SIGCONT,))
    thaw.start()
    until(lambda: speaker.heard is not Heard.YES)
    speaker.set_volume(-6)
    speaker.hold(True)
    speaker.hold(False)
    stuck = speaker.position
    until(lambda: speaker.position > stuck)
    assert thaw.is_alive(), "the calls waited for the server"
    thaw.cancel()
    sound_server.signal(signal.SIGCONT)
    until(lambda: speaker.heard is Heard.YES, 20)


def test_headphones_that_are_pulled_pause_the_sit_and_it_goes_on_where_there_is_sound(
    sound_server: SoundServer, speaker: Speaker
) -> None:
    sound_server.start("headphones", "speakers")
    warm(speaker)
    speaker.play(Numbered(), 0, 60 * RATE)
    until(lambda: speaker.position > 0.5)
    sound_server.remove("headphones")
    until(lambda: speaker.stopped is Stopped.DEVICE_GONE)
    recording = sound_server.record("speakers")
    speaker.hold(False)
    until(lambda: len(recording.numbers) > RATE)
    assert speaker.stopped is None


def test_another_default_device_pauses_a_bedtime_sit_and_no_other(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start("headphones", "speakers")
    warm(speaker)
    speaker.play(Numbered(), 0, 60 * RATE)
    until(lambda: speaker.position > 0.5)
    sound_server.control("set-default-sink", "speakers")
    until(lambda: speaker.position > 2.0)
    assert speaker.stopped is None
    speaker.beware()
    sound_server.control("set-default-sink", "headphones")
    until(lambda: speaker.stopped is Stopped.DEVICE_GONE)
    loud, rising = sound_server.record("speakers"), sound_server.record("headphones")
    stood = speaker.position
    speaker.hold(False)
    until(lambda: speaker.position > stood + 0.5)
    assert speaker.stopped is None
    assert not loud.samples.any()
    assert 0 < rising.samples.max() * SCALE < 0.5 * stood * RATE, "it rises over more than two seconds"


def test_when_the_sound_devices_process_is_killed_another_goes_on(sound_server: SoundServer, speaker: Speaker) -> None:
    sound_server.start()
    warm(speaker)
    recording = sound_server.record()
    speaker.play(Numbered(), 0, 4 * RATE)
    until(lambda: speaker.position > 1.0)
    (child,) = sound_devices_of(os.getpid())
    os.kill(child, signal.SIGKILL)
    until(lambda: len(recording.numbers) and recording.numbers[-1] == 4 * RATE)
    assert sound_devices_of(os.getpid()) != [child]
    until(lambda: speaker.position == 4.0)


def test_a_program_that_is_killed_leaves_no_sound_device_behind(sound_server: SoundServer) -> None:
    sound_server.start()
    program = "from ui.speaker import Speaker; s = Speaker(); s.warm(); input()"
    parent = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE)
    until(lambda: sound_devices_of(parent.pid))
    (child,) = sound_devices_of(parent.pid)
    parent.kill()
    parent.communicate()
    until(lambda: not Path(f"/proc/{child}").exists() or not Path(f"/proc/{child}/cmdline").read_bytes())

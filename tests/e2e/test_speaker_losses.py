"""The speaker on a real sound server: nothing that a server, a device or a process does ends a sit."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer

import pytest

from meditate.players.player import Heard, Stopped
from meditate.units import RATE
from tests.e2e.sound_server import SCALE, Numbered, SoundServer, sound_devices_of, until, warm
from ui.sound.speaker import Speaker

pytestmark = [pytest.mark.real, pytest.mark.alone]


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


def gone(process: int) -> bool:
    """Ended, whether or not anybody has asked how."""
    return not Path(f"/proc/{process}").exists() or not Path(f"/proc/{process}/cmdline").read_bytes()


def test_a_program_that_is_killed_leaves_no_sound_device_behind(sound_server: SoundServer) -> None:
    sound_server.start()
    program = "from ui.sound.speaker import Speaker; s = Speaker(); s.warm(); input()"
    parent = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE)
    until(lambda: sound_devices_of(parent.pid))
    (child,) = sound_devices_of(parent.pid)
    parent.kill()
    parent.communicate()
    until(lambda: gone(child))


PLAYING = """
from tests.e2e.sound_server import Numbered
from ui.sound.speaker import Speaker
speaker = Speaker()
speaker.play(Numbered(), 0, 60 * 48_000)
input()
"""


def test_a_program_that_is_killed_together_with_its_sound_server_leaves_none_either(sound_server: SoundServer) -> None:
    sound_server.start()
    recording = sound_server.record()
    parent = subprocess.Popen([sys.executable, "-c", PLAYING], stdin=subprocess.PIPE)
    until(lambda: len(recording.numbers))
    (child,) = sound_devices_of(parent.pid)
    sound_server.signal(signal.SIGKILL)
    parent.kill()
    parent.communicate()
    until(lambda: gone(child))

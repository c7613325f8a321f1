"""Answers on a real sound server: from the verb to the first sample that comes out."""

import os
from collections.abc import Iterator

import numpy as np
import pytest

from meditate.players.player import Heard
from meditate.script.model import Line, Script, Section
from meditate.settings import AnswerBy
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import State
from meditate.sound.earcons import Earcon, earcon
from meditate.units import RATE, Mono, Seconds, gain, seconds_at
from meditate.verbs import Verb
from tests.e2e.sound_server import SCALE, Numbered, Recording, SoundServer, sound_devices_of, until
from tests.fakes import FakeNarrator
from ui.ear.answers import BOTH_EARS
from ui.ear.by_ear import ByEar
from ui.sound.output import Output, output_now
from ui.sound.speaker import Speaker

pytestmark = [pytest.mark.real, pytest.mark.alone]

WITHIN: Seconds = 0.3
SCRIPT = Script((Section((Line("Sit as you are."),)),))


class Sat:
    """A sitting whose sound says which frame it is."""

    def __init__(self) -> None:
        self.speaker = Speaker()
        self.by_ear = ByEar(lambda: AnswerBy.SOUNDS, None, lambda: self.sitting, self.speaker.beside, _nothing)
        self.sitting = Sitting(
            SCRIPT, Sit(length=120.0), FakeNarrator(), self.speaker, lambda score, sit: Numbered(),
            answered=self.by_ear.answer,
        )  # fmt: skip


def _nothing(words: str) -> Mono:
    return np.zeros(0, dtype=np.float32)


@pytest.fixture
def sat(sound_server: SoundServer) -> Iterator[Sat]:
    sound_server.start()
    sat = Sat()
    sat.speaker.warm()
    until(lambda: sat.speaker.heard is Heard.YES)
    yield sat
    sat.by_ear.close()
    sat.speaker.close()
    assert sat.speaker.join(5)


def answered_at(recording: Recording) -> Seconds | None:
    """The position of the first frame to which something was added; None where there is none."""
    samples = recording.samples.astype(np.float64) * SCALE
    sounding = np.flatnonzero(samples)
    if not len(sounding):
        return None
    first = sounding[0]
    numbers = samples[first:]
    added = np.abs(numbers - (numbers[0] + np.arange(len(numbers)))) > 0.5
    lasting = np.convolve(added, np.ones(480), mode="valid") > 470
    return seconds_at(round(numbers[0]) + int(np.argmax(lasting))) if lasting.any() else None


def test_a_verb_is_answered_within_300_ms_while_it_plays_while_it_is_held_and_at_the_end(
    sound_server: SoundServer, sat: Sat
) -> None:
    recording = sound_server.record()
    sat.sitting.begin()
    until(lambda: sat.speaker.position > 0.5)
    asked = sat.speaker.position
    sat.sitting.do(Verb.LOUDER)
    until(lambda: answered_at(recording))
    heard = answered_at(recording)
    assert heard is not None
    assert 0.0 < heard - asked < WITHIN

    sat.sitting.do(Verb.PAUSE)
    until(lambda: not recording.samples[-RATE // 5 :].any())
    before = len(recording.samples)
    sat.sitting.do(Verb.QUIETER)
    until(lambda: recording.samples[before:].any() and not recording.samples[-RATE // 10 :].any())
    assert sat.sitting.now().state is State.PAUSED
    wanted = BOTH_EARS * np.abs(earcon(Earcon.QUIETER)).max() * gain(-3.0)
    assert np.abs(recording.samples[before:]).max() == pytest.approx(wanted, rel=0.02)

    sat.sitting.do(Verb.RESUME)
    sat.sitting.do(Verb.END)
    assert sat.speaker.join(5)
    until(lambda: not recording.samples[-RATE // 10 :].any())
    ended = earcon(Earcon.ENDED)[::8].astype(np.float64) * BOTH_EARS * gain(-3.0)
    matches = np.correlate(recording.samples[-2 * RATE :: 8].astype(np.float64), ended, mode="valid")
    assert matches.max() > 0.75 * (ended**2).sum(), "the end is not heard, as the device is let go"


def test_a_long_sentence_beside_a_sit_is_heard_whole_and_another_sound_after_its_sink_was_let_go(
    sound_server: SoundServer, sat: Sat
) -> None:
    """Longer than the pipe into the child is wide."""
    recording = sound_server.record()
    children = sound_devices_of(os.getpid())
    sat.speaker.beside(np.full(int(3.3 * RATE), 0.2, np.float32))
    until(lambda: np.count_nonzero(recording.samples > 0.19) >= 3.25 * RATE)
    heard = np.flatnonzero(recording.samples > 0.19)
    assert heard[-1] - heard[0] < 3.4 * RATE, "gaps"

    until(lambda: sound_server.streams == 1)
    sat.speaker.beside(np.full(RATE // 2, 0.3, np.float32))
    until(lambda: np.count_nonzero(recording.samples > 0.29) >= 0.45 * RATE)
    until(lambda: sound_server.streams == 1)
    assert sound_devices_of(os.getpid()) == children


def test_a_muted_output_and_one_turned_down_are_known(sound_server: SoundServer) -> None:
    assert output_now() is Output.UNKNOWN
    sound_server.start()
    assert output_now() is Output.OPEN
    sound_server.control("set-sink-mute", "lab", "1")
    assert output_now() is Output.MUTED
    sound_server.control("set-sink-mute", "lab", "0")
    sound_server.control("set-sink-volume", "lab", "0")
    assert output_now() is Output.SILENT

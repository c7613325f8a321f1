"""The real engine, in its real child process."""

import os
import random
import signal
import subprocess
import sys
import unicodedata
from dataclasses import replace

import numpy as np
import pytest

from meditate.clip import Timing
from meditate.errors import SpeechError, UnknownNameError
from meditate.sound.loudness import loudness, true_peak
from meditate.texts import find_text
from meditate.units import RATE, frames_at
from narration.crew import Hand
from narration.engine import engines_here, worker_environment
from narration.espeak_library import EspeakError, short_path
from narration.shelf import Shelf
from narration.studio import Studio
from narration.take import Job
from narration.wording import wording

pytestmark = pytest.mark.real
ESPEAK = next(engine for engine in engines_here() if engine.id == "espeak")
DREAM = [line.text for line in find_text("dream").lines]
PROSE = (
    "Beneath a sky woven from pastel ribbons of rose and lavender, you stand at the edge of a forest.",
    "In your chest blooms a warm, golden glow.",
    "The memory of the mistake now melts like dew on silver grass.",
    "You glide along its surface, feeling weightless, as if every burden has dissolved.",
    "It will travel with you, a hidden fire in your ribs.",
)


@pytest.fixture
def hand():
    made = Hand(ESPEAK)
    yield made
    made.close()


def test_forty_lines_in_a_row_are_all_said_and_all_different(studio):
    narrator = studio.narrator("en-us")
    lines = [f"Breath number {n} comes in, and goes out again." for n in range(40)]
    clips = []
    for line in lines:
        spoken = narrator.record_now(line, 110)
        samples = narrator.samples(line, 110)
        assert len(samples) == frames_at(spoken.duration)
        clips.append(samples.tobytes())
    assert len(set(clips)) == 40
    assert studio.engine_in_use == "espeak"


@pytest.mark.parametrize("size", [20_000, pytest.param(100_000, marks=pytest.mark.soak)])
def test_a_very_long_text_is_said_in_one_job(hand, size):
    text = ("Let the breath come, and let the breath go. " * 2400)[:size]
    take = hand.say(Job(text, "en-us", 450))
    assert take.frames / take.rate > size / 100
    assert len(take.words) > 0.19 * size
    assert all(a.sample <= b.sample for a, b in zip(take.words, take.words[1:], strict=False))


@pytest.mark.parametrize("strings", [120, pytest.param(2_000, marks=pytest.mark.soak)])
def test_hostile_strings_leave_the_first_worker_alive(hand, strings):
    hand.warm()
    first, chance, said = hand.pid, random.Random(7), 0
    for _ in range(strings):
        text = "".join(_hostile(chance) for _ in range(chance.randint(1, 60)))
        worded = wording(text)
        assert len(worded.origin) == len(worded.text)
        assert all(0 <= at < len(text) for at in worded.origin)
        if worded.text:
            assert hand.say(Job(worded.text, "en-us", 450)).rate > 0
            said += 1
    assert hand.pid == first
    assert said > 0.4 * strings


def _hostile(chance):
    kind = chance.randrange(8)
    if kind == 0:
        return chance.choice("\x00\x07\x1b\u202e\u2066\u200d\ufeff\ud800\udfff\U0001f600\ufffe")
    if kind == 1:
        return chance.choice(
            ('<audio src"x', "</speak>", "[[", "]]", "&#0;", "<prosody rate='9", "{}", "**", "\\", "%n")
        )
    if kind == 2:
        return chr(chance.randrange(0x110000))
    if kind == 3:
        return chance.choice("0123456789.,-/:°½") * chance.randint(1, 4)
    return chance.choice("abcdefghijklmnopqrstuvwxyz   \u0301é一ясع")


def test_a_voice_that_is_not_there_is_named_with_the_nearest(studio):
    with pytest.raises(UnknownNameError) as error:
        studio.narrator("en-us+Anie")
    assert error.value.nearest == "en-us+Annie"


def test_the_engine_itself_refuses_an_unknown_voice_or_variant(hand):
    for voice in ("xx-nowhere", "en-us+nosuch"):
        with pytest.raises(SpeechError, match="no voice called"):
            hand.say(Job("Hello.", voice, 110))


@pytest.mark.parametrize("line", ["", "   ", "…", "***", "\u200b", "\U0001f600"])
def test_a_line_without_a_letter_is_a_measured_silence(studio, line):
    narrator = studio.narrator("en-us")
    spoken = narrator.known(line, 110)
    assert spoken.measured
    samples = narrator.samples(line, 110)
    assert len(samples) == frames_at(spoken.duration) > 0
    assert not samples.any()


def test_words_begin_within_80_ms_of_where_they_are_heard(studio):
    narrator = studio.narrator("en-us")
    late = []
    for line in PROSE:
        spoken = narrator.record_now(line, 110)
        assert spoken.timing is Timing.EXACT
        assert [line[w.first : w.last] for w in spoken.words] == line.split()
        rises = _rises(narrator.samples(line, 110))
        after_pause = [w for i, w in enumerate(spoken.words) if i == 0 or line[spoken.words[i - 1].last - 1] in ",.;"]
        late += [float(np.min(np.abs(rises - w.start))) for w in after_pause]
    assert len(late) >= 8
    assert max(late) <= 0.080


def _rises(samples):
    """Seconds at which the sound comes up out of a pause of 60 ms or more, or begins."""
    block = RATE // 200
    power = np.sqrt((samples[: len(samples) // block * block].reshape(-1, block) ** 2).mean(axis=1))
    loud = power > 0.006
    return np.array([i / 200 for i in np.flatnonzero(loud) if not loud[max(0, i - 12) : i].any()])


def test_a_faster_pace_takes_less_time(studio):
    narrator = studio.narrator("en-us")
    times = [narrator.record_now(PROSE[0], pace).duration for pace in range(80, 181, 20)]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) == len(times)


@pytest.mark.parametrize("pace", [80, 110, 140, 180])
def test_the_voice_speaks_as_many_words_a_minute_as_asked(studio, pace):
    narrator = studio.narrator("en-us")
    words = sum(len(line.split()) for line in DREAM)
    seconds = sum(narrator.record_now(line, pace).duration for line in DREAM)
    assert words / seconds * 60 == pytest.approx(pace, rel=0.03)


def test_an_estimate_is_within_a_tenth_of_what_is_measured(studio):
    narrator = studio.narrator("en-us")
    errors = []
    for line in PROSE:
        guess = narrator.known(line, 123)
        assert not guess.measured
        errors.append(abs(guess.duration / narrator.record_now(line, 123).duration - 1))
    assert float(np.mean(errors)) <= 0.10


@pytest.mark.parametrize("voice", ["en-us", "en-us+f2", "en-us+steph", "en-gb-x-rp+f2"])
def test_every_voice_stands_at_its_level_and_under_the_ceiling(studio, voice):
    narrator = studio.narrator(voice)
    clips = []
    for line in PROSE:
        narrator.record_now(line, 110)
        clips.append(narrator.samples(line, 110))
        assert true_peak(clips[-1]) <= -3.0
    assert loudness(np.concatenate(clips)) == pytest.approx(-18.0, abs=1.0)


def test_trying_a_voice_gives_a_sentence_in_its_language(studio):
    for voice in ("en-us+Annie", "de"):
        assert len(studio.try_voice(voice, 110)) > RATE


def test_voices_begin_with_the_calm_ones_and_are_listed_without_a_worker_the_next_time(studio, tmp_path):
    listed = studio.voices()
    assert listed[0].id == "en-us"
    assert {"de", "fr-fr", "en-us+Annie", "captions"} <= {voice.id for voice in listed}
    assert len({voice.id for voice in listed}) == len(listed)
    dead = replace(ESPEAK, command=("/nonexistent",))
    assert Studio(studio._shelf, [dead]).voices() == listed


def test_a_worker_killed_from_outside_is_replaced(studio):
    narrator = studio.narrator("en-us")
    studio.warm()
    hand = studio._hands[0]
    before = hand.pid
    assert before is not None
    os.kill(before, signal.SIGKILL)
    assert narrator.record_now("The line is said all the same.", 110).timing is Timing.EXACT
    assert hand.pid != before


def test_the_worker_ends_when_its_input_ends():
    child = subprocess.run(
        ESPEAK.command, input=b"", capture_output=True, env=worker_environment(), timeout=20, check=True
    )
    assert child.stdout.startswith(b'{"ev": "ready"')


def test_the_parent_never_loads_a_speech_engine(tmp_path):
    program = (
        "import sys; from pathlib import Path; from narration.studio import Studio; from narration.shelf import Shelf;"
        f"s = Studio(Shelf(Path({str(tmp_path)!r}))); n = s.narrator('en-us'); n.record_now('Rest.', 110); s.close();"
        "print([m for m in sys.modules if m.split('.')[0] in ('pyttsx3', 'espeakng_loader', 'PySide6')])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert said.stdout.strip() == "[]"


def test_marks_of_sound_and_sight_survive_nfc_and_offsets():
    line = "Cafe\u0301 — rest."
    worded = wording(line)
    assert worded.text == unicodedata.normalize("NFC", "Cafe\u0301, rest.")
    assert line[worded.origin[worded.text.index("rest")]] == "r"


def test_a_kept_line_needs_no_worker(studio, tmp_path):
    shelf = Shelf(tmp_path)
    first = Studio(shelf)
    said = first.narrator("en-us").record_now(PROSE[1], 110)
    first.close()
    dead = replace(ESPEAK, command=("/nonexistent",))
    again = Studio(Shelf(tmp_path), [dead]).narrator("en-us")
    assert again.known(PROSE[1], 110) == said
    assert len(again.samples(PROSE[1], 110)) == frames_at(said.duration)


def test_speech_data_under_a_long_path_is_read_through_a_short_one_that_nobody_else_has_made(tmp_path, monkeypatch):
    data, temporary = tmp_path / ("long" * 40), tmp_path / "t"
    data.mkdir()
    temporary.mkdir()
    (data / "phontab").touch()
    monkeypatch.setattr("narration.espeak_library.gettempdir", lambda: str(temporary))
    short = short_path(data)
    assert short.resolve() == data
    assert short_path(data) == short
    short.unlink()
    short.parent.rmdir()
    short.parent.symlink_to(tmp_path)
    with pytest.raises(EspeakError, match="is not ours"):
        short_path(data)

"""Voices that are other programs: a real one, written here, that writes a sound file, and what it may do instead."""

import json
import os
import shutil
import sys
import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from meditate.clip import Timing
from meditate.errors import UsageError
from meditate.program import Program
from meditate.units import frames_at
from narration.engine import commands
from narration.own_voices import OwnVoices
from narration.reading import Reading
from narration.shelf import Shelf
from narration.studio import Studio

SPEAKER = """
import sys, os, time, wave, struct, math
text, sound, rate, order = open(sys.argv[1], encoding="utf-8").read(), sys.argv[2], int(sys.argv[3]), sys.argv[4]
if order == "refuse":
    sys.exit("I would rather not")
if order == "hang":
    open(sys.argv[5], "w").write(str(os.getpid()))
    time.sleep(600)
if order == "nothing":
    sys.exit(0)
if order == "nonsense":
    open(sound, "w").write(text)
    sys.exit(0)
frames = int(len(text.split()) * 60 / rate * 16000)
with wave.open(sound, "wb") as file:
    file.setnchannels(2 if order == "stereo" else 1), file.setsampwidth(2), file.setframerate(16000)
    for n in range(frames):
        file.writeframesraw(struct.pack("<h", int(9000 * math.sin(n * 0.2))) * (2 if order == "stereo" else 1))
"""
LINE = "Sit as you are, and let the breath come and go."


@pytest.fixture
def reading_by(tmp_path):
    """A studio whose voice `teller` is a real program that does what it is told."""
    (tmp_path / "teller.py").write_text(SPEAKER)
    made = []

    def make(order, *, language="", seconds=None):
        command = (
            sys.executable, str(tmp_path / "teller.py"), "{text_file}", "{wav_file}", "{rate}", order,
            str(tmp_path / "pid"),
        )  # fmt: skip
        own = OwnVoices(tmp_path / "voices")
        own.choose("", (Program("teller", command, language),))
        engine = replace(commands(lambda: own.spoken_by_programs().voices), fetching=0.0)
        made.append(Studio(Shelf(tmp_path / "shelf"), [engine], deadline=seconds and (lambda _: seconds)))
        return made[-1]

    yield make
    for studio in made:
        studio.close()


@pytest.mark.parametrize(("order", "pace"), [("speak", 90), ("stereo", 140)])
def test_a_program_reads_at_the_pace_that_is_asked_for(reading_by, order, pace):
    studio = reading_by(order)
    narrator = studio.narrator("teller", Reading("fr"))
    spoken = narrator.record_now(LINE, pace)
    assert len(LINE.split()) / spoken.duration * 60 == pytest.approx(pace, rel=0.03)
    assert spoken.timing is Timing.ESTIMATED
    assert len(narrator.samples(LINE, pace)) == frames_at(spoken.duration)
    assert narrator.samples(LINE, pace).any()
    assert studio.engine_in_use == "command"


@pytest.mark.parametrize(
    ("order", "why"),
    [
        ("refuse", "ended with status 1: I would rather not"),
        ("nothing", "wrote no sound file"),
        ("nonsense", "wrote a file that holds no sound"),
    ],
)
def test_what_a_program_does_instead_is_told_and_the_line_is_written_only(reading_by, order, why):
    studio = reading_by(order)
    narrator = studio.narrator("teller")
    assert narrator.record_now(LINE, 110).measured
    assert not narrator.samples(LINE, 110).any()
    assert [trouble.endswith(why) for trouble in studio.troubles] == [True]


@pytest.mark.skipif(os.name == "nt", reason="there a program is ended by Windows, with its parent")
def test_a_program_that_hangs_is_ended_with_its_worker(reading_by, tmp_path):
    studio = reading_by("hang", seconds=0.7)
    assert studio.narrator("teller").record_now(LINE, 110).measured
    deadline, pid = time.monotonic() + 5, int((tmp_path / "pid").read_text())
    while _runs(pid):
        assert time.monotonic() < deadline
    assert "did not answer in time" in studio.troubles[0]


def _runs(pid):
    """Whether it does anything still: not gone, and not merely waiting to be buried."""
    try:
        return " Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_the_arguments_are_no_words_to_a_shell(tmp_path):
    told = tmp_path / "told.json"
    (tmp_path / "tell.py").write_text(
        f"import sys, json; json.dump([sys.argv[1:], open(sys.argv[-2]).read()], open({str(told)!r}, 'w'))"
    )
    hostile = "$(touch /tmp/never); `id` && rm -rf *"
    own = OwnVoices(tmp_path)
    own.choose(
        "", (Program("x", (sys.executable, str(tmp_path / "tell.py"), hostile, "{text_file}", "{wav_file}")),)
    )  # fmt: skip
    studio = Studio(Shelf(tmp_path / "shelf"), [commands(lambda: own.spoken_by_programs().voices)])
    studio.narrator("x").record_now("Rest; $(id) here.", 110)
    studio.close()
    arguments, _ = json.loads(told.read_text())
    assert arguments[0] == hostile
    assert not Path("/tmp/never").exists()


@pytest.mark.parametrize(
    ("command", "why"),
    [
        ((), "its command names no program"),
        (("flite", "{wav_file}"), "its command says nowhere {text_file}, the file that it is to read"),
        (("flite", "-f", "{text_file}"), "its command says nowhere {wav_file}, the file that it is to write"),
        (("flite", "{text_fil}", "{wav_file}"), "its command has no {text_fil}; did you mean {text_file}?"),
        (("a", "{text_file}", "{wav_file}", "{speed}"), "{text_file}, {wav_file}, {rate}, {stretch}"),
    ],
)
def test_a_command_that_cannot_work_is_told_in_a_line(command, why):
    with pytest.raises(UsageError) as error:
        Program("own", command)
    assert why in str(error.value)


def test_a_program_that_is_not_here_is_no_voice_and_told(tmp_path):
    own = OwnVoices(tmp_path)
    own.choose(str(tmp_path / "gone"), (Program("ann", ("no-such-reader", "{text_file}", "{wav_file}")),))
    assert own.spoken_by_programs().voices == ()
    assert own.notes() == (
        f"there is no folder {tmp_path / 'gone'}",
        "the voice ann needs the program no-such-reader, which is not here",
    )


def in_the_manual():
    """The programs that `docs/voices.md` shows."""
    guide = (Path(__file__).parents[2] / "docs" / "voices.md").read_text("utf-8")
    tables = tomllib.loads(guide.split("```toml\n")[1].split("```")[0])["voices"]
    return {name: Program(name, tuple(table["command"]), table["language"]) for name, table in tables.items()}


def test_the_programs_in_the_manual_can_be_written_so():
    assert list(in_the_manual()) == ["slt", "kal", "Samantha"]


@pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
def test_flite_reads_at_the_pace_that_is_asked_for(tmp_path):
    own = OwnVoices(tmp_path)
    own.choose("", (in_the_manual()["slt"],))
    studio = Studio(Shelf(tmp_path / "shelf"), [commands(lambda: own.spoken_by_programs().voices)])
    narrator = studio.narrator("slt")
    lines = (
        LINE,
        "In your chest blooms a warm, golden glow.",
        "The memory of the mistake now melts like dew on silver grass.",
        "You glide along its surface, feeling weightless, as if every burden has dissolved.",
    )
    seconds = sum(narrator.record_now(line, 110).duration for line in lines)
    studio.close()
    assert sum(len(line.split()) for line in lines) / seconds * 60 == pytest.approx(110, rel=0.1)

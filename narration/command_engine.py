"""An engine that is another program: it reads a text file and writes a sound file. Lives in the worker only.

A job's voice is the program's arguments as JSON. No shell is involved, and what was written is checked before use.
"""

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from meditate.errors import SpeechError
from meditate.program import filled
from meditate.units import Seconds
from narration.sound_file import read_sound
from narration.take import Job, Take

OWN_RATE = 150
"""What a program that is asked for words a minute is told for its own way."""
SLOWEST, FASTEST = 8_000, 192_000
"""Samples a second."""
LARGEST_FILE = 64 << 20
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class CommandEngine:
    """Starts the program anew for each job."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="meditate-")

    def voices(self) -> tuple[tuple[str, str, str], ...]:
        """None: they stand in the settings, which the parent knows."""
        return ()

    def say(self, job: Job) -> Take:
        """Speak; raises SpeechError with what the program did instead."""
        command = tuple(json.loads(job.voice))
        text, sound = (Path(self._folder.name) / name for name in ("line.txt", "line.wav"))
        sound.unlink(missing_ok=True)
        text.write_text(job.text + "\n", "utf-8")
        places = {
            "text_file": str(text), "wav_file": str(sound),
            "rate": str(round(OWN_RATE / job.length)), "stretch": f"{job.length:.3f}",
        }  # fmt: skip
        _run(filled(command, places), 5.0 + 0.06 * len(job.text))
        return _checked(sound, command[0])


def _run(arguments: list[str], within: Seconds) -> None:
    program = arguments[0]
    try:
        done = subprocess.run(
            arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=within,
            check=False, creationflags=_NO_WINDOW,
        )  # fmt: skip
    except FileNotFoundError as failure:
        raise SpeechError(f"there is no program {program} here; install it, or correct the settings") from failure
    except OSError as failure:
        raise SpeechError(f"{program} cannot be started: {failure.strerror}") from failure
    except subprocess.TimeoutExpired as failure:
        raise SpeechError(f"{program} did not finish within {within:.0f} s") from failure
    if done.returncode:
        rows = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise SpeechError(f"{program} ended with status {done.returncode}" + (f": {rows[-1][:200]}" if rows else ""))


def _checked(sound: Path, program: str) -> Take:
    try:
        if not 0 < sound.stat().st_size <= LARGEST_FILE:
            raise SpeechError(f"{program} wrote a file of {sound.stat().st_size} bytes, which is no line")
        pcm, rate = read_sound(sound)
    except FileNotFoundError as failure:
        raise SpeechError(f"{program} wrote no sound file") from failure
    except (OSError, ValueError, RuntimeError) as failure:
        raise SpeechError(f"{program} wrote a file that holds no sound") from failure
    if not SLOWEST <= rate <= FASTEST:
        raise SpeechError(f"{program} wrote {rate} samples a second, which is no speech")
    return Take(pcm, rate)

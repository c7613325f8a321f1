"""An engine that speaks through pyttsx3, whichever driver; lives in the worker only."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyttsx3

from narration.sound_file import read_sound
from narration.take import Job, Take, WordEvent


class Pyttsx3Engine:
    """Speaks each job into a file and reads it back: pyttsx3 says "done" even where nothing was spoken."""

    def __init__(self, driver: str, *, shaped: bool, suffix: str = ".wav") -> None:
        """`shaped` where the driver knows pitch, range and word gap; `suffix` is the kind of file that it writes."""
        self._engine = pyttsx3.init(driver)
        self._shaped = shaped
        self._folder = TemporaryDirectory(prefix="meditate-")
        self._file = Path(self._folder.name) / f"take{suffix}"
        self._words: list[WordEvent] = []
        self._failures: list[Exception] = []
        self._engine.connect("started-word", self._word)
        self._engine.connect("error", self._error)

    def voices(self) -> Iterator[tuple[str, str, str]]:
        """(id, name, language) of each voice; the language may be empty."""
        for voice in self._engine.getProperty("voices"):
            languages = [_text(language) for language in voice.languages]
            yield voice.id, voice.name.strip(), languages[0] if languages else ""

    def say(self, job: Job) -> Take:
        """Speak; raises what the driver raised, or OSError and wave.Error where it left no sound."""
        self._words, self._failures = [], []
        self._file.unlink(missing_ok=True)
        for name, value in self._properties(job):
            self._engine.setProperty(name, value)
        self._engine.save_to_file(job.text, str(self._file))
        self._engine.runAndWait()
        if self._failures:
            raise self._failures[0]
        pcm, rate = read_sound(self._file)
        return Take(pcm, rate, tuple(self._words))

    def _properties(self, job: Job) -> Iterator[tuple[str, Any]]:
        # The voice first: choosing one sets everything else back.
        yield "voice", job.voice
        yield "rate", job.rate
        yield "volume", job.volume / 100
        if self._shaped:
            yield from (("pitch", job.pitch), ("range", job.range), ("wordgap", job.gap))

    def _word(self, *, location: int, length: int, sample: int | None = None, **_: object) -> None:
        # Only our driver says where in the sound a word begins.
        if sample is not None:
            self._words.append(WordEvent(location, length, sample))

    def _error(self, *, exception: Exception, **_: object) -> None:
        self._failures.append(exception)


def _text(language: str | bytes) -> str:
    if isinstance(language, bytes):
        language = language.lstrip(b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09").decode("utf-8", "replace")
    return language.replace("_", "-")

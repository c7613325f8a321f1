"""Piper, an engine of neural voices; lives in the worker only, and never beside espeak's library.

A job's voice is the model's path with the speaker's number behind `#`. Nothing is ever fetched.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from piper import AudioChunk, PiperVoice, SynthesisConfig

from meditate.errors import SpeechError
from meditate.units import Seconds
from narration.piper_model import opened
from narration.piper_words import BETWEEN, Sound, word_events
from narration.take import Job, Take

PATIENCE = 5
"""How far the worker gives way to others: what is heard and seen now goes before lines of later."""
REST: Seconds = 0.3
"""Between two sentences of one line, at the voice's own pace."""


class PiperEngine:
    """Holds one model at a time: they are large."""

    def __init__(self) -> None:
        if sys.platform != "win32":
            os.nice(PATIENCE)
        self._file: str | None = None
        self._voice: PiperVoice | None = None
        self._alone: dict[str, tuple[str, ...]] = {}

    def voices(self) -> tuple[tuple[str, str, str], ...]:
        """None: voices are files, which the parent knows."""
        return ()

    def say(self, job: Job) -> Take:
        """Speak; raises SpeechError where the model cannot be loaded."""
        file, _, speaker = job.voice.rpartition("#")
        voice = self._loaded(file)
        held = voice.config.length_scale * job.length
        # Not each sentence to full scale: one gain brings all of a voice's lines to their level.
        shaped = SynthesisConfig(speaker_id=int(speaker), length_scale=held, normalize_audio=False)
        rest = np.zeros(round(REST * job.length * voice.config.sample_rate), dtype=np.int16)
        pieces: list[bytes] = []
        sounds: list[Sound] | None = []
        at = 0
        for chunk in voice.synthesize(job.text, shaped, include_alignments=True):
            if pieces:
                pieces.append(rest.tobytes())
                at += len(rest)
            aligned = list(_sounds(chunk, at))
            sounds = [*sounds, Sound(BETWEEN, at), *aligned] if sounds is not None and aligned else None
            pieces.append(chunk.audio_int16_bytes)
            at += len(chunk.audio_int16_array)
        words = word_events(job.text, sounds, self._said_alone) if sounds else ()
        return Take(b"".join(pieces), voice.config.sample_rate, words)

    def _loaded(self, file: str) -> PiperVoice:
        if self._voice is None or file != self._file:
            self._file = self._voice = None
            self._alone.clear()
            self._voice, self._file = _load(Path(file)), file
        return self._voice

    def _said_alone(self, word: str) -> tuple[str, ...]:
        """The signs of a word by itself; remembered."""
        assert self._voice is not None
        if word not in self._alone:
            self._alone[word] = tuple(sign for signs in self._voice.phonemize(word) for sign in signs)
        return self._alone[word]


def _load(file: Path) -> PiperVoice:
    try:
        return opened(file)
    except FileNotFoundError as failure:
        raise SpeechError(f"there is no {failure.filename}; a voice is a model and what tells of it") from failure
    except Exception as failure:  # three libraries read a model, each with errors of its own
        raise SpeechError(f"{file.name} is no voice that can be loaded; get both of its files again") from failure


def _sounds(chunk: AudioChunk, at: int) -> Iterator[Sound]:
    """Each sound of a sentence from this sample on; none where the model does not tell their lengths."""
    for part in chunk.phoneme_alignments or ():
        yield Sound(part.phoneme, at)
        at += int(part.num_samples)

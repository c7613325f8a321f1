"""A pyttsx3 driver over the espeak-ng library from the package index: a text is spoken whole before the call returns.

pyttsx3's own espeak driver is not used: it returns before the sound exists, and loses texts and rates.
"""

import sys
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import espeakng_loader
from pyttsx3.voice import Voice

from narration.espeak_library import PITCH, RANGE, RATE, VOLUME, WORD_GAP, Espeak, EspeakError

NAME = "meditate_espeak"
SLOWEST, FASTEST = 80, 450
"""What the engine takes for a rate."""

_PARAMETERS = {"rate": RATE, "pitch": PITCH, "range": RANGE, "wordgap": WORD_GAP}


def register() -> str:
    """Make the driver known to pyttsx3; returns the name for `pyttsx3.init`."""
    sys.modules[f"pyttsx3.drivers.{NAME}"] = sys.modules[__name__]
    return NAME


def buildDriver(proxy: Any) -> "EspeakDriver":  # noqa: N802 - pyttsx3 asks for this name
    """What pyttsx3 calls when it loads a driver."""
    return EspeakDriver(proxy)


class EspeakDriver:
    """Speaks into files. Word events carry `sample`, the place in the file, beside what pyttsx3 promises."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self._espeak = Espeak(Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path()))
        self._voice = ""
        self._cancelled = False

    def destroy(self) -> None:
        """The library lives as long as its process."""

    def startLoop(self) -> None:  # noqa: N802
        """Do all that is queued; returns when it is done, for nothing here runs on its own."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        """`startLoop` ends by itself."""

    def iterate(self) -> Iterator[None]:
        """One round of a loop that someone else turns."""
        self._proxy.setBusy(False)
        yield

    def stop(self) -> None:
        """Give up what is being spoken."""
        self._cancelled = True

    def say(self, text: str) -> None:
        """Not offered: sound goes through the mixer."""
        raise EspeakError("this driver speaks into files only")

    def save_to_file(self, text: str, filename: str) -> None:
        """Speak into a WAV file, which is whole when this returns. Must not call `setBusy`: the proxy would recurse."""
        self._cancelled = False
        self._proxy.notify("started-utterance")
        spoken = self._espeak.speak(text, lambda: self._cancelled)
        if not self._cancelled:
            _write_wav(filename, spoken.pcm, spoken.rate)
        for word in spoken.words:
            self._proxy.notify("started-word", location=word.offset, length=word.length, sample=word.sample)
        self._proxy.notify("finished-utterance", completed=not self._cancelled)

    def getProperty(self, name: str) -> object:  # noqa: N802
        """`voices`, `voice`, `variants`, `volume` (0 to 1), `rate`, `pitch`, `range`, `wordgap`; raises KeyError."""
        match name:
            case "voices":
                return [Voice(language, called, [language]) for language, called in self._espeak.voices()]
            case "variants":
                return self._espeak.variants()
            case "voice":
                return self._voice
            case "volume":
                return self._espeak.get(VOLUME) / 100
            case _:
                return self._espeak.get(_PARAMETERS[name])

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        """The same names but the lists; numbers out of range are taken to the nearest in it."""
        match name:
            case "voice":
                self._espeak.choose(value)
                self._voice = value
            case "volume":
                self._espeak.set(VOLUME, round(100 * min(max(value, 0.0), 1.0)))
            case "rate":
                self._espeak.set(RATE, min(max(round(value), SLOWEST), FASTEST))
            case _:
                self._espeak.set(_PARAMETERS[name], round(value))


def _write_wav(filename: str, pcm: bytes, rate: int) -> None:
    with wave.open(filename, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm)

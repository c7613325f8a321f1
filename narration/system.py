"""Which engines this system has, and how each is built. Building happens in the worker; the rest is only looked up."""

import sys
from typing import Any, Protocol

from narration.take import Job, Take

ESPEAK, PIPER, COMMAND = "espeak", "piper", "command"
_BY_PLATFORM = {"win32": ("sapi5", ESPEAK), "darwin": ("nsss", ESPEAK)}
_SUFFIXES = {"sapi5": ".wav", "nsss": ".aiff"}


class Speaks(Protocol):
    """What the worker holds: an engine, loaded."""

    def voices(self) -> Any:
        """(id, name, language) of each voice."""
        ...

    def say(self, job: Job) -> Take:
        """Speak; raises where it cannot."""
        ...


def engines_of(platform: str = sys.platform) -> tuple[str, ...]:
    """The engines of a platform, best first."""
    return _BY_PLATFORM.get(platform, (ESPEAK,))


def build(engine: str) -> Speaks:
    """Load an engine; takes 100 ms to a second, and whatever the library does to this process."""
    if engine == PIPER:
        from narration.piper_engine import PiperEngine

        return PiperEngine()
    if engine == COMMAND:
        from narration.command_engine import CommandEngine

        return CommandEngine()
    from narration.pyttsx3_engine import Pyttsx3Engine

    if engine != ESPEAK:
        return Pyttsx3Engine(engine, shaped=False, suffix=_SUFFIXES[engine])
    from narration.espeak_driver import register

    return Pyttsx3Engine(register(), shaped=True)

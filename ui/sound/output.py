"""Whether what is played can be heard: the sound server's own tools are asked, where there are any. No Qt."""

import os
import re
import subprocess
from collections.abc import Callable, Sequence
from enum import StrEnum
from time import monotonic

from meditate.tongue import marked
from meditate.units import Seconds

PATIENCE: Seconds = 1.0
FRESH: Seconds = 5.0
"""So long an answer is taken for true."""
OF_PULSE = ("pactl", "get-sink-mute", "@DEFAULT_SINK@"), ("pactl", "get-sink-volume", "@DEFAULT_SINK@")
OF_PIPEWIRE = ("wpctl", "get-volume", "@DEFAULT_AUDIO_SINK@")


class Output(StrEnum):
    """How the default output stands."""

    OPEN = "open"
    MUTED = "muted"
    SILENT = "silent"
    """Its volume is at nothing."""
    UNKNOWN = "unknown"


WRONG = {
    Output.MUTED: marked("the sound output is muted"),
    Output.SILENT: marked("the volume of the sound output is at zero"),
}
"""In words; the rest is no trouble."""


def output_now() -> Output:
    """Asks; it may take two seconds. Only to be asked while a device is open, for the tools may start a server."""
    mute, volume = (_told(command) for command in OF_PULSE)
    if mute is not None and volume is not None:
        return read_pulse(mute, volume)
    told = _told(OF_PIPEWIRE)
    return Output.UNKNOWN if told is None else read_pipewire(told)


def read_pulse(mute: str, volume: str) -> Output:
    """From `Mute: yes` and `Volume: front-left: 32768 /  50% / …`."""
    if mute.strip().lower().endswith("yes"):
        return Output.MUTED
    parts = [int(part) for part in re.findall(r"([0-9]+)%", volume)]
    return Output.SILENT if parts and not any(parts) else Output.OPEN if parts else Output.UNKNOWN


def read_pipewire(told: str) -> Output:
    """From `Volume: 0.40 [MUTED]`."""
    found = re.search(r"([0-9]+\.[0-9]+)", told)
    if found is None:
        return Output.UNKNOWN
    if "[MUTED]" in told:
        return Output.MUTED
    return Output.OPEN if float(found[1]) else Output.SILENT


def _told(command: Sequence[str]) -> str | None:
    """What it says in English; None where it is not there, or does not know."""
    try:
        done = subprocess.run(
            command, env={**os.environ, "LC_ALL": "C"}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=PATIENCE, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return done.stdout


class OutputWatch:
    """Asks no more often than every few seconds, and only when it is asked."""

    def __init__(self, ask: Callable[[], Output] = output_now, clock: Callable[[], Seconds] = monotonic) -> None:
        self._ask, self._clock = ask, clock
        self._known, self._since = Output.UNKNOWN, -FRESH

    def now(self) -> Output:
        """As it is, or was a few seconds ago."""
        if self._clock() - self._since >= FRESH:
            self._known, self._since = self._ask(), self._clock()
        return self._known

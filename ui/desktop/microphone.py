"""Whether someone is speaking into this machine: then is no time to ask anything. Loads no Qt."""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from meditate.units import Seconds

CARDS = Path("/proc/asound")
"""What the kernel tells of sound cards: who records is `RUNNING`."""
PATIENCE: Seconds = 2.0


def microphone_in_use(cards: Path = CARDS) -> bool:
    """False where it cannot be known. Takes up to two seconds: not for the window's thread."""
    return _card_records(cards) or _server_records()


def _card_records(cards: Path) -> bool:
    for status in cards.glob("card*/pcm*c/sub*/status"):
        with suppress(OSError):
            if "RUNNING" in status.read_text(encoding="ascii", errors="replace"):
                return True
    return False


def _server_records() -> bool:
    """Headsets without a cable are no cards of the kernel; only the sound server knows of them."""
    pactl = shutil.which("pactl")
    if pactl is None:
        return False
    asked = [pactl, "list", "short", "source-outputs"]
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(
            asked, env={**os.environ, "LC_ALL": "C"}, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE,
            check=False,
        )  # fmt: skip
        return done.returncode == 0 and bool(done.stdout.strip())
    return False

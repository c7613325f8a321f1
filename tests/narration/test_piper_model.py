"""What a neural voice's worker holds between lines: its model once, and no more."""

import subprocess
import sys

import pytest

from tests.narration.tiny_voice import tiny_voice

WEIGHT = 32
SPEAKS = """
import sys
from pathlib import Path
from narration.piper_engine import PiperEngine
from narration.take import Job

engine = PiperEngine()
for voice in sys.argv[1:]:
    assert engine.say(Job("Rest here, and let it go as it likes.", voice, 0)).words
    print(Path("/proc/self/status").read_text().partition("RssAnon:")[2].split()[0])
"""


@pytest.mark.real
@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel what a process holds")
def test_a_model_is_held_once(tmp_path) -> None:
    models = (tiny_voice(tmp_path), tiny_voice(tmp_path, "en_US-heavy-low", weight=WEIGHT))
    child = [sys.executable, "-c", SPEAKS, *(f"{model}#0" for model in models)]
    light, heavy = map(int, subprocess.run(child, capture_output=True, check=True, timeout=60).stdout.split())
    assert WEIGHT <= (heavy - light) / 1024 < 1.3 * WEIGHT

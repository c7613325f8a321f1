"""Each entry of the lexicon, by the engine's own phonemes: ours must sound otherwise than what was written."""

import subprocess
import sys

import pytest

from narration.engine import worker_environment
from narration.lexicon import shipped

pytestmark = pytest.mark.real
PROGRAM = """
import ctypes, sys, espeakng_loader
from pathlib import Path
from narration.espeak_library import Espeak
espeak = Espeak(Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path()))
espeak.choose("en-us")
said = espeak._library.espeak_TextToPhonemes
said.restype = ctypes.c_char_p
for line in sys.stdin:
    print(said(ctypes.byref(ctypes.c_char_p(line.strip().encode())), 1, 0).decode())
"""


def phonemes(lines):
    """What the engine makes of each; asked in a child, for the library is no guest for this process."""
    child = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        env=worker_environment(),
        timeout=30,
        check=True,
    )
    return child.stdout.splitlines()


def test_every_entry_changes_what_is_heard():
    entries = shipped("en").entries
    written, respelt = phonemes(entries), phonemes(entries.values())
    assert len(written) == len(respelt) == len(entries)
    assert [entry for entry, a, b in zip(entries, written, respelt, strict=True) if a == b] == []

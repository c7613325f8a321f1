"""Whether somebody records, asked of a real sound server."""

from pathlib import Path

import pytest

from tests.e2e.sound_server import SoundServer, until
from ui.desktop.microphone import microphone_in_use

pytestmark = pytest.mark.real


def test_a_microphone_in_use_is_known_of_the_sound_server(sound_server: SoundServer, tmp_path: Path) -> None:
    sound_server.start("lab")
    assert not microphone_in_use(tmp_path)
    recording = sound_server.record("lab")
    assert microphone_in_use(tmp_path)
    recording.stop()
    until(lambda: not microphone_in_use(tmp_path))


def test_without_a_sound_server_nobody_is_known_to_record(tmp_path: Path) -> None:
    assert not microphone_in_use(tmp_path)

"""What tests at real edges start for themselves."""

import os
from collections.abc import Iterator

import pytest

from tests.e2e.screen import Screen
from tests.e2e.sound_server import SoundServer, sound_devices_of
from ui.sound.speaker import Speaker


@pytest.fixture
def sound_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """Not yet running; children of this process find it once it is."""
    server = SoundServer()
    for name, value in server.environment.items():
        monkeypatch.setenv(name, value)
    yield server
    server.close()


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A real screen, with nobody before it."""
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture
def speaker(sound_server: SoundServer) -> Iterator[Speaker]:
    """Not yet warm. Afterwards it has let its child go."""
    speaker = Speaker()
    yield speaker
    speaker.close()
    assert speaker.join(5)
    assert not sound_devices_of(os.getpid())

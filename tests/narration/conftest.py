"""Studios for tests: over the real engine, and over one that misbehaves on order."""

import sys
from pathlib import Path

import pytest

from narration.engine import Engine
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import Kind


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    """Over the real engine, with an empty shelf; shared within a file, for its worker."""
    made = Studio(Shelf(tmp_path_factory.mktemp("shelf")))
    yield made
    made.close()


@pytest.fixture
def unruly(tmp_path):
    """Makes a studio whose engine obeys orders in its lines; with `once`, only its first start does."""
    made = []

    def make(*, once=False, seconds=1.0, more=()):
        script = str(Path(__file__).parent / "unruly_engine.py")
        command = (sys.executable, script, *(("once", str(tmp_path / "started")) if once else ()))
        engine = Engine("unruly", "1", Kind.FORMANT, command)
        studio = Studio(Shelf(tmp_path / "shelf"), [engine, *more], deadline=lambda characters: seconds)
        made.append(studio)
        return studio

    yield make
    for studio in made:
        studio.close()

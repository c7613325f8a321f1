"""What tests of the commands stand on."""

from pathlib import Path

import pytest

from meditate.places import Places


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """The folders that are the sitter's."""
    places = Places.under(tmp_path / "home")
    monkeypatch.setattr(Places, "of_user", lambda: places)
    return places

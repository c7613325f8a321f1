"""Whole nights, rendered and measured: what `make bench ARGS=bedtime` tells, as a test."""

from pathlib import Path

import pytest

from bench.bedtime import MINUTES, heard, rows
from narration.shelf import Shelf
from narration.studio import Studio


@pytest.mark.soak
@pytest.mark.real
@pytest.mark.parametrize("minutes", MINUTES)
def test_a_night_comes_down_from_its_first_minute_to_its_last(minutes: int, tmp_path: Path) -> None:
    studio = Studio(Shelf(tmp_path))
    try:
        night = heard(minutes, studio.narrator("", patient=True))
    finally:
        studio.close()
    assert [str(row) for row in rows(night) if not row.kept] == []

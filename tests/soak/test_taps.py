"""One's own breath, tapped on a real terminal at the pace at which one breathes."""

from pathlib import Path
from threading import Event

import pytest

from tests.e2e.test_terminal_sit import on_terminal

APART = 2.5
"""Seconds: 24 breaths a minute."""


@pytest.mark.soak
@pytest.mark.real
def test_four_taps_find_the_rate_and_say_how_to_begin_with_it(tmp_path: Path) -> None:
    with on_terminal(["breaths", "--tap"], tmp_path) as tapping:
        tapping.until("each time you begin to breathe in")
        for told in ("1 of 4", "2 of 4", "3 of 4", " a minute"):
            Event().wait(APART)
            tapping.press(b" ")
            tapping.until(told)
        tapping.press(b"\r")
        tapping.until("begins there")
        assert tapping.status() == 0
    rate = float(tapping.written.partition("--breath-from ")[2].split("`")[0])
    assert 22.0 < rate < 25.0

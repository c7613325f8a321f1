"""The window through a whole sit in real time, at twice the usual looks, on a screen and sound server of its own."""

import time

import pytest

from bench.desk import desk
from bench.processes import resident
from bench.steering import window

SIT = 30 * 60.0
LOOK_MS = 16
SETTLED = 300.0
"""After so long every line is recorded and every picture is loaded."""
GROWTH = 10.0
"""MB."""


@pytest.mark.soak
@pytest.mark.real
def test_a_window_sits_for_half_an_hour_at_sixty_looks_a_second_and_does_not_grow():
    with desk() as here:
        config = here.folder / "config" / "meditate"
        config.mkdir(parents=True)
        (config / "settings.toml").write_text(f"[sit]\nlength = {SIT}\n", encoding="utf-8")
        with window(here, str(LOOK_MS)) as opened:
            opened.say("begin", SETTLED)
            before = resident(opened.pid)
            ends = time.monotonic() + SIT + 120.0 - SETTLED
            after = before
            while (answer := opened.say("look", 5.0)).page == "sitting":
                after = resident(opened.pid)
                assert time.monotonic() < ends, "the sit did not end"
            assert answer.page == "over"
            assert after - before < GROWTH

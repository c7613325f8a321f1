"""Ten minutes of waiting in the tray: nothing grows."""

import time

import pytest

from bench.processes import family, resident
from bench.tray import SETTLED, desk_with_tray, waiting

WAITS = 600.0
GROWTH = 0.5
"""MB."""


def held(pid: int) -> float:
    return sum(resident(member) for member in family(pid))


@pytest.mark.soak
@pytest.mark.real
def test_a_program_that_waits_in_the_tray_for_ten_minutes_does_not_grow():
    with desk_with_tray() as here, waiting(here) as program:
        time.sleep(SETTLED)
        before = held(program.pid)
        time.sleep(WAITS)
        assert held(program.pid) - before < GROWTH
        assert program.poll() is None

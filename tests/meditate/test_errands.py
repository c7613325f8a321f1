"""A thread that does errands outlives each of them."""

import threading
from threading import Event, Thread

import pytest

from meditate.errands import Errands


@pytest.fixture
def told(monkeypatch) -> list[str]:
    """The faults that threads have told."""
    faults: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: faults.append(str(fault.exc_value)))
    return faults


def fail() -> None:
    int("three")


def test_an_errand_that_fails_is_told_and_the_next_one_is_done(told):
    errands, done = Errands(lambda: (), lambda: 0.0), Event()
    thread = Thread(target=errands.run)
    thread.start()
    errands.post(fail)
    errands.post(done.set)
    errands.post(errands.end)
    thread.join(5)
    assert done.is_set()
    assert [fault.partition(":")[0] for fault in told] == ["invalid literal for int() with base 10"]


def test_one_that_fails_whenever_it_is_due_lets_the_machine_rest(told, monkeypatch):
    rests: list[float] = []
    monkeypatch.setattr("meditate.errands.time.sleep", rests.append)
    clock = iter(range(100))

    def due():
        if next(clock) == 9:
            errands.end()
        return [(0.0, fail)]

    errands = Errands(due, lambda: 1.0)
    errands.run()
    assert len(told) == 10
    assert len(rests) == 9

"""Who does the latest of several pieces of work goes on after one that failed."""

import threading

from ui.latest import Latest


def test_what_is_asked_for_after_a_fault_is_done_all_the_same(monkeypatch):
    faults: list[type] = []
    done: list[float] = []
    told = threading.Event()

    def hear(fault: threading.ExceptHookArgs) -> None:
        faults.append(fault.exc_type)
        told.set()

    monkeypatch.setattr(threading, "excepthook", hear)
    latest = Latest[int](lambda number: done.append(1 / number), "latest")
    latest.ask(0)
    assert told.wait(5)
    latest.ask(2)
    latest.close(finish=True)
    assert (faults, done) == ([ZeroDivisionError], [0.5])

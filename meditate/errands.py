"""Errands: what others hand to one thread, done one after another there; and what it does when a time has come.

It waits on one queue and on nothing else, so it needs no pipe to wait on and wakes for no other reason.
"""

import threading
import time
from collections.abc import Callable, Iterable
from operator import itemgetter
from queue import Empty, SimpleQueue
from typing import TypeAlias

from meditate.units import Seconds

Errand: TypeAlias = Callable[[], None]
REST: Seconds = 1.0
"""After two faults in a row, so that one which comes again and again does not keep the machine busy."""


def weathered(work: Callable[[], object]) -> bool:
    """Do this, and whether it went well. A fault is told where those of threads are; the thread goes on."""
    try:
        work()
    except Exception as fault:  # noqa: BLE001 - a sit goes on, whatever is wrong with one piece of work
        told = type(fault), fault, fault.__traceback__, threading.current_thread()
        threading.excepthook(threading.ExceptHookArgs(told))
        return False
    return True


class Errands:
    """`run` is the thread."""

    def __init__(self, due: Callable[[], Iterable[tuple[Seconds, Errand]]], clock: Callable[[], Seconds]) -> None:
        """`due` is asked after each errand: what is to be done when, if nothing is handed in before."""
        self._due, self._clock = due, clock
        self._waiting: SimpleQueue[Errand] = SimpleQueue()
        self._over = False

    def post(self, errand: Errand) -> None:
        """Have it done soon. From any thread; once it is over nothing happens."""
        self._waiting.put(errand)

    def end(self) -> None:
        """Nothing after this errand is done."""
        self._over = True

    def run(self) -> None:
        """Until `end`, whatever becomes of an errand."""
        well = True
        while not self._over:
            before, well = well, weathered(self._do_next)
            if not (before or well):
                time.sleep(REST)

    def _do_next(self) -> None:
        self._next()()

    def _next(self) -> Errand:
        due = list(self._due())
        if not due:
            return self._waiting.get()
        at, errand = min(due, key=itemgetter(0))
        try:
            return self._waiting.get(timeout=max(0.0, at - self._clock()))
        except Empty:
            return errand


def in_background(work: Callable[[], object], name: str = "errand") -> None:
    """Have this done by a thread of its own; nobody waits for it, and the program may end without it."""
    threading.Thread(target=work, name=name, daemon=True).start()

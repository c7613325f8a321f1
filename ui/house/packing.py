"""Packing: parcels in the hands of child processes, so that neither a window nor another parcel waits. Loads no Qt."""

import json
import os
import pickle
import subprocess
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, TypeAlias

from meditate.children import module_command, module_path
from meditate.parcel import Parcel
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.tongue import tr
from meditate.units import Seconds

LOOK: Seconds = 0.5
HUNG: Seconds = 5.0
"""A child that does not stop by itself for so long ends hard."""
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class Order:
    """What is packed, and where."""

    parcel: Parcel
    script: Script
    sit: Sit


@dataclass(frozen=True, slots=True)
class Doing:
    """How far it is."""

    what: str
    share: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Packed:
    """All files are there."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing is there."""

    why: str


Told: TypeAlias = Doing | Packed | Failed


class Packing:
    """One parcel. Started by being made."""

    def __init__(self, order: Order, tell: Callable[[Told], None]) -> None:
        """`tell` is called from a thread of its own; last with Packed or Failed."""
        self._child = subprocess.Popen(
            module_command("ui.house.packer"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=os.environ | module_path(), start_new_session=True, creationflags=_NO_WINDOW,
        )  # fmt: skip
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._orders = self._child.stdin
        with suppress(OSError):
            self._orders.write(pickle.dumps(order))
            self._orders.flush()
        self._listener = Thread(target=self._listen, args=(self._child.stdout, tell), name="packing", daemon=True)
        self._listener.start()

    def cancel(self) -> None:
        """Have it stop, with nothing left behind. Returns at once."""
        with suppress(OSError):
            self._orders.close()

    def finish(self) -> None:
        """Wait until the child is gone."""
        try:
            self._child.wait(HUNG + 1)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._listener.join(HUNG)

    def _listen(self, told: IO[bytes], tell: Callable[[Told], None]) -> None:
        last: Told = Failed(tr("writing it ended before it was done; `meditate doctor` may tell why"))
        with suppress(OSError, ValueError, KeyError):
            for line in told:
                said = told_in(line)
                if isinstance(said, Doing):
                    tell(said)
                else:
                    last = said
        told.close()
        self.cancel()
        self._child.wait()
        tell(last)


def told_in(line: bytes) -> Told:
    """What a child says. Raises ValueError or KeyError for nonsense."""
    said = json.loads(line)
    if "failed" in said:
        return Failed(str(said["failed"]))
    return Packed() if "done" in said else Doing(str(said["doing"]), float(said["share"]))


def pack_all(orders: Iterable[tuple[str, Order]], jobs: int, tell: Callable[[str, Told], None]) -> None:
    """Pack all of these, so many at a time; each has a name, and `tell` hears what becomes of it, in this thread.

    What `tell` raises, and KeyboardInterrupt, stops them all: then what is not finished leaves nothing behind.
    """
    waiting, running = deque(orders), dict[str, Packing]()
    heard: SimpleQueue[tuple[str, Told]] = SimpleQueue()
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                name, order = waiting.popleft()
                running[name] = Packing(order, lambda told, name=name: heard.put((name, told)))  # type: ignore[misc]
            with suppress(Empty):
                name, told = heard.get(timeout=LOOK)
                if not isinstance(told, Doing):
                    running.pop(name).finish()
                tell(name, told)
    finally:
        for packing in running.values():
            packing.cancel()
        for packing in running.values():
            packing.finish()

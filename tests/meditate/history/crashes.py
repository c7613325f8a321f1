"""Crashes of the history: a disk that lost its power at any moment, and processes killed at any moment.

As a program, `python -m tests.meditate.history.crashes KILLS SEED`, it kills as many and prints what was lost as JSON.
"""

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event as Flag

from meditate.history.heartbeat import left_behind
from meditate.history.log import Log
from meditate.history.reading import read_history
from meditate.history.scribe import EVERY, Scribe
from meditate.places import Places
from meditate.players.silent import SilentPlayer
from meditate.script.model import SILENT
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import Ended, State
from tests.fakes import FakeNarrator

SPEED = 20.0
"""Seconds of a sit in one of ours; whoever is late here by a tenth of a second is late by two there."""
BEAT = EVERY / SPEED
LENGTH = 30.0
SECTOR = 512


@dataclass
class Disk:
    """What was written where, in order, and when the disk was asked to hold it; of the files opened by `os.open`."""

    done: list[tuple[str, int, int, bytes]] = field(default_factory=list)
    """(`write` or `sync`, the file's number, where, what)."""

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Everything that happens meanwhile."""
        real = os.write, os.fdatasync

        def write(handle: int, content: bytes) -> int:
            place = os.lseek(handle, 0, os.SEEK_CUR)
            if _appends(handle):
                place = os.fstat(handle).st_size
            count = real[0](handle, content)
            self.done.append(("write", os.fstat(handle).st_ino, place, bytes(content[:count])))
            return count

        def sync(handle: int) -> None:
            real[1](handle)
            self.done.append(("sync", os.fstat(handle).st_ino, 0, b""))

        os.write, os.fdatasync = write, sync  # type: ignore[assignment]
        try:
            yield
        finally:
            os.write, os.fdatasync = real[0], real[1]

    def after(self, count: int, number: int, chance: random.Random) -> bytes:
        """The file with this number, had the power gone after so many steps.

        All that was synchronised is there, and any part of the rest.
        """
        steps = [step for step in self.done[:count] if step[1] == number]
        synced = max((at for at, step in enumerate(steps) if step[0] == "sync"), default=-1)
        content = bytearray()
        for at, (what, _, place, piece) in enumerate(steps):
            if what == "write":
                _lay(content, place, piece if at < synced else _torn(piece, chance))
        return bytes(content)


def _appends(handle: int) -> bool:
    import fcntl

    return bool(fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_APPEND)


def _lay(content: bytearray, place: int, piece: bytes) -> None:
    if piece:
        content.extend(bytes(max(0, place - len(content))))
        content[place : place + len(piece)] = piece


def _torn(piece: bytes, chance: random.Random) -> bytes:
    """What may be on the disk of something that it was never asked to hold."""
    match chance.randrange(5):
        case 0:
            return b""
        case 1:
            return piece[: chance.randrange(len(piece) + 1)]
        case 2:
            return bytes(len(piece))
        case 3:
            cut = chance.randrange(len(piece) + 1) // SECTOR * SECTOR
            return piece[:cut] + bytes(len(piece) - cut)
        case _:
            return piece


@dataclass
class Fast:
    """A clock for sits."""

    began: float = field(default_factory=time.monotonic)

    def __call__(self) -> float:
        return (time.monotonic() - self.began) * SPEED


def sit_for_ever(places: Places, told: int) -> None:
    """One sit after another; says when each begins, and when it is saved."""
    scribe = Scribe(Log(places.history, places.state), places.running, every=BEAT)
    saved = Flag()
    scribe.on_change(saved.set)
    while True:
        player = SilentPlayer(Fast())
        sit = Sit(text=None, length=LENGTH)
        sitting = Sitting(SILENT, sit, FakeNarrator(), player, lambda *_: None)  # type: ignore[arg-type]
        os.write(told, f"begun {time.monotonic()}\n".encode())
        sitting.begin()
        scribe.begin(sitting)
        while sitting.now().state is not State.OVER:
            time.sleep(0.005)
        saved.clear()
        scribe.end(sitting)
        saved.wait()
        os.write(told, b"saved\n")


def kill_once(home: Path, after: float) -> tuple[int, float]:
    """Kills such a process after so many seconds; how many saved sits are missing, and the seconds lost of the last."""
    places = Places.under(home)
    before = {entry.id for entry in read_history(places.history).entries}
    heard, told = os.pipe()
    child = os.fork()
    if child == 0:
        sit_for_ever(places, told)
    os.close(told)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    killed = time.monotonic()
    with os.fdopen(heard) as lines:
        said = lines.read().splitlines()
    log = Log(places.history, places.state)
    notes = left_behind(places.running, lambda event: log.append([event]))
    assert not notes, notes
    entries = [entry for entry in read_history(places.history).entries if entry.id not in before]
    whole = sum(entry.ended is Ended.COMPLETE for entry in entries)
    saved = said.count("saved")
    if not said or said[-1] == "saved":
        return max(0, saved - whole), 0.0
    running = min(LENGTH, (killed - float(said[-1].split()[1])) * SPEED)
    broken = next((entry.seconds for entry in entries if entry.ended is Ended.INTERRUPTED), 0.0)
    return max(0, saved - whole), max(0.0, running - (LENGTH if whole > saved else broken))


def main() -> int:
    """As said above."""
    kills, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))
    with tempfile.TemporaryDirectory() as home:
        results = [kill_once(Path(home), chance.uniform(0.02, 1.3 * LENGTH / SPEED)) for _ in range(kills)]
        entries = read_history(Places.under(Path(home)).history).entries
    lost = sorted(seconds for _, seconds in results)
    sys.stdout.write(json.dumps({
        "kills": kills, "sits": len(entries), "missing": sum(missing for missing, _ in results),
        "lost": lost[-1], "lost_usually": lost[len(lost) // 2],
    }))  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What the system says of a process and all its children: processor time, wake-ups, memory. Linux only."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from time import monotonic, sleep

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Use:
    """Between two looks."""

    share: float
    """Processor time in percent of one core."""
    wakes: float
    """A second: how often a thread of the tree was woken."""


def family(pid: int) -> list[int]:
    """This process and all that descend from it and still live."""
    found = [pid]
    for parent in found:
        for children in Path(f"/proc/{parent}/task").glob("*/children"):
            with suppress(OSError):
                found += [int(child) for child in children.read_text().split()]
    return found


def use_of(pid: int, seconds: float, *, alone: bool = False) -> Use:
    """What the whole family uses over so long; `alone`: this process without its children."""
    members = [pid] if alone else None
    cpu, wakes, began = _cpu(members or family(pid)), _wakes(members or family(pid)), monotonic()
    sleep(seconds)
    took = monotonic() - began
    woken = sum(count - wakes.get(thread, 0) for thread, count in _wakes(members or family(pid)).items())
    return Use(100 * (_cpu(members or family(pid)) - cpu) / took, woken / took)


def peaks_until_end(process: Popen[bytes], every: float = 0.02) -> float:
    """MB: the sum of what each process of the family held at most, until the first one ends. More than was ever held
    at once: pages that are shared count in each process, and peaks need not fall together."""
    peaks: dict[int, int] = {}
    while process.poll() is None:
        for pid in family(process.pid):
            peaks[pid] = max(peaks.get(pid, 0), _field(pid, "VmHWM:"))
        sleep(every)
    return sum(peaks.values()) / 1024


def resident(pid: int) -> float:
    """MB that this process holds now."""
    return _field(pid, "VmRSS:") / 1024


def _field(pid: int, name: str) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(name):
                return int(line.split()[1])
    return 0


def _cpu(members: list[int]) -> float:
    total = 0
    for member in members:
        with suppress(OSError):
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
    return total / TICKS


def _wakes(members: list[int]) -> dict[str, int]:
    """By thread, since each began."""
    woken: dict[str, int] = {}
    for member in members:
        for status in Path(f"/proc/{member}/task").glob("*/status"):
            with suppress(OSError):
                lines = status.read_text().splitlines()
                woken[status.parent.name] = sum(
                    int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt")
                )
    return woken

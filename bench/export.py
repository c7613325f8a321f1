"""How fast and how lean an export is, voice and all, from a cold shelf, on one core; and what a second core brings."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from subprocess import PIPE, Popen, run
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.figure import Figure, Promise
from bench.processes import peaks_until_end
from meditate.units import Seconds

ROUNDS = 3


def figures() -> Iterator[Figure]:
    """Thirty minutes against the clock; three hours against the thirty minutes' memory."""
    with TemporaryDirectory() as folder:
        seconds, memory = exported(Path(folder), 30)
        yield Figure(
            "export of 30 guided minutes to FLAC, cold shelf", 1800 / seconds, Promise.AT_LEAST, 100, "x real time"
        )
        yield Figure("  its peak memory, with the speech process", memory, Promise.AT_MOST, 250, "MB")
    with TemporaryDirectory() as folder:
        seconds, more = exported(Path(folder), 180)
        yield Figure(
            "export of 3 guided hours, peak memory", more, Promise.AT_MOST, 250, "MB", f"{10800 / seconds:.0f} x"
        )
    # In turns, as the machine is not equally quick at all times.
    ratios = [folder_exported(1) / folder_exported(2) for _ in range(ROUNDS)]
    note = f"median of {', '.join(f'{ratio:.2f}' for ratio in ratios)}"
    yield Figure(
        "two texts exported with --jobs 2", median(ratios), Promise.AT_LEAST, 1.7, "x one after the other", note
    )


def folder_exported(jobs: int) -> Seconds:
    """How long two texts of 30 minutes take, so many at a time, from a cold shelf."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        command = [
            sys.executable, "-m", "meditate", "export", "dream", "the-last-lantern", "-o", f"{folder / 'out'}/",
            "--minutes", "30", "--jobs", str(jobs), "--quiet",
        ]  # fmt: skip
        began = perf_counter()
        run(command, env=in_folders_of_its_own(folder), check=True)
        return perf_counter() - began


def in_folders_of_its_own(folder: Path) -> dict[str, str]:
    """The environment of a command that finds nothing of ours."""
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    return os.environ | {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}


def exported(folder: Path, minutes: int) -> tuple[float, float]:
    """Seconds and the peak memory in MB of a whole `meditate export` on one core, in folders of its own."""
    command = [
        sys.executable,
        "-m",
        "meditate",
        "export",
        "-o",
        str(folder / "sit.flac"),
        "--minutes",
        str(minutes),
        "--quiet",
    ]
    began = perf_counter()
    with Popen(["taskset", "-c", "0", *command], env=in_folders_of_its_own(folder), stderr=PIPE) as process:
        memory = peaks_until_end(process)
        seconds = perf_counter() - began
        if process.returncode:
            raise RuntimeError(process.stderr.read().decode() if process.stderr else "")
    return seconds, memory

"""How fast and how lean an export is, voice and all, from a cold shelf, on one core."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.figure import Figure, Promise
from bench.processes import peaks_until_end


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


def exported(folder: Path, minutes: int) -> tuple[float, float]:
    """Seconds and the peak memory in MB of a whole `meditate export` on one core, in folders of its own."""
    environment = os.environ | {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE")}
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
    with Popen(["taskset", "-c", "0", *command], env=environment, stderr=PIPE) as process:
        memory = peaks_until_end(process)
        seconds = perf_counter() - began
        if process.returncode:
            raise RuntimeError(process.stderr.read().decode() if process.stderr else "")
    return seconds, memory

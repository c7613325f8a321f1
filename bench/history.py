"""How long ten years on three devices take to be read, and what kills and power cuts cost the history."""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.figure import Figure, Promise
from meditate.history.facts import Entry, event_of
from meditate.history.lines import Event, lines_in, opened, sealed
from meditate.history.log import Log
from meditate.history.reading import read_history
from meditate.history.views import overview

RUNS = 7
DEVICES, YEARS, A_DAY = 3, 10, 2
FLIPS = 1500
KILLS = 60
SAVES = 200


def figures() -> Iterator[Figure]:
    """Reading, writing, damage, and sudden ends; `make soak` has the thousand kills and ten thousand power cuts."""
    with tempfile.TemporaryDirectory() as home:
        yield from _reading(Path(home) / "history")
        yield from _writing(Path(home))
    yield from _flips()
    yield from _kills()


def _reading(folder: Path) -> Iterator[Figure]:
    logs = [_ten_years(device) for device in range(DEVICES)]
    folder.mkdir()
    for device, log in enumerate(logs):
        (folder / f"{device:016x}.jsonl").write_bytes(log)
    (folder / f"{1:016x}.sync-conflict-20260101-120000-ABCDEFG.jsonl").write_bytes(logs[1])
    history, times = read_history(folder), []
    for _ in range(RUNS):
        began = perf_counter()
        history = read_history(folder)
        times.append(perf_counter() - began)
    size = sum(map(len, logs)) / 1e6
    note = f"{len(history.entries)} sits, {size:.1f} MB and a conflict copy, median of {RUNS}"
    yield Figure("history of 10 years on 3 devices, read", median(times), Promise.AT_MOST, 0.5, "s", note)
    began = perf_counter()
    overview(history.entries, date(2026, 1, 1))
    yield Figure("the same at a glance", perf_counter() - began, Promise.AT_MOST, 0.5, "s")


def _ten_years(device: int) -> bytes:
    first, chance = datetime(2016, 1, 1, 6, tzinfo=timezone(timedelta(hours=2))), random.Random(device)
    return b"".join(
        sealed(_sat(f"{chance.getrandbits(128):032x}", first + timedelta(days=n / A_DAY)))
        for n in range(YEARS * 365 * A_DAY)
    )


def _sat(id: str, started: datetime) -> Event:  # noqa: A002 - as in the line
    return event_of(Entry(
        id, started, 600.0, 600.0, text="the-forest-of-lanterns", title="The forest of lanterns", preset="daily",
        zone="Europe/Berlin", sit={"pace": 100, "voice": "en-us+Annie", "ambience": ["forest", "rain"]},
    ))  # fmt: skip


def _writing(home: Path) -> Iterator[Figure]:
    log, times = Log(home / "written", home / "state"), []
    for n in range(SAVES):
        began = perf_counter()
        log.append([_sat(str(n), datetime(2026, 1, 1, tzinfo=UTC))])
        times.append(perf_counter() - began)
    note = f"median {1000 * median(times):.1f} ms of {SAVES}"
    yield Figure("a sit on the disk, at the slowest", max(times), Promise.AT_MOST, 1.0, "s", note)


def _flips() -> Iterator[Figure]:
    lines = [sealed(_sat(f"{n:032x}", datetime(2026, 1, 1, tzinfo=UTC))) for n in range(50)]
    content = b"".join(lines)
    whole = _events(content)
    missed = worst = 0
    for place in random.Random(1).sample(range(len(content) * 8), FLIPS):
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        found = _events(bytes(flipped))
        missed += any(event not in whole for event in found)
        worst = max(worst, len(whole) - len(found))
    yield Figure("bit flips that were taken for something else", missed, Promise.AT_MOST, 0, "", f"of {FLIPS}")
    yield Figure("lines that one flip costs", worst, Promise.AT_MOST, 1)


def _events(content: bytes) -> list[Event | None]:
    return opened([line for _, line in lines_in(content) if line is not None])


def _kills() -> Iterator[Figure]:
    if not hasattr(os, "fork"):
        return
    command = [sys.executable, "-m", "tests.meditate.history.crashes", str(KILLS), "5"]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    result = json.loads(done.stdout)
    yield Figure("finished sits lost by kill -9", result["missing"], Promise.AT_MOST, 0, "", f"{KILLS} kills")
    note = "at twenty times the speed, so 0.1 s of lateness is 2 s here"
    yield Figure("of a running sit, lost by kill -9, at most", result["lost"], Promise.AT_MOST, 10.0, "s", note)

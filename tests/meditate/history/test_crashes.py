"""Nothing that was said to be saved is lost, and of a running sit ten seconds at most: by power cuts and by kills."""

import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from meditate.history.heartbeat import Heartbeat, last_beat
from meditate.history.lines import lines_in, opened
from meditate.history.log import Log
from meditate.history.reading import logs_in, read_history
from tests.meditate.history.crashes import Disk
from tests.meditate.history.test_heartbeat import beat
from tests.meditate.history.test_log import ROOT
from tests.meditate.history.test_reading import sat

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork there")
SAVES = 30
GONE_ON_EVERY = 20
"""So many of the states are also written to again."""


def number_of(path: Path) -> int:
    return path.stat().st_ino


def power_cuts(home: Path, count: int, seed: int) -> None:
    log, disk, chance = Log(home / "history", home / "state"), Disk(), random.Random(seed)
    acknowledged = [0] * SAVES
    with disk.watching():
        for n in range(SAVES):
            log.append([sat(f"{n}"), sat(f"{n}+")])
            acknowledged[n] = len(disk.done)
    path = logs_in(home / "history")[0]
    number = number_of(path)
    for state in range(count):
        steps = chance.randrange(len(disk.done) + 1)
        content = disk.after(steps, number, chance)
        promised = {f"{n}{more}" for n in range(SAVES) if acknowledged[n] <= steps for more in ("", "+")}
        found = opened([line for _, line in lines_in(content) if line is not None])
        assert promised <= {event["id"] for event in found if event is not None}
        if state % GONE_ON_EVERY == 0:
            path.write_bytes(content)
            log.append([sat("next")])
            assert promised | {"next"} <= {entry.id for entry in read_history(home / "history").entries}
            for more in logs_in(home / "history"):
                if more != path:
                    more.unlink()
            (home / "state" / "device.json").unlink()


def beats_cut(home: Path, count: int, seed: int) -> None:
    disk, chance = Disk(), random.Random(seed)
    acknowledged = []
    with disk.watching():
        heart = Heartbeat(home / "a.beat", beat(10))
        acknowledged.append(len(disk.done))
        for n in range(2, SAVES):
            heart.beat(beat(10 * n))
            acknowledged.append(len(disk.done))
    number, size = number_of(home / "a.beat"), (home / "a.beat").stat().st_size
    heart.stop()
    for _ in range(count):
        steps = chance.randrange(acknowledged[0], len(disk.done) + 1)
        event = last_beat(disk.after(steps, number, chance).ljust(size, b"\0"))
        assert event is not None
        assert event["seconds"] >= 10 * sum(reached <= steps for reached in acknowledged)


def test_after_a_power_cut_nothing_is_missing_that_was_said_to_be_saved(tmp_path: Path):
    power_cuts(tmp_path, 400, seed=1)


def test_after_a_power_cut_the_latest_beat_that_was_told_is_there(tmp_path: Path):
    beats_cut(tmp_path, 400, seed=1)


@pytest.mark.soak
def test_after_ten_thousand_power_cuts_nothing_is_missing(tmp_path: Path):
    power_cuts(tmp_path, 10_000, seed=2)
    beats_cut(tmp_path, 10_000, seed=2)


def killed(times: int, seed: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.meditate.history.crashes", str(times), str(seed)]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result: dict[str, float] = json.loads(done.stdout)
    assert result["kills"] == times
    assert result["sits"] > 0
    return result


@pytest.mark.real
def test_a_process_that_is_killed_loses_no_finished_sit_and_little_of_a_running_one():
    result = killed(4, seed=3)
    assert result["missing"] == 0
    assert result["lost"] <= 12.0, "a busy machine may be late by another tenth of a second, which is two seconds here"


@pytest.mark.soak
@pytest.mark.real
def test_a_thousand_kills_lose_no_finished_sit_and_ten_seconds_of_a_running_one():
    with ThreadPoolExecutor(8) as programs:
        results = list(programs.map(lambda seed: killed(125, seed), range(8)))
    assert sum(result["missing"] for result in results) == 0
    assert max(result["lost"] for result in results) <= 10.0

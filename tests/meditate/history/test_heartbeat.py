"""A heartbeat whose process is gone says what it said last, whatever became of the machine."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from meditate.history.heartbeat import BLOCK, Heartbeat, last_beat, left_behind
from meditate.history.lines import Event, sealed
from tests.meditate.history.test_log import ROOT
from tests.meditate.history.test_reading import sat


def beat(seconds: int) -> Event:
    return sat(seconds=seconds, ended="interrupted")


def found(folder: Path) -> tuple[list[Event], tuple[str, ...]]:
    kept: list[Event] = []
    return kept, left_behind(folder, kept.append)


def dead(folder: Path, *seconds: int) -> Path:
    """The file of a process that came to a sudden end."""
    path = folder / "a.beat"
    heart = Heartbeat(path, beat(seconds[0]))
    for each in seconds[1:]:
        heart.beat(beat(each))
    content = path.read_bytes()
    heart.stop()
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("beats", [(10,), (10, 20), (10, 20, 30), (10, 20, 30, 40)])
def test_the_latest_beat_of_a_dead_process_is_what_was_sat(tmp_path: Path, beats: tuple[int, ...]):
    path = dead(tmp_path, *beats)
    assert found(tmp_path) == ([beat(beats[-1])], ())
    assert not path.exists()


def test_a_sit_that_is_running_is_left_alone(tmp_path: Path):
    heart = Heartbeat(tmp_path / "a.beat", beat(10))
    assert found(tmp_path) == ([], ())
    heart.beat(beat(20))
    heart.stop()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.real
def test_a_process_that_is_killed_leaves_its_latest_beat(tmp_path: Path):
    program = f"""
import sys, time
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from meditate.history.heartbeat import Heartbeat
from tests.meditate.history.test_heartbeat import beat
heart = Heartbeat(Path({str(tmp_path)!r}) / "a.beat", beat(10))
heart.beat(beat(20))
print("beaten", flush=True)
time.sleep(60)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as sitting:
        assert sitting.stdout is not None
        assert sitting.stdout.readline() == "beaten\n"
        assert found(tmp_path) == ([], ())
        sitting.kill()
    assert found(tmp_path) == ([beat(20)], ())


def test_what_could_not_be_logged_stays_for_another_time(tmp_path: Path):
    path = dead(tmp_path, 10)

    def full(_: Event) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        left_behind(tmp_path, full)
    assert path.exists()
    assert found(tmp_path)[0] == [beat(10)]


@pytest.mark.parametrize("content", [b"", bytes(2 * BLOCK), b"noise" * 99])
def test_a_heartbeat_that_cannot_be_read_is_set_aside_and_told(tmp_path: Path, content: bytes):
    (tmp_path / "a.beat").write_bytes(content)
    kept, told = found(tmp_path)
    assert kept == []
    assert len(told) == 1
    assert told[0].endswith(f"its file could not be read; it is set aside as {tmp_path / 'a.unreadable'}")
    assert (tmp_path / "a.unreadable").read_bytes() == content
    assert found(tmp_path) == ([], ())


def test_a_slot_torn_at_any_byte_leaves_the_beat_before(tmp_path: Path):
    content = dead(tmp_path, 10, 20).read_bytes()
    fresh = sealed(beat(30))
    for cut in range(len(fresh) + 1):
        torn = fresh[:cut] + content[cut:]
        event = last_beat(torn)
        assert event is not None
        assert event["seconds"] == (30 if torn.startswith(fresh) else 20)


def test_blocks_that_never_reached_the_disk_leave_a_whole_beat(tmp_path: Path):
    content = bytearray(dead(tmp_path, 10, 20).read_bytes())
    chance = random.Random(5)
    for _ in range(200):
        lost = bytes(BLOCK) if chance.random() < 0.5 else chance.randbytes(BLOCK)
        event = last_beat(lost + bytes(content[BLOCK:]))
        assert event == beat(20)
        event = last_beat(bytes(content[:BLOCK]) + lost)
        assert event == beat(10)


def test_a_sit_with_a_long_name_has_slots_that_hold_it(tmp_path: Path):
    heart = Heartbeat(tmp_path / "a.beat", beat(10) | {"title": "x" * 9000})
    heart.beat(beat(20) | {"title": "x" * 9000})
    event = last_beat((tmp_path / "a.beat").read_bytes())
    assert event is not None
    assert event["seconds"] == 20
    heart.stop()


def test_a_folder_that_is_not_there_holds_no_heartbeats(tmp_path: Path):
    assert found(tmp_path / "nowhere") == ([], ())

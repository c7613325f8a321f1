"""What was said to be saved is in the log, whatever happens to the disk, the folder or the machine."""

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from meditate.history.log import Log
from meditate.history.reading import logs_in, read_history
from tests.meditate.history.test_reading import sat

ROOT = Path(__file__).resolve().parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes there")


def log(home: Path) -> Log:
    return Log(home / "data" / "history", home / "state")


def ids(home: Path) -> list[str]:
    return [entry.id for entry in read_history(home / "data" / "history").entries]


def files(home: Path) -> list[Path]:
    return logs_in(home / "data" / "history")


def test_lines_are_put_behind_those_that_are_there(tmp_path: Path):
    log(tmp_path).append([sat("a")])
    before = files(tmp_path)[0].read_bytes()
    log(tmp_path).append([sat("b"), sat("c")])
    assert files(tmp_path)[0].read_bytes().startswith(before)
    written = [json.loads(line) for line in files(tmp_path)[0].read_bytes().splitlines()]
    assert [event["seq"] for event in written] == [1, 2, 3]
    assert {event["device"] for event in written} == {files(tmp_path)[0].stem}


@posix
def test_files_and_folders_are_their_owners_alone(tmp_path: Path):
    before = os.umask(0)
    try:
        log(tmp_path).append([sat("a")])
    finally:
        os.umask(before)
    made = [path for folder in ("data", "state") for path in (tmp_path / folder, *(tmp_path / folder).rglob("*"))]
    assert len(made) == 6
    for path in made:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_tail_torn_at_any_byte_is_sealed_and_never_cut(tmp_path: Path):
    log(tmp_path).append([sat("a"), sat("b"), sat("c")])
    path = files(tmp_path)[0]
    content = path.read_bytes()
    first = content.index(b"\n") + 1
    for cut in range(first, len(content)):
        path.write_bytes(content[:cut])
        whole = content[:cut].count(b"\n") + (content[cut : cut + 1] == b"\n")
        log(tmp_path).append([sat("d")])
        assert path.read_bytes().startswith(content[:cut])
        assert len(ids(tmp_path)) == whole + 1
        assert "d" in ids(tmp_path)


def test_a_full_disk_leaves_the_log_as_it_was_and_the_next_try_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    log(tmp_path).append([sat("a")])
    before = files(tmp_path)[0].read_bytes()
    real = os.write

    def short(handle: int, content: bytes) -> int:
        if b'"kind"' not in content:
            return real(handle, content)
        real(handle, content[:76])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "write", short)
        with pytest.raises(OSError, match="No space"):
            log(tmp_path).append([sat("b")])
    assert files(tmp_path)[0].read_bytes() == before
    log(tmp_path).append([sat("b")])
    assert ids(tmp_path) == ["a", "b"]
    assert read_history(tmp_path / "data" / "history").troubles == ()


@pytest.mark.real
def test_a_limit_of_the_system_on_files_is_survived(tmp_path: Path):
    log(tmp_path).append([sat("a")])
    size = files(tmp_path)[0].stat().st_size
    program = f"""
import resource, signal, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from tests.meditate.history.test_log import log
from tests.meditate.history.test_reading import sat
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({size} + 76, {size} + 76))
try:
    log(Path({str(tmp_path)!r})).append([sat("b")])
except OSError as error:
    print(error.strerror)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert "large" in done.stdout, done.stderr
    assert files(tmp_path)[0].stat().st_size == size


@pytest.mark.parametrize("where", ["data", "state"])
def test_a_folder_that_cannot_be_made_is_an_error_that_can_be_tried_again(tmp_path: Path, where: str):
    (tmp_path / where).write_text("in the way")
    with pytest.raises(OSError, match=where):
        log(tmp_path).append([sat("a")])
    (tmp_path / where).unlink()
    log(tmp_path).append([sat("a")])
    assert ids(tmp_path) == ["a"]


def test_a_machine_restored_from_an_older_copy_takes_a_new_name(tmp_path: Path):
    log(tmp_path).append([sat("a")])
    shutil.copytree(tmp_path / "state", tmp_path / "copy")
    log(tmp_path).append([sat("b")])
    shutil.rmtree(tmp_path / "state")
    shutil.copytree(tmp_path / "copy", tmp_path / "state")
    before = files(tmp_path)[0].read_bytes()
    log(tmp_path).append([sat("c")])
    assert len(files(tmp_path)) == 2
    assert before in [path.read_bytes() for path in files(tmp_path)]
    assert ids(tmp_path) == ["a", "b", "c"]


def test_two_clones_that_wrote_as_many_lines_are_told_apart(tmp_path: Path):
    log(tmp_path / "one").append([sat("a")])
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    log(tmp_path / "one").append([sat("b")])
    log(tmp_path / "two").append([sat("c")])
    shared = files(tmp_path / "one")[0]
    shutil.copy(shared, files(tmp_path / "two")[0])
    log(tmp_path / "two").append([sat("d")])
    assert len(files(tmp_path / "two")) == 2
    assert files(tmp_path / "two")[0].name != files(tmp_path / "two")[1].name
    assert shared.read_bytes() in [path.read_bytes() for path in files(tmp_path / "two")]


def test_a_machine_that_has_only_the_logs_takes_a_new_name(tmp_path: Path):
    log(tmp_path).append([sat("a")])
    shutil.rmtree(tmp_path / "state")
    log(tmp_path).append([sat("b")])
    assert len(files(tmp_path)) == 2
    assert ids(tmp_path) == ["a", "b"]


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"id": "../../x", "seq": 1, "last": ""}', "7", "\x00" * 40])
def test_a_damaged_name_is_replaced(tmp_path: Path, kept: str):
    log(tmp_path).append([sat("a")])
    (tmp_path / "state" / "device.json").write_text(kept)
    log(tmp_path).append([sat("b")])
    assert len(files(tmp_path)) == 2
    assert ids(tmp_path) == ["a", "b"]


def test_a_log_that_the_sitter_removed_is_begun_again(tmp_path: Path):
    log(tmp_path).append([sat("a"), sat("b")])
    files(tmp_path)[0].unlink()
    log(tmp_path).append([sat("c")])
    assert ids(tmp_path) == ["c"]
    assert json.loads(files(tmp_path)[0].read_bytes())["seq"] == 3


@pytest.mark.real
def test_processes_that_write_at_once_do_not_mix_their_lines(tmp_path: Path):
    program = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from tests.meditate.history.test_log import log
from tests.meditate.history.test_reading import sat
for n in range(20):
    log(Path({str(tmp_path)!r})).append([sat(sys.argv[1] + str(n))])
"""
    writers = [subprocess.Popen([sys.executable, "-c", program, name]) for name in "abc"]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    assert len(ids(tmp_path)) == 60
    assert len(files(tmp_path)) == 1
    assert [json.loads(line)["seq"] for line in files(tmp_path)[0].read_bytes().splitlines()] == list(range(1, 61))


@pytest.mark.parametrize("name", ["träume und mehr", "x" * 200, "a b/c'd"])
def test_any_folder_will_do(tmp_path: Path, name: str):
    log(tmp_path / name).append([sat("a")])
    assert ids(tmp_path / name) == ["a"]


def test_a_folder_behind_a_link_will_do(tmp_path: Path):
    (tmp_path / "real").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "real")
    log(tmp_path).append([sat("a")])
    assert ids(tmp_path) == ["a"]
    assert (tmp_path / "real" / "history").is_dir()

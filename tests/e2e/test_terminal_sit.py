"""A real sit on a real pseudo-terminal, and an export that is interrupted."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0

pytestmark = pytest.mark.real


def surroundings(home: Path) -> dict[str, str]:
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    return {**os.environ, **folders, "XDG_RUNTIME_DIR": str(home), "PULSE_SERVER": str(home / "nowhere")}


class OnTerminal:
    """A program on a pseudo-terminal of its own: what it wrote so far, and keys to press."""

    def __init__(self, pid: int, ours: int, theirs: int) -> None:
        self.pid, self.ours, self.theirs = pid, ours, theirs
        self.written = ""

    def press(self, keys: bytes) -> None:
        os.write(self.ours, keys)

    def until(self, text: str) -> None:
        """Reads until this was written."""
        deadline = time.monotonic() + PATIENCE
        while text not in self.written:
            left = deadline - time.monotonic()
            assert left > 0, f"{text!r} did not come; there was {self.written!r}"
            assert select.select([self.ours], [], [], left)[0], self.written
            self.written += os.read(self.ours, 4096).decode()

    def status(self) -> int:
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@contextmanager
def on_terminal(arguments: list[str], home: Path, **more: str) -> Iterator[OnTerminal]:
    ours, theirs = pty.openpty()
    code = (
        "import os, sys, fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.executable, sys.argv[1:])"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, sys.executable, "-m", "meditate", *arguments],
        cwd=ROOT, env=surroundings(home) | more, stdin=theirs, stdout=theirs, stderr=theirs,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield OnTerminal(child.pid, ours, theirs)
    finally:
        child.returncode = child.returncode or 0
        os.close(ours)
        os.close(theirs)


@pytest.mark.parametrize(("last", "status"), [(b"q", 0), (b"\x1b", 0), (b"\x03", 130)])
def test_keys_steer_a_sit_and_the_terminal_is_as_before(last: bytes, status: int, tmp_path: Path):
    with on_terminal(["sit", "--preset", "silent", "--minutes", "1"], tmp_path) as sitting:
        before = termios.tcgetattr(sitting.theirs)
        sitting.until("0:00  bell")
        sitting.press(b" ")
        sitting.until("Paused.")
        sitting.press(b" m?")
        sitting.until("Going on.")
        sitting.until("6 minutes left.")
        sitting.until("space: pause, go on")
        sitting.press(last)
        sitting.until("You sat ")
        assert sitting.status() == status
        assert termios.tcgetattr(sitting.theirs) == before
        assert "\x1b" not in sitting.written
        assert "Traceback" not in sitting.written


def test_ones_own_breath_is_tapped_on_a_terminal(tmp_path: Path):
    with on_terminal(["breaths", "--tap"], tmp_path) as tapping:
        before = termios.tcgetattr(tapping.theirs)
        tapping.until("each time you begin to breathe in")
        tapping.press(b" x\x1b[A\r")
        tapping.until("too few to tell")
        assert tapping.written.count("1 of 4") == 3, "nobody breathes so fast: it counts as one"
        assert tapping.status() == 0
        assert termios.tcgetattr(tapping.theirs) == before
        assert "Traceback" not in tapping.written


def words_only(home: Path) -> None:
    settings = home / "config" / "meditate" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[keys]\nsingle = false\n[sit]\nvoice = "captions"\n', encoding="utf-8")


def test_where_there_is_no_screen_the_sit_is_here_and_a_dumb_terminal_is_enough(tmp_path: Path):
    words_only(tmp_path)
    nowhere = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", "TERM": "dumb"}
    with on_terminal([], tmp_path, **nowhere) as sitting:
        sitting.until("so the sit is here in the terminal")
        sitting.until("0:00  bell")
        for word, answer in (("pause", "Paused."), ("slower", "words a minute."), ("help", "end: end")):
            sitting.press(f"{word}\n".encode())
            sitting.until(answer)
        sitting.press(b"end\n")
        sitting.until("You sat ")
        assert sitting.status() == 0
    lines = sitting.written.replace("\r\n", "\n").splitlines()
    assert not set("\x1b\r\b") & set("".join(lines))
    assert lines.count("   0:00  bell") == 1
    assert max(map(len, lines[2:])) <= 80


def test_into_a_pipe_each_line_comes_when_it_happens(tmp_path: Path):
    words_only(tmp_path)
    arguments = [sys.executable, "-m", "meditate", "sit", "--preset", "silent", "--minutes", "1"]
    with subprocess.Popen(
        arguments, cwd=ROOT, env=surroundings(tmp_path), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    ) as sitting:
        assert sitting.stdout is not None
        lines = iter(sitting.stdout.readline, "")
        assert any(line == "   0:00  bell\n" for line in lines)
        sitting.send_signal(signal.SIGTERM)
        rest = list(lines)
        assert sitting.wait(PATIENCE) == 130
    assert rest[-1].startswith("You sat ")
    assert "\x1b" not in "".join(rest)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("reached", ["recording: 10 %", "writing: 10 %"])
def test_an_export_that_is_interrupted_leaves_nothing(number: signal.Signals, reached: str, tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    arguments = ["export", "dream", "--minutes", "30", "-o", str(out / "a.wav"), "--captions", str(out / "a.vtt")]
    with subprocess.Popen(
        [sys.executable, "-m", "meditate", *arguments], cwd=ROOT, env=surroundings(tmp_path),
        stderr=subprocess.PIPE, text=True,
    ) as export:  # fmt: skip
        assert export.stderr is not None
        assert any(line.strip() == reached for line in iter(export.stderr.readline, ""))
        export.send_signal(number)
        rest = export.stderr.read()
        assert export.wait(PATIENCE) == 130
    assert "Traceback" not in rest
    assert "meditate:" not in rest
    assert list(out.iterdir()) == []

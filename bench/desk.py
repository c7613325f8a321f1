"""A desk of its own for a bench: a screen without a card, a window manager, a sound server that is silent, folders.

Nothing of the one who runs the bench is read, heard or written.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

PATIENCE = 10.0
"""Seconds that a part of the desk may take to stand."""
SINK = "lab"
FOREGROUND = (
    "import os, sys, fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.executable, sys.argv[1:])"
)
SERVER = (
    "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
    "-L", "module-native-protocol-unix auth-anonymous=1",
    "-L", f"module-null-sink sink_name={SINK} rate=48000 format=float32le channels=2",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a measured program lives."""

    folder: Path
    environment: dict[str, str]


@contextmanager
def desk() -> Iterator[Desk]:
    """Everything stands when it is given, and is gone afterwards. Raises RuntimeError."""
    with TemporaryDirectory(prefix="meditate-bench-") as name, ExitStack() as standing:
        folder = Path(name)
        environment = own_folders(folder)
        environment["DISPLAY"] = standing.enter_context(_screen(environment))
        standing.enter_context(running(["openbox", "--sm-disable"], environment))
        standing.enter_context(running(SERVER, environment))
        socket = folder / "runtime" / "pulse" / "native"
        _wait("the sound server", socket.exists)
        environment["PULSE_SERVER"] = f"unix:{socket}"
        yield Desk(folder, environment)


def own_folders(folder: Path) -> dict[str, str]:
    """An environment whose folders are all in this one; no screen, no bus, nothing that changes how Qt paints."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "QSG_", "PULSE_"))}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        kept.pop(name, None)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    kinds = ("CONFIG", "DATA", "CACHE", "STATE")
    own = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in kinds}
    own["XDG_RUNTIME_DIR"], own["PULSE_RUNTIME_PATH"] = str(runtime), str(runtime / "pulse")
    return kept | own | {"HOME": str(folder), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-bus"}


@contextmanager
def running(command: Sequence[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """This program, quiet, until the end of the block."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet)
    try:
        yield process
    finally:
        end(process)


@contextmanager
def running_on(command: Sequence[str], environment: dict[str, str], terminal: int) -> Iterator[subprocess.Popen[bytes]]:
    """This Python program in the foreground of a terminal, until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, "-c", FOREGROUND, sys.executable, *command],
        env=environment,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to go; after a while, take it away."""
    process.terminate()
    try:
        process.wait(3.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def _screen(environment: dict[str, str]) -> Iterator[str]:
    inlet, outlet = os.pipe()
    command = ["Xvfb", "-displayfd", str(outlet), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, pass_fds=(outlet,), stdout=quiet, stderr=quiet)
    os.close(outlet)
    try:
        with os.fdopen(inlet, "rb") as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("no virtual screen could be started")
        yield f":{number.decode()}"
    finally:
        end(process)


def _wait(what: str, stands: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not stands():
        if time.monotonic() > until:
            raise RuntimeError(f"{what} did not start")
        time.sleep(0.02)

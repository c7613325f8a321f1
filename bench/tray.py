"""The program waiting in the tray: what that costs, and how soon other starts of it are answered."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from statistics import median
from typing import IO

from bench.desk import Desk, desk, end, running
from bench.figure import Figure, Promise
from bench.processes import use_of
from ui.models.warmth import COOL_MS

STARTS = 15
SETTLED = COOL_MS / 1000 + 20.0
"""Seconds after which all is let go that waits for a sit."""
OVER = 60.0
BUS = "<busconfig><listen>unix:path={}</listen><auth>EXTERNAL</auth><policy context='default'>\
<allow send_destination='*'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>"


def figures() -> Iterator[Figure]:
    """All of one program that waits."""
    with desk_with_tray() as here, waiting(here):
        yield Figure("a second start hands over", _start_ms(here), Promise.AT_MOST, 350, "ms", f"median of {STARTS}")
        verb = _start_ms(here, "remaining", status=1)
        yield Figure("a verb from the command line", verb, Promise.AT_MOST, 100, "ms", f"median of {STARTS}")
    with desk_with_tray() as here, waiting(here) as program:
        time.sleep(SETTLED)
        use = use_of(program.pid, OVER)
        note = f"{use.share:.2f} % of one core"
        yield Figure("wake-ups a second, idle in the tray", use.wakes, Promise.AT_MOST, 0.2, "", note)


@contextmanager
def desk_with_tray() -> Iterator[Desk]:
    """A desk whose bus has a place for icons."""
    with desk() as here:
        config, address = here.folder / "bus.conf", f"unix:path={here.folder}/bus"
        config.write_text(BUS.format(here.folder / "bus"), encoding="utf-8")
        served = replace(here, environment={**here.environment, "DBUS_SESSION_BUS_ADDRESS": address})
        with running(["dbus-daemon", f"--config-file={config}", "--nofork", "--nosyslog"], served.environment):
            yield served


@contextmanager
def waiting(here: Desk) -> Iterator["subprocess.Popen[bytes]"]:
    """The program, from when its icon has come into the tray."""
    tray = [sys.executable, "-m", "bench.tray_host"]
    with subprocess.Popen(tray, env=here.environment, stdout=subprocess.PIPE) as host:
        assert host.stdout is not None
        try:
            _next_line(host.stdout)
            program = subprocess.Popen([sys.executable, "-m", "meditate", "--tray"], env=here.environment)
            try:
                _next_line(host.stdout)
                yield program
            finally:
                end(program)
        finally:
            end(host)


def _next_line(told: IO[bytes]) -> bytes:
    line = told.readline()
    if not line:
        raise RuntimeError("there is no tray")
    return line


def _start_ms(here: Desk, *arguments: str, status: int = 0) -> float:
    """How long such a start takes, the whole process; the first is not counted."""
    took = [_took(here, arguments, status) for _ in range(STARTS + 1)][1:]
    return 1000 * median(took)


def _took(here: Desk, arguments: tuple[str, ...], status: int) -> float:
    began = time.monotonic()
    command = [sys.executable, "-m", "meditate", *arguments]
    quiet = subprocess.DEVNULL
    done = subprocess.run(command, env=here.environment, stdout=quiet, stderr=quiet, check=False)
    if done.returncode != status:
        raise RuntimeError(f"{' '.join(command)} ended with status {done.returncode}")
    return time.monotonic() - began

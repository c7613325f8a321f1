"""A sound server of one's own with silent devices, and a recorder that hears what comes out of them."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Event
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from meditate.players.player import Heard
from meditate.units import Frames, Stereo
from ui.sound.speaker import Speaker

SCALE = 2.0**25
"""A frame's number over this is exact in float32, up to six minutes."""


def until(condition: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait for it, and fail after this long."""
    pause = Event()
    for _ in range(round(seconds / 0.02)):
        if condition():
            return
        pause.wait(0.02)
    raise AssertionError(f"not so after {seconds} s")


class Numbered:
    """A source in which each sample says which frame it is, from 1; a second voice has the other sign."""

    def __init__(self, sign: int = 1) -> None:
        self.sign = sign

    def render(self, start: Frames, count: Frames) -> Stereo:
        numbers = self.sign * np.arange(start + 1, start + count + 1) / SCALE
        return np.repeat(numbers.astype(np.float32)[:, None], 2, axis=1)


class SoundServer:
    """PulseAudio without hardware. `environment` leads there."""

    def __init__(self) -> None:
        for tool in ("pulseaudio", "pactl", "parec"):
            assert shutil.which(tool), f"{tool} is needed by these tests: install pulseaudio and pulseaudio-utils"
        self.folder = Path(tempfile.mkdtemp(prefix="snd-", dir="/tmp"))
        self.environment = {
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_RUNTIME_PATH": str(self.folder / "pulse"),
            "PULSE_SERVER": f"unix:{self.folder}/native",
            "HOME": str(self.folder),
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._recorders: list[Recording] = []

    def start(self, *devices: str) -> None:
        """With these devices, the first of them the default one."""
        (self.folder / "native").unlink(missing_ok=True)
        shutil.rmtree(self.folder / "pulse", ignore_errors=True)
        (self.folder / "pulse").mkdir(mode=0o700)
        native = f"module-native-protocol-unix auth-anonymous=1 socket={self.folder}/native"
        self._process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "-L", native, *_loads(devices or ("lab",))],
            env=os.environ | self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until(lambda: self.control("info").returncode == 0)
        self.control("set-default-sink", (devices or ("lab",))[0])

    def control(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """What `pactl` does and says."""
        return subprocess.run(
            ["pactl", *arguments], env=os.environ | self.environment, capture_output=True, text=True, check=False
        )

    @property
    def streams(self) -> int:
        """How many play into it."""
        return len(self.control("list", "short", "sink-inputs").stdout.splitlines())

    def remove(self, device: str) -> None:
        """As when it is unplugged."""
        modules = self.control("list", "short", "modules").stdout.splitlines()
        number = next(line.split()[0] for line in modules if f"sink_name={device} " in line)
        self.control("unload-module", number)

    def signal(self, which: signal.Signals) -> None:
        """Kill it, stop it, let it go on."""
        assert self._process is not None
        self._process.send_signal(which)
        if which is signal.SIGKILL:
            self._process.wait()

    def record(self, device: str = "lab") -> "Recording":
        """All that comes out of this device from now on."""
        recording = Recording(self, device)
        self._recorders.append(recording)
        return recording

    def close(self) -> None:
        """End it and all that listens."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        for recorder in self._recorders:
            recorder.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Recording:
    """What a device's monitor gives, into a file."""

    def __init__(self, server: SoundServer, device: str) -> None:
        self._path = server.folder / f"{device}-{uuid4()}.raw"
        shape = ["--raw", "--format=float32le", "--rate=48000", "--channels=2", "--latency-msec=200"]
        with self._path.open("wb") as file:
            self._process = subprocess.Popen(
                ["parec", *shape, "-d", f"{device}.monitor"], env=os.environ | server.environment, stdout=file
            )
        until(lambda: self._path.stat().st_size > 0)

    def stop(self) -> None:
        """Record no more."""
        self._process.kill()
        self._process.wait()

    @property
    def samples(self) -> NDArray[np.float32]:
        """The left channel as recorded until now."""
        whole = np.fromfile(self._path, np.float32)
        return whole[: len(whole) // 2 * 2 : 2]

    @property
    def numbers(self) -> NDArray[np.int64]:
        """As which frame each sample of a Numbered source can be read, from the first to the last that sounds."""
        numbers = np.round(self.samples.astype(np.float64) * SCALE).astype(np.int64)
        sounding = np.nonzero(numbers)[0]
        return numbers[sounding[0] : sounding[-1] + 1] if len(sounding) else numbers[:0]


def _loads(devices: tuple[str, ...]) -> list[str]:
    loads = (f"module-null-sink sink_name={name} rate=48000 format=float32le channels=2" for name in devices)
    return [part for load in loads for part in ("-L", load)]


def sound_devices_of(process: int) -> list[int]:
    """The children with a sound device that this process has."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            command = (entry / "cmdline").read_bytes()
        except (OSError, IndexError):
            continue
        if parent == process and b"ui.sound.device" in command:
            found.append(int(entry.name))
    return found


def warm(speaker: Speaker) -> None:
    """Have the device opened, and wait until it is."""
    speaker.warm()
    until(lambda: speaker.heard is Heard.YES)

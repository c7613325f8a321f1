"""What the silent sink was given, recorded from its monitor, beside the monotonic clock.

A click is played whose time the sound server itself foretells; where it lies in the recording ties the two together.
"""

import ctypes
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import numpy as np
from numpy.typing import NDArray

from bench.desk import SINK, Desk, end
from meditate.units import RATE, Frames, Mono, Seconds, Stereo

BYTES_A_FRAME = 8
CLICK: Frames = 480
"""Short, full, and unlike a bell."""
PLAYBACK, FLOAT_LE = 1, 5
"""Of libpulse's enums."""
AHEAD: Frames = 5_760
"""What the click's stream asks the server to hold: as much as the speaker does, so that the sink's blocks stay."""


class Recording:
    """Grows while the block lasts in which it was started."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._parts: list[bytes] = []
        self._arrivals: list[tuple[Frames, Seconds]] = []
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        count = 0
        while part := self._process.stdout.read1(1 << 16):  # type: ignore[attr-defined]
            count += len(part)
            self._arrivals.append((count // BYTES_A_FRAME, time.monotonic()))
            self._parts.append(part)

    def until(self, holds: Callable[["Recording"], bool], patience: Seconds) -> bool:
        """Wait for something to be in it; whether it came."""
        ends = time.monotonic() + patience
        while not holds(self):
            if time.monotonic() > ends:
                return False
            time.sleep(0.02)
        return True

    @property
    def frames(self) -> Frames:
        """So many are recorded."""
        return self._arrivals[-1][0] if self._arrivals else 0

    def samples(self) -> Stereo:
        """All of it, until now."""
        whole = b"".join(self._parts)
        return np.frombuffer(whole[: len(whole) // BYTES_A_FRAME * BYTES_A_FRAME], np.float32).reshape(-1, 2)

    def arrived(self, frame: Frames) -> Seconds:
        """When this frame came out of the recorder: later than it was heard."""
        return next(at for count, at in self._arrivals if count > frame)


@contextmanager
def recording(desk: Desk) -> Iterator[Recording]:
    """Of the desk's sink. Raises RuntimeError."""
    # No short latency is asked for: the recorder would make the sink's blocks short, and so disturb what it records.
    command = ["parec", "--raw", "--format=float32le", f"--rate={RATE}", "--channels=2", "-d", f"{SINK}.monitor"]
    process = subprocess.Popen(command, env=desk.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    recorded = Recording(process)
    try:
        if not recorded.until(lambda r: r.frames > 0, 10.0):
            raise RuntimeError("nothing could be recorded from the sink")
        yield recorded
    finally:
        end(process)


def heard_at_zero(desk: Desk, recorded: Recording) -> Seconds:
    """The monotonic time at which the recording's frame 0 was heard, by a click. Raises RuntimeError.

    The sink keeps the same monotonic clock, so this holds for the whole recording.
    """
    first = recorded.frames
    foretold = _click(desk.environment["PULSE_SERVER"])
    found = recorded.until(lambda r: bool(np.abs(r.samples()[first:]).max(initial=0.0) > 0.5), 5.0)
    if not found:
        raise RuntimeError("the click was not recorded")
    where = first + int(np.argmax(np.abs(recorded.samples()[first:, 0]) > 0.5))
    time.sleep(0.3)
    return foretold - where / RATE


class _Spec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Attributes(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint32) for name in ("most", "target", "before", "least", "fragment"))


def _click(server: str) -> Seconds:
    """Play silence, a click, silence; when the click is heard, as the server says."""
    pulse = ctypes.CDLL("libpulse-simple.so.0")
    pulse.pa_simple_new.restype = ctypes.c_void_p
    pulse.pa_simple_get_latency.restype = ctypes.c_uint64
    unset = ctypes.c_uint32(-1).value
    attributes = _Attributes(unset, AHEAD * BYTES_A_FRAME, 0, unset, unset)
    stream = ctypes.c_void_p(pulse.pa_simple_new(
        server.encode(), b"bench", PLAYBACK, None, b"click",
        ctypes.byref(_Spec(FLOAT_LE, RATE, 2)), None, ctypes.byref(attributes), None,
    ))  # fmt: skip
    if stream.value is None:
        raise RuntimeError("the sound server took no click")
    silence, click = np.zeros((RATE // 2, 2), np.float32), np.full((CLICK, 2), 0.9, np.float32)
    pulse.pa_simple_write(stream, silence.tobytes(), ctypes.c_size_t(silence.nbytes), None)
    foretold = time.monotonic() + float(pulse.pa_simple_get_latency(stream, None)) / 1e6
    pulse.pa_simple_write(stream, click.tobytes(), ctypes.c_size_t(click.nbytes), None)
    pulse.pa_simple_write(stream, silence.tobytes(), ctypes.c_size_t(silence.nbytes), None)
    # Not drained: a stream that plays without waiting for its buffer to fill may never tell that it is empty.
    time.sleep(0.3)
    pulse.pa_simple_free(stream)
    return foretold


def first_above(samples: Stereo, start: Frames, threshold: float) -> Frames | None:
    """The first frame from `start` on that is louder than this, 0..1; None where none is."""
    loud = np.flatnonzero(np.abs(samples[start:]).max(axis=1) > threshold)
    return start + int(loud[0]) if len(loud) else None


def found_in(samples: Mono, pattern: Mono, start: Frames, count: Frames) -> Frames:
    """Where `pattern` begins, in `[start, start + count)`: the highest normalised correlation, by the Fourier way."""
    part = samples[max(0, start) : start + count + len(pattern)].astype(np.float64)
    size = 1 << (len(part) + len(pattern)).bit_length()
    product = np.fft.rfft(part, size) * np.conj(np.fft.rfft(pattern.astype(np.float64), size))
    matches: NDArray[np.float64] = np.fft.irfft(product, size)[: max(1, len(part) - len(pattern))]
    power = np.concatenate([[0.0], np.cumsum(part**2)])
    energy = power[len(pattern) : len(pattern) + len(matches)] - power[: len(matches)]
    return max(0, start) + int(np.argmax(matches / np.sqrt(energy + 1e-3)))


def silences(samples: Stereo, at_least: Frames) -> list[tuple[Frames, Frames]]:
    """Half-open spans of exact silence, so long or longer."""
    sounds = np.flatnonzero(np.any(samples != 0.0, axis=1))
    gaps = np.flatnonzero(np.diff(sounds) > at_least)
    return [(int(sounds[gap]) + 1, int(sounds[gap + 1])) for gap in gaps]

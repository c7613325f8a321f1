"""What the speaker and its sound device say to each other: lines of JSON; a block's samples follow its line. No Qt."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from meditate.units import Frames, Seconds

BYTES_A_FRAME = 8
"""Two channels of float32."""


class Do(StrEnum):
    """What a sound device can be told to do. That its input ends means: fade out, and end."""

    RUN = "run"
    """Play from frame `at`; what waited is dropped."""
    BLOCK = "block"
    """The next `count` frames; `last` if no more will come."""
    HOLD = "hold"
    GO_ON = "go on"
    CUT = "cut"
    """Drop what is not yet played, and tell from where (HEAD)."""
    VOLUME = "volume"
    BESIDE = "beside"
    """Play the next `count` frames through a sink of their own: at once, in place of the last such sound, where `at`
    is 0; else after those that went before."""
    BEWARE = "beware"
    """Someone falls asleep by it: another default device counts as the device in use gone, and sound rises slowly."""


@dataclass(frozen=True, slots=True)
class Order:
    """From the speaker to the sound device."""

    do: Do
    at: Frames = 0
    count: Frames = 0
    last: bool = False
    gain: float = 1.0
    """Of the whole, 0..1."""


class Say(StrEnum):
    """What a sound device tells."""

    READY = "ready"
    """The device named in `text` is open."""
    NONE = "none"
    """There is none, and `text` says why; the child ends."""
    WANT = "want"
    """Less than a second waits."""
    GOING = "going"
    """Where the sound is, soon after it began or went on, and when nothing else was told for a while."""
    FADING = "fading"
    """It is being held, and will stand at `limit`."""
    HELD = "held"
    """All that was pulled before the hold has been heard."""
    HEAD = "head"
    """The first frame that can still change is `at`."""
    LOST = "lost"
    """The device takes no more frames; the child ends."""
    LEFT = "left"
    """The device in use went away, and there is another; the sound is held."""
    SLEPT = "slept"
    """The machine was asleep; the sound is held."""
    ENDED = "ended"
    """The last frame has been heard."""


@dataclass(frozen=True, slots=True)
class Told:
    """From the sound device to the speaker: frame `heard` was heard at `stamp` of the monotonic clock.

    `heard` may lie before where the run began: then nothing of it is heard yet.
    """

    say: Say
    heard: Frames = 0
    stamp: Seconds = 0.0
    moves: bool = False
    """Whether it goes on from there; where that is not yet known, it does not."""
    limit: Frames = 0
    """The end of what the device has been given."""
    at: Frames = 0
    text: str = ""


def encoded(message: Order | Told) -> bytes:
    """One line, its end included."""
    return json.dumps(asdict(message), separators=(",", ":")).encode() + b"\n"


def order_in(line: bytes) -> Order:
    """The order that `encoded` wrote. Raises ValueError on anything else."""
    fields = _fields(line)
    return Order(**{**fields, "do": Do(fields["do"])})


def told_in(line: bytes) -> Told:
    """What `encoded` wrote. Raises ValueError on anything else."""
    fields = _fields(line)
    return Told(**{**fields, "say": Say(fields["say"])})


def _fields(line: bytes) -> dict[str, Any]:
    fields = json.loads(line)
    if not isinstance(fields, dict):
        raise ValueError("not a message")
    return fields

"""What this machine is called in the history, and how far it has written. Kept where no synchronising reaches.

A machine that was cloned, or restored from a copy, finds more in its log than it remembers writing, or something else:
then somebody else writes there, and it takes a new name.
"""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from meditate.files import write_whole
from meditate.history.lines import Event


@dataclass(frozen=True, slots=True)
class Device:
    """One machine, as of its latest event."""

    id: str
    seq: int = 0
    """The number of that event; the first one has 1."""
    last: str = ""
    """The id of that event."""

    def wrote(self, event: Event) -> bool:
        """Whether this, the latest event under our name, can be ours."""
        seq = event.get("seq")
        return isinstance(seq, int) and (seq < self.seq or (seq == self.seq and event.get("id") == self.last))


def new_device() -> Device:
    """A name that nobody else has."""
    return Device(secrets.token_hex(8))


def read_device(path: Path) -> Device | None:
    """The name that is kept here; None where there is none that can be read. Never raises."""
    try:
        kept = json.loads(path.read_bytes())
        device = Device(str(kept["id"]), int(kept["seq"]), str(kept["last"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return device if device.id.isalnum() else None


def keep_device(path: Path, device: Device) -> None:
    """Have the disk hold it. Raises OSError."""
    write_whole(path, json.dumps(asdict(device)))

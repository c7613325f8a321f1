"""The shelf: clips kept in a folder under a hash of all that shaped them; in memory where the folder takes nothing.

Several programs may use one folder: files appear whole or not at all, and a damaged one is as good as none.
"""

import json
import os
import threading
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from meditate.files import write_whole

SCHEMA = 1
CAP = 512 * 1024 * 1024
"""Bytes of clips on disk."""
HELD = 64 * 1024 * 1024
"""Bytes of clips in memory, where the folder takes none."""


@dataclass(frozen=True, slots=True)
class Label:
    """What is known of a kept clip without loading it."""

    rate: int
    frames: int
    """Samples at `rate`."""
    words: tuple[tuple[int, int, int], ...]
    """(offset and length in characters of the wording, sample)."""


@dataclass(slots=True)
class Shelf:
    """Clips by key. Any thread may use it."""

    folder: Path
    cap: int = CAP
    _held: OrderedDict[str, bytes] = field(default_factory=OrderedDict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _size: int | None = field(default=None, repr=False)

    def label(self, key: str) -> Label | None:
        """Of the clip kept under this key; None where there is none, or only a damaged one."""
        try:
            with self._place(key).open("rb") as file:
                first = file.readline()
                whole = len(first) + _fields(first)["frames"] * 2 == os.fstat(file.fileno()).st_size
        except (OSError, ValueError, KeyError, TypeError):
            held = self._held.get(key)
            return _label(held.partition(b"\n")[0]) if held else None
        return _label(first) if whole else None

    def samples(self, key: str) -> bytes | None:
        """The clip's 16-bit samples, checked; None where they are missing, or damaged (then thrown out)."""
        content = self._content(key)
        if content is None:
            return None
        first, _, pcm = content.partition(b"\n")
        with suppress(ValueError, KeyError, TypeError):
            if _fields(first)["crc"] == zlib.crc32(pcm):
                return pcm
        self._throw_out(key)
        return None

    def keep(self, key: str, pcm: bytes, label: Label) -> None:
        """Keep a clip; where the folder takes nothing, in memory."""
        fields = {"rate": label.rate, "frames": label.frames, "crc": zlib.crc32(pcm), "words": label.words}
        content = json.dumps(fields, separators=(",", ":")).encode() + b"\n" + pcm
        try:
            write_whole(self._place(key), content, lasting=False)
        except OSError:
            self._hold(key, content)
        else:
            self._grown(len(content))

    def card(self, key: str) -> object | None:
        """A small note kept beside the clips; None where there is none."""
        try:
            note: object = json.loads(self._note(key).read_bytes())
        except (OSError, ValueError):
            held = self._held.get(f"card {key}")
            return json.loads(held) if held else None
        return note

    def keep_card(self, key: str, note: object) -> None:
        """Keep a small note of plain values."""
        content = json.dumps(note).encode()
        try:
            write_whole(self._note(key), content, lasting=False)
        except OSError:
            self._hold(f"card {key}", content)

    def _place(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.clip"

    def _note(self, key: str) -> Path:
        return self.folder / "cards" / f"{key}.json"

    def _content(self, key: str) -> bytes | None:
        place = self._place(key)
        try:
            content = place.read_bytes()
        except OSError:
            return self._held.get(key)
        # Read again is used again: the oldest time is thrown out first.
        with suppress(OSError):
            os.utime(place)
        return content

    def _throw_out(self, key: str) -> None:
        self._held.pop(key, None)
        with suppress(OSError):
            self._place(key).unlink()

    def _hold(self, key: str, content: bytes) -> None:
        with self._lock:
            self._held[key] = content
            while len(self._held) > 1 and sum(map(len, self._held.values())) > HELD:
                self._held.popitem(last=False)

    def _grown(self, by: int) -> None:
        with self._lock:
            if self._size is None:
                self._size = sum(size for _, size, _ in self._clips())
            else:
                self._size += by
            if self._size > self.cap:
                self._size = self._thinned()

    def _thinned(self) -> int:
        """Throw the longest unused out until a tenth is free; what is left, in bytes."""
        clips = sorted(self._clips())
        left = sum(size for _, size, _ in clips)
        for _, size, place in clips:
            if left <= 0.9 * self.cap:
                break
            with suppress(OSError):
                place.unlink()
            left -= size
        return left

    def _clips(self) -> Iterator[tuple[float, int, Path]]:
        for place in self.folder.glob("??/*.clip"):
            with suppress(OSError):
                found = place.stat()
                yield found.st_mtime, found.st_size, place


def key_of(*shaped_by: object) -> str:
    """The key of what these plain values shape."""
    return sha256(json.dumps([SCHEMA, *shaped_by], sort_keys=True).encode()).hexdigest()


def _fields(first: bytes) -> dict[str, int]:
    fields: dict[str, int] = json.loads(first)
    return fields


def _label(first: bytes) -> Label | None:
    try:
        fields = json.loads(first)
        return Label(int(fields["rate"]), int(fields["frames"]), tuple((o, n, s) for o, n, s in fields["words"]))
    except (ValueError, KeyError, TypeError):
        return None

"""Lines of a log: one event each, as a JSON object whose last field is the checksum of what stands before it.

`docs/history-format.md` describes them for other programs.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from zlib import crc32

Event: TypeAlias = dict[str, Any]
"""What a line says, without its checksum. Fields that nobody knows here are kept."""

LONGEST = 1 << 20
"""Bytes; nobody writes a longer note."""
TOGETHER = 200
"""Lines that are read in one go: that takes half as long, and while it lasts no other thread runs."""
_SEAL = re.compile(rb',"crc":"([0-9a-f]{8})"\}')
SEALED = len(',"crc":"00000000"}')
MARGIN = 2
"""Bytes between two lines that were one newline, or two on some systems."""


def sealed(event: Mapping[str, Any]) -> bytes:
    """This event as a line, with its newline. Raises ValueError for what JSON cannot hold."""
    text = json.dumps(event, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    open_line = text.encode("utf-8", "replace")[:-1]
    return b'%b,"crc":"%08x"}\n' % (open_line, crc32(open_line))


def lines_in(content: bytes) -> Iterator[tuple[int, bytes | None]]:
    """Each line that is not empty, without its newline: its number, counted from 1; None where it is damaged.

    Where two lines have grown together, because the newline between them was lost, both are found.
    """
    for number, line in enumerate(content.split(b"\n"), 1):
        if whole(line):
            yield number, line
        elif line.strip():
            pieces = [piece for piece in _pieces(line) if whole(piece)]
            yield from ((number, piece) for piece in pieces)
            if sum(map(len, pieces)) < len(line) - MARGIN:
                yield number, None


def whole(line: bytes) -> bool:
    """Whether a line, without its newline, is as it was written."""
    seal = _SEAL.fullmatch(line, max(0, len(line) - SEALED))
    return seal is not None and len(line) <= LONGEST and crc32(line[:-SEALED]) == int(seal[1], 16)


def opened(lines: Sequence[bytes]) -> list[Event | None]:
    """The events of lines that are whole; None for what has a checksum and is no event all the same."""
    bare = [line[:-SEALED] + b"}" for line in lines]
    return [event for at in range(0, len(bare), TOGETHER) for event in _events(bare[at : at + TOGETHER])]


def _events(bare: Sequence[bytes]) -> list[Event | None]:
    try:
        return [found if isinstance(found, dict) else None for found in json.loads(b"[%b]" % b",".join(bare))]
    except (ValueError, RecursionError):
        return [_event(line) for line in bare]


def _event(bare: bytes) -> Event | None:
    try:
        event = json.loads(bare)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) else None


def _pieces(line: bytes) -> Iterator[bytes]:
    """What may be events in a damaged line: each ends with a checksum, and begins with its kind or its first brace."""
    start = 0
    for seal in _SEAL.finditer(line):
        end = seal.end()
        begins = max(start, line.rfind(b'{"kind"', start, end)), max(start, line.find(b"{", start, end))
        yield from (line[begin:end] for begin in dict.fromkeys(begins))
        start = end

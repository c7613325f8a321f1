"""A package: the ZIP file that a book comes in. Its parts are read by name, within bounds; nothing is ever unpacked."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from meditate.errors import ScriptError
from meditate.script.source import reading

LARGEST_FILE = 200 * 1024 * 1024
"""Bytes: books hold pictures."""
LARGEST_LIST = 512 * 1024
"""Bytes of the list of what is in it."""
MOST_PARTS = 5000
LARGEST_PART = 1024 * 1024
"""Bytes of one part, as it is read."""
STEEPEST = 100
"""How many times as large as it lies there a part may be."""

_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65_535
_UNSAFE = re.compile(r"^/|^[A-Za-z]:|\\|(?:^|/)\.\.?(?:/|$)|[\x00-\x1f\x7f]")


class Package:
    """Open for as long as it is looked into."""

    def __init__(self, zipped: ZipFile, source: str) -> None:
        self.source = source
        self._zipped = zipped
        self._parts: dict[str, ZipInfo] = {}
        for part in zipped.infolist():
            if _UNSAFE.search(part.filename) or len(part.filename) > 1000:
                raise self.error("a name in it leads out of it")
            if part.filename in self._parts:
                raise self.error("a name is in it twice")
            self._parts[part.filename] = part

    def error(self, what: str) -> ScriptError:
        """What is wrong with it."""
        return ScriptError(f"this book cannot be read: {what}", source=self.source)

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """This part. Raises ScriptError where it is missing, locked, broken, too large, or grows too much."""
        part = self._parts.get(name)
        if part is None:
            raise self.error(f"{name[:80]!r} is missing in it")
        if part.flag_bits & 0x1:
            raise self.error("it is locked with a password")
        if part.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise self.error("it is packed in a way that books are not")
        try:
            with self._zipped.open(part) as opened:
                data = opened.read(LARGEST_PART + 1)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
            raise self.error(f"{name[:80]!r} is broken in it") from error
        if len(data) > LARGEST_PART:
            raise self.error(f"{name[:80]!r} is larger than {LARGEST_PART // 1024} KiB")
        if len(data) > STEEPEST * max(part.compress_size, 1024):
            raise self.error(f"{name[:80]!r} grows more than {STEEPEST} times when it is unpacked")
        return data


@contextmanager
def opened_package(path: Path) -> Iterator[Package]:
    """The package in this file. Raises ScriptError for what is none, or too large to be looked into."""
    with reading(path) as file:
        _check_size(file, str(path))
        try:
            zipped = ZipFile(file)
        except (BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as error:
            raise _broken(str(path)) from error
        with zipped:
            yield Package(zipped, str(path))


def _check_size(file: BinaryIO, source: str) -> None:
    """Look at the end of the file, where its list is told of, before anything reads that list."""
    size = file.seek(0, 2)
    if size > LARGEST_FILE:
        raise ScriptError(f"this book is too large; the limit is {LARGEST_FILE >> 20} MiB", source=source)
    file.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise _broken(source)
    parts = int.from_bytes(tail[at + 10 : at + 12], "little")
    listed = int.from_bytes(tail[at + 12 : at + 16], "little")
    if parts > MOST_PARTS or listed > LARGEST_LIST:
        raise ScriptError(f"this book is made of more than {MOST_PARTS} parts", source=source)
    file.seek(0)


def _broken(source: str) -> ScriptError:
    return ScriptError("this is no book: an EPUB is a ZIP file, and this is none", source=source)

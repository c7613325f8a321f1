"""Where texts come in: bytes to characters, each fault one line. Only ordinary files are opened, so nothing hangs."""

import codecs
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from meditate.errors import ScriptError
from meditate.script.sheet import LIMIT, unix_lines

STDIN = Path("-")


def read_source(path: Path) -> str:
    """The text of a file, or of the standard input for `-`, with every line ending written `\\n`.

    Raises ScriptError for what is missing, no ordinary file, unreadable, empty, over LIMIT, binary or wrongly encoded.
    """
    if path == STDIN:
        return decode(sys.stdin.buffer.read(LIMIT + 1), "standard input")
    with reading(path) as file:
        return decode(file.read(LIMIT + 1), str(path))


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """An ordinary file, open. Raises ScriptError for what is none, and for what goes wrong while it is read."""
    try:
        with opened(path) as file:
            yield file
    except FileNotFoundError:
        raise ScriptError("there is no such file", source=str(path)) from None
    except PermissionError:
        raise ScriptError("this file may not be read", source=str(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this is no file name"
        raise ScriptError(f"this file cannot be read: {reason}", source=_shown(path)) from None


def head_of(path: Path, size: int) -> str:
    """What the first `size` bytes of an ordinary file hold, cut after a whole line. Raises OSError and ScriptError."""
    with opened(path) as file:
        data = file.read(size)
        whole = len(data) < size
    if not whole:
        data = data[: data.rfind(b"\n") + 1] or data
    return decode(data, str(path))


def opened(path: Path) -> BinaryIO:
    """Opened without waiting, as a pipe nobody writes to would, then refused unless it is an ordinary file."""
    if path.is_dir():
        raise ScriptError("this is a folder; choose a text in it", source=str(path))
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise ScriptError("this is no ordinary file; give a text file, or - for the standard input", source=str(path))
    return os.fdopen(descriptor, "rb")


def _shown(path: Path) -> str:
    return str(path).encode("unicode_escape").decode("ascii") if not str(path).isprintable() else str(path)


def decode(data: bytes, source: str, limit: int | None = LIMIT) -> str:
    """UTF-8 with or without a byte order mark, or UTF-16 with one; every line ending written `\\n`.

    Raises ScriptError; one for the encoding names the first bad byte, counted from 0, and its line.
    """
    if limit is not None and len(data) > limit:
        raise ScriptError(f"the text is too large; the limit is {limit // 1024} KiB", source=source)
    encoding, order_mark = _encoding(data)
    body = data[order_mark:]
    if encoding == "utf-8" and b"\0" in body:
        raise _at_byte("this is no text: it has a zero byte", data, data.index(b"\0"), source)
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise _wrong_byte(error, data, order_mark, source) from None
    if not text.strip():
        raise ScriptError("the text is empty", source=source)
    return unix_lines(text)


def _encoding(data: bytes) -> tuple[str, int]:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8", 3
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le", 2
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be", 2
    return "utf-8", 0


def _wrong_byte(error: UnicodeDecodeError, data: bytes, order_mark: int, source: str) -> ScriptError:
    name = error.encoding.upper().removesuffix("-LE").removesuffix("-BE")
    byte = order_mark + error.start
    before = data[order_mark:byte].decode(error.encoding, "replace")
    what = f"byte {byte} (0x{data[byte]:02x}) is not {name}; save the text as UTF-8"
    return ScriptError(what, source=source, line=unix_lines(before).count("\n") + 1)


def _at_byte(what: str, data: bytes, byte: int, source: str) -> ScriptError:
    before = unix_lines(data[:byte].decode("utf-8", "replace"))
    return ScriptError(f"{what} at byte {byte}", source=source, line=before.count("\n") + 1)

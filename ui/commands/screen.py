"""What commands print: UTF-8 that never fails, one line for what went wrong, tables and JSON."""

import io
import json
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

import click

INTERRUPTED = 130


def speak_unicode() -> None:
    """Whatever the locale, text goes out as UTF-8, with `?` for what cannot be written."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def complain(what: str, status: int) -> int:
    """One line on standard error; answers with the status."""
    tell("meditate: " + " ".join(what.split()))
    return status


def tell(line: str) -> None:
    """One line on standard error, if it can be written: what is being done goes on for who stopped listening."""
    try:
        click.echo(line, err=True)
    except BrokenPipeError:
        _silence(sys.stderr)
    except OSError:
        return


def show_line(line: str) -> None:
    """One line on standard output, if it can be written: a sit does not end for a log that its disk has no room for.

    Raises BrokenPipeError where who read us has gone.
    """
    try:
        click.echo(line)
    except BrokenPipeError:
        raise
    except OSError:
        return


def closed_output() -> None:
    """Who read us has gone: nothing more is written, not even when the interpreter ends."""
    _silence(sys.stdout)


def _silence(stream: TextIO) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def can_be_drawn_on(stream: TextIO) -> bool:
    """Whether this is a terminal that can draw over what was written; else it gets plain lines."""
    knows = sys.platform == "win32" or os.environ.get("TERM", "dumb") not in {"", "dumb"}
    return knows and stream.isatty()


def show_json(value: Any) -> None:
    """One JSON value, for other programs."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def show_table(rows: Sequence[Sequence[str]]) -> None:
    """Rows in columns; the last column is not padded."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        click.echo("  ".join(cells).rstrip())

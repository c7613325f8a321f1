"""Bookmarks: the section that each text goes on with which is read in parts. They stand in the file of the settings."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit

from meditate import values
from meditate.toml_file import merge, one_line, words_of

TABLE = "bookmarks"


def read_bookmarks(path: Path) -> dict[str, int]:
    """The section, counted from 0, by text. Raises OSError and ValueError where the file cannot be read now."""
    try:
        return bookmarks_in(tomllib.loads(words_of(path)).get(TABLE, {}))[0]
    except FileNotFoundError:
        return {}
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def bookmarks_in(found: Any) -> tuple[dict[str, int], tuple[str, ...]]:
    """The bookmarks in this table, and a sentence for each that makes no sense and is left out."""
    if not isinstance(found, Mapping):
        return {}, (f"the settings under [{TABLE}] are not a table; the usual ones are used",)
    bookmarks, notes = dict[str, int](), list[str]()
    for text, section in found.items():
        try:
            bookmarks[text] = values.section(section)
        except ValueError as error:
            notes.append(f"the bookmark in {one_line(text)} was not understood ({error}); it is left out")
    return bookmarks, tuple(notes)


def turn_bookmarks(document: tomlkit.TOMLDocument, turned: Mapping[str, int]) -> None:
    """Move these and no others; to 0 is to take out."""
    if turned and not isinstance(document.get(TABLE), dict):
        document[TABLE] = tomlkit.table()
    for text, section in turned.items():
        table: Any = document[TABLE]
        if section:
            merge(table, {text: section})
        elif text in table:
            del table[text]

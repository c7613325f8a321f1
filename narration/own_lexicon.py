"""The sitter's own lexicon: how words are to be said, in all languages or in one; kept in a file of theirs."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from meditate.errors import UsageError
from meditate.files import write_whole
from meditate.tongue import tr
from narration.lexicon import Lexicon

LARGEST_FILE = 1 << 20
LONGEST = 200
"""Characters of a phrase, or of what is said for it."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_TABLE = "say"


@dataclass(frozen=True, slots=True)
class Entry:
    """One word or phrase, and how it is said."""

    written: str
    """In any case; words parted by one space."""
    said: str
    language: str = ""
    """BCP 47, for texts in this language only; empty for all."""

    def __post_init__(self) -> None:
        written, said = " ".join(self.written.split()), " ".join(self.said.split())
        language = self.language.strip().lower().replace("_", "-")
        if not any(c.isalnum() for c in written) or not any(c.isalnum() for c in said):
            raise UsageError(tr("a word and how it is said both need letters"))
        if max(len(written), len(said)) > LONGEST:
            raise UsageError(tr("a word and how it is said have at most {count} letters each").format(count=LONGEST))
        if language and not _LANGUAGE.fullmatch(language):
            raise UsageError(tr("{words} is no language; write en, de or pt-BR").format(words=repr(self.language)))
        for name, value in (("written", written), ("said", said), ("language", language)):
            object.__setattr__(self, name, value)

    @property
    def key(self) -> tuple[str, str]:
        """What there is one entry of."""
        return self.written.lower(), self.language


@dataclass(frozen=True, slots=True)
class OwnLexicon:
    """Entries in the order of the alphabet; a later one takes the place of an earlier one for the same word."""

    entries: tuple[Entry, ...] = field(default=())

    def __post_init__(self) -> None:
        by_key = {entry.key: entry for entry in self.entries}
        object.__setattr__(self, "entries", tuple(by_key[key] for key in sorted(by_key)))

    def of(self, language: str) -> Lexicon:
        """What holds for a text in this language; what was written for it goes before what holds for all."""
        tag = language.lower().replace("_", "-")
        spoken = {"", tag, tag.partition("-")[0]}
        fitting = sorted((e for e in self.entries if e.language in spoken), key=lambda entry: len(entry.language))
        return Lexicon({entry.written.lower(): entry.said for entry in fitting})

    def added(self, entry: Entry) -> "OwnLexicon":
        """With this entry, in place of another for its word."""
        return OwnLexicon((*self.entries, entry))

    def without(self, written: str, language: str = "") -> "OwnLexicon":
        """Without this word. Raises UsageError where it is not in it."""
        gone = Entry(written, written, language).key
        left = tuple(entry for entry in self.entries if entry.key != gone)
        if len(left) == len(self.entries):
            raise UsageError(f"{written!r} is not in your lexicon; `meditate lexicon` lists what is")
        return OwnLexicon(left)


NONE = OwnLexicon()


def read(path: Path) -> OwnLexicon:
    """The lexicon kept here; empty where there is no file, UsageError where it cannot be understood."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UsageError(f"{path}: this lexicon is far too large")
        return _parsed(tomllib.loads(path.read_text("utf-8-sig")), path)
    except FileNotFoundError:
        return NONE
    except tomllib.TOMLDecodeError as failure:
        raise UsageError(f"{path}: {failure}") from failure
    except (UnicodeDecodeError, RecursionError) as failure:
        raise UsageError(f"{path}: this lexicon cannot be read; save it as UTF-8 text") from failure
    except OSError as failure:
        raise UsageError(f"{path}: this lexicon cannot be read ({failure.strerror})") from failure


def write(path: Path, own: OwnLexicon) -> None:
    """Keep this lexicon here; comments and what else stands in the file stay. Raises OSError, and
    UsageError for a word that is also a language in it."""
    try:
        document = tomlkit.parse(path.read_text("utf-8-sig"))
    except (OSError, TOMLKitError, ValueError):
        document = tomlkit.document()
    tables: dict[str, dict[str, str]] = {"": {}}
    for entry in own.entries:
        tables.setdefault(entry.language, {})[entry.written] = entry.said
    if twice := tables.keys() & tables[""].keys():
        what = tr("{word} is a language in your lexicon, and cannot be a word in it too")
        raise UsageError(what.format(word=min(twice)))
    if not isinstance(document.get(_TABLE), dict):
        document[_TABLE] = tomlkit.table()
    say: Any = document[_TABLE]
    _rewrite(say, tables.pop(""))
    for language in [name for name, value in say.items() if isinstance(value, dict) and name not in tables]:
        del say[language]
    for language, entries in tables.items():
        if not isinstance(say.get(language), dict):
            say[language] = tomlkit.table()
        _rewrite(say[language], entries)
    write_whole(path, tomlkit.dumps(document).encode())


def _rewrite(table: Any, entries: Mapping[str, str]) -> None:
    """Have this table hold these, beside the tables in it; what is the same already stays as it is spelt."""
    wanted = dict(entries)
    for written in [name for name, value in table.items() if not isinstance(value, dict)]:
        key = " ".join(written.split())
        if wanted.get(key) != table[written]:
            del table[written]
        else:
            del wanted[key]
    for written, said in wanted.items():
        table[written] = said


def _parsed(content: Mapping[str, Any], path: Path) -> OwnLexicon:
    say = content.get(_TABLE, {})
    entries: list[Entry] = []
    for written, said in say.items() if isinstance(say, dict) else [("", say)]:
        rows = said.items() if isinstance(said, dict) else [(written, said)]
        language = written if isinstance(said, dict) else ""
        for phrase, spoken in rows:
            if not isinstance(spoken, str):
                raise UsageError(f'{path}: write each entry as "phrase" = "respelling" under [say] or [say.de]')
            try:
                entries.append(Entry(phrase, spoken, language))
            except UsageError as wrong:
                raise UsageError(f"{path}: {phrase[:40]!r}: {wrong}") from wrong
    return OwnLexicon(tuple(entries))

"""Front matter: what a Markdown text says about itself, between two lines of `---` before everything else."""

import re
from dataclasses import dataclass

from meditate.errors import nearest
from meditate.script.marks import scene_of
from meditate.script.sheet import Sheet, displayed, passage

KEYS = ("title", "language", "scene", "hour", "author", "licence")
SAY = "say"
"""The one key that may come again: how a word is said."""
LONGEST = 200
"""Characters of such a word, and of what is said for it."""
HOURS = ("day", "night")
"""What a text can be written for."""
_SPELLED = {"license": "licence", "lang": "language"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}")
_BEGINS = re.compile(r"---[ \t]*\n(?=---|[A-Za-z]+[ \t]*:)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a text says about itself; what it does not say is as in Script."""

    title: str = ""
    language: str = "en"
    scene: str = "plain"
    hour: str = ""
    """One of HOURS; empty for any."""
    author: str = ""
    licence: str = ""
    sayings: tuple[tuple[str, str], ...] = ()
    """(as written, as said)."""


def front_matter(sheet: Sheet) -> tuple[FrontMatter, int]:
    """What it says, and the offset where the text itself begins: 0 where there is none.

    Raises ScriptError for an unknown key, one but `say` that comes twice, an unknown scene, and where it never ends.
    """
    begins = _BEGINS.match(sheet.text)
    if not begins:
        return FrontMatter(), 0
    said: dict[str, str] = {}
    sayings: dict[str, str] = {}
    offset = begins.end()
    for row in sheet.text[offset:].split("\n"):
        if row.rstrip() == "---":
            return FrontMatter(**said, sayings=tuple(sayings.items())), min(offset + len(row) + 1, len(sheet.text))
        if row.strip() and not row.lstrip().startswith("#"):
            key, value = _said(row, sheet, offset)
            if key == SAY:
                written, spoken = _saying(value, sheet, offset)
                sayings[written] = spoken
                value = ""
            if key in said:
                raise sheet.error(f"{key!r} is said twice", offset)
            if value:
                said[key] = value
        offset += len(row) + 1
    raise sheet.error("this front matter never ends; close it with a line of ---", 0)


def _said(row: str, sheet: Sheet, offset: int) -> tuple[str, str]:
    name, colon, value = row.partition(":")
    key = _SPELLED.get(name.strip().lower(), name.strip().lower())
    if not colon:
        raise sheet.error("front matter is written `key: value`, and ends with a line of ---", offset)
    known = (*KEYS, SAY)
    if key not in known:
        near = nearest(key, known)
        hint = f"did you mean {near!r}?" if near else "there are: " + ", ".join(known)
        raise sheet.error(f"no key called {name.strip()!r} in front matter; {hint}", offset)
    return key, checked(key, _unquoted(value), sheet, offset + len(name) + 1)


def _saying(value: str, sheet: Sheet, offset: int) -> tuple[str, str]:
    written, spoken = (_unquoted(part) for part in (*value.split("=", 1), "")[:2])
    if not all(any(c.isalnum() for c in part) and len(part) <= LONGEST for part in (written, spoken)):
        raise sheet.error("write `say: word = as it is to be said`", offset)
    return written, spoken


def _unquoted(value: str) -> str:
    shown = displayed(passage([(value, 0, False)]).text)
    return shown[1:-1] if len(shown) > 1 and shown[0] == shown[-1] and shown[0] in "\"'" else shown


def checked(key: str, value: str, sheet: Sheet, offset: int) -> str:
    """The value as it is kept under this key. Raises ScriptError, at this offset, for one that is none."""
    if key == "scene" and value:
        return scene_of(value, sheet, offset)
    if key == "hour" and value:
        if value.lower() not in HOURS:
            raise sheet.error(f"no hour called {value!r}; a text is for the day or for the night", offset)
        return value.lower()
    if key == "language" and value:
        known = language_of(value)
        if known is None:
            raise sheet.error(f"{value!r} is no language; write en, de or pt-BR", offset)
        return known
    return value


def language_of(value: str) -> str | None:
    """A language as it is written everywhere, `pt-BR`; None where this is none."""
    return value.replace("_", "-") if _LANGUAGE.fullmatch(value) else None

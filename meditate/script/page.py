"""A page of a book: XHTML as headings and paragraphs. What stands beside the text (notes, lists) is left out."""

import re
from dataclasses import dataclass, field
from html.entities import name2codepoint

from meditate.script.elements import BLOCKS, HEADINGS, NOTES, UNREAD
from meditate.script.guard import Closed, Event, IllFormedError, Opened, Words, events
from meditate.script.salvage import salvaged
from meditate.script.sheet import Block, Break, Heading, Paragraph, Piece, Sheet, displayed, passage

_DOCTYPE = re.compile(r"<!DOCTYPE\s[^\[>]*>", re.IGNORECASE)
_REFERENCE = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_OF_XML = frozenset(("amp", "lt", "gt", "quot", "apos"))


@dataclass(frozen=True, slots=True)
class Page:
    """One file of a book's text."""

    title: str
    """As its head says; often the book's."""
    blocks: tuple[Block, ...]
    amiss: str = ""
    """Where and why it is not well formed; it was read as well as it could be."""


def page(text: str, source: str) -> Page:
    """A page. Raises ScriptError where it is beyond the guard's bounds, or defines something."""
    reading = _Reading()
    found, amiss = read_or_salvaged(Sheet(_defused(text), source))
    for event in found:
        match event:
            case Opened():
                reading.open(event)
            case Closed():
                reading.close(event)
            case Words():
                reading.words(event)
    reading.end()
    return Page(displayed(passage(reading.title).text), tuple(reading.blocks), amiss)


def read_or_salvaged(sheet: Sheet) -> tuple[list[Event], str]:
    """What the sheet holds, or seems to hold, and then where and why it is not well formed. Raises ScriptError."""
    try:
        return events(sheet), ""
    except IllFormedError as error:
        return salvaged(sheet), f"line {error.line}: {error.why}"


def _defused(text: str) -> str:
    """Without its DOCTYPE, which every book has and none needs, and with signs for the names that HTML gives them.

    A DOCTYPE that defines something stays, and is refused.
    """
    without = _DOCTYPE.sub(lambda found: " " * len(found[0]), text, count=1)
    return _REFERENCE.sub(_sign, without)


def _sign(found: re.Match[str]) -> str:
    if found[1] in _OF_XML or found[1] not in name2codepoint:
        return found[0]
    return chr(name2codepoint[found[1]])


@dataclass(slots=True)
class _Reading:
    """As far as a page has been read."""

    blocks: list[Block] = field(default_factory=list)
    title: list[tuple[str, int, bool]] = field(default_factory=list)
    written: list[tuple[str, int, bool]] = field(default_factory=list)
    unread: int = 0
    """How many elements that are not read are open."""
    within: list[tuple[str, bool]] = field(default_factory=list)
    """The names of the open elements, and whether each is unread."""

    def open(self, tag: Opened) -> None:
        name = tag.name.lower()
        unread = name in UNREAD or bool(NOTES & set(tag.attributes.get("type", "").split()))
        self.within.append((name, unread))
        self.unread += unread
        if self.unread:
            return
        if name in BLOCKS or name in HEADINGS:
            self.end()
        elif name == "br":
            self.written.append((" ", tag.offset, False))
        elif name == "hr":
            self.end()
            self.blocks.append(Break())

    def close(self, tag: Closed) -> None:
        name, unread = self.within.pop()
        self.unread -= unread
        if self.unread or unread:
            return
        if level := HEADINGS.get(name):
            heading = displayed(passage(self.written).text)
            self.written = []
            if heading:
                self.blocks.append(Heading(level, heading))
        elif name in BLOCKS:
            self.end()

    def words(self, words: Words) -> None:
        if not self.unread:
            self.written.append((words.text, words.offset, False))
        elif any(name == "title" for name, _ in self.within):
            self.title.append((words.text, words.offset, False))

    def end(self) -> None:
        """A paragraph is over."""
        read = passage(self.written)
        if any(character.isalnum() for character in read.text):
            # Brackets are words in a book.
            self.blocks.append(Paragraph((Piece(read.as_it_stands()),)))
        self.written = []

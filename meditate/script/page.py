"""A page of a book: XHTML as headings and paragraphs. What stands beside the text (notes, lists) is left out."""

import re
from dataclasses import dataclass, field
from html.entities import name2codepoint

from meditate.script.guard import Closed, Opened, Words, events
from meditate.script.sheet import Block, Break, Heading, Paragraph, Piece, Sheet, displayed, passage

_DOCTYPE = re.compile(r"<!DOCTYPE\s[^\[>]*>", re.IGNORECASE)
_REFERENCE = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_OF_XML = frozenset(("amp", "lt", "gt", "quot", "apos"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "header", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
))  # fmt: skip
_UNREAD = frozenset(("head", "script", "style", "svg", "math", "nav", "rt", "rp", "audio", "video", "object", "form"))
_NOTES = frozenset((
    "noteref", "footnote", "endnote", "footnotes", "endnotes", "pagebreak", "toc", "cover", "titlepage",
    "halftitlepage", "copyright-page", "colophon", "index", "landmarks",
))  # fmt: skip
"""Of `epub:type`: what is beside the text."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of a book's text."""

    title: str
    """As its head says; often the book's."""
    blocks: tuple[Block, ...]


def page(text: str, source: str) -> Page:
    """A page. Raises ScriptError where it is not well formed, or beyond the guard's bounds."""
    reading = _Reading()
    for event in events(Sheet(_defused(text), source)):
        match event:
            case Opened():
                reading.open(event)
            case Closed():
                reading.close(event)
            case Words():
                reading.words(event)
    reading.end()
    return Page(displayed(passage(reading.title).text), tuple(reading.blocks))


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
        unread = name in _UNREAD or bool(_NOTES & set(tag.attributes.get("type", "").split()))
        self.within.append((name, unread))
        self.unread += unread
        if self.unread:
            return
        if name in _BLOCKS or name in _HEADINGS:
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
        if level := _HEADINGS.get(name):
            heading = displayed(passage(self.written).text)
            self.written = []
            if heading:
                self.blocks.append(Heading(level, heading))
        elif name in _BLOCKS:
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

"""A book: the chapters of an EPUB, read from its package by its own table of parts. Only text is read."""

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from meditate.errors import ScriptError
from meditate.phrasebook import in_language
from meditate.script.chapters import index_of
from meditate.script.front_matter import language_of
from meditate.script.guard import Closed, Event, Opened, Words
from meditate.script.lines import items_of
from meditate.script.model import Item, Line, Note, Script, Section, words_in
from meditate.script.package import Package, opened_package
from meditate.script.page import Page, page, read_or_salvaged
from meditate.script.sheet import Block, Break, Heading, Paragraph, Sheet, displayed, passage
from meditate.script.source import decode
from meditate.tongue import tr

CONTAINER = "META-INF/container.xml"
LOCKS = "META-INF/encryption.xml"
PART_WORDS = 250
"""A chapter is read in parts of about so many words, a few minutes, each ending with a paragraph."""
MOST_WORDS = 400_000
"""Of a whole book that is read at once; else a chapter has to be chosen."""
_PAGES = ("application/xhtml+xml", "text/html")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter as its parts."""

    title: str
    sections: tuple[Section, ...]

    @property
    def words(self) -> int:
        """How many are said."""
        return words_in(self.sections)


@dataclass(frozen=True, slots=True)
class Head:
    """What a book says of itself."""

    title: str
    language: str
    author: str
    licence: str
    pages: tuple[str, ...]
    """The names of its parts that are read, in order."""


def head_of_book(path: Path) -> Head:
    """What it says of itself, without reading it. Raises ScriptError."""
    with opened_package(path) as package:
        return _head(package)


@dataclass(frozen=True, slots=True)
class Book:
    """All of it."""

    head: Head
    chapters: tuple[Chapter, ...]
    notes: tuple[Note, ...]


def book_in(path: Path) -> Book:
    """All of a book. Raises ScriptError for what is no book, locked, broken, or beyond bounds."""
    with opened_package(path) as package:
        head = _head(package)
        missing = [(name, "") for name in head.pages if name not in package]
        names = [name for name in head.pages if name in package] or head.pages[:1]
        pages = [(name, page(_text(package, name), f"{path}: {name}")) for name in names]
    chapters = tuple(_chapters(list(_blocks(read for _, read in pages)), head.language, str(path)))
    if not chapters:
        raise ScriptError("there is nothing to say in it", source=str(path))
    amiss = [(name, f" ({read.amiss})") for name, read in pages if read.amiss]
    notes = *_told(missing, "missing", "left out"), *_told(amiss, "not well formed", "read as well as it could be")
    return Book(head, chapters, notes)


def _blocks(pages: Iterable[Page]) -> Iterator[Block]:
    for read in pages:
        if not any(isinstance(block, Heading) for block in read.blocks) and read.blocks:
            yield Break()
        yield from read.blocks


def _told(pages: Sequence[tuple[str, str]], wrong: str, done: str) -> Iterator[Note]:
    """One note for all pages, each with why, of which the same is to be said."""
    if pages:
        name, why = pages[0]
        first = f"{name[:80]!r}"
        alone = len(pages) == 1
        who = f"{first} is {wrong}{why}; it" if alone else f"{len(pages)} pages are {wrong}, first {first}{why}; each"
        yield Note(f"{who} was {done}", 0, 0)


def read_book(path: Path, chapter: str = "") -> Script:
    """The book as a script that is read in parts, or one `chapter`, by number or name. Raises ScriptError."""
    book = book_in(path)
    head, chapters = book.head, book.chapters
    title = head.title or path.stem
    if chapter:
        chosen = chapters[index_of(chapter, [chapter.title for chapter in chapters], str(path))]
        title, chapters = f"{title}: {chosen.title}", (chosen,)
    elif sum(chapter.words for chapter in chapters) > MOST_WORDS:
        raise ScriptError(f"this book has more than {MOST_WORDS} words; choose a chapter", source=str(path))
    sections = tuple(section for chapter in chapters for section in chapter.sections)
    return Script(
        sections, title, head.language, author=head.author, licence=head.licence, notes=book.notes, in_parts=not chapter
    )


def _text(package: Package, name: str) -> str:
    return decode(package.read(name), f"{package.source}: {name}", limit=None)


def _head(package: Package) -> Head:
    name = next((tag.attributes.get("full-path", "") for tag in _tags(package, CONTAINER, "rootfile")), "")
    if name not in package:
        raise package.error("it does not say where its list of parts is")
    said, files, spine = _parts_list(package, name)
    pages = tuple(files[part] for part in spine if part in files)
    if not pages:
        raise package.error("it lists no text")
    _refuse_locked(package, pages)
    language = language_of(said.get("language", "")) or "en"
    return Head(said.get("title", ""), language, said.get("creator", ""), said.get("rights", ""), pages)


def _tags(package: Package, name: str, wanted: str) -> Iterator[Opened]:
    return (event for event in _events(package, name) if isinstance(event, Opened) and event.name == wanted)


def _events(package: Package, name: str) -> list[Event]:
    return read_or_salvaged(Sheet(_text(package, name), f"{package.source}: {name}"))[0]


def _parts_list(package: Package, name: str) -> tuple[dict[str, str], dict[str, str], list[str]]:
    """What is said of the book, the names of its pages by their ids, and the ids in the order in which one reads."""
    said: dict[str, str] = {}
    files: dict[str, str] = {}
    spine: list[str] = []
    open_name, words = "", ""
    for event in _events(package, name):
        match event:
            case Opened(tag, attributes, _):
                open_name, words = tag, ""
                if tag == "item" and attributes.get("media-type") in _PAGES:
                    files[attributes.get("id", "")] = _resolved(name, attributes.get("href", ""))
                elif tag == "itemref" and attributes.get("linear") != "no":
                    spine.append(attributes.get("idref", ""))
            case Words(text, _):
                words += text
            case Closed(tag, _):
                if tag == open_name:
                    said.setdefault(tag, displayed(passage([(words, 0, False)]).text)[:300])
    return said, files, spine


def _resolved(base: str, href: str) -> str:
    """The part's name within the package; it cannot lead out of it, for no part is called so."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(href.partition("#")[0])))


def _refuse_locked(package: Package, pages: tuple[str, ...]) -> None:
    """Fonts and pictures may be locked: they are not read anyway."""
    if LOCKS not in package:
        return
    locked = {unquote(tag.attributes.get("URI", "")) for tag in _tags(package, LOCKS, "CipherReference")}
    if locked & set(pages):
        raise ScriptError("this book is locked (DRM); only its shop's own programs can open it", source=package.source)


def _chapters(blocks: list[Block], language: str, source: str) -> Iterator[Chapter]:
    """A heading of the highest levels, or a page without one, begins a chapter; what has no words is none."""
    number = 0
    for title, paragraphs in _runs(blocks):
        sections = tuple(_parts(title or _untitled(number + 1, language), paragraphs, source))
        if sections:
            number += 1
            yield Chapter(sections[0].title, sections)


def _untitled(number: int, language: str) -> str:
    with in_language(language, "en"):
        return tr("Part {number}").format(number=number)


def _runs(blocks: list[Block]) -> Iterator[tuple[str, list[Paragraph]]]:
    levels = sorted(block.level for block in blocks if isinstance(block, Heading))
    # Where only one heading is that high, it is the book's, and its chapters have lower ones.
    divides = max(2, levels[1]) if len(levels) > 1 else 2
    title, run = "", list[Paragraph]()
    for block in blocks:
        match block:
            case Paragraph():
                run.append(block)
            case Heading(_, words) if not title and not run:
                title = words
            case Heading(level, words) if level <= divides:
                # A number and a name often stand in headings of their own, one below the other.
                if run:
                    yield title, run
                    title, run = words, []
                else:
                    title = f"{title}: {words}"
            case Heading() | Break():
                if run and isinstance(block, Break) and not title:
                    yield title, run
                    title, run = "", []
    yield title, run


def _parts(title: str, paragraphs: list[Paragraph], source: str) -> Iterator[Section]:
    """Each of about as many words; the last is not much shorter than the others."""
    read = [tuple(items_of(paragraph, Sheet("", source))) for paragraph in paragraphs]
    read = [items for items in read if items]
    words = [sum(len(item.text.split()) for item in items if isinstance(item, Line)) for items in read]
    count = max(1, round(sum(words) / PART_WORDS))
    each, said, part, number = sum(words) / count, 0, list[Item](), 1
    for items, spoken in zip(read, words, strict=True):
        part.extend(items)
        said += spoken
        if (number < count and said >= each * number - each / 10) or items is read[-1]:
            yield Section(tuple(part), title if number == 1 else f"{title} · {number}")
            part, number = [], number + 1

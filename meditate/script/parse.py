"""A text in, a script out. Nothing here opens a file."""

from collections.abc import Iterable, Iterator

from meditate.errors import ScriptError
from meditate.script import markdown as md
from meditate.script import plain
from meditate.script.front_matter import FrontMatter, front_matter
from meditate.script.marks import marks
from meditate.script.model import Item, Line, Script, Section
from meditate.script.sentences import sentences
from meditate.script.sheet import LIMIT, Block, Break, Heading, Paragraph, Passage, Piece, Sheet, displayed, unix_lines


def parse(text: str, source: str, markdown: bool = True) -> Script:
    """Take a text apart. `source` is what it is called in errors; offsets count in `unix_lines(text)`.

    Raises ScriptError, with line and column where there is one, also for a text with nothing to say in it.
    """
    sheet = Sheet(unix_lines(text).removeprefix("\ufeff"), source)
    if len(sheet.text.encode("utf-8", "surrogatepass")) > LIMIT:
        raise ScriptError(f"the text is too large; the limit is {LIMIT // 1024} KiB", source=source)
    said, begin = front_matter(sheet) if markdown else (FrontMatter(), 0)
    written = list(md.blocks(sheet, begin) if markdown else plain.blocks(sheet))
    title, rest = _title(said.title, written)
    sections = tuple(_sections(rest, sheet))
    script = Script(sections, title, said.language, said.scene, said.author, said.licence, said.hour)
    if not script.lines:
        raise ScriptError(
            "there is nothing to say in it; for a sit without words choose the preset `silent`", source=source
        )
    return script


def _title(title: str, written: list[Block]) -> tuple[str, list[Block]]:
    """The first `#` above all words names the text, where it does not name itself otherwise."""
    first = next((block for block in written if not isinstance(block, Break)), None)
    if not isinstance(first, Heading) or first.level > 1 or title.casefold() not in ("", first.title.casefold()):
        return title, written
    rest = list(written)
    rest.remove(first)
    return title or first.title, rest


def _sections(written: list[Block], sheet: Sheet) -> Iterator[Section]:
    """By headings and breaks, or where there are none, a section for each paragraph.

    What holds only marks is no section: its marks go to the next one, or to the last where none follows.
    """
    waiting: tuple[Item, ...] = ()
    section: Section | None = None
    for title, paragraphs in _runs(written):
        items = (*waiting, *(item for paragraph in paragraphs for item in _paragraph_items(paragraph, sheet)))
        if not any(isinstance(item, Line) for item in items):
            waiting = items
            continue
        if section:
            yield section
        section, waiting = Section(items, title), ()
    if section:
        yield Section((*section.items, *waiting), section.title)


def _runs(written: list[Block]) -> Iterator[tuple[str, list[Paragraph]]]:
    divided = any(not isinstance(block, Paragraph) for block in written)
    title, run = "", list[Paragraph]()
    for block in written:
        match block:
            case Paragraph() if divided:
                run.append(block)
            case Paragraph():
                yield "", [block]
            case Heading() | Break():
                yield title, run
                title, run = block.title if isinstance(block, Heading) else "", []
    yield title, run


def _paragraph_items(paragraph: Paragraph, sheet: Sheet) -> Iterator[Item]:
    return (item for piece in paragraph.pieces for item in _items(piece, sheet))


def _items(piece: Piece, sheet: Sheet) -> Iterable[Item]:
    """A mark ends the line before it, also in the middle of a sentence."""
    at = 0
    for mark in marks(piece.passage, sheet):
        yield from _lines(piece, at, mark.start)
        yield mark.item
        at = mark.end
    yield from _lines(piece, at, len(piece.passage.text))


def _lines(piece: Piece, start: int, end: int) -> Iterator[Line]:
    """The sentences in this span of a piece; what has no letter and no digit cannot be said, and is left out."""
    passage: Passage = piece.passage
    for first, last in sentences(passage.text[start:end]):
        text = displayed(passage.text[start + first : start + last])
        if any(character.isalnum() for character in text):
            yield Line(text, passage.at[start + first], passage.at[start + last - 1] + 1, piece.optional)

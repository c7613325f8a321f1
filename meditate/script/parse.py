"""A text in, a script out. Nothing here opens a file."""

import re
from collections.abc import Iterator
from dataclasses import replace

from meditate.errors import ScriptError
from meditate.script import markdown as md
from meditate.script import plain
from meditate.script.front_matter import FrontMatter, front_matter
from meditate.script.lines import items_of
from meditate.script.model import Item, Line, Script, Section
from meditate.script.sheet import LIMIT, Block, Break, Heading, Paragraph, Sheet, unix_lines

_SSML = re.compile(
    r"\s*+(?:<\?xml[^>]{0,200}\?>\s*+)?(?:<!--(?:(?!-->).){0,2000}-->\s*+){0,9}(?:<!DOCTYPE\s+speak\b|<(?:\w+:)?speak[\s/>])",
    re.DOTALL,
)


def parse(text: str, source: str, markdown: bool = True) -> Script:
    """Take a text apart; what begins with `<speak>` is SSML, however it is called.

    `source` is what it is called in errors; offsets count in `unix_lines(text)`.

    Raises ScriptError, with line and column where there is one, also for a text with nothing to say in it.
    """
    sheet = _sheet(text, source)
    if _SSML.match(sheet.text[:4096]):
        return _of_ssml(sheet)
    said, begin = front_matter(sheet) if markdown else (FrontMatter(), 0)
    return _script(said, list(md.blocks(sheet, begin) if markdown else plain.blocks(sheet)), sheet)


def parse_ssml(text: str, source: str) -> Script:
    """The same for what has to be SSML."""
    return _of_ssml(_sheet(text, source))


def _sheet(text: str, source: str) -> Sheet:
    sheet = Sheet(unix_lines(text).removeprefix("\ufeff"), source)
    if len(sheet.text.encode("utf-8", "surrogatepass")) > LIMIT:
        raise ScriptError(f"the text is too large; the limit is {LIMIT // 1024} KiB", source=source)
    return sheet


def _of_ssml(sheet: Sheet) -> Script:
    # Late: it brings all of XML along, and few texts are written so.
    from meditate.script import ssml

    directed = ssml.read(sheet)
    script = _script(directed.said, list(directed.blocks), sheet)
    styled = tuple(
        replace(
            section,
            items=tuple(directed.turns.styled(item) if isinstance(item, Line) else item for item in section.items),
        )
        for section in script.sections
    )
    return replace(script, sections=styled, notes=directed.notes)


def _script(said: FrontMatter, written: list[Block], sheet: Sheet) -> Script:
    title, rest = _title(said.title, written)
    sections = tuple(_sections(rest, sheet))
    script = Script(
        sections, title, said.language, said.scene, said.author, said.licence, said.hour, sayings=said.sayings
    )  # fmt: skip
    if not script.lines:
        raise ScriptError(
            "there is nothing to say in it; for a sit without words choose the preset `silent`", source=sheet.source
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
        items = (*waiting, *(item for paragraph in paragraphs for item in items_of(paragraph, sheet)))
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

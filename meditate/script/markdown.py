"""Markdown, as much of it as a writer of meditations needs: headings, paragraphs, lists, quotes. HTML is never kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from meditate.script.inline import inline
from meditate.script.sheet import Block, Break, Heading, Paragraph, Piece, Sheet, displayed, written

_COMMENT = re.compile(r"<!--.*?(?P<end>-->)|<!--", re.DOTALL)
_BULLET = re.compile(r"(?:[-*+]|(?P<number>\d{1,9})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]*\]:[ \t]*")
_ENDED = re.compile(r"[.!?…。！？:;][\"'”’“»)\]*_]*$")


@dataclass(slots=True)
class _Written:
    """A paragraph as far as it has been read: its pieces as spans of the sheet."""

    pieces: list[tuple[list[tuple[int, int]], bool]] = field(default_factory=list)
    listed: bool = False
    complete: bool = False
    """The next row begins a piece: after two spaces, a backslash, or an optional sentence that has ended."""

    def begin(self, span: tuple[int, int], *, optional: bool = False) -> None:
        self.pieces.append(([span], optional))

    def go_on(self, span: tuple[int, int]) -> None:
        self.pieces[-1][0].append(span)


def blocks(sheet: Sheet, begin: int) -> Iterator[Block]:
    """The blocks of a sheet of Markdown from this offset on. Raises ScriptError for a comment that never ends."""
    text = _without_comments(sheet, begin)
    paragraph, offset = _Written(), begin
    for row in text[begin:].split("\n"):
        block = _standing_alone(row, offset, paragraph, text)
        if block or not row.strip():
            yield from _ended(paragraph, text)
            paragraph = _Written()
            yield from block
        elif not row.lstrip().startswith(("```", "~~~")):
            _read(row, offset, paragraph, text)
        offset += len(row) + 1
    yield from _ended(paragraph, text)


def _without_comments(sheet: Sheet, begin: int) -> str:
    """The same length, each comment as spaces."""

    def spaces(comment: re.Match[str]) -> str:
        if not comment["end"]:
            raise sheet.error("this comment never ends; close it with -->", begin + comment.start())
        return " " * len(comment[0])

    return sheet.text[:begin] + _COMMENT.sub(spaces, sheet.text[begin:])


def _standing_alone(row: str, offset: int, paragraph: _Written, text: str) -> tuple[Block, ...]:
    """A heading or a break; nothing for a row that belongs to a paragraph."""
    bare = row.strip()
    if len(bare) > 2 and set(bare) == {"="} and len(paragraph.pieces) == 1:
        (spans, _), *_ = paragraph.pieces
        paragraph.pieces.clear()
        return (Heading(1, displayed(inline(written(text, spans)).text)),)
    signs = set("".join(bare.split()))
    if len(bare.replace(" ", "")) > 2 and len(signs) == 1 and signs <= set("-*_"):
        return (Break(),)
    level = len(bare) - len(bare.lstrip("#"))
    if 1 <= level <= 6 and bare[level : level + 1] in ("", " ", "\t"):
        start = offset + row.index("#") + level
        end = offset + len(row.rstrip().rstrip("#"))
        return (Heading(level, displayed(inline(written(text, [(start, max(start, end))])).text)),)
    return ()


def _read(row: str, offset: int, paragraph: _Written, text: str) -> None:
    """Put one row where it belongs: a list's item and a `?` line begin a piece, other rows go on with the last."""
    start = len(row) - len(row.lstrip("> \t"))
    bullet = _BULLET.match(row, start)
    bullet = bullet if bullet and _begins_an_item(bullet, paragraph) else None
    if bullet:
        start, paragraph.listed = bullet.end(), True
    if footnote := _FOOTNOTE.match(row, start):
        start = footnote.end()
    optional = row.startswith("? ", start)
    span = (offset + start + 2 * optional, offset + len(row) - row.endswith("\\"))
    if not paragraph.pieces or bullet or optional or footnote or paragraph.complete:
        paragraph.begin(span, optional=optional)
    else:
        paragraph.go_on(span)
    ended = paragraph.pieces[-1][1] and _ENDED.search(row.rstrip()[-8:])
    paragraph.complete = row.endswith(("  ", "\\")) or bool(ended)


def _begins_an_item(bullet: re.Match[str], paragraph: _Written) -> bool:
    """As Markdown has it: a number other than 1 in the middle of a paragraph is just a number."""
    return not paragraph.pieces or paragraph.listed or bullet["number"] in (None, "1")


def _ended(paragraph: _Written, text: str) -> Iterator[Block]:
    if paragraph.pieces:
        pieces = (Piece(inline(written(text, spans)), optional) for spans, optional in paragraph.pieces)
        yield Paragraph(tuple(pieces))

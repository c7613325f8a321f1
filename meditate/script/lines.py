"""From words to lines: the sentences of a piece, and the marks between them."""

from collections.abc import Iterable, Iterator

from meditate.script.marks import marks
from meditate.script.model import Item, Line
from meditate.script.sentences import sentences
from meditate.script.sheet import Paragraph, Passage, Piece, Sheet, displayed


def items_of(paragraph: Paragraph, sheet: Sheet) -> Iterator[Item]:
    """What a paragraph holds, in order. Raises ScriptError for a mark that is none."""
    for piece in paragraph.pieces:
        if isinstance(piece, Piece):
            yield from _items(piece, sheet)
        else:
            yield piece


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

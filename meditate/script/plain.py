"""Plain text: paragraphs stand between blank lines, marks are marks, and every other sign is a word."""

from collections.abc import Iterator

from meditate.script.sheet import Paragraph, Piece, Sheet, written


def blocks(sheet: Sheet) -> Iterator[Paragraph]:
    """The paragraphs of a sheet."""
    spans: list[tuple[int, int]] = []
    offset = 0
    for row in sheet.text.split("\n"):
        if row.strip():
            spans.append((offset, offset + len(row)))
        elif spans:
            yield _paragraph(sheet, spans)
            spans = []
        offset += len(row) + 1
    if spans:
        yield _paragraph(sheet, spans)


def _paragraph(sheet: Sheet, spans: list[tuple[int, int]]) -> Paragraph:
    return Paragraph((Piece(written(sheet.text, spans)),))

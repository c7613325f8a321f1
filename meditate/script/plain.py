"""Plain text: paragraphs stand between blank lines, marks are marks, and every other sign is a word."""

from collections.abc import Iterator

from meditate.script.page import Page, Paragraph, Piece, written


def blocks(page: Page) -> Iterator[Paragraph]:
    """The paragraphs of a page."""
    spans: list[tuple[int, int]] = []
    offset = 0
    for row in page.text.split("\n"):
        if row.strip():
            spans.append((offset, offset + len(row)))
        elif spans:
            yield _paragraph(page, spans)
            spans = []
        offset += len(row) + 1
    if spans:
        yield _paragraph(page, spans)


def _paragraph(page: Page, spans: list[tuple[int, int]]) -> Paragraph:
    return Paragraph((Piece(written(page.text, spans)),))

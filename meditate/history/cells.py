"""Cells of a CSV file that a spreadsheet will never take for a formula, and what they were."""

import re

_RISKY = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(text: str) -> str:
    """With a quote before what would begin a formula."""
    return f"'{text}" if _RISKY.match(text) else text


def plain(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text

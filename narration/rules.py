"""Rules: what is said in place of what a pattern finds."""

import re
from collections.abc import Callable
from typing import TypeAlias

Replace: TypeAlias = Callable[[re.Match[str]], str]
Rule: TypeAlias = tuple[re.Pattern[str], Replace]


def rule(pattern: str, replace: str | Replace) -> Rule:
    """Patterns never match nothing; a text in place of a function may name groups."""
    if isinstance(replace, str):
        text = replace
        return re.compile(pattern), lambda match: match.expand(text)
    return re.compile(pattern), replace

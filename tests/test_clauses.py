"""The table of clauses answers every clause, in one of three words, and names tests that there are."""

import re
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
PAGE = (HOUSE / "docs" / "accessibility.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (\d[\d.]*) [^|]+ \| ([a-z ]+) \| ([^|]+) \|$", re.MULTILINE)
STATES = {"supports", "partly", "not applicable"}
WCAG = {
    "1.1": [1], "1.2": [1, 2, 3, 4, 5], "1.3": [1, 2, 3, 4, 5], "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
    "2.1": [1, 2, 4], "2.2": [1, 2], "2.3": [1], "2.4": [1, 2, 3, 4, 5, 6, 7, 11], "2.5": [1, 2, 3, 4, 7, 8],
    "3.1": [1, 2], "3.2": [1, 2, 3, 4, 6], "3.3": [1, 2, 3, 4, 7, 8], "4.1": [2, 3],
}  # fmt: skip
"""Levels A and AA of version 2.2."""
EN = {"11.5": [1], "11.5.2": [*range(1, 18)], "11.6": [1, 2], "11": [7], "11.8": [1, 2, 3, 4, 5]}
"""Of version 3.2.1, what is not WCAG's."""


def test_every_clause_is_answered_once_with_a_remark() -> None:
    rows = ROW.findall(PAGE)
    wanted = [f"{chapter}.{number}" for part in (WCAG, EN) for chapter, numbers in part.items() for number in numbers]
    assert sorted(clause for clause, _, _ in rows) == sorted(wanted)
    assert {state for _, state, _ in rows} == STATES
    assert all(len(remark) > 10 for _, _, remark in rows)


def test_every_test_and_decision_that_is_named_is_there() -> None:
    tests, pages = set(re.findall(r"`(tests/[\w/]+\.py)`", PAGE)), set(re.findall(r"\]\((decisions/[^)]+)\)", PAGE))
    assert len(tests) > 10
    assert not [name for name in tests if not (HOUSE / name).is_file()]
    assert not [name for name in pages if not (HOUSE / "docs" / name).is_file()]

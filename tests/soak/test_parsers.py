"""Every parser against ten thousand texts that nobody would write: only our own error leaves it, in one line."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meditate.errors import ScriptError
from meditate.script.book import book_in
from tests.books import book
from tests.meditate.script import test_book, test_parse, test_ssml

pytestmark = pytest.mark.soak
MANY = settings(max_examples=10_000, suppress_health_check=[HealthCheck.function_scoped_fixture])


@MANY
@given(test_parse.MARKUP | test_parse.WORDS | st.text(max_size=200), st.booleans())
def test_markdown_and_plain_text_are_read_or_refused(text: str, markdown: bool) -> None:
    outcome = test_parse.outcome(text, markdown)
    assert not isinstance(outcome, str) or (outcome.startswith("here:") and outcome.isprintable())


@MANY
@given(test_ssml.PAGES.map(lambda inner: f"<speak>{inner}</speak>") | test_ssml.PAGES | st.text(max_size=200))
def test_a_page_of_ssml_is_read_or_refused(text: str) -> None:
    outcome = test_ssml.outcome(text)
    assert not isinstance(outcome, str) or (outcome.startswith("here:") and outcome.isprintable())


@MANY
@given(st.lists(test_book.BITS, max_size=25).map("".join), st.binary(max_size=40), st.integers(0, 2000))
def test_a_book_is_read_or_refused(tmp_path: Path, body: str, noise: bytes, at: int) -> None:
    whole = book({"one": f"<body>{body}</body>"})
    path = tmp_path / "tide.epub"
    path.write_bytes(whole[:at] + noise + whole[at + len(noise) :] if noise else whole)
    assert outcome(path).isprintable()


def outcome(path: Path) -> str:
    try:
        book_in(path)
    except ScriptError as error:
        return str(error)
    return "read"

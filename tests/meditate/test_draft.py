"""The draft of a text: kept as it is typed, named when it becomes a file, helped with its marks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.draft import MARKS, Draft, mark_at, mark_for, name_for, read_draft, write_draft
from meditate.script import parse
from meditate.script.model import SCENES


def test_it_is_read_as_it_was_written_and_by_its_owner_only(tmp_path: Path) -> None:
    draft = Draft("Sit. 🌊\n\n[pause 3", "evening", "Sit.")
    write_draft(tmp_path / "draft.json", draft)
    assert read_draft(tmp_path / "draft.json") == draft
    assert (tmp_path / "draft.json").stat().st_mode & 0o777 == 0o600
    assert draft.changed
    assert not Draft("Sit.\n", "evening", "Sit.").changed


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff\xfe", b"[1]", b"[" * 99_999, b'{"text": 1, "name": "", "kept": ""}']
)
def test_one_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "draft.json").write_bytes(content)
    assert read_draft(tmp_path / "draft.json") is None
    assert read_draft(tmp_path / "nowhere.json") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [("Evening tide", "evening-tide"), ("  Über: den/Fluss? ", "über-den-fluss"), ("…", "my-text"), ("../x", "x")],
)
def test_a_title_becomes_the_name_of_a_file(title: str, name: str) -> None:
    assert name_for(title, ()) == name
    assert name_for(title, {name}) == f"{name}-2"
    assert name_for(title, {name, f"{name}-2"}) == f"{name}-3"


def test_a_scene_is_one_that_was_not_named_yet() -> None:
    assert mark_for("scene", "scene: forest\n[scene pool]") == "[scene droplet]"
    assert mark_for("scene", " ".join(f"[scene {name}]" for name in SCENES)) == "[scene forest]"


def test_a_mark_stands_apart_from_words_and_alone_where_nothing_goes_on() -> None:
    assert mark_at("Sit.", 4, "[bell]") == "\n[bell]\n"
    assert mark_at("Sit. Breathe.", 5, "[bell]") == "[bell] "
    assert mark_at("Sit.\n\nBreathe.", 4, "[bell]") == "\n[bell]"
    assert mark_at("", 0, "[bell]") == "[bell]\n"


@given(st.integers(0, 60), st.sampled_from([*MARKS, "scene"]))
def test_wherever_a_mark_is_put_in_the_text_can_be_read(cursor: int, what: str) -> None:
    text = "Sit as you are. Let it come.\n\nBreathe in. And out."
    cursor = min(cursor, len(text))
    put = text[:cursor] + mark_at(text, cursor, mark_for(what, text)) + text[cursor:]
    assert parse(put, "text.md", markdown=True).lines

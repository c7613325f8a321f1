"""The imprint: what an exported file says of its text and where its chapters begin."""

from dataclasses import replace

import pytest

from meditate.compose import compose
from meditate.imprint import Chapter, chapters_of, cover_of, imprint_of
from meditate.peal import Part
from meditate.score import SectionStart
from meditate.script import parse
from meditate.script.model import SCENES, SILENT
from meditate.sit import Sit
from tests.fakes import FakeNarrator

TEXT = """---
title: Evening tide
language: de
scene: river
author: Ada Quiet
licence: CC BY 4.0
---
## Ankommen
Setz dich hin. Lass die Hände ruhen.
## Die Flut
Atme ein.
"""
PLAIN = "Sit down, in the way that is easy for you today, and stay.\n\nBreathe.\n\nGo on…"


def test_it_tells_what_the_text_tells_of_itself() -> None:
    script = parse(TEXT, "evening.md", markdown=True)
    score = compose(script, Sit(length=300), FakeNarrator().known)
    said = imprint_of(script, score)
    assert (said.title, said.author, said.language, said.licence) == ("Evening tide", "Ada Quiet", "de", "CC BY 4.0")
    assert said.comment.startswith("5:00, 3 lines, ")
    assert said.cover == cover_of("river")
    assert [chapter.title for chapter in said.chapters] == ["Ankommen", "Die Flut"]
    second = [cue for cue in score.sections if isinstance(cue.what, SectionStart)][1]
    assert [chapter.start for chapter in said.chapters] == [0.0, second.start]


def test_in_a_file_with_a_quiet_beginning_the_first_chapter_begins_at_0_and_the_others_later() -> None:
    script = parse(TEXT, "evening.md", markdown=True)
    early = compose(script, Sit(length=300), FakeNarrator().known)
    late = chapters_of(replace(early, lead=60.0))
    assert [round(c.start - e.start, 6) for c, e in zip(late, chapters_of(early), strict=True)] == [0.0, 60.0]


def test_a_section_without_a_heading_is_called_by_its_first_words() -> None:
    score = compose(parse(PLAIN, "plain.txt", markdown=False), Sit(length=300), FakeNarrator().known)
    assert [c.title for c in chapters_of(score)] == ["Sit down, in the way that is easy for…", "Breathe", "Go on"]


def test_parts_of_a_sit_are_chapters_too() -> None:
    parts = (Part("sit", 120.0), Part("walk", 60.0), Part("sit", 120.0))
    score = compose(SILENT, Sit(text=None, length=300, parts=parts), FakeNarrator().known)
    assert [chapter.title for chapter in chapters_of(score)][-2:] == ["walk", "sit"]


def test_one_section_alone_is_no_chapter_and_silence_has_no_language() -> None:
    score = compose(parse("Breathe.", "one.txt", markdown=False), Sit(length=60), FakeNarrator().known)
    assert chapters_of(score) == ()
    said = imprint_of(SILENT, compose(SILENT, Sit(text=None, length=60), FakeNarrator().known))
    assert (said.language, said.chapters) == ("", ())


def test_a_text_of_a_thousand_paragraphs_has_as_many_chapters_as_a_file_can_count() -> None:
    many = "\n\n".join(f"Breath number {n}." for n in range(300))
    score = compose(parse(many, "many.txt", markdown=False), Sit(length=3600), FakeNarrator().known)
    chapters = chapters_of(score)
    assert len(chapters) == 255
    assert chapters[0] == Chapter(0.0, "Breath number 0")


@pytest.mark.parametrize("scene", SCENES)
def test_each_scene_has_a_cover_that_is_small(scene: str) -> None:
    cover = cover_of(scene)
    assert cover.startswith(b"\xff\xd8\xff")
    assert len(cover) <= 60_000
    assert not cover_of(f"no-{scene}")

"""The transcript, as someone reads it who hears nothing."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from meditate.captions import vtt
from meditate.compose import compose
from meditate.score import Score
from meditate.script import parse
from meditate.script.model import SILENT, Script
from meditate.sit import Sit
from meditate.transcript import markdown, plain
from tests.fakes import FakeNarrator

TEXT = """---
title: Evening tide
author: Ada Quiet
licence: CC BY 4.0
---
## Arriving
Find a place to sit.
[pause 4s]
Let your *hands* rest on [the table](x).
[breathe 2]
## The tide
Breathe in.
[silence]
Come back \\*gently\\*.
"""


def laid(text: str, length: float, **more: object) -> tuple[Script, Score]:
    script = parse(text, "evening.md", markdown=True)
    return script, replace(compose(script, Sit(length=length), FakeNarrator().known), **more)  # type: ignore[arg-type]


def test_lines_sections_bells_and_pauses_stand_in_order_with_their_times() -> None:
    told = plain(*laid(TEXT, 180))
    assert told == (
        "Evening tide\n"
        "Ada Quiet\n"
        "CC BY 4.0\n"
        "3:00, 4 lines, 96 % silence, on the breath, 18 breaths of 10.0 s\n"
        "\n"
        "   0:00  (the opening bell)\n"
        "\n"
        "ARRIVING\n"
        "\n"
        "   0:10  Find a place to sit.\n"
        "   0:20  Let your hands rest on the table.\n"
        "   0:22  (breathing without words, 27 seconds)\n"
        "\n"
        "THE TIDE\n"
        "\n"
        "   0:50  Breathe in.\n"
        "   0:50  (silence, 1 minute 43 seconds)\n"
        "   2:34  Come back *gently*.\n"
        "   2:35  (a pause, 25 seconds)\n"
        "   3:00  (the closing bell)\n"
    )


def test_in_markdown_signs_in_a_line_stay_signs() -> None:
    told = markdown(*laid(TEXT, 180))
    assert told.startswith("# Evening tide\n\nAda Quiet  \n")
    assert "## Arriving\n\n- **0:10** Find a place to sit.\n" in told
    assert "- 0:50 *silence, 1 minute 43 seconds*\n- **2:34** Come back \\*gently\\*.\n" in told


def test_a_quiet_beginning_moves_all_times_and_is_a_pause() -> None:
    told = plain(*laid(TEXT, 180, lead=60.0))
    assert "   0:00  (a pause, 1 minute)\n   1:00  (the opening bell)\n" in told
    assert "   1:10  Find a place to sit.\n" in told


def test_a_sit_without_words_is_its_bells() -> None:
    score = compose(SILENT, Sit(text=None, length=300, interval=120), FakeNarrator().known)
    told = plain(SILENT, score).split("\n\n")[1]
    assert [row.strip() for row in told.strip().splitlines()] == [
        "0:00  (the opening bell)",
        "0:07  (a pause, 1 minute 53 seconds)",
        "2:00  (a bell)",
        "2:07  (a pause, 1 minute 53 seconds)",
        "4:00  (a bell)",
        "4:07  (a pause, 53 seconds)",
        "5:00  (the closing bell)",
    ]


WORDS = st.lists(
    st.sampled_from(["breath", "river", "stone", "light", "hand", "quiet", "moon", "rest"]), min_size=1, max_size=9
)


@settings(max_examples=60)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=4), st.floats(0, 60))
def test_every_spoken_word_is_in_the_captions_and_in_the_transcript(
    paragraphs: list[list[list[str]]], lead: float
) -> None:  # fmt: skip
    text = "\n\n".join(" ".join(" ".join(words).capitalize() + "." for words in lines) for lines in paragraphs)
    script, score = laid(text, 3600, lead=lead)
    spoken = re.findall(r"\w+", " ".join(line.text for line in script.lines))
    captions = " ".join(row for row in vtt(score).split("\n")[1:] if "-->" not in row)
    assert re.findall(r"\w+", captions) == spoken
    read = [row[9:] for row in plain(script, score).split("\n\n", 1)[1].split("\n") if row[9:10] not in ("", "(")]
    assert re.findall(r"\w+", " ".join(read)) == spoken

"""Captions, as a player would read them."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from meditate.breath import PRESETS, whole_breaths
from meditate.captions import SHORTEST, srt, vtt
from meditate.score import Cue, Fit, Role, Say, Score, Strike


def score(*lines: tuple[float, float, str]) -> Score:
    said = tuple(Cue(start, end, Say(n, 0, text, 110)) for n, (start, end, text) in enumerate(lines))
    bell = Cue(0.0, 6.0, Strike(Role.OPENING))
    return Score(7200.0, 12.0, Fit.BREATH, whole_breaths(PRESETS["calm"], 0.0, 7200.0), (bell, *said))


def test_each_line_becomes_a_cue_with_its_times_to_the_millisecond() -> None:
    lines = score((10.0, 12.3456, "Sit as you are."), (3661.5, 3663.0, "Come back gently."))
    assert vtt(lines) == (
        "WEBVTT\n\n00:00:10.000 --> 00:00:12.346\nSit as you are.\n\n01:01:01.500 --> 01:01:03.000\nCome back gently.\n"
    )
    assert srt(lines) == (
        "1\n00:00:10,000 --> 00:00:12,346\nSit as you are.\n\n2\n01:01:01,500 --> 01:01:03,000\nCome back gently.\n"
    )


def test_what_would_be_read_as_markup_is_written_so_that_it_is_shown() -> None:
    lines = score((10.0, 12.0, "In <b> & out --> done"))
    assert "In &lt;b&gt; &amp; out --&gt; done\n" in vtt(lines)
    assert "In ‹b> & out → done\n" in srt(lines)


def test_long_lines_are_broken_and_no_blank_line_ends_a_cue_early() -> None:
    text = "The path is lit by hundreds of small paper lanterns.\n\n\nThey hang from every branch."
    shown = vtt(score((10.0, 20.0, text))).split("\n", 3)[3].rstrip("\n").split("\n")
    assert all(0 < len(line) <= 42 for line in shown)
    assert " ".join(shown) == " ".join(text.split())


def test_cues_that_meet_do_not_overlap_after_rounding() -> None:
    text = vtt(score((10.0, 12.0004, "One."), (12.00035, 13.0, "Two."), (14.0, 14.0001, "Too short to show.")))
    assert "--> 00:00:12.000\nOne." in text
    assert "00:00:12.000 --> 00:00:13.000\nTwo." in text
    assert "Too short" not in text


def test_a_sit_without_words_has_no_cues() -> None:
    assert vtt(score()) == "WEBVTT\n"
    assert srt(score()) == ""


def test_in_a_file_with_a_quiet_beginning_captions_come_later_by_it() -> None:
    late = replace(score((10.0, 12.3456, "Sit as you are.")), lead=90.0)
    assert "00:01:40.000 --> 00:01:42.346\n" in vtt(late)
    assert "00:01:40,000 --> 00:01:42,346\n" in srt(late)


def spans(text: str) -> list[tuple[float, float, str]]:
    """As a player reads SubRip."""
    found = []
    for block in text.split("\n\n"):
        _, times, *words = block.strip().split("\n")
        start, end = (sum(float(x) * 60**n for n, x in enumerate(reversed(t.replace(",", ".").split(":"))))
                      for t in times.split(" --> "))  # fmt: skip
        found.append((round(start, 3), round(end, 3), " ".join(words)))
    return found


def test_between_the_lines_captions_tell_of_the_breath_if_wanted() -> None:
    lines = replace(score((10.0, 12.0, "Sit as you are.")), breaths=whole_breaths(PRESETS["calm"], 0.0, 20.0))
    assert spans(srt(lines, breath="en")) == [
        (0.0, 4.0, "Breathe in…"), (4.0, 10.0, "Breathe out…"), (10.0, 12.0, "Sit as you are."),
        (12.0, 14.0, "Breathe in…"), (14.0, 20.0, "Breathe out…"),
    ]  # fmt: skip
    assert "Breathe" not in srt(lines)


def test_holds_are_told_and_a_phase_that_a_line_leaves_no_time_for_is_not() -> None:
    box = whole_breaths(PRESETS["box"], 0.0, 16.0)
    told = srt(replace(score((0.5, 4.2, "Sit."), (8.9, 12.0, "Rest.")), breaths=box), breath="de-AT")
    assert spans(told) == [(0.5, 4.2, "Sit."), (4.2, 8.0, "Halten…"), (8.9, 12.0, "Rest."), (12.0, 16.0, "Ruhen…")]


@given(st.lists(st.tuples(st.floats(0, 300), st.floats(0.01, 20)), max_size=12), st.floats(0, 90))
def test_captions_with_the_breath_never_overlap_and_keep_every_line(
    starts: list[tuple[float, float]], lead: float
) -> None:  # fmt: skip
    free, said = 0.0, list[tuple[float, float, str]]()
    for after, lasts in starts:
        said.append((free + after, free + after + lasts, f"Line {len(said)}."))
        free = said[-1][1]
    breaths = whole_breaths(PRESETS["box"], 0.0, 160.0)
    told = spans(srt(replace(score(*said), lead=lead, breaths=breaths), breath="en"))
    assert all(one[1] <= other[0] for one, other in pairwise(told))
    assert [text for *_, text in told if text.startswith("Line")] == [text for *_, text in said]
    assert all(end - start >= SHORTEST / 1000 - 1e-6 for start, end, text in told if not text.startswith("Line"))

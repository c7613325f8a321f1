"""Captions, as a player would read them."""

from dataclasses import replace

from meditate.breath import PRESETS, whole_breaths
from meditate.captions import srt, vtt
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

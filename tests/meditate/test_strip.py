"""The strip of a score: what is drawn of a text, and told band by band."""

from hypothesis import given, settings
from hypothesis import strategies as st

from meditate.compose import compose
from meditate.script import parse
from meditate.script.model import SILENT
from meditate.sit import Sit
from meditate.strip import Kind, Strip, strip_of
from tests.fakes import FakeNarrator

TEXT = """
## Arriving
Find a place to sit.
[pause 20s]
Let your hands rest.
[breathe 2]
## The tide
Breathe in.
[silence]
[bell]
Come back gently.
"""


def laid(text: str, length: float = 240.0, **more: float) -> Strip:
    script = parse(text, "evening.md", markdown=True)
    return strip_of(compose(script, Sit(length=length, **more), FakeNarrator().known))  # type: ignore[arg-type]


def test_it_tells_lines_pauses_breaths_silences_and_bells_in_order() -> None:
    strip = laid(TEXT)
    assert [band.kind.value for band in strip.bands] == [
        "bell", "pause", "line", "pause", "line", "breaths", "line", "silence", "bell", "pause", "line", "pause",
        "bell",
    ]  # fmt: skip
    told = [band.told for band in strip.bands]
    assert told[0] == "0:00: a bell"
    assert told[2:4] == ["0:10: Find a place to sit. (2 seconds)", "0:12: a pause of 22 seconds"]
    assert told[5].endswith(": breathing, 24 seconds")
    assert told[-1] == "4:00: a bell"
    assert [title for _, title in strip.sections] == ["Arriving", "The tide"]
    assert strip.sections[0][0] == strip.bands[2].start


def test_a_quiet_beginning_comes_first() -> None:
    strip = laid(TEXT, delay=60.0)
    assert strip.length == 300.0
    assert (strip.bands[0].kind, strip.bands[0].end) == (Kind.PAUSE, 60.0)


def test_the_band_of_a_line_is_found_and_of_one_that_is_left_out_is_not() -> None:
    strip = laid(TEXT)
    assert strip.bands[strip.band_of(2)].text == "Breathe in."
    assert strip.band_of(17) == -1


def test_a_section_without_a_heading_has_a_place_and_no_title() -> None:
    assert [title for _, title in laid("Sit.\n\nBreathe.").sections] == ["", ""]


def test_without_words_there_are_bells_and_silence() -> None:
    strip = strip_of(compose(SILENT, Sit(text=None, length=60.0), FakeNarrator().known))
    assert {band.kind for band in strip.bands} == {Kind.BELL, Kind.PAUSE}


BETWEEN = st.sampled_from(["[pause 5s]", "[breathe 1]", "[silence]", "[bell]", ""])


@settings(max_examples=40)
@given(st.integers(1, 8), st.integers(180, 3600), BETWEEN)
def test_bands_follow_one_another_within_the_sit_and_miss_no_line(lines: int, length: int, between: str) -> None:
    strip = laid(f"\n{between}\n".join(f"Line number {n} is here." for n in range(lines)), float(length))
    ends = [0.0, *(band.end for band in strip.bands)]
    assert all(end <= band.start + 1e-6 for end, band in zip(ends, strip.bands, strict=False))
    assert strip.bands[-1].end <= strip.length + 1e-6
    assert [band.line for band in strip.bands if band.kind is Kind.LINE] == list(range(lines))

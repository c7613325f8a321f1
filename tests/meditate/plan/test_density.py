"""Density: what goes first, what always stays, and that less is never more."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from meditate.breath import pattern_named
from meditate.clip import Spoken
from meditate.compose import shape_of
from meditate.history.facts import Entry
from meditate.history.views import times_heard
from meditate.plan import Shape, plan, relay
from meditate.plan.density import faded, thinned, widening
from meditate.script import Line, Script, Section, parse
from meditate.sit import Sit
from meditate.sitting_states import Ended

SCRIPTS = st.lists(st.lists(st.booleans(), min_size=1, max_size=12), min_size=1, max_size=5).map(
    lambda sections: Script(
        tuple(Section(tuple(Line(f"Line {n}.", optional=o) for n, o in enumerate(section))) for section in sections)
    )
)
DENSITIES = st.floats(0, 1)


@given(SCRIPTS, DENSITIES, DENSITIES)
def test_less_density_leaves_out_more_and_never_brings_a_line_back(script: Script, one: float, other: float) -> None:
    assert thinned(script, max(one, other)) <= thinned(script, min(one, other))
    assert thinned(script, 1.0) == frozenset()


@given(SCRIPTS, DENSITIES)
def test_the_first_line_and_where_sections_begin_and_end_always_stay(script: Script, density: float) -> None:
    unsaid, number = thinned(script, density), 0
    assert 0 not in unsaid
    for section in script.sections:
        lines = range(number, number := number + len(section.items))
        needed = [n for n in lines if not script.lines[n].optional]
        assert not needed or not {needed[0], needed[-1]} & unsaid


@given(SCRIPTS, DENSITIES)
def test_a_needed_line_goes_only_after_every_optional_one(script: Script, density: float) -> None:
    unsaid = thinned(script, density)
    if any(not script.lines[number].optional for number in unsaid):
        assert {n for n, line in enumerate(script.lines) if line.optional and n} <= unsaid


def test_of_the_optional_lines_the_few_that_stay_lie_far_apart() -> None:
    script = parse("Sit.\n\n" + "\n".join(f"? Line {n}." for n in range(8)) + "\n\nRest.", "here")
    assert sorted({*range(1, 9)} - thinned(script, 0.625)) == [4, 8]


def test_pauses_grow_only_once_all_optional_lines_are_gone() -> None:
    assert [widening(density) for density in (1.0, 0.75, 0.5, 0.25, 0.0)] == [1.0, 1.0, 1.0, 2.0, 3.0]


@settings(max_examples=40)
@given(SCRIPTS, DENSITIES)
def test_a_sparser_sit_is_quieter_and_ends_at_the_same_time(script: Script, density: float) -> None:
    spoken = tuple(Spoken(2.0, 110.0) for _ in script.lines)

    def laid(density: float) -> Shape:
        return Shape(length=1200.0, pattern=pattern_named("calm"), pace=110.0, density=density)

    full, sparse = plan(script, spoken, laid(1.0)), plan(script, spoken, laid(density))
    assert sparse.silence >= full.silence
    assert sparse.length == full.length
    assert set(sparse.left_out) == thinned(script, density)
    assert relay(sparse, script, spoken, laid(density), 600.0).left_out == sparse.left_out


def test_a_text_that_was_heard_often_is_said_less() -> None:
    assert [round(faded(1.0, heard), 2) for heard in (0, 3, 6, 12, 40)] == [1.0, 0.75, 0.5, 0.0, 0.0]
    assert shape_of(Sit(sparser=True, heard=6)).density == 0.5
    assert shape_of(Sit(heard=6)).density == 1.0


def test_a_text_counts_as_heard_when_it_was_sat_to_its_end_or_half_of_it() -> None:
    def entry(text: str | None, seconds: float, ended: Ended = Ended.EARLY) -> Entry:
        return Entry(f"{text} {seconds}", datetime(2026, 1, 1, tzinfo=UTC), seconds, 600.0, ended, text)

    entries = [entry("dream", 600, Ended.COMPLETE), entry("the-forest-of-lanterns", 300), entry("dream", 299)]
    assert times_heard([*entries, entry("rain", 600), entry(None, 600)], "dream") == 2

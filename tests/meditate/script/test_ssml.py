"""SSML in, scripts out: what a calm voice can follow is followed, the rest is noted, and its words are read."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditate.breath import pattern_named
from meditate.clip import Spoken
from meditate.errors import ScriptError
from meditate.plan import Shape, plan
from meditate.score import Say
from meditate.script import BellMark, Item, Line, Pause, SceneMark, Script, parse, parse_ssml


def read(inner: str, attributes: str = "") -> Script:
    return parse_ssml(f"<speak{attributes}>{inner}</speak>", "here")


def items(inner: str) -> list[Item]:
    return [item for _, item in read(inner).numbered()]


def said(script: Script) -> list[list[str]]:
    return [[item.text for item in section.items if isinstance(item, Line)] for section in script.sections]


def test_paragraphs_are_sections_and_sentences_are_lines() -> None:
    script = read("<p><s>Sit. As you are</s> <s>Rest</s></p>\n<p>Breathe\nslowly. In.</p> And out.")
    assert said(script) == [["Sit.", "As you are", "Rest"], ["Breathe slowly.", "In."], ["And out."]]


@pytest.mark.parametrize(
    ("mark", "item"),
    [
        ('<break time="500ms"/>', Pause(0.5)),
        ('<break time="2s"/>', Pause(2)),
        ('<break strength="strong"/>', Pause(2)),
        ("<break/>", Pause(1)),
        ('<break time="9000s"/>', Pause(600)),
        ('<mark name="bell"/>', BellMark()),
        ('<mark name="scene pool"/>', SceneMark("pool")),
        ('<mark name="pause 2 breaths"/>', Pause(breaths=2)),
        ("[pause 3s]", Pause(3)),
    ],
)
def test_a_break_is_a_pause_and_a_mark_may_be_one_of_ours(mark: str, item: Item) -> None:
    assert [i for i in items(f"Sit. {mark} Rest.") if not isinstance(i, Line)] == [item]


def test_a_break_that_is_no_more_than_a_comma_leaves_the_sentence_whole() -> None:
    assert said(read('Sit <break strength="weak"/>and <break time="0s"/>rest.')) == [["Sit and rest."]]


def test_a_mark_may_begin_a_section_with_a_title() -> None:
    script = read('<mark name="section Arriving"/><p>Sit.</p><p>Rest.</p><mark name="section The tide"/>Breathe.')
    assert [(section.title, len(section.items)) for section in script.sections] == [("Arriving", 2), ("The tide", 1)]


def test_what_is_substituted_is_shown_as_written_and_said_otherwise() -> None:
    script = read(
        'Sit <sub alias="on the ground">OTG</sub>. Say <say-as interpret-as="characters">OM</say-as> '
        'or <say-as interpret-as="ordinal">2nd</say-as>.'
    )
    assert said(script) == [["Sit OTG.", "Say OM or 2nd."]]
    assert script.sayings == (("OTG", "on the ground"), ("OM", "O M"))


def test_a_line_is_in_the_language_that_most_of_it_is_marked_as() -> None:
    script = read(
        'Sit. <lang xml:lang="de">Atme ruhig.</lang> Say <lang xml:lang="fr">oui</lang> to it. '
        '<p xml:lang="es-ES">Descansa.</p><s xml:lang="en-GB">Rest.</s>',
        ' xml:lang="en-GB"',
    )
    assert script.language == "en-GB"
    assert [line.language for line in script.lines] == ["", "de", "", "es-ES", ""]


@pytest.mark.parametrize(
    ("asked", "rate", "level"),
    [
        ('rate="slow"', 0.85, 0.0),
        ('rate="-10%"', 0.9, 0.0),
        ('rate="90%"', 0.9, 0.0),
        ('rate="10%"', 0.7, 0.0),
        ('rate="3"', 1.3, 0.0),
        ('volume="soft"', 1.0, -6.0),
        ('volume="-4dB"', 1.0, -4.0),
        ('volume="+9dB"', 1.0, 0.0),
        ('rate="slow" volume="x-soft"', 0.85, -12.0),
    ],
)
def test_prosody_is_followed_within_calm_bounds(asked: str, rate: float, level: float) -> None:
    first, second = read(f"Sit. <prosody {asked}>Rest now.</prosody>").lines
    assert (first.rate, first.level) == (1.0, 0.0)
    assert second.rate == pytest.approx(rate)
    assert second.level == level


def test_a_line_that_is_to_be_said_slowly_and_softly_is_so_in_the_score() -> None:
    script = read('Sit. <prosody rate="0.8" volume="soft">Rest now.</prosody>')
    shape = Shape(length=60.0, pattern=pattern_named("calm"), pace=110.0)
    score = plan(script, tuple(Spoken(2.0, 110.0) for _ in script.lines), shape)
    (first, _), (second, cue) = [(cue.what, cue) for cue in score.says]
    assert isinstance(first, Say)
    assert isinstance(second, Say)
    assert (first.pace, first.level) == (110.0, 0.0)
    assert (second.pace, second.level) == (88.0, -6.0)
    assert cue.end - cue.start == pytest.approx(2.5)


def test_what_cannot_be_done_is_noted_with_its_place_and_its_words_are_read() -> None:
    script = read(
        '\n<audio src="file:///etc/passwd">A bell.</audio>\n<blink>Sit.</blink> <prosody pitch="high">Rest.</prosody>'
        '<lexicon uri="http://127.0.0.1:9/x"/><mark name="here"/><metadata><author>me</author></metadata>'
    )
    assert said(script) == [["A bell.", "Sit.", "Rest."]]
    assert [(note.line, note.column, note.what) for note in script.notes] == [
        (2, 1, "<audio>: a sound file is never opened"),
        (3, 1, "<blink> is not known; its words are read"),
        (3, 21, "prosody pitch: not heard"),
        (3, 58, "<lexicon>: a lexicon is never opened"),
        (3, 95, "a mark called 'here' has no meaning here"),
    ]


def test_what_begins_as_ssml_is_read_so_whatever_it_is_called() -> None:
    begins = '<?xml version="1.0"?>\n<!-- mine -->\n<speak xml:lang="de">'
    script = parse(f'{begins}<meta name="title" content="Flut"/>Sitz &amp; atme.</speak>', "here")
    assert (script.title, script.language, said(script)) == ("Flut", "de", [["Sitz & atme."]])
    assert said(parse("I speak <speak softly.", "here")) == [["I speak <speak softly."]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<speak>Sit.", "here:1:12: this is not well formed (no element found)"),
        ("<p>Sit.</p>", "here:1:1: SSML begins with <speak>"),
        ("<speak>\n <b>Sit.</i></speak>", "here:2:11: this is not well formed (mismatched tag)"),
        ("<speak>[puase 3s]</speak>", "here:1:8: no mark called 'puase'; did you mean [pause 10s]?"),
        ('<speak><meta name="scene" content="lake"/>Sit.</speak>', "no scene called 'lake'"),
        ("<speak>" + "<p>" * 64 + "</speak>", "here:1:197: this is not well formed (elements stand within each other"),
        ("<!DOCTYPE speak []><speak>Sit.</speak>", "here:1:17: this defines names of its own"),
    ],
)
def test_a_mistake_is_said_with_its_place(text: str, words: str) -> None:
    with pytest.raises(ScriptError) as error:
        parse_ssml(text, "here")
    assert words in str(error.value)


TAGS = st.sampled_from([
    "<p>", "</p>", "<s>", "</s>", "<p>Sit. ", "Rest.", " ", "\n", "&amp;", "&#8230;", "&lt;", "&x;",
    '<break time="1s"/>', '<break time="-1s"/>', '<sub alias="a">b</sub>', '<lang xml:lang="de">', "</lang>",
    '<prosody rate="slow">', "</prosody>", '<mark name="bell"/>', '<mark name="section x"/>', "<foo>", "</foo>",
    "<!--", "-->", "<![CDATA[", "]]>",
    "[pause 2s]", "[x", "Café…", "\u202e", "\ud800", "\x00", "<", '"',
])  # fmt: skip
PAGES = st.lists(TAGS, max_size=20).map("".join)
WELL_FORMED = st.recursive(
    st.sampled_from(["Sit. ", "rest ", "&amp;", "Café… ", "Why? ", '<break time="2s"/>', "\n"]),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from(["p", "s", "emphasis", "foo", "prosody"]), st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip


def outcome(text: str) -> Script | str:
    try:
        return parse_ssml(text, "here")
    except ScriptError as error:
        return str(error)


@settings(max_examples=max(500, settings().max_examples))
@given(PAGES.map(lambda inner: f"<speak>{inner}</speak>") | WELL_FORMED.map(lambda i: f"<speak>{i}</speak>") | PAGES)
def test_any_page_is_read_or_refused_in_one_line_and_the_same_way_each_time(text: str) -> None:
    script = outcome(text)
    assert outcome(text) == script
    if isinstance(script, str):
        assert script.startswith("here:")
        assert script.isprintable()


def letters(texts: Sequence[str]) -> str:
    return "".join(character for text in texts for character in text if character.isalnum())


@given(WELL_FORMED)
def test_every_word_between_tags_is_read_in_order(inner: str) -> None:
    script = outcome(f"<speak>{inner}</speak>")
    if isinstance(script, Script):
        bare = inner.replace("&amp;", "&")
        for name in ("p", "s", "emphasis", "foo", "prosody", 'break time="2s"'):
            bare = bare.replace(f"<{name}>", "").replace(f"</{name}>", "").replace(f"<{name}/>", "")
        assert letters([line.text for line in script.lines]) == letters([bare])

"""Texts in, scripts out: marks, Markdown, plain text, and mistakes said kindly."""

import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meditate.errors import ScriptError
from meditate.script import (
    SCENES,
    BellMark,
    Breathe,
    Item,
    Line,
    Pause,
    SceneMark,
    Script,
    SilenceMark,
    parse,
)
from meditate.script.sheet import LIMIT

MARKS: list[tuple[str, Item]] = [
    ("[pause 10s]", Pause(10)),
    ("[pause 2m]", Pause(120)),
    ("[pause 1m30s]", Pause(90)),
    ("[pause 1:30]", Pause(90)),
    ("[pause 2 breaths]", Pause(breaths=2)),
    ("[pause half a breath]", Pause(breaths=0.5)),
    ("[breathe 4]", Breathe(4)),
    ("[breathe four times]", Breathe(4)),
    ("[bell]", BellMark()),
    ("[silence]", SilenceMark()),
    ("[silence 2m]", SilenceMark(120)),
    ("[Scene POOL]", SceneMark("pool")),
    ("[PAUSE:5]", Pause(5)),
    ("[PAUSE:30s]", Pause(30)),
    ("[Pause - 5 seconds]", Pause(5)),
    ("[pause for ten seconds]", Pause(10)),
    ("[10 second pause]", Pause(10)),
    ("*(10-second pause)*", Pause(10)),
    ("(pause 10 seconds)", Pause(10)),
    ("(Pause for 1 minute and 30 seconds.)", Pause(90)),
    ("{silence: 1s}", SilenceMark(1)),
    ("**[BELL]**", BellMark()),
    ("[gong]", BellMark()),
    ("[pause]", Pause(breaths=2)),
    ("(long pause)", Pause(breaths=4)),
    ('<break time="1.5s"/>', Pause(1.5)),
    ("<break time='500ms' />", Pause(0.5)),
    ("<Break strength=strong>", Pause(2)),
]


def said(script: Script) -> list[list[str]]:
    return [[item.text for item in section.items if isinstance(item, Line)] for section in script.sections]


def items(text: str, markdown: bool = True) -> list[Item]:
    return [item for _, item in parse(text, "here", markdown).numbered()]


@pytest.mark.parametrize(("mark", "item"), MARKS)
@pytest.mark.parametrize("text", ["Sit. {} Rest.", "Sit.\n{}\nRest.", "# T\n\nSit.\n\n{}\n\nRest."])
def test_a_mark_stands_between_sentences_or_on_a_line_of_its_own(text: str, mark: str, item: Item) -> None:
    between = [i for i in items(text.replace("{}", mark)) if not isinstance(i, Line)]
    assert between == [item]
    assert said(parse(text.replace("{}", mark), "here"))[0][0] == "Sit."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sit. [puase 10s]", "here:1:6: no mark called 'puase'; did you mean [pause 10s]?"),
        ("Sit.\n\n  [scene pol]", "here:3:3: no scene called 'pol'; did you mean 'pool'?"),
        ("Sit. [pause -5s]", "here:1:6: '-5s' is no length of time; write 10s, 2m, 1m30s or 2 breaths"),
        ("Sit. [pause nan]", "here:1:6: 'nan' is no length of time; write 10s, 2m, 1m30s or 2 breaths"),
        ("Sit. [pause 0s]", "here:1:6: this must be more than nothing"),
        ("Sit. [pause 61m]", "here:1:6: a pause lasts at most an hour; else write [silence 2h]"),
        ("Sit. [breathe 1.5]", "here:1:6: '1.5' is no whole number of breaths; write [breathe 4]"),
        ("Sit. [10s]", "here:1:6: what lasts this long? write [pause 10s]"),
        ("Sit. [pause 10s", "here:1:6: this mark has no end, or brackets inside it; write [pause 10s]"),
        ("Sit. <break time='soon'/>", "here:1:6: 'soon' is no length of time; write 500ms or 2s"),
        ("Sit. <!-- later", "here:1:6: this comment never ends; close it with -->"),
        ("---\ntitel: x\n---\nSit.", "here:2:1: no key called 'titel' in front matter; did you mean 'title'?"),
        ("---\ntitle: x\ntitle: y\n---\nSit.", "here:3:1: 'title' is said twice"),
        ("---\nscene: lake\n---\nSit.", "here:2:7: no scene called 'lake'; there are: " + ", ".join(SCENES)),
        ("---\nhour: noon\n---\nSit.", "here:2:6: no hour called 'noon'; a text is for the day or for the night"),
        ("---\ntitle: x\n\nSit.", "here:4:1: front matter is written `key: value`, and ends with a line of ---"),
        ("---\ntitle: x\n", "here:1:1: this front matter never ends; close it with a line of ---"),
        ("[silence]", "here: there is nothing to say in it; for a sit without words choose the preset `silent`"),
        ("", "here: there is nothing to say in it; for a sit without words choose the preset `silent`"),
    ],
)
def test_a_mistake_is_said_with_its_place_and_what_to_write_instead(text: str, words: str) -> None:
    with pytest.raises(ScriptError) as error:
        parse(text, "here")
    assert str(error.value) == words


def test_words_in_brackets_that_are_no_mark_are_refused_and_escaped_ones_are_words() -> None:
    with pytest.raises(ScriptError, match="without these brackets"):
        parse("She smiles. [laughs softly at herself]", "here")
    assert said(parse(r"Say \[bell\] and `[pause 3s]`.", "here")) == [["Say [bell] and [pause 3s]."]]
    assert said(parse("Rest (pause here as long as you like) and go on […] with it [1].", "here"))[0][0].startswith(
        "Rest ("
    )


def test_prose_alone_has_a_section_for_each_paragraph_and_marks_between_them_make_none() -> None:
    script = parse("Sit. Rest.\n\n[pause 10s]\n\nBreathe\nslowly.\n\n[bell]", "here")
    assert said(script) == [["Sit.", "Rest."], ["Breathe slowly."]]
    assert script.sections[1].items[0] == Pause(10)
    assert script.sections[1].items[-1] == BellMark()


def test_headings_and_breaks_divide_a_text_and_paragraphs_within_stay_together() -> None:
    script = parse("# Tide\n\nHello.\n\n## The *sea* #\n\nOne.\n\nTwo.\n\n***\n\nThree.\n\n# Coda\nFour.", "here")
    assert script.title == "Tide"
    assert [section.title for section in script.sections] == ["", "The sea", "", "Coda"]
    assert said(script) == [["Hello."], ["One.", "Two."], ["Three."], ["Four."]]


def test_front_matter_says_what_the_text_is() -> None:
    script = parse(
        '---\ntitle: "Tide"\nlanguage: de\nscene: River\nhour: Night\nlicense: CC0\n---\n# Tide\nSit.', "here"
    )
    assert (script.title, script.language, script.scene, script.licence) == ("Tide", "de", "river", "CC0")
    assert script.hour == "night"
    assert [section.title for section in script.sections] == [""]


def test_front_matter_says_how_words_of_the_text_are_said() -> None:
    script = parse('---\nsay: Thich Nhat Hanh = Tick Nyat Hahn\nsay: "Om"=ohm\n---\nOm.', "here")
    assert script.sayings == (("Thich Nhat Hanh", "Tick Nyat Hahn"), ("Om", "ohm"))
    assert said(script) == [["Om."]]
    for wrong in ("Om", "= ohm", "Om =", "…=…", "Om = " + "o" * 201):
        with pytest.raises(ScriptError, match="here:2:1: write `say: word = as it is to be said`"):
            parse(f"---\nsay: {wrong}\n---\nOm.", "here")


def test_a_break_above_everything_is_no_front_matter() -> None:
    script = parse("---\n## Shore\nSit.\n\n---\n\nNote: rest.", "here")
    assert said(script) == [["Sit."], ["Note: rest."]]


def test_the_example_in_the_writers_guide_is_a_script() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "writing-scripts.md").read_text("utf-8")
    script = parse(guide.split("```markdown\n")[1].split("```")[0], "guide")
    assert [section.title for section in script.sections] == ["Arriving", "The tide"]
    assert [line.text for line in script.lines if line.optional] == ["If you like, close your eyes."]


def test_lists_quotes_and_hard_breaks_end_lines_and_wrapped_rows_do_not() -> None:
    text = "- Sit\n- [ ] Rest\n  a while\n\n> Be\n> still\n\nOne  \nTwo\\\nThree\nfour\n\n1. First\n2. Second"
    assert said(parse(text, "here")) == [
        ["Sit", "Rest a while"],
        ["Be still"],
        ["One", "Two", "Three four"],
        ["First", "Second"],
    ]


def test_an_optional_line_may_be_wrapped_and_ends_with_its_sentence() -> None:
    script = parse("Sit.\n? You may\nsmile. Softly.\nRest.", "here")
    assert [(line.text, line.optional) for line in script.lines] == [
        ("Sit.", False),
        ("You may smile.", True),
        ("Softly.", True),
        ("Rest.", False),
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("A **very *soft* breath** and _one_ ~~two~~ more.", "A very soft breath and one two more."),
        ("snake_case stays, 5 * 3 too, and 2*3.", "snake_case stays, 5 * 3 too, and 2*3."),
        ('See [the **sea**](http://a.b/c_(d) "t") now.', "See the sea now."),
        ("A ![picture](x.png)word[^1] <b>here</b><br>and there.", "A word here and there."),
        ("Not <!-- this\n\nor this --> seen.", "Not seen."),
        ("Cafe\u0301 \u202eand\u202c\u200b calm\u00a0now.\x07", "Café and calm now."),
    ],
)
def test_signs_go_and_words_stay(written: str, shown: str) -> None:
    assert said(parse(written, "here")) == [[shown]]


def test_plain_text_knows_marks_and_no_other_signs() -> None:
    assert said(parse("# Not *a* heading.\r\n\r\n? Why. [bell] - So.", "here", markdown=False)) == [
        ["# Not *a* heading."],
        ["Why.", "- So."],
    ]


MARKUP = st.text(alphabet='aB. \n#*_`[](){}<>!-?\\:=1~^|"', max_size=120)
WORDS = st.lists(
    st.sampled_from([
        "Sit. ", "[pause 3s]", "(pause", "\n", "\n\n", "**", "_", "## ", "# ", "? ", "- ", "1. ", "`", "\\", "[a](b)",
        "<!--", "-->", "---\n", "title: x\n", "Café… ", "[", "]", "{", "}", "~~", "===\n", "<b>", "[scene ", "pool]",
        "\u202e", "\ud800", "\x00",
    ]),
    max_size=25,
).map("".join)  # fmt: skip


def outcome(text: str, markdown: bool) -> Script | str:
    try:
        return parse(text, "here", markdown)
    except ScriptError as error:
        return str(error)


@settings(max_examples=500)
@given(MARKUP | WORDS | st.text(max_size=60), st.booleans())
def test_any_text_is_read_or_refused_in_one_line_and_the_same_way_each_time(text: str, markdown: bool) -> None:
    script = outcome(text, markdown)
    assert outcome(text, markdown) == script
    assert not isinstance(script, str) or script.startswith("here:")
    assert not isinstance(script, str) or script.isprintable()


@settings(max_examples=400)
@given(MARKUP | WORDS | st.text(max_size=60), st.booleans())
def test_every_line_stands_where_it_says_in_the_source(text: str, markdown: bool) -> None:
    script = outcome(text, markdown)
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    for line in script.lines if isinstance(script, Script) else ():
        standing = iter(unicodedata.normalize("NFD", unix[line.start : line.end]))
        assert all(c in standing for c in unicodedata.normalize("NFD", line.text) if c != " ")
        assert line.text == " ".join(line.text.split())


HOSTILE = [
    "[", "(", "*", "a* ", "_a ", "`", "![", "[a](", '[a](b "', "<a ", "<!-- -->", "- ", "> ", "# ", '. "', "Sit.\n",
    "[bell]", "? a\n", "--- ", "{", "\\", "a.b.", "1. ", "***a ", "~~a", "[x] (", "\n\n",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_hostile_text_takes_time_in_line_with_its_size(unit: str) -> None:
    def cost(size: int) -> float:
        began = time.process_time()
        outcome((unit * size)[:size], markdown=True)
        return time.process_time() - began

    small, large = min(cost(4_000) for _ in range(3)), cost(64_000)
    assert large <= 16 * 6 * small + 0.05


@pytest.mark.parametrize("text", ["." * 60_000 + "a", "[" + "a" * 60_000 + "]", "(pause " + "a" * 60_000 + ")"])
def test_a_run_without_end_is_read_once_and_errors_stay_short(text: str) -> None:
    result = outcome(text, markdown=True)
    assert isinstance(result, Script) or len(result) < 300


def test_a_text_over_the_limit_is_refused_and_one_at_the_limit_is_read() -> None:
    with pytest.raises(ScriptError, match="256 KiB"):
        parse("ä" * (LIMIT // 2 + 1), "here")
    assert parse("Sit.\n" * (LIMIT // 5), "here").lines[-1].text == "Sit."

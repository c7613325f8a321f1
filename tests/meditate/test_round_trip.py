"""Text in, captions out: whatever a text is written in, every word that is said is read again in its captions."""

import html
import re
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from meditate.breath import pattern_named
from meditate.captions import srt, vtt
from meditate.clip import Spoken
from meditate.plan import Shape, plan
from meditate.score import Score
from meditate.script import Script, parse
from meditate.timeline import as_object

WORDS = st.sampled_from([
    "sit", "breathe", "in", "4-7-8", "the", "café", "naïve", "R&D", "a<b", "Übung", "niño", "don’t", "half-way",
    "10–15", "«oui»", "“so”", "...and", "x-->y", "呼吸", "Dr.", "e.g.", "*", "—", "🙂",
])  # fmt: skip
ENDS = st.sampled_from([".", "?", "!", "…", ""])
MARKS = st.sampled_from(["[pause 3s]", "[pause 2 breaths]", "[breathe 2]", "[bell]", "[silence]", "[scene pool]"])


@dataclass(frozen=True)
class Written:
    """A sentence, or a mark where it has no words."""

    words: tuple[str, ...] = ()
    end: str = ""
    mark: str = ""

    @property
    def text(self) -> str:
        return self.mark or " ".join(self.words) + self.end


SENTENCES = st.builds(Written, st.lists(WORDS, min_size=1, max_size=9).map(lambda words: ("Now", *words)), ENDS)
TEXTS = st.lists(st.lists(SENTENCES | MARKS.map(lambda mark: Written(mark=mark)), min_size=1, max_size=5), max_size=4)


def as_plain(text: list[list[Written]]) -> str:
    return "\n\n".join("\n".join(written.text for written in part) for part in text)


def as_markdown(text: list[list[Written]]) -> str:
    def escaped(written: Written) -> str:
        return written.mark or re.sub(r"([*_<>&`\\])", r"\\\1", written.text)

    return "\n\n".join("## Part\n\n" + "\n\n".join(escaped(written) for written in part) for part in text)


def as_ssml(text: list[list[Written]]) -> str:
    def element(written: Written) -> str:
        return f'<mark name="{written.mark[1:-1]}"/>' if written.mark else f"<s>{html.escape(written.text)}</s>"

    return "<speak>" + "".join("<p>" + "".join(map(element, part)) + "</p>" for part in text) + "</speak>"


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def score_of(script: Script) -> Score:
    spoken = tuple(Spoken(0.4 * len(line.text.split()), 110.0) for line in script.lines)
    return plan(script, spoken, Shape(length=3600.0, pattern=pattern_named("calm"), pace=110.0))


def captioned(written: str) -> str:
    """The words of a file of captions, as players show them."""
    rows = [row for row in written.split("\n") if "-->" not in row and row != "WEBVTT" and not row.isdecimal()]
    return html.unescape("\n".join(rows))


@settings(max_examples=40)
@given(TEXTS)
def test_every_spoken_word_is_in_the_captions_whatever_it_was_written_in(text: list[list[Written]]) -> None:
    said = letters("".join(written.text for part in text for written in part if not written.mark))
    if not said:
        return
    for script in (
        parse(as_plain(text), "plain", markdown=False),
        parse(as_markdown(text), "markdown"),
        parse(as_ssml(text), "ssml"),
    ):
        score = score_of(script)
        assert letters("".join(cue["text"] for cue in as_object(score)["cues"] if cue["kind"] == "say")) == said
        assert letters(captioned(vtt(score))) == said
        assert letters(captioned(srt(score))) == said

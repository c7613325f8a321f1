"""The transcript: what is heard in a sit, to be read: lines with their times, sections, bells, pauses in words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import floor

from meditate.score import Cue, PartStart, Quiet, Role, Say, Score, SectionStart, Strike
from meditate.script.model import Script
from meditate.timeline import summary
from meditate.tongue import marked, tr
from meditate.units import Seconds, clock_face
from meditate.words import duration

SHORTEST_PAUSE: Seconds = 10.0
"""A shorter one is told by the times alone."""
_A_BELL = marked("a bell")
BELLS = {
    Role.OPENING: marked("the opening bell"),
    Role.INTERVAL: _A_BELL,
    Role.PART: _A_BELL,
    Role.TEXT: _A_BELL,
    Role.CLOSING: marked("the closing bell"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to be read."""

    start: Seconds
    """From the first sample."""
    kind: str
    """`line`, `heading`, or `heard` for what is not words."""
    text: str


def plain(script: Script, score: Score) -> str:
    """As plain text."""

    def shown(entry: Entry) -> str:
        match entry.kind:
            case "heading":
                return f"\n{entry.text.upper()}\n"
            case "line":
                return f"{_at(entry.start):>7}  {entry.text}"
            case _:
                return f"{_at(entry.start):>7}  ({entry.text})"

    return _joined(_head(script, score), script, score, shown)


def markdown(script: Script, score: Score) -> str:
    """As Markdown."""

    def shown(entry: Entry) -> str:
        match entry.kind:
            case "heading":
                return f"\n## {_escaped(entry.text)}\n"
            case "line":
                return f"- **{_at(entry.start)}** {_escaped(entry.text)}"
            case _:
                return f"- {_at(entry.start)} *{_escaped(entry.text)}*"

    title, *rest = _head(script, score)
    return _joined([f"# {_escaped(title)}", "", *(f"{_escaped(line)}  " for line in rest)], script, score, shown)


def entries(script: Script, score: Score) -> Iterator[Entry]:
    """In order; with what lies between two things that sound, where it is long or has a name."""
    sounding = 0.0
    quiet = ""
    for cue in (cue for cue in score.cues if cue.start <= score.length):
        start, end = cue.start + score.lead, cue.end + score.lead
        match cue.what:
            case Quiet(name):
                quiet = name
            case Say() | Strike():
                yield from _pause(sounding, start, quiet)
                yield Entry(start, *_sounds(cue))
                sounding, quiet = end, ""
            case SectionStart(_, title) if title:
                yield from _pause(sounding, start, quiet)
                yield Entry(start, "heading", title)
                sounding, quiet = start, ""
            case PartStart(name):
                yield Entry(start, "heading", name)
            case _:
                pass


def _sounds(cue: Cue) -> tuple[str, str]:
    match cue.what:
        case Say() as said:
            return "line", said.text
        case Strike(role, strikes):
            bell = tr(BELLS[role])
            struck = tr("{bell}, struck {strikes} times").format(bell=bell, strikes=strikes)
            return "heard", bell if strikes == 1 else struck
        case _:
            return "heard", ""


def _pause(start: Seconds, end: Seconds, quiet: str) -> Iterator[Entry]:
    if quiet or end - start >= SHORTEST_PAUSE:
        breathing, silence, pause = tr("breathing without words"), tr("silence"), tr("a pause")
        kind = breathing if quiet == "breathe" else silence if quiet else pause
        yield Entry(start, "heard", f"{kind}, {duration(end - start)}")


def _head(script: Script, score: Score) -> list[str]:
    said = [script.title or tr("A text of your own")]
    if script.author:
        said.append(script.author)
    return [*said, *([script.licence] if script.licence else []), summary(score)]


def _joined(head: list[str], script: Script, score: Score, shown: Callable[[Entry], str]) -> str:
    text = "\n".join([*head, "", *(shown(entry) for entry in entries(script, score))])
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text + "\n"


def _at(seconds: Seconds) -> str:
    """The second that it begins in."""
    return clock_face(floor(seconds + 1e-6))


def _escaped(text: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#" else sign for sign in text)

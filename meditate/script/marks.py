"""Marks: how a writer writes what is not said, `[pause 10s]` or `[bell]`, and what commonly gets pasted instead."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from meditate.errors import nearest
from meditate.script import durations
from meditate.script.manner import pause as break_length
from meditate.script.model import SCENES, BellMark, Breathe, Item, Pause, SceneMark, SilenceMark
from meditate.script.sheet import Passage, Sheet
from meditate.units import Seconds

LONGEST_PAUSE: Seconds = 3600.0
LONGEST_SILENCE: Seconds = 24 * 3600.0
MOST_BREATHS = 100
SHORTEST_BREAK: Seconds = 0.5
LONGEST_MARK = 60
"""Characters between its brackets; what is longer is words, and is not searched."""

_INNER = r"[^\[\](){}]*"


class _WrongError(Exception):
    """Why a mark cannot be read, and what to write instead."""


@dataclass(frozen=True, slots=True)
class _Mark:
    example: str
    item: Callable[[str], Item]
    """From what is written after its word, in lower case. Raises _WrongError."""


def _pause(argument: str) -> Item:
    if not argument:
        return Pause(breaths=2.0)
    number = durations.breaths(argument)
    if number is not None:
        return Pause(breaths=_within(number, MOST_BREATHS, f"a pause lasts at most {MOST_BREATHS} breaths"))
    return Pause(seconds=_seconds(argument, LONGEST_PAUSE, "a pause lasts at most an hour; else write [silence 2h]"))


def _breathe(argument: str) -> Item:
    number = durations.count(argument or "1")
    if number is None:
        raise _WrongError(f"{argument!r} is no whole number of breaths; write [breathe 4]")
    return Breathe(int(_within(number, MOST_BREATHS, f"a text breathes at most {MOST_BREATHS} times in one go")))


def _silence(argument: str) -> Item:
    if not argument:
        return SilenceMark()
    return SilenceMark(_seconds(argument, LONGEST_SILENCE, "a silence lasts at most a day"))


def _bell(argument: str) -> Item:
    if argument:
        raise _WrongError("a bell takes nothing after its word; write [bell]")
    return BellMark()


def _scene(argument: str) -> Item:
    return SceneMark(_scene_called(argument))


def _scene_called(name: str) -> str:
    """The scene with this name, in any case. Raises _WrongError."""
    if name.lower() not in SCENES:
        near = nearest(name, SCENES)
        hint = f"did you mean {near!r}?" if near else "there are: " + ", ".join(SCENES)
        raise _WrongError(
            f"no scene called {name!r}; {hint}" if name else f"which scene? there are: {', '.join(SCENES)}"
        )
    return name.lower()


def _within(number: float, most: float, otherwise: str) -> float:
    if number <= 0:
        raise _WrongError("this must be more than nothing")
    if number > most:
        raise _WrongError(otherwise)
    return number


def _seconds(argument: str, most: Seconds, otherwise: str) -> Seconds:
    length = durations.seconds(argument)
    if length is None:
        raise _WrongError(f"{argument!r} is no length of time; write 10s, 2m, 1m30s or 2 breaths")
    return _within(length, most, otherwise)


_MARKS = {
    "pause": _Mark("[pause 10s]", _pause),
    "breathe": _Mark("[breathe 4]", _breathe),
    "bell": _Mark("[bell]", _bell),
    "silence": _Mark("[silence 2m]", _silence),
    "scene": _Mark("[scene pool]", _scene),
}
_PASTED = {"gong": "bell", "chime": "bell", "ring bell": "bell", "short pause": "pause 1 breath"} | {
    "brief pause": "pause 1 breath", "long pause": "pause 4 breaths", "longer pause": "pause 4 breaths",
}  # fmt: skip
"""What stands in other people's texts, and the mark that it means."""

_FOUND = re.compile(
    rf"\[(?P<square>{_INNER})\]|\{{(?P<curly>{_INNER})\}}|\((?P<round>{_INNER})\)|(?P<open>[\[{{])(?=[^\W\d_]|\s)"
    r"|<(?i:break)\b(?P<break>[^<>]{0,80})>"
)
_ATTRIBUTE = re.compile(r"""(time|strength)\s*=\s*["']?([^"'\s/>]+)""", re.IGNORECASE)
_WORDED = re.compile(r"\s*(?P<word>[^\W\d_]+)\s*(?:[:=–—]|-(?=\s))?\s*(?:(?:for|of)\s+)?(?P<argument>.*?)\s*")
_PAUSE_LAST = re.compile(r"(?P<length>[a-z\d.,]+[ -]?[a-z]+)(?: of)? (?P<word>pause|silence)")


@dataclass(frozen=True, slots=True)
class Found:
    """A mark in a passage, in `[start, end)` of its text."""

    item: Item
    start: int
    end: int


def marks(passage: Passage, sheet: Sheet) -> Iterator[Found]:
    """The marks of a passage, in order. Raises ScriptError for one that is not known or makes no sense."""
    for match in _FOUND.finditer(passage.text):
        if match.start() in passage.literal:
            continue
        try:
            item = _item(match, passage.text)
        except _WrongError as wrong:
            raise sheet.error(str(wrong), passage.at[match.start()]) from None
        if item is not None:
            yield Found(item, match.start(), match.end())


def _item(match: re.Match[str], text: str) -> Item | None:
    """None for brackets that are words: round ones that hold no mark, and any without a letter in them."""
    if match["break"] is not None:
        return _break(match["break"])
    if match["open"]:
        _refuse_unclosed(match, text)
        return None
    square = match["square"] if match["round"] is None else match["round"]
    inner = match["curly"] if square is None else square
    words = _plain(inner)
    if len(words) > LONGEST_MARK:
        _refuse_long(match, words)
        return None
    if not any(character.isalpha() for character in words):
        return None
    if match["round"] is not None:
        return _in_round_brackets(words)
    return _marked(words)


def _break(inner: str) -> Item:
    """What is written for engines, and pasted into prose."""
    said = {name.lower(): value.lower() for name, value in _ATTRIBUTE.findall(inner)}
    seconds = break_length(said.get("time"), said.get("strength", ""))
    if seconds is None:
        raise _WrongError(f"{said.get('time', '')!r} is no length of time; write 500ms or 2s")
    return Pause(seconds=max(seconds, SHORTEST_BREAK))


def _refuse_unclosed(match: re.Match[str], text: str) -> None:
    worded = _WORDED.match(text[match.end() : match.end() + 40])
    if worded and worded["word"].lower() in _MARKS:
        example = _MARKS[worded["word"].lower()].example
        raise _WrongError(f"this mark has no end, or brackets inside it; write {example}")


def _refuse_long(match: re.Match[str], words: str) -> None:
    if match["round"] is None and any(character.isalpha() for character in words):
        raise _unknown(words)


def _in_round_brackets(words: str) -> Item | None:
    """Round brackets are mostly just words; a mark is what reads as one, a mistake what gives a wrong number."""
    word, argument = _worded(words)
    if word not in _MARKS:
        return None
    try:
        return _MARKS[word].item(argument)
    except _WrongError:
        if argument[:1].isdecimal() or argument[:1] in ("-", "+"):
            raise
        return None


def _marked(words: str) -> Item:
    word, argument = _worded(words)
    if word in _MARKS:
        return _MARKS[word].item(argument)
    if near := nearest(word, _MARKS) if word else None:
        raise _WrongError(f"no mark called {word!r}; did you mean {_MARKS[near].example}?")
    if durations.seconds(words) or durations.breaths(words):
        raise _WrongError(f"what lasts this long? write [pause {words}]")
    raise _unknown(words)


def _unknown(words: str) -> _WrongError:
    known = ", ".join(mark.example for mark in _MARKS.values())
    shown = words if len(words) <= 40 else words[:40] + "…"
    return _WrongError(
        f"no mark reads {shown!r}; there are {known}; what shall be said is written without these brackets"
    )


def _worded(words: str) -> tuple[str, str]:
    """The mark's word and what follows it, both in lower case and with nothing that fills in between."""
    if last := _PAUSE_LAST.fullmatch(words):
        words = _PASTED.get(words) or f"{last['word']} {last['length']}"
    worded = _WORDED.fullmatch(_PASTED.get(words, words))
    return (worded["word"], worded["argument"]) if worded else ("", words)


def _plain(inner: str) -> str:
    return " ".join(inner.lower().split()).rstrip(".!…")


def mark_called(name: str) -> Item | None:
    """The mark that is written so, without its brackets; None where there is none."""
    try:
        return _marked(_plain(name))
    except _WrongError:
        return None


def scene_of(name: str, sheet: Sheet, offset: int) -> str:
    """The scene that a front matter names. Raises ScriptError."""
    try:
        return _scene_called(name)
    except _WrongError as wrong:
        raise sheet.error(str(wrong), offset) from None

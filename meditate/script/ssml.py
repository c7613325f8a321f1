"""SSML 1.1, as much of it as a calm voice can follow; of what it cannot, the words are read, and a note says so."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from meditate.script.front_matter import KEYS, FrontMatter, checked, language_of
from meditate.script.guard import Closed, Event, Opened, Words, events
from meditate.script.manner import Style, Turns, pause, prosody
from meditate.script.marks import mark_called
from meditate.script.model import Item, Note, Pause
from meditate.script.sheet import Block, Heading, Paragraph, Piece, Sheet, displayed, passage

LONGEST_ALIAS = 200
MOST_NOTES = 50
_PARAGRAPHS = ("speak", "p", "paragraph")
_SENTENCES = ("s", "sentence")
_UNHEARD = {
    "emphasis": "stress is not heard", "voice": "the voice is the one that is chosen for the sit",
    "phoneme": "its words are said as they are spelt", "lookup": "a lexicon is never opened",
    "lexicon": "a lexicon is never opened", "audio": "a sound file is never opened",
}  # fmt: skip
_PLAIN = ("lang", "w", "token")
_SILENT = ("metadata", "desc")
_SPELT = ("characters", "spell-out", "verbatim", "digits", "telephone")


@dataclass(frozen=True, slots=True)
class Directed:
    """A page of SSML: its blocks, what it says about itself, and how its words are to be said."""

    blocks: tuple[Block, ...]
    said: FrontMatter
    notes: tuple[Note, ...]
    turns: Turns


def _shown(value: str) -> str:
    return displayed(passage([(value, 0, False)]).text)


def read(sheet: Sheet) -> Directed:
    """A page of SSML. Raises ScriptError for what is no SSML at all, or beyond the guard's bounds."""
    reading = _Reading(sheet)
    for event in events(sheet):
        reading.take(event)
    return reading.whole()


@dataclass(slots=True)
class _Within:
    """An element that is open."""

    style: Style
    silent: bool = False
    said_as: Callable[[str], str] | None = None
    """Its words → how they are said."""
    begins: int = 0
    """How much of the piece was written before it."""


@dataclass(slots=True)
class _Reading:
    """As far as a page has been read."""

    sheet: Sheet
    blocks: list[Block] = field(default_factory=list)
    paragraph: list[Piece | Item] = field(default_factory=list)
    piece: list[tuple[str, int, bool]] = field(default_factory=list)
    within: list[_Within] = field(default_factory=list)
    turns: list[tuple[int, Style]] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)
    sayings: dict[str, str] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)

    def take(self, event: Event) -> None:
        """Read on."""
        match event:
            case Words():
                self._words(event)
            case Opened():
                self._open(event)
            case Closed():
                self._close(event)

    def whole(self) -> Directed:
        """All of it."""
        self._end_paragraph()
        said = FrontMatter(**self.said, sayings=tuple(self.sayings.items()))
        return Directed(tuple(self.blocks), said, tuple(self.notes.values()), Turns(tuple(self.turns)))

    @property
    def _silent(self) -> bool:
        return any(element.silent for element in self.within)

    def _words(self, words: Words) -> None:
        if self._silent:
            return
        self._turn(words.offset)
        self.piece.append((words.text, words.offset, False))

    def _open(self, tag: Opened) -> None:
        if not self.within and tag.name != "speak":
            raise self.sheet.error("SSML begins with <speak>", tag.offset)
        if tag.name in _PARAGRAPHS:
            self._end_paragraph()
        elif tag.name in _SENTENCES:
            self._end_piece()
        element = _Within(self._style(tag), tag.name in _SILENT, None, len(self.piece))
        silenced = self._silent
        self.within.append(element)
        if silenced:
            return
        if act := _ACTS.get(tag.name):
            act(self, tag, element)
        elif tag.name in _UNHEARD:
            self._note(f"<{tag.name}>: {_UNHEARD[tag.name]}", tag)
        elif tag.name not in (*_PARAGRAPHS, *_SENTENCES, *_SILENT, *_PLAIN):
            self._note(f"<{tag.name[:40]}> is not known; its words are read", tag)

    def _close(self, tag: Closed) -> None:
        element = self.within.pop()
        if element.said_as is not None:
            shown = displayed(passage(self.piece[element.begins :]).text)
            if shown and len(shown) <= LONGEST_ALIAS:
                self.sayings.setdefault(shown, element.said_as(shown))
        if tag.name in _PARAGRAPHS:
            self._end_paragraph()
        elif tag.name in _SENTENCES:
            self._end_piece()
        self._turn(tag.offset)

    def _style(self, tag: Opened) -> Style:
        style = self.within[-1].style if self.within else Style()
        language = tag.attributes.get("lang", "")
        if not language:
            return style
        known = language_of(language)
        if known is None:
            self._note(f"{language[:40]!r} is no language", tag)
            return style
        if tag.name == "speak":
            self.said["language"] = known
            return style
        return replace(style, language="" if known == self.said.get("language", FrontMatter().language) else known)

    def _turn(self, offset: int) -> None:
        style = self.within[-1].style if self.within else Style()
        if not self.turns or self.turns[-1][1] != style:
            self.turns.append((offset, style))

    def _end_piece(self) -> None:
        written = passage(self.piece)
        if written.text.strip():
            self.paragraph.append(Piece(written))
        self.piece = []

    def _end_paragraph(self) -> None:
        self._end_piece()
        if self.paragraph:
            self.blocks.append(Paragraph(tuple(self.paragraph)))
        self.paragraph = []

    def _note(self, what: str, tag: Opened) -> None:
        if what not in self.notes and len(self.notes) < MOST_NOTES:
            printable = "".join(character if character.isprintable() else "?" for character in what)
            self.notes[what] = Note(printable, *self.sheet.place(tag.offset))

    def _break(self, tag: Opened, element: _Within) -> None:
        seconds = pause(tag.attributes.get("time"), tag.attributes.get("strength", ""))
        if seconds is None:
            self._note("this break has no length that is one; write 500ms or 2s", tag)
        elif seconds:
            self._end_piece()
            self.paragraph.append(Pause(seconds=seconds))

    def _mark(self, tag: Opened, element: _Within) -> None:
        name = _shown(tag.attributes.get("name", ""))
        if name.lower().startswith("section"):
            self._end_paragraph()
            self.blocks.append(Heading(2, name[len("section") :].strip()))
        elif (item := mark_called(name)) is not None:
            self._end_piece()
            self.paragraph.append(item)
        elif name:
            self._note(f"a mark called {name[:40]!r} has no meaning here", tag)

    def _meta(self, tag: Opened, element: _Within) -> None:
        key = tag.attributes.get("name", "").lower()
        value = _shown(tag.attributes.get("content", ""))
        if key in KEYS and value:
            self.said[key] = checked(key, value, self.sheet, tag.offset)

    def _sub(self, tag: Opened, element: _Within) -> None:
        alias = _shown(tag.attributes.get("alias", ""))
        if alias and len(alias) <= LONGEST_ALIAS:
            element.said_as = lambda _: alias

    def _say_as(self, tag: Opened, element: _Within) -> None:
        if tag.attributes.get("interpret-as", "") in _SPELT:
            element.said_as = lambda shown: " ".join(shown.replace(" ", ""))

    def _prosody(self, tag: Opened, element: _Within) -> None:
        element.style, complaints = prosody(element.style, tag.attributes)
        for complaint in complaints:
            self._note(complaint, tag)


_ACTS: dict[str, Callable[[_Reading, Opened, _Within], None]] = {
    "break": _Reading._break,
    "mark": _Reading._mark,
    "meta": _Reading._meta,
    "sub": _Reading._sub,
    "say-as": _Reading._say_as,
    "prosody": _Reading._prosody,
}

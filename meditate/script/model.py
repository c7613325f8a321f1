"""A text taken apart: what is said, in which order, and the pauses its writer wrote."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from meditate.units import Decibels, Seconds

SCENES = ("forest", "pool", "droplet", "river", "dawn", "night", "plain")
"""The pictures that a text can ask for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence to be said."""

    text: str
    """As displayed: one line, no marks, no leading or trailing space, never empty."""
    start: int = 0
    """Offset of its first character in the source, in characters."""
    end: int = 0
    """One past its last character in the source."""
    optional: bool = False
    """Written `? line`: dropped first when time is short."""
    language: str = ""
    """BCP 47, where it is another than the text's."""
    rate: float = 1.0
    """Factor on the pace, 0.7 to 1.3."""
    level: Decibels = 0.0
    """Beside the voice's own volume, -12 to 0."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause as written, instead of the planner's gap; exactly one of the two is set."""

    seconds: Seconds | None = None
    breaths: float | None = None


@dataclass(frozen=True, slots=True)
class Breathe:
    """Whole breaths without words, begun on an in-breath."""

    breaths: int


@dataclass(frozen=True, slots=True)
class BellMark:
    """A bell between lines."""


@dataclass(frozen=True, slots=True)
class SilenceMark:
    """A named silence: of this length, or elastic (None), sharing what time is left."""

    seconds: Seconds | None = None


@dataclass(frozen=True, slots=True)
class SceneMark:
    """From here on another picture."""

    name: str


Item: TypeAlias = Line | Pause | Breathe | BellMark | SilenceMark | SceneMark


@dataclass(frozen=True, slots=True)
class Section:
    """A run of items that belong together."""

    items: tuple[Item, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader could not do as it is written, and did otherwise; no mistake. Places count from 1."""

    what: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Script:
    """A whole text."""

    sections: tuple[Section, ...]
    title: str = ""
    language: str = "en"
    """BCP 47, as written in the text."""
    scene: str = "plain"
    """The picture it begins with."""
    author: str = ""
    licence: str = ""
    hour: str = ""
    """`day` or `night`, where it was written for one of them."""
    sayings: tuple[tuple[str, str], ...] = ()
    """(as written, as said) for words that this text wants said otherwise than they stand; shown as written."""
    notes: tuple[Note, ...] = ()
    in_parts: bool = False
    """Too long for one sit: read in parts, whatever the sit says."""
    lines: tuple[Line, ...] = field(init=False, repr=False, compare=False)
    """All lines in order; a line's index here is its number everywhere else."""

    def __post_init__(self) -> None:
        lines = tuple(item for section in self.sections for item in section.items if isinstance(item, Line))
        object.__setattr__(self, "lines", lines)

    def numbered(self) -> Iterator[tuple[int, Item]]:
        """Each item with the index of its section, in order."""
        for index, section in enumerate(self.sections):
            for item in section.items:
                yield index, item


def words_in(sections: Iterable[Section]) -> int:
    """How many words are said in these."""
    items = (item for section in sections for item in section.items)
    return sum(len(item.text.split()) for item in items if isinstance(item, Line))


SILENT = Script(sections=(), title="Silence")
"""The sit without text: bells and breath only."""

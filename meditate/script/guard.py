"""XML behind a guard: a stream of tags and words, refused as soon as it defines something or grows beyond bounds.

No tree is built, and nothing that it names is opened.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate
from typing import Any, TypeAlias
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import InputSource

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from meditate.errors import ScriptError
from meditate.script.sheet import Sheet

DEEPEST = 64
MOST_ELEMENTS = 6_000
MOST_RUNS = 25_000
"""Of characters between tags, references and ends of rows."""
MOST_ATTRIBUTES = 32
LONGEST_VALUE = 4096
"""Characters of one attribute."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A tag begins an element. Its name and those of its attributes stand without their prefixes."""

    name: str
    attributes: Mapping[str, str]
    offset: int


@dataclass(frozen=True, slots=True)
class Closed:
    """An element ends, also one without content."""

    name: str
    offset: int


@dataclass(frozen=True, slots=True)
class Words:
    """A run of characters; what was written as a reference, `&amp;`, is a run of its own."""

    text: str
    offset: int


Event: TypeAlias = Opened | Closed | Words


class IllFormedError(ScriptError):
    """What is no XML: a tag without its end, as those are that stand ever deeper within each other; a stray sign."""

    def __init__(self, why: str, place: ScriptError) -> None:
        self.why = why
        super().__init__(f"this is not well formed ({why})", source=place.source, line=place.line, column=place.column)


def events(sheet: Sheet) -> list[Event]:
    """What the sheet holds. Raises ScriptError, with line and column, for what is not well formed or beyond bounds."""
    guard = _Guard(sheet)
    parser = _Reader(forbid_dtd=True, forbid_entities=True, forbid_external=True)
    parser.setContentHandler(guard)
    source = InputSource()
    source.setEncoding("utf-8")
    source.setByteStream(BytesIO(sheet.text.encode("utf-8", "surrogatepass")))
    try:
        parser.parse(source)
    except DefusedXmlException:
        raise guard.ledger.defining(guard.offset()) from None
    except SAXException as error:
        raise IllFormedError(error.getMessage(), sheet.error("", guard.offset())) from None
    return guard.ledger.events


class Ledger:
    """What was met so far, counted; refused where it is one too many."""

    def __init__(self, sheet: Sheet) -> None:
        self.events: list[Event] = []
        self._sheet = sheet
        self._depth = self._elements = self._runs = 0

    def opened(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """A tag begins an element."""
        self._depth, self._elements = self._depth + 1, self._elements + 1
        if self._depth > DEEPEST:
            why = f"elements stand within each other more than {DEEPEST} deep"
            raise IllFormedError(why, self._sheet.error(why, offset))
        if self._elements > MOST_ELEMENTS:
            raise self._sheet.error(f"there are more than {MOST_ELEMENTS} elements", offset)
        if len(attributes) > MOST_ATTRIBUTES:
            raise self._sheet.error(f"this element has more than {MOST_ATTRIBUTES} attributes", offset)
        said = {bare(key): value for key, value in attributes.items()} if attributes else {}
        if any(len(value) > LONGEST_VALUE for value in said.values()):
            raise self._sheet.error(f"an attribute here has more than {LONGEST_VALUE} characters", offset)
        self.events.append(Opened(bare(name), said, offset))

    def closed(self, name: str, offset: int) -> None:
        """An element ends."""
        self._depth -= 1
        self.events.append(Closed(bare(name), offset))

    def words(self, text: str, offset: int) -> None:
        """What stands between tags."""
        self.count_runs(1, offset)
        self.events.append(Words(text, offset))

    def count_runs(self, more: int, offset: int) -> None:
        """So many more pieces of words."""
        self._runs += more
        if self._runs > MOST_RUNS:
            raise self._sheet.error(f"its words are in more than {MOST_RUNS} pieces", offset)

    def defining(self, offset: int) -> ScriptError:
        """The error for what defines something, here."""
        return self._sheet.error("this defines names of its own (a DTD, an entity), and that is never read", offset)


class _Reader(DefusedExpatParser):  # type: ignore[misc]
    """Tells of words where they stand: gathered first, they would be told of where the next tag stands."""

    def reset(self) -> None:
        super().reset()
        self._parser.buffer_text = False


class _Guard(ContentHandler):
    """Listens, and notes where each thing stands."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.ledger = Ledger(sheet)
        self._rows = [0, *accumulate(len(row) + 1 for row in sheet.text.split("\n"))]
        self._locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802
        """Told before anything else."""
        self._locator = locator

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        """A tag."""
        self.ledger.opened(name, attrs, self.offset())

    def endElement(self, name: str) -> None:  # noqa: N802
        """The end of one."""
        self.ledger.closed(name, self.offset())

    def characters(self, content: str) -> None:
        """What stands between tags."""
        self.ledger.words(content, self.offset())

    def offset(self) -> int:
        """Where the parser is."""
        line, column = self._locator.getLineNumber() or 1, self._locator.getColumnNumber() or 0
        return int(self._rows[min(line, len(self._rows)) - 1] + column)


def bare(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2] if ":" in name else name

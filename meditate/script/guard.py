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
        raise guard.refused("this defines names of its own (a DTD, an entity), and that is never read") from None
    except SAXException as error:
        raise guard.refused(f"this is not well formed ({error.getMessage()})") from None
    return guard.events


class _Reader(DefusedExpatParser):  # type: ignore[misc]
    """Tells of words where they stand: gathered first, they would be told of where the next tag stands."""

    def reset(self) -> None:
        super().reset()
        self._parser.buffer_text = False


class _Guard(ContentHandler):
    """Counts while it listens."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.events: list[Event] = []
        self._sheet = sheet
        self._rows = [0, *accumulate(len(row) + 1 for row in sheet.text.split("\n"))]
        self._depth = self._elements = self._runs = 0
        self._locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802
        """Told before anything else."""
        self._locator = locator

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        """A tag; refused where it is one too many."""
        self._depth, self._elements = self._depth + 1, self._elements + 1
        if self._depth > DEEPEST:
            raise self.refused(f"elements stand within each other more than {DEEPEST} deep")
        if self._elements > MOST_ELEMENTS:
            raise self.refused(f"there are more than {MOST_ELEMENTS} elements")
        self.events.append(Opened(_bare(name), self._said(attrs) if len(attrs) else {}, self._offset()))

    def _said(self, attrs: Any) -> dict[str, str]:
        if len(attrs) > MOST_ATTRIBUTES:
            raise self.refused(f"this element has more than {MOST_ATTRIBUTES} attributes")
        said = {_bare(key): value for key, value in attrs.items()}
        if any(len(value) > LONGEST_VALUE for value in said.values()):
            raise self.refused(f"an attribute here has more than {LONGEST_VALUE} characters")
        return said

    def endElement(self, name: str) -> None:  # noqa: N802
        """The end of one."""
        self._depth -= 1
        self.events.append(Closed(_bare(name), self._offset()))

    def characters(self, content: str) -> None:
        """What stands between tags."""
        self._runs += 1
        if self._runs > MOST_RUNS:
            raise self.refused(f"its words are in more than {MOST_RUNS} pieces")
        self.events.append(Words(content, self._offset()))

    def refused(self, why: str) -> ScriptError:
        """The error that says where."""
        line, column = self._locator.getLineNumber() or 1, self._locator.getColumnNumber() or 0
        return self._sheet.error(why, self._rows[min(line, len(self._rows)) - 1] + column)

    def _offset(self) -> int:
        return int(self._rows[self._locator.getLineNumber() - 1] + self._locator.getColumnNumber())


def _bare(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name

"""Salvage: what a page that is not well formed was meant to say, as a browser would take it; the guard's bounds hold.

One walk from its beginning to its end, in which nothing is looked at twice.
"""

import html
import re
from itertools import islice

from meditate.script.elements import BLOCKS, HEADINGS, HOLLOW, UNREAD
from meditate.script.guard import MOST_ATTRIBUTES, Event, Ledger, bare
from meditate.script.sheet import Sheet

MOST_SCRAPS = 2_000
"""Ends of nothing, comments and instructions: more of them are no slip of the pen."""
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[(?P<plain>.*?)(?:\]\]>|\Z)|(?P<said><[!?][^>]{0,4096}>?)"
    r"|<(?P<end>/?)(?P<name>[A-Za-z][\w:.-]{0,60})"
    r"""(?P<rest>(?:[^<>"']++|"[^<"]*+"|'[^<']*+')*+(?=>)|[^<>]{0,4096}+)(?:>|(?=<)|\Z)""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([\w:.-]++)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]++))""")
_DEFINES = re.compile(r"<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION|DOCTYPE[^>]*\[)", re.IGNORECASE)
_ENDS = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "td": ("td", "th"), "th": ("td", "th"),
         "body": ("head",)}  # fmt: skip
"""What is over where another of its kind begins; a paragraph is, wherever a block begins."""
_BARS = UNREAD | {"ul", "ol", "dl", "table"}
"""What begins within these ends nothing outside."""


def salvaged(sheet: Sheet) -> list[Event]:
    """What the sheet seems to hold. Raises ScriptError for what is beyond the guard's bounds, or defines something."""
    salvage, at = _Salvage(sheet), 0
    for token in _TOKEN.finditer(sheet.text):
        salvage.words(at, token.start())
        salvage.take(token)
        at = token.end()
    salvage.words(at, len(sheet.text))
    salvage.close_to(0, len(sheet.text))
    return salvage.ledger.events


class _Salvage:
    """As far as a page has been walked through."""

    def __init__(self, sheet: Sheet) -> None:
        self.ledger = Ledger(sheet)
        self._sheet = sheet
        self._open: list[str] = []
        self._scraps = 0

    def words(self, start: int, end: int) -> None:
        if start == end:
            return
        references = self._sheet.text.count("&", start, end)
        self.ledger.count_runs(references, start)
        written = self._sheet.text[start:end]
        self.ledger.words(html.unescape(written) if references else written, start)

    def take(self, token: re.Match[str]) -> None:
        match token.lastgroup:
            case "plain":
                self.ledger.words(token["plain"], token.start("plain"))
            case "said" if _DEFINES.match(token["said"]):
                raise self.ledger.defining(token.start())
            case "rest" if token["end"]:
                self._end(bare(token["name"]), token.start())
            case "rest":
                self._begin(bare(token["name"]), token)
            case _:
                self._scrap(token.start())

    def _scrap(self, at: int) -> None:
        self._scraps += 1
        if self._scraps > MOST_SCRAPS:
            raise self._sheet.error(f"more than {MOST_SCRAPS} tags and comments are of no use", at)

    def _begin(self, name: str, token: re.Match[str]) -> None:
        at, kind = token.start(), name.lower()
        over = _ENDS.get(kind, ()) + (("p",) if kind in BLOCKS or kind in HEADINGS else ())
        if over:
            self._end_latest(over, at)
        said = islice(_ATTRIBUTE.finditer(token["rest"]), MOST_ATTRIBUTES + 1)
        self.ledger.opened(name, {one[1]: one[2] or one[3] or one[4] or "" for one in said}, at)
        if kind in HOLLOW or token["rest"].endswith("/"):
            self.ledger.closed(name, at)
        else:
            self._open.append(name)

    def _end(self, name: str, at: int) -> None:
        """Ends what stands open in it, too; an end without a beginning is none, but it does part paragraphs."""
        kind = name.lower()
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place].lower() == kind:
                return self.close_to(place, at)
        if kind in ("p", "br"):
            self.ledger.opened(name, {}, at)
            self.ledger.closed(name, at)
        return self._scrap(at)

    def _end_latest(self, over: tuple[str, ...], at: int) -> None:
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place].lower() in over:
                return self.close_to(place, at)
            if self._open[place].lower() in _BARS:
                return None
        return None

    def close_to(self, place: int, at: int) -> None:
        while len(self._open) > place:
            self.ledger.closed(self._open.pop(), at)

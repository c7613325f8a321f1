"""What Markdown writes inside a paragraph: emphasis, links, code. Its signs go, its words stay where they stand."""

import re
from collections.abc import Iterator

from meditate.script.sheet import Passage, passage

_DESTINATION = r'\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)'
# Each alternative ends at the next character of its own kind, so that hostile text is read in one pass.
_SIGNS = re.compile(
    rf"""\\(?P<escaped>[!-/:-@\[-`{{-~])
    | `(?P<code>[^`]*)`
    | !\[[^\[\]]*\]{_DESTINATION}
    | \[\^[^\[\]\s]*\]
    | \[(?P<link>[^\[\]^]*)\]{_DESTINATION}
    | <(?P<address>https?://[^<>\s]*)>
    | (?P<newline><br\s*/?>)
    | </?(?!break\b)[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ANY = re.compile(r"[\\`!\[<*_~]")
_RUN = re.compile(r"\*+|_+|~~")


def inline(written: Passage) -> Passage:
    """The words of a passage of Markdown. Pictures, footnote signs and HTML tags are left out."""
    text = written.text
    if not _ANY.search(text):
        return written
    kept, literal, breaks = [True] * len(text), set(written.literal), set[int]()
    for sign in _SIGNS.finditer(text):
        kept[sign.start() : sign.end()] = [False] * (sign.end() - sign.start())
        words = sign.span(sign.lastgroup) if sign.lastgroup else (sign.end(), sign.end())
        if sign.lastgroup == "newline":
            words = words[0], words[0] + 1
            breaks.add(words[0])
        kept[words[0] : words[1]] = [True] * (words[1] - words[0])
        if sign.lastgroup in ("escaped", "code", "address"):
            literal.update(range(*words))
    for start, end in _emphasis(text, kept, literal):
        kept[start:end] = [False] * (end - start)
    return passage(_kept(written, kept, breaks, literal))


def _kept(written: Passage, kept: list[bool], breaks: set[int], literal: set[int]) -> Iterator[tuple[str, int, bool]]:
    """What stays, in runs that stand together in the source too."""
    text, at, begin = written.text, written.at, 0
    for i in range(1, len(text) + 1):
        joined = i < len(text) and kept[i - 1] and kept[i] and at[i] == at[i - 1] + 1
        if joined and i not in breaks and i - 1 not in breaks and (i in literal) == (i - 1 in literal):
            continue
        if kept[begin]:
            yield " " if begin in breaks else text[begin:i], at[begin], begin in literal
        begin = i


def _emphasis(text: str, kept: list[bool], literal: set[int]) -> Iterator[tuple[int, int]]:
    """The spans of the stars, underscores and tildes that open or close emphasis; others are words."""
    opened: dict[str, list[tuple[int, int]]] = {"*": [], "_": [], "~": []}
    for run in _RUN.finditer(text):
        start, end = run.span()
        if start in literal or not kept[start]:
            continue
        waiting = opened[run[0][0]]
        before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
        intraword = run[0][0] == "_" and before.isalnum() and after.isalnum()
        while not before.isspace() and not intraword and waiting and start < end:
            begin, finish = waiting.pop()
            length = min(finish - begin, end - start)
            yield finish - length, finish
            yield start, start + length
            start += length
            if finish - length > begin:
                waiting.append((begin, finish - length))
        if start < end and not after.isspace() and not intraword:
            waiting.append((start, end))

"""The letterbox: texts that are handed in, as a file or as pasted words, and kept if one likes. Loads no Qt."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from meditate.errands import in_background
from meditate.errors import MeditateError, OutputError, ScriptError
from meditate.files import write_whole
from meditate.review import Grade, findings
from meditate.script.model import Script
from meditate.script.package import LARGEST_FILE
from meditate.script.sheet import LIMIT, Sheet, displayed
from meditate.script.source import read_source, reading
from meditate.sit import LONGEST, Sit
from meditate.texts import BOOK, ENDINGS, read_script, script_in
from meditate.tongue import tr
from narration.timing import estimate

PASTED_KEPT = 10
"""So many pasted texts are remembered, the latest ones, so that a sit of one can be begun again."""
LONGEST_NAME = 60
FIRST_WORDS = 5
_SIGNS = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Letter:
    """A text that was handed in and can be read."""

    name: str
    """What a sit calls it: the path of its file."""
    title: str
    lines: int
    own: bool
    """Whether it lies with the sitter's own texts already."""
    warnings: tuple[str, ...] = ()
    """What its listeners would notice, each with its line."""


Answer: TypeAlias = Letter | MeditateError


class Letterbox:
    """Files are read and written by threads of their own; `done` is called from those."""

    def __init__(self, pasted: Path, own: Callable[[], Path]) -> None:
        """`pasted` is the folder for what is pasted, `own` tells that of the sitter's own texts."""
        self._pasted, self._own = pasted, own

    def take(self, file: Path, done: Callable[[Answer], None]) -> None:
        """Look at this file; it stays where it is."""
        in_background(lambda: done(_answered(lambda: self.letter(file))), "letterbox")

    def paste(self, words: str, done: Callable[[Answer], None]) -> None:
        """Make a text of these words, in a file that is ours."""
        in_background(lambda: done(_answered(lambda: self.pasted(words))), "letterbox")

    def keep(self, letter: Letter, done: Callable[[Answer], None]) -> None:
        """Put a copy with the sitter's own texts."""
        in_background(lambda: done(_answered(lambda: self.kept(letter))), "letterbox")

    def letter(self, file: Path) -> Letter:
        """What this file is. Raises ScriptError."""
        if file.suffix.lower() not in ENDINGS and not file.is_dir():
            what = tr("texts end in {endings}").format(endings=" ".join(sorted(ENDINGS)))
            raise ScriptError(what, source=file.name)
        try:
            script, written = _read(file)
        except ScriptError as error:
            # One knows where one took it from.
            source = error.source.replace(str(file), file.name)
            raise ScriptError(error.what, source=source, line=error.line, column=error.column) from None
        return Letter(
            str(file), script.title, len(script.lines), self._own() in file.parents, tuple(_warnings(script, written))
        )  # fmt: skip

    def pasted(self, words: str) -> Letter:
        """These words as a text. Raises ScriptError, OutputError."""
        if not words.strip():
            raise ScriptError(tr("there are no words to paste"), source=tr("clipboard"))
        content = words.encode("utf-8", "replace")
        if len(content) > LIMIT:
            what = tr("the text is too large; the limit is {size} KiB").format(size=LIMIT // 1024)
            raise ScriptError(what, source=tr("clipboard"))
        path = free_name(self._pasted, first_words(words), ".md")
        _write(path, content)
        try:
            letter = self.letter(path)
        except ScriptError as error:
            path.unlink(missing_ok=True)
            raise ScriptError(error.what, source=tr("clipboard"), line=error.line, column=error.column) from None
        self._forget_old()
        return letter

    def kept(self, letter: Letter) -> Letter:
        """A copy of it among the sitter's own. Raises ScriptError, OutputError."""
        file = Path(letter.name)
        with reading(file) as opened:
            content = opened.read(LARGEST_FILE + 1)
        path = free_name(self._own(), file.stem, file.suffix.lower())
        _write(path, content)
        return self.letter(path)

    def _forget_old(self) -> None:
        with suppress(OSError):
            files = sorted(self._pasted.glob("*.md"), key=lambda path: path.stat().st_mtime_ns)
            for path in files[:-PASTED_KEPT]:
                path.unlink(missing_ok=True)


def _read(file: Path) -> tuple[Script, str]:
    """The script, and what it was read from; of a book only the script."""
    if file.suffix.lower() == BOOK:
        return read_script(file), ""
    written = read_source(file)
    return script_in(written, file), written


def _warnings(script: Script, written: str) -> Iterator[str]:
    for finding in findings(script, Sheet(written, ""), Sit(length=LONGEST), estimate):
        if finding.grade is Grade.WARNING:
            place = tr("line {number}").format(number=finding.line) if finding.line else ""
            yield f"{place}: {finding.what}" if place else finding.what


def _answered(work: Callable[[], Letter]) -> Answer:
    try:
        return work()
    except MeditateError as error:
        return error


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        what = tr("{folder}: the text could not be kept ({reason}); choose another folder")
        raise OutputError(what.format(folder=path.parent, reason=reason)) from error


def first_words(words: str) -> str:
    """What a text without a name is called: its first words, without signs."""
    bare = re.sub(r"<[^<>]*>", " ", words[:2000])
    found = [word for word in _SIGNS.sub(" ", displayed(bare)).split() if word.strip("_")]
    return " ".join(found[:FIRST_WORDS])[:LONGEST_NAME].strip()


def free_name(folder: Path, words: str, ending: str) -> Path:
    """A file of this name in the folder that is not there yet."""
    stem = "-".join(_SIGNS.sub(" ", words).lower().split())[:LONGEST_NAME].strip("-_") or "text"
    path, number = folder / f"{stem}{ending}", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}{ending}", number + 1
    return path

"""The texts there are: those that come with the program, and the sitter's own, by name."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from meditate.errors import MeditateError, UnknownNameError
from meditate.script.chapters import index_of
from meditate.script.front_matter import FrontMatter, front_matter
from meditate.script.markdown import blocks
from meditate.script.model import Script, Section
from meditate.script.parse import parse, parse_ssml
from meditate.script.sheet import Break, Heading, Sheet
from meditate.script.source import head_of, read_source

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "texts"

DEFAULT = "the-forest-of-lanterns"
ALIASES = {"dream": DEFAULT}

HEAD = 4096
"""Bytes in which a text's front matter and first heading are looked for."""
_MARKDOWN = frozenset((".md", ".markdown"))
_PLAIN = frozenset((".txt", ".text"))
_SSML = frozenset((".ssml", ".xml"))
BOOK = ".epub"
ENDINGS = _MARKDOWN | _PLAIN | _SSML | {BOOK}
"""Of the names of files that are texts."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that can be chosen by its name."""

    name: str
    """Its file's name without the ending."""
    title: str
    language: str
    path: Path
    hour: str = ""
    """`day` or `night`, where it was written for one of them."""


def shipped(own: Path | None = None) -> tuple[Text, ...]:
    """The texts that come with the program, and those in the sitter's folder `own`, by name.

    Of two with the same name the sitter's counts. One that cannot be read is left out here; `find_text` says why.
    """
    found = {path.stem: path for folder in (SHIPPED, own) if folder for path in _files(folder)}
    read = (_read(name, found[name]) for name in sorted(found))
    return tuple(text for text in read if text)


class Bookcase:
    """The texts to choose from, by title: only the head of each file is read, and again only once it has changed.

    One whose middle cannot be read stands here too; `find_text` says what is wrong with it.
    """

    def __init__(self, own: Callable[[], Path | None] = lambda: None) -> None:
        """`own` tells the sitter's folder."""
        self._own = own
        self._seen: dict[Path, tuple[tuple[int, int], Text | None]] = {}

    def look(self, *, own: bool = True) -> tuple[Text, ...]:
        """All texts by name, the sitter's before a shipped one of the same name; those alone if not `own`."""
        folders = (SHIPPED, self._own() if own else None)
        found = {path.stem: path for folder in folders if folder for path in _files(folder)}
        looked = (self._text(name, found[name]) for name in sorted(found))
        return tuple(text for text in looked if text)

    def _text(self, name: str, path: Path) -> Text | None:
        try:
            here = path.stat()
            stamp = here.st_mtime_ns, here.st_size
            if self._seen.get(path, (None, None))[0] != stamp:
                self._seen[path] = stamp, _glimpsed(name, path)
        except OSError:
            return None
        return self._seen[path][1]


class Lectern:
    """Where a text lies open: it is read again only once its file has changed. Any thread may call."""

    def __init__(self) -> None:
        self._open: tuple[object, Script] | None = None

    def script(self, name: str, own: Path | None = None) -> Script:
        """As `find_text`."""
        path = path_of(name, own)
        try:
            here = path.stat()
        except (OSError, ValueError):
            return find_text(name, own)
        place = path, chapter_of(name), here.st_mtime_ns, here.st_size
        lies = self._open
        if lies is None or lies[0] != place:
            self._open = lies = place, read_script(path, chapter_of(name))
        return lies[1]


def find_text(name: str, own: Path | None = None) -> Script:
    """The script with this name, of the sitter's or the shipped texts; else the one in the file that `name` leads to.

    `-` reads the standard input. Raises ScriptError for a text that cannot be read, UnknownNameError for no such text.
    """
    return read_script(path_of(name, own), chapter_of(name))


def with_chapter(name: str, chapter: str) -> str:
    """What one chapter of a text is called: `tide.epub#3`, `dream#The river`."""
    return f"{_named(name)[0]}#{chapter}"


def lasting_name(name: str) -> str:
    """The same, of a book by its whole path, so that its bookmark is found from wherever one is."""
    text, chapter = _named(name)
    path = Path(text)
    if path.suffix.lower() != BOOK or not _is_there(path):
        return name
    return str(path.resolve()) + (f"#{chapter}" if chapter else "")


def chapter_of(name: str) -> str:
    """The chapter that is named behind a text's name, by number or name; empty for all of it."""
    return _named(name)[1]


def _named(name: str) -> tuple[str, str]:
    text, sign, chapter = name.partition("#")
    ending = Path(text).suffix.lower()
    whole = not sign or (ending not in ENDINGS and (bool(ending) or Path(name).suffix.lower() in ENDINGS))
    return (name, "") if whole else (text, chapter)


def path_of(name: str, own: Path | None = None) -> Path:
    """The file of the text with this name; else the one that `name` leads to. Raises UnknownNameError."""
    name = _named(name)[0]
    for folder in (own, SHIPPED):
        for path in _files(folder) if folder else ():
            if path.stem == ALIASES.get(name, name):
                return path
    path = Path(name).expanduser() if name.startswith("~/") else Path(name)
    if name == "-" or _is_there(path) or path.suffix.lower() in ENDINGS or path.parent != Path():
        return path
    raise UnknownNameError("text", name, (*ALIASES, *(text.name for text in shipped(own))))


def chapters_in(name: str, own: Path | None = None) -> tuple[tuple[str, tuple[Section, ...]], ...]:
    """The chapters of a book, or the sections of another text, each with its title. Raises as `find_text`."""
    path = path_of(name, own)
    if path.suffix.lower() == BOOK:
        from meditate.script.book import book_in

        return tuple((chapter.title, chapter.sections) for chapter in book_in(path).chapters)
    return tuple((section.title, (section,)) for section in read_script(path).sections)


def known_as(name: str) -> str:
    """The name of a text, where this is another word for it."""
    text, chapter = _named(name)
    return ALIASES.get(text, text) + (f"#{chapter}" if chapter else "")


def read_script(path: Path, chapter: str = "") -> Script:
    """The script in a file, or one section of it, or one chapter of a book. Untitled, it is called as the file.

    Raises ScriptError.
    """
    if path.suffix.lower() == BOOK:
        from meditate.script.book import read_book

        return read_book(path, chapter)
    script = script_in(read_source(path), path)
    return _only(script, chapter, str(path)) if chapter else script


def _only(script: Script, chapter: str, source: str) -> Script:
    chosen = script.sections[index_of(chapter, [section.title for section in script.sections], source)]
    title = f"{script.title}: {chosen.title}" if chosen.title else script.title
    return replace(script, sections=(chosen,), title=title)


def script_in(text: str, path: Path) -> Script:
    """The script that this file holds: plain text or SSML by its ending, all else Markdown. Raises ScriptError."""
    ending = path.suffix.lower()
    name, plain = str(path), ending in _PLAIN
    script = parse_ssml(text, name) if ending in _SSML else parse(text, name, markdown=not plain)
    return script if script.title else replace(script, title=title_of(path))


def title_of(path: Path) -> str:
    """What a text without a title is called: as its file is."""
    words = " ".join(path.stem.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:]


def _files(folder: Path) -> list[Path]:
    """Directly in the folder, or in one for a language; a folder that is not there holds none."""
    try:
        inside = [path for pattern in ("*", "*/*") for path in folder.glob(pattern)]
    except (OSError, ValueError):
        return []
    return sorted(path for path in inside if path.suffix.lower() in ENDINGS)


def _read(name: str, path: Path) -> Text | None:
    if path.suffix.lower() == BOOK:
        return _of_a_book(name, path)
    try:
        script = read_script(path)
    except MeditateError:
        return None
    return Text(name, script.title, script.language, path, script.hour)


def _of_a_book(name: str, path: Path) -> Text | None:
    from meditate.script.book import head_of_book

    try:
        head = head_of_book(path)
    except MeditateError:
        return None
    return Text(name, head.title or title_of(path), head.language, path)


def _glimpsed(name: str, path: Path) -> Text | None:
    """As its head says; None for what is no text at all. Raises OSError."""
    if path.suffix.lower() == BOOK:
        return _of_a_book(name, path)
    if path.suffix.lower() in _SSML:
        return _read(name, path)
    plain = path.suffix.lower() in _PLAIN
    try:
        sheet = Sheet(head_of(path, HEAD).removeprefix("\ufeff"), str(path))
        said, begin = (FrontMatter(), 0) if plain else front_matter(sheet)
        title = said.title or ("" if plain else _first_heading(sheet, begin))
    except MeditateError:
        return None
    return Text(name, title or title_of(path), said.language, path, said.hour)


def _first_heading(sheet: Sheet, begin: int) -> str:
    try:
        first = next((block for block in blocks(sheet, begin) if not isinstance(block, Break)), None)
    except MeditateError:
        # A comment that ends beyond the head.
        return ""
    return first.title if isinstance(first, Heading) and first.level == 1 else ""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False

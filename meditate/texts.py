"""The texts there are: those that come with the program, and the sitter's own, by name."""

from dataclasses import dataclass, replace
from pathlib import Path

from meditate.errors import MeditateError, UnknownNameError
from meditate.script.front_matter import FrontMatter, front_matter
from meditate.script.markdown import blocks
from meditate.script.model import Script
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
ENDINGS = _MARKDOWN | _PLAIN | _SSML
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

    def __init__(self, own: Path | None = None) -> None:
        """`own` is the sitter's folder."""
        self._own = own
        self._seen: dict[Path, tuple[tuple[int, int], Text | None]] = {}

    def look(self, *, own: bool = True) -> tuple[Text, ...]:
        """All texts by name, the sitter's before a shipped one of the same name; those alone if not `own`."""
        folders = (SHIPPED, self._own if own else None)
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


def find_text(name: str, own: Path | None = None) -> Script:
    """The script with this name, of the sitter's or the shipped texts; else the one in the file that `name` leads to.

    `-` reads the standard input. Raises ScriptError for a text that cannot be read, UnknownNameError for no such text.
    """
    return read_script(path_of(name, own))


def path_of(name: str, own: Path | None = None) -> Path:
    """The file of the text with this name; else the one that `name` leads to. Raises UnknownNameError."""
    for folder in (own, SHIPPED):
        for path in _files(folder) if folder else ():
            if path.stem == known_as(name):
                return path
    path = Path(name).expanduser() if name.startswith("~/") else Path(name)
    if name == "-" or _is_there(path) or path.suffix.lower() in ENDINGS or path.parent != Path():
        return path
    raise UnknownNameError("text", name, (*ALIASES, *(text.name for text in shipped(own))))


def known_as(name: str) -> str:
    """The name of a text, where this is another word for it."""
    return ALIASES.get(name, name)


def read_script(path: Path) -> Script:
    """The script in a file. Without a title it is called after it. Raises ScriptError."""
    return script_in(read_source(path), path)


def script_in(text: str, path: Path) -> Script:
    """The script that this file holds: plain text or SSML by its ending, all else Markdown. Raises ScriptError."""
    ending = path.suffix.lower()
    name, plain = str(path), ending in _PLAIN
    script = parse_ssml(text, name) if ending in _SSML else parse(text, name, markdown=not plain)
    return script if script.title else replace(script, title=_title_of(path))


def _title_of(path: Path) -> str:
    words = " ".join(path.stem.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:]


def _files(folder: Path) -> list[Path]:
    """Directly in the folder, or in one for a language; a folder that is not there holds none."""
    try:
        inside = [path for pattern in ("*", "*/*") for path in folder.glob(pattern)]
    except OSError:
        return []
    return sorted(path for path in inside if path.suffix.lower() in ENDINGS)


def _read(name: str, path: Path) -> Text | None:
    try:
        script = read_script(path)
    except MeditateError:
        return None
    return Text(name, script.title, script.language, path, script.hour)


def _glimpsed(name: str, path: Path) -> Text | None:
    """As its head says; None for what is no text at all. Raises OSError."""
    if path.suffix.lower() in _SSML:
        return _read(name, path)
    plain = path.suffix.lower() in _PLAIN
    try:
        sheet = Sheet(head_of(path, HEAD).removeprefix("\ufeff"), str(path))
        said, begin = (FrontMatter(), 0) if plain else front_matter(sheet)
        title = said.title or ("" if plain else _first_heading(sheet, begin))
    except MeditateError:
        return None
    return Text(name, title or _title_of(path), said.language, path, said.hour)


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

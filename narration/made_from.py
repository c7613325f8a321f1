"""What a voice is made from, as a short mark: it changes with a model's files, or a program's arguments."""

from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path

from narration.piper_voices import beside
from narration.shelf import Shelf, key_of
from narration.voice import Kind, Voice


def made_from(voice: Voice, shelf: Shelf) -> str:
    """The mark of this voice; empty where its engine's version says all. A model is read through once, then known."""
    match voice.kind:
        case Kind.NEURAL:
            model = Path(voice.source.rpartition("#")[0])
            return "".join(_mark_of(file, shelf) for file in (model, beside(model)))
        case Kind.COMMAND:
            return sha256(voice.source.encode()).hexdigest()[:16]
        case _:
            return ""


def _mark_of(file: Path, shelf: Shelf) -> str:
    with suppress(OSError):
        found = file.stat()
        key = key_of("file", str(file), found.st_size, found.st_mtime_ns)
        if isinstance(kept := shelf.card(key), str):
            return kept
        with file.open("rb") as content:
            mark = file_digest(content, "sha256").hexdigest()[:16]
        shelf.keep_card(key, mark)
        return mark
    return "gone"

"""Writing texts: the draft that is kept, what it comes to, a line of it heard. Off the window's thread; loads no Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread

from meditate.clip import Spoken
from meditate.compose import compose
from meditate.draft import BLANK, Draft, name_for, read_draft, write_draft
from meditate.errors import MeditateError, OutputError, ScriptError
from meditate.files import write_whole
from meditate.script.model import Script
from meditate.script.source import read_source
from meditate.sit import Sit
from meditate.strip import Strip, strip_of
from meditate.texts import SHIPPED, path_of, script_in
from meditate.timeline import summary
from meditate.tongue import spoken_language, tr
from ui.house.latest import Latest

HERE = Path("text.md")
"""What a draft is called in errors."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a text comes to in one sit."""

    said: str = ""
    """In one line; empty where it cannot be read."""
    script: Script | None = None
    strip: Strip | None = None
    """None where it does not fit, or cannot be read."""
    trouble: str = ""
    line: int = 0
    """Of the text, counted from 1, where the trouble is; 0 for the whole of it."""


Known = Callable[[Sit, Script], Callable[[str, float, float], Spoken]]
"""Who reads a text in a sit, asked how long lines take."""


def sketch_of(text: str, sit: Sit, known: Known) -> Sketch:
    """Works it out; never raises."""
    try:
        script = script_in(text, HERE)
    except ScriptError as error:
        return Sketch(trouble=error.what, line=error.line)
    try:
        shape = replace(sit, text=str(HERE), in_parts=False)
        score = compose(script, shape, known(shape, script))
    except MeditateError as error:
        return Sketch(script=script, trouble=str(error))
    return Sketch(summary(score), script, strip_of(score))


class Writing:
    """One desk, with one draft on it."""

    def __init__(
        self, draft: Path, own: Callable[[], Path], known: Known, say: Callable[[str, str], None]
    ) -> None:  # fmt: skip
        """`draft` is its file, `own` tells the folder of one's own texts; `say` has words in a language heard."""
        self._path, self._own, self._known, self._say = draft, own, known, say
        self._sketching = Latest(self._sketch, "sketch")
        self._keeping = Latest(self._save, "draft")

    def draft(self, arrived: Callable[[Draft], None]) -> None:
        """`arrived` is called with what was written last, or with a new one, from another thread."""
        Thread(target=lambda: arrived(read_draft(self._path) or self.blank()), name="draft", daemon=True).start()

    def blank(self) -> Draft:
        """A new one, with nothing in it but its head."""
        text = BLANK.format(title=tr("A text of my own"), language=spoken_language())
        return Draft(text, kept=text)

    def save(self, draft: Draft, done: Callable[[str], None]) -> None:
        """Have it kept as it is now, for the next time; `done` hears what is in the way, or nothing."""
        self._keeping.ask((draft, done))

    def try_out(self, text: str, sit: Sit, done: Callable[[Sketch], None]) -> None:
        """`done` is called from another thread, unless another text is tried first."""
        self._sketching.ask((text, sit, done))

    def say(self, words: str, language: str) -> None:
        """Have a line heard."""
        self._say(words, language)

    def keep(self, draft: Draft, done: Callable[[Draft | MeditateError], None]) -> None:
        """Have it written as a text of one's own; `done` hears of it as it is then, or what is wrong."""
        Thread(target=lambda: done(self._kept(draft)), name="keep-text", daemon=True).start()

    def take(self, name: str, done: Callable[[Draft | MeditateError], None]) -> None:
        """Have the text of this name as a draft: one's own as it is, another as a copy."""
        Thread(target=lambda: done(self._taken(name)), name="take-text", daemon=True).start()

    def close(self) -> None:
        """Keep what is still to be kept."""
        self._sketching.close()
        self._keeping.close(finish=True)

    def _sketch(self, asked: tuple[str, Sit, Callable[[Sketch], None]]) -> None:
        text, sit, done = asked
        sketch = sketch_of(text, sit, self._known)
        if not self._sketching.superseded:
            done(sketch)

    def _save(self, asked: tuple[Draft, Callable[[str], None]]) -> None:
        draft, done = asked
        done(self._write(draft))

    def _write(self, draft: Draft) -> str:
        try:
            write_draft(self._path, draft)
        except OSError as error:
            what = tr("The draft is not kept yet ({reason}); with the next change it is tried again.")
            return what.format(reason=(error.strerror or str(error)).lower())
        return ""

    def _kept(self, draft: Draft) -> Draft | MeditateError:
        try:
            script = script_in(draft.text, HERE)
            own = self._own()
            name = draft.name or name_for(script.title, _names(own) | _names(SHIPPED))
            write_whole(own / f"{name}.md", draft.text.rstrip() + "\n")
        except MeditateError as error:
            return error
        except OSError as error:
            return OutputError(tr("The text could not be kept: {reason}").format(reason=error.strerror))
        kept = Draft(draft.text, name, draft.text)
        self._write(kept)
        return kept

    def _taken(self, name: str) -> Draft | MeditateError:
        try:
            path = path_of(name, self._own())
            text = read_source(path)
        except MeditateError as error:
            return error
        own = path.parent == self._own() and path.suffix == ".md"
        draft = Draft(text, path.stem if own else "", text)
        self._write(draft)
        return draft


def _names(folder: Path) -> set[str]:
    return {path.stem for path in folder.rglob("*") if path.is_file()}

"""The wordbook: the sitter's own lexicon in the hands of the house. The studio is told of it."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock

from meditate.errands import in_background
from meditate.errors import MeditateError, OutputError, UsageError
from meditate.toml_file import one_by_one
from meditate.tongue import tr
from narration import own_lexicon
from narration.own_lexicon import OwnLexicon

Change = Callable[[OwnLexicon], OwnLexicon]


class Wordbook:
    """Any thread may ask."""

    def __init__(self, path: Path, learn: Callable[[OwnLexicon], None]) -> None:
        """`learn` is told of the lexicon now and whenever it is another. One that cannot be read is left as it is."""
        self._path, self._learn, self._guard = path, learn, Lock()
        self.note = ""
        """What is wrong with the file, in a sentence; nothing is written over it then."""
        self.now = own_lexicon.NONE
        try:
            self.now = own_lexicon.read(path)
        except UsageError as error:
            self.note = tr("{error}; until then words are said without it").format(error=error)
        learn(self.now)

    def change(self, change: Change) -> OwnLexicon:
        """Keep the lexicon as changed, from what stands in the file now. Raises MeditateError."""
        with self._guard:
            try:
                with one_by_one(self._path):
                    lexicon = change(own_lexicon.read(self._path))
                    own_lexicon.write(self._path, lexicon)
            except OSError as error:
                what = tr("{file}: the lexicon could not be kept ({why})")
                raise OutputError(what.format(file=self._path, why=error.strerror)) from error
            self.now, self.note = lexicon, ""
        self._learn(lexicon)
        return lexicon

    def change_later(self, change: Change, done: Callable[[OwnLexicon | MeditateError], None]) -> None:
        """The same from another thread; `done` is called with the lexicon, or with what is wrong."""
        in_background(lambda: done(self._changed(change)), "wordbook")

    def _changed(self, change: Change) -> OwnLexicon | MeditateError:
        try:
            return self.change(change)
        except MeditateError as error:
            return error

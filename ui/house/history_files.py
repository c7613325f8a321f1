"""The history as files: kept for other programs, and what those say was sat taken in, and taken back. Loads no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from meditate.errands import in_background
from meditate.errors import MeditateError, OutputError, UnknownNameError
from meditate.files import write_whole
from meditate.history.exporting import as_csv, as_json
from meditate.history.intake import Intake, looked_at, read_files, take_in
from meditate.history.reading import History
from meditate.tongue import tr

KINDS = (".csv", ".json")


@dataclass(frozen=True, slots=True)
class Written:
    """All of it is kept there."""

    file: Path
    sits: int


@dataclass(frozen=True, slots=True)
class TakenIn:
    """It is in the history now, by a file of its own."""

    file: Path
    sits: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """It is in the history no more."""


Filed: TypeAlias = Written | Intake | TakenIn | TakenBack | MeditateError
"""What came of it."""


def written(file: Path, history: History) -> Written:
    """Keeps all of it: `.csv` for a spreadsheet, `.json` exactly. Raises UnknownNameError, OutputError."""
    kind = file.suffix.lower()
    if kind not in KINDS:
        raise UnknownNameError("kind of history", file.suffix or file.name, KINDS)
    try:
        write_whole(file, as_csv(history.entries) if kind == ".csv" else as_json(history))
    except OSError as error:
        told = tr("could not write {file}: {why}; free some space or choose another")
        raise OutputError(told.format(file=file, why=error.strerror)) from error
    return Written(file, len(history.entries))


def taken_in(folder: Path, intake: Intake) -> TakenIn:
    """Puts what is new into the history that lies there. Raises OutputError."""
    try:
        return TakenIn(take_in(folder, intake), len(intake.sits))
    except OSError as error:
        told = tr("could not write to {folder}: {why}; nothing was changed")
        raise OutputError(told.format(folder=folder, why=error.strerror)) from error


class HistoryFiles:
    """As HistoryFiles of `ui/house/rooms.py` says."""

    def __init__(self, folder: Path, read: Callable[[], History], changed: Callable[[], None]) -> None:
        """`read` reads the history that lies in this folder; `changed` is called when that is another."""
        self._folder, self._read, self._changed = folder, read, changed

    def write(self, file: Path, done: Callable[[Filed], None]) -> None:
        """As HistoryFiles of `ui/house/rooms.py` says."""
        _do(lambda: written(file, self._read()), done)

    def look(self, files: Sequence[Path], done: Callable[[Filed], None]) -> None:
        """As HistoryFiles of `ui/house/rooms.py` says."""
        _do(lambda: looked_at(*read_files(files), self._read()), done)

    def take_in(self, intake: Intake, done: Callable[[Filed], None]) -> None:
        """As HistoryFiles of `ui/house/rooms.py` says."""
        _do(lambda: taken_in(self._folder, intake), done, self._changed)

    def take_back(self, taken: TakenIn, done: Callable[[Filed], None]) -> None:
        """As HistoryFiles of `ui/house/rooms.py` says."""

        def taken_back() -> TakenBack:
            taken.file.unlink(missing_ok=True)
            return TakenBack()

        _do(taken_back, done, self._changed)


def _do(work: Callable[[], Filed], done: Callable[[Filed], None], changed: Callable[[], None] | None = None) -> None:
    def answer() -> None:
        try:
            answered = work()
        except MeditateError as error:
            answered = error
        except OSError as error:
            answered = OutputError(f"{error.filename}: {error.strerror}")
        if changed and not isinstance(answered, MeditateError):
            changed()
        done(answered)

    in_background(answer, "history files")

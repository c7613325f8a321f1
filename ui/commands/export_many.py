"""`meditate export` of many texts into a folder: several at a time, those that are finished already left alone."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from meditate.errors import MeditateError, OutputError
from meditate.parcel import WRITING, Parcel
from meditate.players.formats import check_ending
from meditate.seal import is_finished
from meditate.sit import Sit
from meditate.texts import ENDINGS, known_as
from ui.commands.export import shown_progress
from ui.commands.options import Asked
from ui.commands.screen import INTERRUPTED, complain, tell
from ui.commands.setting import chosen
from ui.house.packing import Doing, Failed, Order, Told, pack_all
from ui.house.wiring import House


@dataclass(frozen=True, slots=True)
class Many:
    """Where to, and what is written of each text."""

    folder: Path
    ending: str
    beside: frozenset[str]
    """Of `captions` and `transcript`."""
    breath: bool
    force: bool

    def parcel(self, name: str) -> Parcel:
        """Of the text that has this name here."""
        captions = self.folder / f"{name}.vtt" if "captions" in self.beside else None
        transcript = self.folder / f"{name}.txt" if "transcript" in self.beside else None
        return Parcel(self.folder / f"{name}{self.ending}", captions, transcript, breath=self.breath, force=self.force)


def is_many(texts: Sequence[str], output: str) -> bool:
    """Whether this asks for files in a folder, not for one file."""
    folders = any(Path(text).is_dir() for text in texts) or Path(output).is_dir()
    return len(texts) > 1 or folders or output.endswith(("/", os.sep))


def export_many(asked: Asked, texts: Sequence[str], many: Many, jobs: int | None, *, quiet: bool) -> int:
    """Answers with the exit status: 1 where one of them could not be written, for its own reasons."""
    check_ending(many.folder / f"text{many.ending}")
    _open(many.folder)
    with chosen(asked, quiet=quiet) as (house, usual), shown_progress(quiet=quiet, lines=False) as progress:
        account = Account(progress, quiet=quiet)
        sits = [replace(usual, text=text) for text in texts_in(texts or (usual.text or "",))]
        orders = list(_orders(house, sits, many, account))
        account.awaited = len(orders)
        try:
            pack_all(orders, jobs or os.cpu_count() or 1, account.hear)
        except KeyboardInterrupt:
            account.tell(stopped=True)
            return INTERRUPTED
        account.tell()
    return 1 if account.bad else 0


def texts_in(names: Sequence[str]) -> tuple[str, ...]:
    """These texts, each once; those that lie in a folder in its place, by name."""
    found: list[str] = []
    for name in names:
        folder = Path(name)
        if folder.is_dir():
            inside = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
            found += [str(path) for path in inside if path.is_file() and not path.name.startswith(".")]
            if not inside:
                raise OutputError(f"there is no text in {folder}; texts end in {' '.join(sorted(ENDINGS))}")
        else:
            found.append(name)
    return tuple(dict.fromkeys(found))


class Account:
    """What became of the texts, told as it happens."""

    def __init__(self, progress: Callable[[str, float], None], *, quiet: bool) -> None:
        self._progress, self._quiet = progress, quiet
        self._shares: dict[str, float] = {}
        self.awaited = self.written = self.finished = self.bad = 0

    def hear(self, name: str, told: Told) -> None:
        """Of one that is being packed."""
        match told:
            case Doing(what, share):
                self._shares[name] = share if what == WRITING else 0.0
            case Failed(why):
                self._shares[name] = 1.0
                self.fail(name, why)
            case _:
                self._shares[name] = 1.0
                self.written += 1
                self._say(f"{name}: written")
        self._progress("all texts", sum(self._shares.values()) / max(1, self.awaited))

    def fail(self, name: str, why: str) -> None:
        """One that cannot be written."""
        self.bad += 1
        complain(why if name in why else f"{name}: {why}", 1)

    def keep(self, name: str) -> None:
        """One that is there already, as it would be written."""
        self.finished += 1
        self._say(f"{name}: finished already")

    def tell(self, *, stopped: bool = False) -> None:
        """The whole of it in one line."""
        said = [f"{self.written} written"]
        if self.finished:
            said.append(f"{self.finished} finished already")
        if self.bad:
            said.append(f"{self.bad} could not be")
        if stopped:
            said.append(f"{self.awaited - self.written} stopped; the same command goes on with them")
        self._say(", ".join(said))

    def _say(self, line: str) -> None:
        if not self._quiet:
            tell(line)


def _orders(house: House, sits: Sequence[Sit], many: Many, account: Account) -> Iterator[tuple[str, Order]]:
    """What is still to be packed, by name; the others go into the account."""
    taken: set[str] = set()
    for sit in sits:
        name = _name_of(sit.text or "", taken)
        try:
            many.parcel(name).check_beside(sit.text or "")
            order = house.order(sit, many.parcel(name))
            if is_finished(order.parcel):
                account.keep(name)
                continue
            order.parcel.check()
        except MeditateError as error:
            account.fail(name, str(error))
            continue
        yield name, order


def _name_of(text: str, taken: set[str]) -> str:
    """What its files are called: as the text is, with a number where another one has that name already."""
    stem = Path(text).stem if Path(text).suffix.lower() in ENDINGS else known_as(Path(text).name)
    name, number = stem, 2
    while name.casefold() in taken:
        name, number = f"{stem} {number}", number + 1
    taken.add(name.casefold())
    return name


def _open(folder: Path) -> None:
    """Make the folder where it is missing. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"the folder {folder} cannot be made: {reason}; choose another") from error

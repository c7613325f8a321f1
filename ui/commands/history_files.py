"""`meditate history export | import | merge`: the history as files, and what others say was sat, taken in."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meditate.errors import HistoryError, OutputError
from ui.commands.history_book import Book, opened
from ui.commands.screen import complain

if TYPE_CHECKING:
    from meditate.history.intake import Intake


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def export(file: str, *, force: bool) -> None:
    """Write all of it to FILE: .csv for a spreadsheet, .json exactly."""
    from meditate.history.told import times
    from ui.house.history_files import written

    path = Path(file)
    if path.is_dir() or not path.parent.is_dir():
        raise OutputError(f"{path}: there is no such folder to write a file into; make it first or choose another")
    if path.exists() and not force:
        raise OutputError(f"{path} is already there; --force replaces it")
    click.echo(f"{path}: {times(written(path, opened().history).sits)}")


@click.command("import")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--dry-run", is_flag=True, help="Only say what would be taken in.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def import_(files: tuple[str, ...], *, dry_run: bool, yes: bool) -> None:
    """Take in what was sat elsewhere.

    Files of Insight Timer (its journal too), Meditate for GTK, Brethap, and our own.

    All of it, or nothing. What is here already is passed over.
    """
    from meditate.history.intake import looked_at, read_files

    program, events = read_files([Path(file) for file in files])
    book = opened()
    _take_in(book, looked_at(program, events, book.history), dry_run=dry_run, yes=yes)


@click.command()
@click.argument("folder", metavar="FOLDER")
@click.option("--dry-run", is_flag=True, help="Only say what would be taken in.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def merge(folder: str, *, dry_run: bool, yes: bool) -> None:
    """Take in the history of another machine.

    Or an old copy of this one's: a folder of .jsonl files.
    """
    from meditate.history.intake import looked_at
    from meditate.history.reading import logs_in, read_history

    other = Path(folder)
    if not logs_in(other):
        raise HistoryError("there is no history in this folder; name the one that holds .jsonl files", source=folder)
    theirs = read_history(other)
    for amiss in theirs.troubles:
        complain(amiss, 0)
    book = opened()
    _take_in(book, looked_at("Meditate", theirs.events, book.history), dry_run=dry_run, yes=yes)


def _take_in(book: Book, intake: "Intake", *, dry_run: bool, yes: bool) -> None:
    from ui.house.history_files import taken_in

    for line in _preview(intake):
        click.echo(line)
    if not intake.events or dry_run:
        return
    if not yes and sys.stdin.isatty() and not click.confirm("Take them in?"):
        click.echo("Nothing was changed.")
        return
    click.echo(f"Taken in. To take it back, delete {taken_in(book.places.history, intake).file}")


def _preview(intake: "Intake") -> list[str]:
    from meditate.history.told import date_words, times
    from meditate.words import duration

    notes = f" and {intake.notes} note{'s' * (intake.notes != 1)}" if intake.notes else ""
    said = [f"{intake.program}: {times(intake.found)}, of which {len(intake.sits)} are new{notes}."]
    if intake.sits:
        first, last = intake.sits[0].started.date(), intake.sits[-1].started.date()
        length = duration(sum(entry.seconds for entry in intake.sits))
        said.append(f"From {date_words(first)} to {date_words(last)}, {length}.")
    return said

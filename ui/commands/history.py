"""`meditate history`: what was sat, in words, as a list, and in figures; notes on it, and what is left out."""

import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import click

from ui.commands.history_book import SHORT_ID, Book, opened
from ui.commands.history_files import export, import_, merge
from ui.commands.listings import as_json_option
from ui.commands.screen import can_be_drawn_on, show_json, show_table

if TYPE_CHECKING:
    from meditate.history.facts import Entry

WEEKS = 12


@click.group(invoke_without_command=True)
@click.pass_context
def history(ctx: click.Context) -> None:
    """Say what was sat. Without a command: in a few words."""
    if ctx.invoked_subcommand is None:
        _say(opened())


def _say(book: Book) -> None:
    from meditate.history.told import NOTHING, times, title_of, told
    from meditate.words import duration

    overview = book.overview()
    said = list(told(overview, streak=book.settings.streak))
    if not said:
        click.echo(NOTHING)
        return
    show_table(said)
    click.echo()
    show_table([(title_of(each), times(each.sits), duration(each.seconds)) for each in overview.readings])


@history.command("list")
@as_json_option
@click.option("--last", type=click.IntRange(min=1), metavar="N", help="Only the latest N.")
def list_(*, as_json: bool, last: int | None) -> None:
    """List every sit, the oldest first."""
    from meditate.history.exporting import row_of

    entries = opened().history.entries[-(last or 0) :]
    if as_json:
        show_json([row_of(entry) for entry in entries])
    elif entries:
        _show_columns(("", "sat", "", "ended", "note", "id"), [_line(entry) for entry in entries])


def _line(entry: "Entry") -> tuple[str, ...]:
    from meditate.history.told import WORDLESS
    from meditate.words import duration

    what = entry.title or entry.text or WORDLESS
    note = " ".join(entry.note.split())
    when = f"{entry.started:%Y-%m-%d %H:%M}"
    return when, duration(entry.seconds), what, entry.ended.value, note, entry.id[:SHORT_ID]


def _show_columns(names: tuple[str, ...], lines: list[tuple[str, ...]]) -> None:
    """A table on a terminal; elsewhere plain lines without headings, for other programs."""
    if not can_be_drawn_on(sys.stdout):
        show_table(lines)
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*names, box=box.SIMPLE, pad_edge=False)
    for line in lines:
        table.add_row(*map(Text, line))
    Console().print(table)


@history.command()
@as_json_option
def stats(*, as_json: bool) -> None:
    """Say how much was sat by week, by time of day, by text."""
    from meditate.history.figures import by_week, figures

    book = opened()
    overview = book.overview()
    if as_json:
        row = {"streak": overview.streak} if book.settings.streak else {}
        show_json(figures(book.history.entries, overview, book.settings.day_begins) | row)
        return
    _say(book)
    if overview.first is None:
        return
    from meditate.history.told import PARTS, date_words
    from meditate.words import duration

    click.echo()
    parts = [(name, sum(overview.hours[begin:end])) for name, begin, end in PARTS]
    show_table([(name.capitalize(), duration(seconds)) for name, seconds in parts if seconds])
    click.echo()
    weeks = by_week(book.history.entries, overview.today, WEEKS, book.settings.day_begins)
    show_table(
        [(f"Week of {date_words(monday)}", duration(sat) if sat else "") for monday, sat in weeks[_first_sat(weeks) :]]
    )


def _first_sat(weeks: Sequence[tuple[date, float]]) -> int:
    return next((n for n, (_, sat) in enumerate(weeks) if sat), len(weeks) - 1)


@history.command()
@click.argument("text", metavar="TEXT")
@click.option("--of", "id", metavar="ID", help="The sit; else the latest one.")
def note(text: str, *, id: str | None) -> None:  # noqa: A002 - as in the file
    """Put a note on a sit; an empty one takes it away."""
    from meditate.history.facts import Note
    from meditate.history.wall import wall_now

    book = opened()
    entry = book.sit(id)
    book.append(Note(uuid4().hex, entry.id, wall_now(), text))
    click.echo(f"{'Noted' if text else 'No note any more'}: {_named(entry)}")


@history.command()
@click.argument("id", metavar="ID")
def delete(id: str) -> None:  # noqa: A002 - as in the file
    """Leave a sit out of the history from now on. ID: as in the list."""
    from meditate.history.facts import Deletion
    from meditate.history.wall import wall_now

    book = opened()
    entry = book.sit(id)
    book.append(Deletion(uuid4().hex, entry.id, wall_now()))
    click.echo(f"Left out: {_named(entry)}")


def _named(entry: "Entry") -> str:
    when, length, what, *_ = _line(entry)
    return f"{when}, {length}, {what}"


for _command in (export, import_, merge):
    history.add_command(_command)

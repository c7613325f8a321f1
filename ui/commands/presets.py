"""`meditate presets`: named sits, listed, made, put in order, handed on."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import click

from meditate.errors import OutputError
from meditate.places import Places
from meditate.preset_file import PresetFile, export_presets, import_presets
from meditate.presets import MOST, Preset, Presets
from meditate.settings_file import read_settings, sit_as_table
from meditate.sit import Sit
from meditate.words import duration
from ui.commands.listings import as_json_option
from ui.commands.numbers import number
from ui.commands.options import Asked, sit_options
from ui.commands.screen import complain, show_json, show_table

EVERYTHING = tuple(field.name for field in fields(Sit))


@click.group(invoke_without_command=True)
@as_json_option
@click.pass_context
def presets(ctx: click.Context, *, as_json: bool) -> None:
    """List named sits, make, change and share them. `sit --preset NAME` begins one."""
    if ctx.invoked_subcommand is None:
        _list(as_json=as_json)


@presets.command("list")
@as_json_option
def list_(*, as_json: bool) -> None:
    """List them in their order; one's own come first."""
    _list(as_json=as_json)


@presets.command()
@click.argument("name")
@sit_options
def save(name: str, asked: Asked) -> None:
    """Keep a sit under NAME: your settings, and what you say."""
    places = Places.of_user()
    settings, notes = read_settings(places.settings)
    for note in notes:
        complain(note, 0)
    _change(lambda presets: presets.saved(name.strip(), asked.over(settings.sit, presets)))


@presets.command()
@click.argument("name")
@click.argument("to")
def rename(name: str, to: str) -> None:
    """Call the preset NAME otherwise."""
    _change(lambda presets: presets.renamed(name, to.strip()))


@presets.command()
@click.argument("name")
@click.argument("place", type=number(1, MOST, whole=True))
def move(name: str, place: float) -> None:
    """Put the preset NAME at a PLACE among yours, counted from 1."""
    _change(lambda presets: presets.moved(name, int(place) - 1))


@presets.command()
@click.argument("name")
def delete(name: str) -> None:
    """Delete a preset of yours; hide one that comes with Meditate."""
    _change(lambda presets: presets.without(name))


@presets.command()
def restore() -> None:
    """Show those again that come with Meditate."""
    _change(Presets.restored)


@presets.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def export_(file: Path, *, force: bool) -> None:
    """Write your presets to a FILE that others can read and import."""
    if file.exists() and not force:
        raise OutputError(f"{file}: there is such a file already; --force replaces it")
    if not file.parent.is_dir():
        raise OutputError(f"there is no folder {file.parent}; make it first or choose another")
    presets = _looked().now
    export_presets(file, presets)
    count = len(presets.own)
    click.echo(f"{file}: {count} preset{'s' * (count != 1)}")


@presets.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def import_(file: Path) -> None:
    """Add the presets of a FILE to yours; none of yours is replaced."""
    others, notes = import_presets(file)
    for note in notes:
        complain(note, 0)
    _change(lambda presets: presets.joined(others))


def _looked() -> PresetFile:
    kept = PresetFile(Places.of_user().presets)
    kept.look()
    for note in kept.notes:
        complain(note, 0)
    return kept


def _change(change: Callable[[Presets], Presets]) -> None:
    """Says what is new by it, or all there is then."""
    kept, usual = _looked(), _usual()
    before = _rows(kept.now, usual)
    kept.change(change)
    after = _rows(kept.now, usual)
    show_table([row for row in after if row not in before] or after)


def _list(*, as_json: bool) -> None:
    presets, usual = _looked().now, _usual()
    if as_json:
        show_json([
            {"name": one.name, "own": presets.is_own(one.name), **sit_as_table(one.sit, EVERYTHING)}
            for one in _offered(presets, usual)
        ])  # fmt: skip
        return
    show_table(_rows(presets, usual))


def _usual() -> Sit:
    return read_settings(Places.of_user().settings)[0].sit


def _offered(presets: Presets, usual: Sit) -> list[Preset]:
    return [Preset(name, presets.over(name, usual)) for name in presets.names]


def _rows(presets: Presets, usual: Sit) -> list[tuple[str, ...]]:
    whose = {True: "yours", False: "comes with it"}
    return [
        (one.name, whose[presets.is_own(one.name)], duration(one.sit.length), one.sit.text or "no words")
        for one in _offered(presets, usual)
    ]  # fmt: skip

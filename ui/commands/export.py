"""`meditate export`: a sit as a sound file, and captions and a transcript beside it, if wanted."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from meditate.errors import UsageError
from ui.commands.options import Asked, Told, sit_options, told_apart

STEPS = 10
"""How many plain lines tell of progress."""
FILES: Told = (
    ("--captions-breath", {"is_flag": True, "help": "Captions tell of the breath too, between the lines."}),
    ("--transcript", {"metavar": "FILE", "help": "What is heard, to be read, as .txt or .md."}),
)  # fmt: skip


@click.command()
@sit_options
@click.option("-o", "--output", metavar="FILE", required=True, help=".wav .flac .ogg .opus .mp3 .m4b or .m4a")
@click.option("--captions", metavar="FILE", help="What is said, as .vtt or .srt.")
@told_apart("--help-files", "Files beside the sound", FILES, "Breath in captions, transcript: more options.")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.option("--quiet", is_flag=True, help="Say nothing of progress.")
def export(
    asked: Asked, *, output: str, captions: str | None, captions_breath: bool, transcript: str | None, force: bool,
    quiet: bool,
) -> None:  # fmt: skip
    """Write a sit to a sound file. TEXT: a name, a file or -."""
    from meditate.parcel import Parcel, pack
    from ui.commands.setting import setting

    parcel = Parcel(Path(output), _path(captions), _path(transcript), breath=captions_breath, force=force)
    if captions_breath and not captions:
        raise UsageError("--captions-breath says what is in the captions; name their file with --captions")
    parcel.check()
    with setting(asked, quiet=quiet) as at, _progress(quiet=quiet) as progress:
        pack(parcel, at.script, at.sit, at.narrator, progress)


def _path(name: str | None) -> Path | None:
    return None if name is None else Path(name)


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[str, float], None]]:
    """Hears what is done and which share of it: a bar on a terminal, plain lines elsewhere, nothing where quiet."""
    if quiet:
        yield lambda what, share: None
    elif sys.stderr.isatty():
        with _bar() as progress:
            yield progress
    else:
        yield plain_progress(lambda line: click.echo(line, err=True))


def plain_progress(show: Callable[[str], None]) -> Callable[[str, float], None]:
    """Shows a line for each tenth that is done, once."""
    shown: dict[str, int] = {}

    def progress(what: str, share: float) -> None:
        tenth = int(share * STEPS + 1e-9)
        if tenth > shown.get(what, 0):
            shown[what] = tenth
            show(f"{what}: {tenth * 100 // STEPS} %")

    return progress


@contextmanager
def _bar() -> Iterator[Callable[[str, float], None]]:
    from rich.console import Console
    from rich.progress import Progress, TaskID

    tasks: dict[str, TaskID] = {}
    with Progress(console=Console(stderr=True), transient=True) as bar:

        def progress(what: str, share: float) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=1.0)
            bar.update(tasks[what], completed=share)

        yield progress

"""`meditate export`: a sit as a sound file, and captions and a transcript beside it, if wanted."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meditate.errors import UnknownNameError, UsageError
from ui.commands.bells import checked
from ui.commands.numbers import number
from ui.commands.options import Asked, Told, sit_options, told_apart
from ui.commands.screen import can_be_drawn_on, tell

if TYPE_CHECKING:  # it brings numpy along, which `--help` does without
    from meditate.parcel import Parcel

BESIDE = ("captions", "transcript")
USUAL = "flac"
"""What texts are written as into a folder."""
STEPS = 10
"""How many plain lines tell of progress."""


def beside_named(names: str) -> frozenset[str]:
    """What is to lie beside each file. Raises UnknownNameError."""
    wanted = frozenset(name.strip() for name in names.split(",") if name.strip())
    for name in wanted:
        if name not in BESIDE:
            raise UnknownNameError("file beside the sound", name, BESIDE)
    return wanted


FILES: Told = (
    ("--captions-breath", {"is_flag": True, "help": "Captions tell of the breath too, between the lines."}),
    ("--transcript", {"metavar": "FILE", "help": "What is heard, to be read, as .txt or .md."}),
    ("--format", {"metavar": "KIND", "help": "Into a folder: flac (as it is), mp3, opus …"}),
    ("--with beside", {"metavar": "WHAT,…", "type": checked(beside_named), "default": "",
                       "help": "Into a folder: captions, transcript."}),
    ("--jobs", {"metavar": "N", "type": number(1, 64, "jobs", whole=True),
                "help": "Into a folder: so many at a time; as many as there are cores."}),
)  # fmt: skip


@click.command()
@sit_options
@click.argument("others", nargs=-1, metavar="")
@click.option("-o", "--output", metavar="FILE", required=True, help=".wav .flac .ogg .opus .mp3 .m4b")
@click.option("--captions", metavar="FILE", help="What is said, as .vtt or .srt.")
@told_apart("--help-files", "Files and folders", FILES, "Transcript, whole folders: more options.")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.option("--quiet", is_flag=True, help="Say nothing of progress.")
@click.pass_context
def export(
    ctx: click.Context, *, asked: Asked, others: tuple[str, ...], output: str, captions: str | None,
    captions_breath: bool, transcript: str | None, format: str | None, beside: frozenset[str], jobs: int | None,  # noqa: A002
    force: bool, quiet: bool,
) -> None:  # fmt: skip
    """Write a sit to a sound file; many texts, or a folder, into a folder."""
    from meditate.parcel import Parcel
    from ui.commands.export_many import Many, export_many, is_many

    texts = tuple(text for text in (asked.text, *others) if text is not None)
    if is_many(texts, output):
        if captions or transcript:
            raise UsageError("into a folder, captions and transcripts are asked for by --with captions,transcript")
        if captions_breath and "captions" not in beside:
            raise UsageError("--captions-breath says what is in captions; ask for them by --with captions")
        kinds = Many(Path(output), f".{(format or USUAL).lstrip('.')}", beside, breath=captions_breath, force=force)
        ctx.exit(export_many(asked, texts, kinds, jobs, quiet=quiet))
    if beside or jobs or format:
        raise UsageError(f"--format, --with and --jobs are for texts into a folder; {output} is one file")
    parcel = Parcel(Path(output), _path(captions), _path(transcript), breath=captions_breath, force=force)
    _export_one(asked, parcel, quiet=quiet)


def _export_one(asked: Asked, parcel: "Parcel", *, quiet: bool) -> None:
    from meditate.parcel import pack
    from meditate.seal import seal_of
    from ui.commands.setting import setting

    if parcel.breath and not parcel.captions:
        raise UsageError("--captions-breath says what is in the captions; name their file with --captions")
    parcel.check()
    parcel.check_beside(asked.text or "")
    with setting(asked, quiet=quiet) as at, shown_progress(quiet=quiet) as progress:
        sealed = replace(parcel, seal=seal_of(parcel, at.script, at.sit, at.narrator.shape))
        pack(sealed, at.script, at.sit, at.narrator, progress)


def _path(name: str | None) -> Path | None:
    return None if name is None else Path(name)


@contextmanager
def shown_progress(*, quiet: bool, lines: bool = True) -> Iterator[Callable[[str, float], None]]:
    """Hears what is done and which share of it: a bar on a terminal, plain lines elsewhere, nothing where quiet.

    Without `lines` a bar is all that it shows.
    """
    drawn = can_be_drawn_on(sys.stderr)
    if quiet or not (lines or drawn):
        yield lambda what, share: None
    elif drawn:
        with _bar() as progress:
            yield progress
    else:
        yield plain_progress(tell)


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

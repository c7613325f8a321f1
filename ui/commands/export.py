"""`meditate export`: a sit as a sound file, and its captions. Both files appear whole or not at all."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

import click

from meditate.errors import OutputError, UnknownNameError, UsageError
from meditate.score import Score
from ui.commands.options import Asked, sit_options

CAPTIONS = (".vtt", ".srt")
STEPS = 10
"""How many plain lines tell of progress."""


@click.command()
@sit_options
@click.option("-o", "--output", metavar="FILE", required=True, help=".wav .flac .ogg .opus .mp3 .m4b or .m4a")
@click.option("--captions", metavar="FILE", help="What is said, as .vtt or .srt.")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.option("--quiet", is_flag=True, help="Say nothing of progress.")
def export(asked: Asked, *, output: str, captions: str | None, force: bool, quiet: bool) -> None:
    """Write a sit to a sound file. TEXT: a name, a file or -."""
    from meditate.compose import measured, sounding_frames
    from meditate.imprint import imprint_of
    from meditate.players.file import check_output
    from meditate.players.file import export as write_sound
    from meditate.sound.mixer import Mixer
    from meditate.units import frames_at
    from ui.commands.setting import setting

    sound, written = Path(output), Path(captions) if captions is not None else None
    check_output(sound, force=force)
    if written is not None:
        _check_captions(written, sound, force=force)
    with setting(asked, quiet=quiet) as at, _progress(quiet=quiet) as progress:
        if at.sit.open_ended:
            raise UsageError("a sit without an end cannot be written to a file; --minutes gives it one")
        score = measured(at.script, at.sit, at.narrator, lambda share: progress("recording", share))
        source = Mixer(score, at.sit, at.narrator.samples)
        with _beside(written, score):
            write_sound(
                source, sounding_frames(score), sound, first=-frames_at(score.lead),
                imprint=imprint_of(at.script, score), force=force,
                progress=lambda share: progress("writing", share),
            )  # fmt: skip


def _check_captions(path: Path, sound: Path, *, force: bool) -> None:
    if path.suffix.lower() not in CAPTIONS:
        raise UnknownNameError("kind of captions", path.suffix, CAPTIONS)
    if path.is_dir():
        raise OutputError(f"{path} is a folder; name a file in it")
    if path.exists() and not force:
        raise OutputError(f"{path} is already there; --force replaces it")
    if not path.parent.is_dir():
        raise OutputError(f"there is no folder {path.parent}; make it first or choose another")
    if path.resolve() == sound.resolve():
        raise OutputError(f"{path} cannot be both the sound and its captions")


@contextmanager
def _beside(path: Path | None, score: Score) -> Iterator[None]:
    """Captions are written first, and get their name when what is done meanwhile was done."""
    if path is None:
        yield
        return
    from meditate.captions import srt, vtt

    unfinished = path.with_name(f".meditate-{token_hex(4)}.part")
    try:
        with _told(path):
            unfinished.write_text(vtt(score) if path.suffix.lower() == ".vtt" else srt(score), "utf-8")
        yield
        with _told(path):
            unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"could not write {path}: {reason}; free some space or choose another folder") from error


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

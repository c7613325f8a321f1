"""`meditate voices`: who can read, a sample of each, and where voices of one's own lie."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meditate.errors import SpeechError, UsageError
from narration.voice import Voice, family
from ui.commands.hearing import hear
from ui.commands.listings import as_json_option
from ui.commands.numbers import NONE
from ui.commands.screen import complain, show_json, show_table
from ui.house.sample import Clip

if TYPE_CHECKING:
    from ui.house.wiring import House


@click.group(invoke_without_command=True)
@as_json_option
@click.option("--try", "wanted", metavar="ID", help="Hear this voice.")
@click.option("--say", "words", metavar="TEXT", help="Have this said, in the voice of --try or in yours.")
@click.option("--folder", metavar="DIR", help="Where your neural voices lie; none for nowhere.")
@click.pass_context
def voices(
    ctx: click.Context, *, as_json: bool, wanted: str | None, words: str | None, folder: str | None
) -> None:  # fmt: skip
    """List the voices, hear one, bring your own."""
    from ui.house.wiring import build_house

    if ctx.invoked_subcommand is not None:
        return
    with closing(build_house()) as house:
        if folder is not None:
            _look_in(house, folder)
        if wanted is None and words is None:
            _list(house, as_json=as_json)
            return
        chosen = house.studio.voice(house.settings.sit.voice if wanted is None else wanted)
        say(house, chosen, words)


@voices.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
def add(files: tuple[Path, ...]) -> None:
    """Copy neural voices to yours.

    Each is a NAME.onnx with its NAME.onnx.json beside it.
    """
    from ui.house.wiring import build_house

    with closing(build_house()) as house:
        for file in files:
            for voice in house.voicing.own.add(file):
                click.echo(f"added {voice.id}: {described(voice)}")
        for note in house.voicing.own.notes():
            complain(note, 0)


def described(voice: Voice) -> str:
    """Who this is, in a few words."""
    return ", ".join(part for part in (voice.name, voice.language, voice.kind.value, voice.licence) if part)


def say(
    house: "House", chosen: Voice, words: str | None = None, sayings: tuple[tuple[str, str], ...] = ()
) -> None:  # fmt: skip
    """Have this voice heard with these words, or a few of ours; waits. Raises SpeechError."""
    pace = float(house.settings.sit.pace)
    if words is None:
        sample = house.studio.try_voice(chosen.id, pace)
    else:
        sample = house.studio.say(words, chosen.id, pace, family(chosen.language) or "en", sayings)
    if not len(sample) or not sample.any():
        why = next(iter(house.studio.troubles), "`meditate doctor` tells more")
        raise SpeechError(f"{chosen.name} says nothing; {why}")
    from ui.sound.speaker import Speaker

    with closing(Speaker()) as player:
        if not hear(Clip(sample), len(sample), player):
            raise SpeechError(f"{chosen.name} speaks, but no sound can be heard here; `meditate doctor` tells more")


def _look_in(house: "House", folder: str) -> None:
    chosen = "" if folder == NONE else str(Path(folder).expanduser().absolute())
    if chosen and not Path(chosen).is_dir():
        raise UsageError(f"there is no folder {folder}")
    house.keep(replace(house.settings, voice_folder=chosen))


def _list(house: "House", *, as_json: bool) -> None:
    known = house.voices()
    for note in house.voicing.own.notes():
        complain(note, 0)
    if as_json:
        show_json([
            {
                "id": v.id, "name": v.name, "language": v.language, "kind": v.kind.value,
                "quality": v.quality, "licence": v.licence,
            } for v in known
        ])  # fmt: skip
    else:
        show_table([(v.id, v.language, v.kind.value, v.name, v.licence) for v in known])

"""`meditate voices`: who can read, and a sample of each."""

import time
from contextlib import closing

import click

from meditate.errors import SpeechError
from meditate.players.player import Heard, Player
from meditate.units import Mono, Seconds, seconds_at
from narration.voice import Voice
from ui.commands.listings import as_json_option
from ui.commands.screen import show_json, show_table
from ui.sample import Clip

GLANCE: Seconds = 0.05


@click.command()
@as_json_option
@click.option("--try", "wanted", metavar="ID", help="Hear this voice.")
def voices(*, as_json: bool, wanted: str | None) -> None:
    """List the voices, or hear one."""
    from ui.wiring import build_house

    with closing(build_house()) as house:
        if wanted is None:
            _list(house.voices(), as_json=as_json)
            return
        chosen = house.studio.voice(wanted)
        sample = house.studio.try_voice(chosen.id, float(house.settings.sit.pace))
    if not len(sample):
        raise SpeechError(f"{chosen.name} says nothing; `meditate doctor` tells more")
    from ui.speaker import Speaker

    with closing(Speaker()) as player:
        if not hear(sample, player):
            raise SpeechError(f"{chosen.name} speaks, but no sound can be heard here; `meditate doctor` tells more")


def _list(known: tuple[Voice, ...], *, as_json: bool) -> None:
    if as_json:
        show_json([{"id": v.id, "name": v.name, "language": v.language, "kind": v.kind.value} for v in known])
    else:
        show_table([(v.id, v.language, v.kind.value, v.name) for v in known])


def hear(clip: Mono, player: Player) -> bool:
    """Plays it to its end; False where there is no device."""
    player.play(Clip(clip), 0, len(clip))
    while player.position < seconds_at(len(clip)) and player.heard is not Heard.NO:
        time.sleep(GLANCE)
    return player.heard is not Heard.NO

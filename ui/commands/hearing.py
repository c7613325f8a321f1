"""What can be heard from the command line, to choose by."""

from contextlib import closing
from dataclasses import replace
from time import sleep

from meditate.errors import OutputError, UnknownNameError
from meditate.players.player import Heard, Player, Source
from meditate.sit import Tone
from meditate.units import Frames, Seconds, seconds_at
from ui.breath_sample import breath_of
from ui.speaker import Speaker

GLANCE: Seconds = 0.05


def hear_breath(name: str) -> None:
    """One breath of this tone, in the rhythm that is chosen. Raises UnknownNameError, OutputError."""
    from ui.wiring import build_house

    if name not in list(Tone):
        raise UnknownNameError("breath tone", name, [tone.value for tone in Tone])
    with closing(build_house()) as house:
        breath = breath_of(replace(house.settings.sit, tone=Tone(name)), house.studio)
    with closing(Speaker()) as player:
        if not hear(breath, breath.lasts, player):
            raise OutputError("no sound can be heard here; `meditate doctor` tells more")


def hear(source: Source, frames: Frames, player: Player) -> bool:
    """Plays it to its end; False where there is no device."""
    player.play(source, 0, frames)
    while player.position < seconds_at(frames) and player.heard is not Heard.NO:
        sleep(GLANCE)
    return player.heard is not Heard.NO

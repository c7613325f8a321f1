"""What can be heard from the command line, to choose by."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from time import sleep

import numpy as np

from meditate.errors import OutputError, UnknownNameError
from meditate.players.player import Heard, Player, Source
from meditate.sit import Tone
from meditate.sound.earcons import earcon
from meditate.units import Frames, Seconds, frames_at, seconds_at
from ui.ear.breath_sample import breath_of
from ui.ear.earcons_told import NAMES
from ui.house.sample import Clip
from ui.sound.speaker import Speaker

GLANCE: Seconds = 0.05
PAUSE: Seconds = 0.6
NOTHING_HEARD = "no sound can be heard here; `meditate doctor` tells more"


def hear_breath(name: str) -> None:
    """One breath of this tone, in the rhythm that is chosen. Raises UnknownNameError, OutputError."""
    from ui.house.wiring import build_house

    if name not in list(Tone):
        raise UnknownNameError("breath tone", name, [tone.value for tone in Tone])
    with closing(build_house()) as house:
        breath = breath_of(replace(house.settings.sit, tone=Tone(name)), house.studio)
    with closing(Speaker()) as player:
        if not hear(breath, breath.lasts, player):
            raise OutputError(NOTHING_HEARD)


def hear_earcons(show: Callable[[str], None]) -> None:
    """Each after its name. Raises OutputError."""
    with closing(Speaker()) as player:
        for which, name in NAMES.items():
            show(name)
            sound = np.pad(earcon(which), (frames_at(PAUSE), 0))
            if not hear(Clip(sound), len(sound), player):
                raise OutputError(NOTHING_HEARD)


def hear(source: Source, frames: Frames, player: Player) -> bool:
    """Plays it to its end; False where there is no device."""
    player.play(source, 0, frames)
    while player.position < seconds_at(frames) and player.heard is not Heard.NO:
        sleep(GLANCE)
    return player.heard is not Heard.NO

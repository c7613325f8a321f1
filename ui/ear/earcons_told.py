"""The earcons, one after the other, each after its name: to learn them by. No Qt."""

from collections.abc import Callable

import numpy as np

from meditate.sound.earcons import Earcon, earcon
from meditate.tongue import marked, tr
from meditate.units import Mono, Seconds, frames_at

NAMES: dict[Earcon, str] = {
    Earcon.BEGUN: marked("begun"),
    Earcon.PAUSED: marked("paused"),
    Earcon.GOING_ON: marked("going on"),
    Earcon.AGAIN: marked("the line again"),
    Earcon.NEXT: marked("the next line"),
    Earcon.SLOWER: marked("slower"),
    Earcon.FASTER: marked("faster"),
    Earcon.QUIETER: marked("quieter"),
    Earcon.LOUDER: marked("louder"),
    Earcon.LONGER: marked("five minutes more"),
    Earcon.ASKED: marked("the time left comes next"),
    Earcon.ENDED: marked("ended"),
    Earcon.REFUSED: marked("not now"),
}
BEFORE: Seconds = 0.25
"""From a name to its sound."""
APART: Seconds = 0.9


def told(say: Callable[[str], Mono]) -> Mono:
    """All of them in one; `say` has words spoken, and is empty where nobody can say them."""
    parts: list[Mono] = []
    for which in Earcon:
        spoken = say(tr(NAMES[which]))
        parts += [spoken, _silence(BEFORE if len(spoken) else 0.0), earcon(which), _silence(APART)]
    return np.concatenate(parts)


def _silence(lasts: Seconds) -> Mono:
    return np.zeros(frames_at(lasts), dtype=np.float32)

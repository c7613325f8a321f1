"""`meditate breaths --tap`: one's own breath, found by a key on each in-breath."""

from collections.abc import Callable
from time import monotonic

from meditate.errors import UsageError
from meditate.taps import FEWEST, counted, rate_of
from meditate.units import Seconds
from ui.terminal.keys import STOP, Keys

PATIENCE: Seconds = 30.0
DONE = {"q", "enter", "escape", STOP, ""}


def find_rate(keys: Keys, show: Callable[[str], None], now: Callable[[], Seconds] = monotonic) -> float | None:
    """The rate in breaths a minute, told after each tap; None where there were too few. Raises UsageError."""
    if not keys.any:
        raise UsageError("breaths are tapped on a keyboard, and there is none here")
    show("Press any key each time you begin to breathe in; Enter when it is enough.")
    taps: list[Seconds] = []
    while keys.read(PATIENCE) not in DONE:
        taps.append(now())
        rate = rate_of(taps)
        show(f"{rate:g} a minute" if rate else f"{len(counted(taps))} of {FEWEST}")
    rate = rate_of(taps)
    if rate:
        show(f"`meditate sit --preset bedtime --breath-from {rate:g}` begins there.")
    else:
        show("Those were too few to tell.")
    return rate

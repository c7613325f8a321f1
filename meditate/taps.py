"""Taps: a key on each in-breath → how many breaths a minute. Pure."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from meditate.units import Seconds

FEWEST = 4
"""Taps; three breaths lie between them."""
SHORTEST, LONGEST = 2.0, 30.0
"""Seconds from tap to tap; what is shorter was one tap too many, after what is longer one begins anew."""
RECENT = 8
"""Breaths; whoever lies still slows down while counting."""


def counted(taps: Sequence[Seconds]) -> tuple[Seconds, ...]:
    """Those of them that count, in their order."""
    kept: list[Seconds] = []
    for tap in taps:
        if kept and tap - kept[-1] > LONGEST:
            kept = []
        if not kept or tap - kept[-1] >= SHORTEST:
            kept.append(tap)
    return tuple(kept)


def rate_of(taps: Sequence[Seconds]) -> float | None:
    """Breaths a minute, by the middle one of the last few; None while there are too few. `taps` in their order."""
    kept = counted(taps)
    if len(kept) < FEWEST:
        return None
    breaths = [later - tap for tap, later in pairwise(kept)][-RECENT:]
    return round(60 / median(breaths), 1)

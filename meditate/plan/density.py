"""Density: how much of a text is said, from 1, all of it, down to 0. Pure: the same text and density, the same lines.

Optional lines go first. Then pauses grow, and of the lines inside a section up to half make room for them: its first
and its last line stay, and so do the first of the text and whatever offers a way out.
"""

from collections.abc import Iterator, Sequence
from math import ceil

from meditate.review_words import SAFETY, WAYS_OUT
from meditate.script.model import Line, Script

HALF = 0.5
"""Here all optional lines are gone, and pauses begin to grow."""
WIDEST = 3.0
"""How many times as long a comfortable gap is where as little as possible is said."""
MOST_HEARD = 12
"""Whoever has heard a text so often needs the least of it."""


def thinned(script: Script, density: float) -> frozenset[int]:
    """The numbers of the lines that are not said; the less density, the more, and none that comes back."""
    if density >= 1.0:
        return frozenset()
    optional = [number for number, line in enumerate(script.lines) if line.optional and number]
    gone = optional if density <= HALF else _spread(optional)[: ceil(len(optional) * (1 - density) / HALF - 1e-9)]
    inner = [number for section in _inner(script) for number in section]
    share = max(0.0, HALF - density) / HALF / 2
    return frozenset([*gone, *_spread(inner)[: int(len(inner) * share)]])


def widening(density: float) -> float:
    """The factor on comfortable gaps."""
    return 1 + (WIDEST - 1) * max(0.0, HALF - density) / HALF


def faded(density: float, heard: int) -> float:
    """The density for one who has heard the text so often already."""
    return max(0.0, density - heard / MOST_HEARD)


def _inner(script: Script) -> Iterator[list[int]]:
    """Section by section, the lines that are neither its first nor its last, nor optional, nor a way out."""
    number = 0
    for section in script.sections:
        lines = [item for item in section.items if isinstance(item, Line)]
        wanted = [(number + at, line) for at, line in enumerate(lines) if not line.optional]
        number += len(lines)
        yield [at for at, line in wanted[1:-1] if not is_way_out(line)]


def is_way_out(line: Line) -> bool:
    """Whether it says for whom something is not, or what else one may do."""
    return bool(SAFETY.search(line.text) or WAYS_OUT.search(line.text))


def _spread(numbers: Sequence[int]) -> list[int]:
    """The same in an order in which the first few lie far apart, however many are taken: halves, quarters, eighths."""
    bits = max(1, (len(numbers) - 1).bit_length())
    order = (int(f"{at:0{bits}b}"[::-1], 2) for at in range(1 << bits))
    return [numbers[at] for at in order if at < len(numbers)]

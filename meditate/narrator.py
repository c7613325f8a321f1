"""What a sitting needs of a voice. `narration/studio.py` is the real one; `tests/fakes.py` has the other."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from meditate.clip import Spoken
from meditate.units import Mono

Wanted: TypeAlias = tuple[str, float, float]
"""A text, a pace in words a minute, and how flat: which share of the voice's pitch range is taken away, 0..1."""
Arrived: TypeAlias = Callable[[Wanted, Spoken], None]


class Narrator(Protocol):
    """One voice, ready to read. No call waits for an engine; any thread may call."""

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        """Measured if the clip is kept, else estimated; at once."""
        ...

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        """Have these spoken in this order, in the background; replaces what was asked for before.

        `arrived` is called from another thread as each is kept. A line that no engine could say arrives too: as a
        measured silence of its estimated length, so that its caption still has its time.
        """
        ...

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        """The clip, levelled; exactly `known(...).duration` long when that is measured. Empty when it is not kept."""
        ...

    def close(self) -> None:
        """Stop recording and let the engine go."""
        ...

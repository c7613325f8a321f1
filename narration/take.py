"""What goes over the line to the worker and back: a job, and the take that it gives. Plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Job:
    """One stretch of wording to be spoken, with everything that shapes it."""

    text: str
    voice: str
    rate: int
    """What the engine calls words a minute."""
    gap: int = 0
    """Rest between words, in the engine's steps of about 10 ms."""
    pitch: int = 50
    range: int = 50
    volume: int = 100
    length: float = 1.0
    """How long sounds are held, by engines that know no rate; 1 is the voice's own way."""


@dataclass(frozen=True, slots=True)
class WordEvent:
    """A word begins: `offset` and `length` in characters of the wording, `sample` of the sound."""

    offset: int
    length: int
    sample: int


@dataclass(frozen=True, slots=True)
class Take:
    """A stretch spoken: mono 16-bit samples, `rate` of them a second."""

    pcm: bytes
    rate: int
    words: tuple[WordEvent, ...] = ()
    """Empty where the engine does not say when words begin."""

    @property
    def frames(self) -> int:
        """How many samples there are."""
        return len(self.pcm) // 2

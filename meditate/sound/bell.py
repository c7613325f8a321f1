"""Bells: struck bowls, made of partials that ring in pairs a little apart, beat, and die away one by one."""

from cmath import rect
from dataclasses import dataclass
from functools import lru_cache
from math import log, pi, tau

import numpy as np
from numpy.typing import NDArray

from meditate.errors import UnknownNameError
from meditate.sound.loudness import momentary
from meditate.tongue import marked
from meditate.units import RATE, Decibels, Seconds, Stereo, frames_at, gain

STRIDE = 1024
"""Frames that a partial's turning is tabled for; the rest follows by multiplying."""
LAST: Seconds = 2.0
"""Over this long at the end of its tail, what is left of a bell goes to exactly nothing."""
NO_BELL = "none"


@dataclass(frozen=True, slots=True)
class Partial:
    """Two sines, `beat` apart and one weaker, that swell within `swell` and lose 60 dB in `dies`."""

    frequency: float
    """Hz, of the middle between the two."""
    level: Decibels
    dies: Seconds
    beat: float
    """Hz: how often a second they come together."""
    swell: Seconds
    """Time constant of the soft strike."""


@dataclass(frozen=True, slots=True)
class Bowl:
    """A bell by name. Its loudest 400 ms read `loudest` LUFS at 0 dB."""

    name: str
    title: str
    ring: Seconds
    """How long it is given before anything else may sound."""
    tail: Seconds
    """Until it is 60 dB down; after that it is silent."""
    loudest: Decibels
    partials: tuple[Partial, ...]


BOWLS: dict[str, Bowl] = {
    bowl.name: bowl
    for bowl in (
        Bowl("temple", marked("Temple bell, low and long"), ring=7.0, tail=20.0, loudest=-20.0, partials=(
            Partial(104.0, -4.0, 24.0, 0.37, 0.045),
            Partial(207.0, -12.0, 22.0, 0.29, 0.040),
            Partial(283.5, 0.0, 21.0, 0.52, 0.022),
            Partial(529.0, -8.0, 13.0, 0.83, 0.014),
            Partial(834.0, -19.0, 6.0, 1.31, 0.009),
            Partial(1187.0, -28.0, 3.6, 1.90, 0.007),
            Partial(1590.0, -37.0, 2.2, 2.60, 0.006),
        )),
        Bowl("bowl", marked("Singing bowl, warm"), ring=6.0, tail=14.0, loudest=-21.0, partials=(
            Partial(221.0, 0.0, 16.0, 0.61, 0.030),
            Partial(606.0, -7.0, 9.5, 0.92, 0.014),
            Partial(1131.0, -19.0, 5.5, 1.44, 0.009),
            Partial(1764.0, -30.0, 3.0, 2.20, 0.006),
            Partial(2460.0, -40.0, 1.8, 3.10, 0.005),
        )),
        Bowl("chime", marked("Small chime, high and short"), ring=5.0, tail=9.0, loudest=-23.0, partials=(
            Partial(742.0, 0.0, 9.5, 1.10, 0.010),
            Partial(1124.0, -14.0, 6.5, 0.70, 0.008),
            Partial(2018.0, -19.0, 2.8, 1.90, 0.006),
            Partial(3460.0, -35.0, 1.3, 3.40, 0.005),
        )),
    )
}  # fmt: skip
"""Ratios of the first two follow measured bronze bowls: about 1, 2.7, 5.1, 8, 11.4."""


def bowl_named(name: str) -> Bowl | None:
    """The bowl of this name, or None for `none`. Raises UnknownNameError."""
    if name == NO_BELL:
        return None
    if name not in BOWLS:
        raise UnknownNameError("bell", name, (*BOWLS, NO_BELL))
    return BOWLS[name]


@lru_cache(maxsize=8)
def strike(bowl: Bowl) -> Stereo:
    """The whole sound of one strike, `tail` long, from silence to silence. Shared: not to be written to."""
    frames = frames_at(bowl.tail)
    sound = np.stack([_channel(bowl, frames, side) for side in (-1.0, 1.0)], axis=1)
    fading = frames_at(LAST)
    sound[-fading:] *= 0.5 + 0.5 * np.cos(pi * np.linspace(0.0, 1.0, fading))[:, None]
    # The loudest moment follows the strike; two seconds hold it.
    sound *= gain(bowl.loudest - float(momentary(sound[: 2 * RATE]).max()))
    result = sound.astype(np.float32)
    result.flags.writeable = False
    return result


def _channel(bowl: Bowl, frames: int, side: float) -> NDArray[np.float64]:
    """One ear. `side` is -1 on the left and 1 on the right, where the beats come a little later: the sound moves."""
    turning: list[complex] = []
    weights: list[complex] = []
    for number, partial in enumerate(bowl.partials):
        for twin in (-1.0, 1.0):
            weight = rect(gain(partial.level) * (0.72 + 0.28 * twin), 1.7 * number + 0.5 * twin * side)
            steady = complex(-log(1000.0) / partial.dies, tau * (partial.frequency + twin * partial.beat / 2))
            # (1 - e^(-t/swell))², written out: three decays that together begin at nothing without a corner.
            turning += [steady - n / partial.swell for n in range(3)]
            weights += [weight, -2 * weight, weight]
    return _damped(np.array(turning, dtype=np.complex128) / RATE, np.array(weights), frames)


def _damped(turning: NDArray[np.complex128], weights: NDArray[np.complex128], frames: int) -> NDArray[np.float64]:
    """The imaginary part of Σ weight · e^(turning · frame): one product of two small tables."""
    fine = np.exp(np.outer(turning, np.arange(STRIDE)))
    coarse = np.exp(np.outer(np.arange(0, frames, STRIDE), turning)) * weights
    return np.asarray((coarse.real @ fine.imag + coarse.imag @ fine.real).ravel()[:frames], dtype=np.float64)

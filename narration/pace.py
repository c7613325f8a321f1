"""Pace: what an engine must be asked for, so that it speaks as many words a minute as the sitter asked for."""

from bisect import bisect_left

from narration.voice import Kind

# Rate asked with a gap of 1, and words a minute spoken then: the dream's 22 lines, en-us.
# Without the gap it hurries by 10 %.
_RATES = (80, 90, 100, 110, 120, 130, 150, 160, 170, 180, 200)
_SPOKEN = (82.8, 88.4, 98.6, 108.9, 118.8, 129.8, 150.0, 160.1, 171.1, 182.0, 202.0)
_SLOWEST_WITH_GAP_1 = 82.0


def rate_and_gap(pace: float, kind: Kind) -> tuple[int, int]:
    """The engine's rate and word gap for a pace in words a minute."""
    if kind is not Kind.FORMANT:
        return round(pace), 0
    if pace < _SLOWEST_WITH_GAP_1:
        return _RATES[0], 2
    right = min(max(bisect_left(_SPOKEN, pace), 1), len(_SPOKEN) - 1)
    low, high = _SPOKEN[right - 1], _SPOKEN[right]
    share = (pace - low) / (high - low)
    return round(_RATES[right - 1] + share * (_RATES[right] - _RATES[right - 1])), 1

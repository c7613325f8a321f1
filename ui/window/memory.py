"""Asks the C library to give memory back: a window lives for days, and what was computed once must not stay."""

import ctypes
import sys

ARENA_MAX, MMAP_THRESHOLD, TRIM_THRESHOLD = -8, -3, -1
"""What glibc's mallopt calls them."""
ARENAS = 2
"""Else each of a dozen threads keeps a heap of its own."""
LARGE = 2 << 20
"""Bytes: what is larger goes back to the system when it is let go. Unset, glibc raises this with every large array."""
SPARE = 4 << 20
"""Bytes that a heap keeps at its end. With less, the sound of each second is asked for and given back page by page."""


def give_back() -> None:
    """From now on; only glibc is asked, and nothing happens elsewhere."""
    if sys.platform != "linux":
        return
    try:
        mallopt = ctypes.CDLL("libc.so.6").mallopt
    except (OSError, AttributeError):
        return
    mallopt(ARENA_MAX, ARENAS)
    mallopt(MMAP_THRESHOLD, LARGE)
    mallopt(TRIM_THRESHOLD, SPARE)

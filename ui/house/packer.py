"""The child process that packs one parcel: `python -m ui.house.packer`. It reads an order, tells how far it is, ends.

When its input ends before it is done, as when its parent is gone or wants no more, it stops and leaves nothing behind.
"""

import json
import os
import pickle
import signal
import sys
from _thread import interrupt_main
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from time import monotonic

from meditate.errors import MeditateError
from meditate.parcel import pack
from meditate.units import Seconds
from ui.house.packing import HUNG, Order
from ui.house.wiring import build_house

TOLD_EVERY: Seconds = 0.1
GENTLE = 5
"""A sit, or whatever else one does meanwhile, comes first."""


def main() -> None:
    """Its whole life."""
    with suppress(AttributeError, OSError):
        os.nice(GENTLE)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    order: Order = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the parent that started us
    Thread(target=_until_let_go, name="let-go", daemon=True).start()
    try:
        _pack(order)
        tell(done=True)
    except KeyboardInterrupt:
        tell(failed="stopped")
    except MeditateError as error:
        tell(failed=str(error))


def _pack(order: Order) -> None:
    house = build_house()
    try:
        narrator = house.voicing.narrator(order.sit, order.script, patient=True)
        pack(order.parcel, order.script, order.sit, narrator, seldom(tell))
    finally:
        house.close()


def seldom(say: Callable[..., None]) -> Callable[[str, float], None]:
    """Tells of progress at most ten times a second, and always of an end."""
    told: Seconds = 0.0

    def progress(doing: str, share: float) -> None:
        nonlocal told
        if share >= 1.0 or monotonic() - told >= TOLD_EVERY:
            told = monotonic()
            say(doing=doing, share=share)

    return progress


def tell(**said: object) -> None:
    """One line to the parent; one that is gone hears nothing."""
    try:
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()
    except OSError:
        interrupt_main()


def _until_let_go() -> None:
    sys.stdin.buffer.read()
    interrupt_main()
    Thread(target=_end_hard, name="end", daemon=True).start()


def _end_hard() -> None:
    import time

    time.sleep(HUNG)
    os._exit(1)


if __name__ == "__main__":
    main()

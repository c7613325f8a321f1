"""What a sit on the command line is made of: the house, the sit that was asked for, its script and its voice."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from meditate.narrator import Narrator
from meditate.script.model import SILENT, Script
from meditate.sit import Sit
from ui.commands.options import Asked
from ui.wiring import House, build_house

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything that a sit needs."""

    house: House
    sit: Sit
    script: Script
    narrator: Narrator


@contextmanager
def setting(asked: Asked) -> Iterator[Setting]:
    """What was asked for, over the settings that are kept; lets everything go at the end.

    A request to end (SIGTERM, or the terminal gone) is like Ctrl-C here, so that nothing half-done stays behind.
    Raises UsageError, ScriptError.
    """
    with _ended_like_interrupted():
        house = build_house()
        try:
            sit = asked.over(house.settings.sit)
            script = script_of(sit)
            if sit.text == STDIN:
                sit = replace(sit, text=script.title)
            yield Setting(house, sit, script, house.studio.narrator(sit.voice, script.language))
        finally:
            house.close()


def script_of(sit: Sit) -> Script:
    """The sit's text; `-` is standard input. Raises UnknownNameError, ScriptError."""
    from meditate.script import parse
    from meditate.texts import find_text

    if sit.text is None:
        return SILENT
    if sit.text == STDIN:
        return parse(sys.stdin.buffer.read(), source="standard input")
    return find_text(sit.text)


@contextmanager
def _ended_like_interrupted() -> Iterator[None]:
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.default_int_handler) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

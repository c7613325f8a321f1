"""What a sit on the command line is made of: the house, the sit that was asked for, its script and its voice."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sound.bells import bell_troubles
from narration.reader import Reader
from ui.commands.options import Asked
from ui.commands.screen import complain
from ui.desktop.endings import endings
from ui.house.wiring import House, build_house


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything that a sit needs."""

    house: House
    sit: Sit
    script: Script
    narrator: Reader

    @property
    def title(self) -> str:
        """What is read, as people call it."""
        return self.script.title or "A text of your own"


@contextmanager
def setting(asked: Asked, *, quiet: bool = False) -> Iterator[Setting]:
    """What was asked for, over the settings that are kept; lets everything go at the end.

    What is wrong with the settings, or with a bell of one's own, is said on standard error, unless `quiet`.
    A request to end (SIGTERM, or the terminal gone) is like Ctrl-C here, so that nothing half-done stays behind.
    Raises UsageError, ScriptError.
    """
    with chosen(asked, quiet=quiet) as (house, usual):
        script = house.library.script_of(usual)
        sit = house.course.fitting(usual, script)
        if asked.voice:
            house.studio.voice(asked.voice, script.language)
        narrator = house.voicing.narrator(sit, script, patient=True)
        if not quiet and (who := house.voicing.who_reads(sit, script)):
            complain(who, 0)
        yield Setting(house, sit, script, narrator)


@contextmanager
def chosen(asked: Asked, *, quiet: bool = False) -> Iterator[tuple[House, Sit]]:
    """The same without a script: the house, and the sit that was asked for. Raises UsageError."""
    with _ended_like_interrupted():
        house = build_house()
        try:
            presets = house.preset_file.look() if asked.preset else house.preset_file.now
            for note in () if quiet else house.notes:
                complain(note, 0)
            sit = asked.over(house.settings.sit, presets)
            for trouble in () if quiet else bell_troubles(sit.bells):
                complain(trouble, 0)
            yield house, sit
        finally:
            house.close()


@contextmanager
def _ended_like_interrupted() -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [number for number in endings() if number != signal.SIGINT]
    before = {number: signal.signal(number, signal.default_int_handler) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

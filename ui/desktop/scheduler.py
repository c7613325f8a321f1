"""The system's scheduler, which asks while Meditate does not run: told, kept up to date, and let go. Loads no Qt.

`ui/desktop/schedule.py` says what is written for it.
"""

import shutil
import subprocess
from pathlib import Path

from meditate.errors import OutputError
from meditate.files import write_whole
from meditate.reminder import Reminder
from meditate.tongue import tr
from meditate.units import Seconds
from ui.desktop.autostart import Command
from ui.desktop.schedule import SERVICE, TIMER, folder_of, units

PATIENCE: Seconds = 10.0
"""The program waits for no longer when it ends."""


class Scheduler:
    """Systemd, as it serves one user."""

    def __init__(self, config: Path, command: Command) -> None:
        """`config` is where all programs keep their settings; `command` is what asks."""
        self._folder, self._command = folder_of(config), command

    @property
    def timer(self) -> Path:
        """The file that says when."""
        return self._folder / TIMER

    @property
    def asks(self) -> bool:
        """Whether somebody wanted it to ask."""
        return self.timer.is_file()

    def install(self, reminder: Reminder) -> None:
        """Have it ask as this says. Raises OutputError, OSError."""
        if shutil.which("systemctl") is None:
            raise OutputError(
                tr("there is no systemd here; `meditate autostart on` has the program ask from the login on")
            )
        for name, content in units(reminder, self._command).items():
            write_whole(self._folder / name, content)
        _systemctl("daemon-reload")
        _systemctl("enable", "--now", TIMER)

    def follow(self, reminder: Reminder) -> None:
        """The same where it was wanted before, and else nothing. One that is off rests until it is on again."""
        if self.asks and reminder.on:
            self.install(reminder)
        elif self.asks:
            _systemctl("disable", "--now", TIMER)

    def remove(self) -> None:
        """Have it ask no more. Raises OutputError, OSError."""
        if shutil.which("systemctl"):
            _systemctl("disable", "--now", TIMER)
        for name in (TIMER, SERVICE):
            (self._folder / name).unlink(missing_ok=True)


def _systemctl(*arguments: str) -> None:
    words = ("systemctl", "--user", *arguments)
    try:
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        why = tr("no answer")
    else:
        why = (" ".join(done.stderr.split()) or f"status {done.returncode}") if done.returncode else ""
    if why:
        raise OutputError(tr("`{command}` did not work: {why}").format(command=" ".join(words), why=why))

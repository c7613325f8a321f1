"""A screen of one's own with a window manager, for what only happens on a real one."""

import os
import subprocess
import sys

from meditate.units import Seconds


class Screen:
    """Xvfb and openbox. `environment` leads there."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        quiet = subprocess.DEVNULL
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stdout=quiet, stderr=quiet)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.environment = {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.here(), stdout=quiet, stderr=quiet)

    def here(self) -> dict[str, str]:
        """The environment of a program on this screen."""
        return os.environ | self.environment

    def run(self, program: str, limit: Seconds = 60.0) -> str:
        """What this Python program says, which has the house's modules at hand. It must end well."""
        done = subprocess.run(
            [sys.executable, "-c", program], env=self.here(), capture_output=True, text=True, timeout=limit, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def close(self) -> None:
        """Dark again."""
        for process in (self._manager, self._server):
            process.kill()
            process.wait()

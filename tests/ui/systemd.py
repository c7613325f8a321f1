"""A `systemctl` in a test's hands: it keeps what it is asked, and refuses or hangs when it is told to."""

import os
from pathlib import Path

import pytest


class Systemd:
    """Found before any other, for as long as the test lasts."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._asked, self._refusal = folder / "asked", folder / "refusal"
        self._program = program = folder / "bin" / "systemctl"
        program.parent.mkdir()
        program.write_text(
            f'#!/bin/sh\nif [ -e "{self._refusal}" ]; then cat "{self._refusal}" >&2; exit 1; fi\n'
            f'echo "$@" >> "{self._asked}"\n'
        )
        program.chmod(0o700)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")

    @property
    def asked(self) -> list[str]:
        """Each time in one line."""
        return self._asked.read_text().splitlines() if self._asked.exists() else []

    def refuse(self, why: str) -> None:
        """From now on; with nothing no longer."""
        if why:
            self._refusal.write_text(why)
        else:
            self._refusal.unlink()

    def hang(self) -> None:
        """From now on."""
        self._program.write_text("#!/bin/sh\nexec sleep 60\n")

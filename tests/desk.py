"""A desktop's bus of one's own, with the services on it that a test wants; and buses that are none."""

import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from dbus_fast.service import ServiceInterface

from ui.desktop.bus import DAEMON, Bus, Connection

FOR_ALL = '<busconfig><listen>unix:path={path}</listen><auth>EXTERNAL</auth><policy context="default">\
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'


class Desk:
    """A private bus; services are served on it until `close`."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder}/bus"
        config = folder / "bus.conf"
        config.write_text(FOR_ALL.format(path=folder / "bus"), encoding="utf-8")
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nosyslog", "--print-address"]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline().startswith("unix:")
        self._bus = Bus()
        self._connection: Connection | None = None

    def serve(self, name: str, path: str, *interfaces: ServiceInterface) -> None:
        """Have these found there; returns when they are."""
        self.ask(lambda connection: connection.serve(name, path, *interfaces))

    def export(self, path: str, interface: ServiceInterface) -> None:
        """Have this found there too; for a service that makes another while it answers."""
        assert self._connection is not None
        self._connection._bus.export(path, interface)

    def ask(self, work: Callable[[Connection], Any]) -> Any:
        """What comes of this work, done beside the services."""
        done, answers = Event(), []

        async def doing(connection: Connection) -> None:
            self._connection = connection
            try:
                answers.append(await work(connection))
            finally:
                done.set()

        self._bus.do(doing)
        assert done.wait(5), "the bus does not answer"
        return answers[0]

    def names(self) -> list[str]:
        """Who is on the bus."""
        names: list[str] = self.ask(lambda connection: connection.call(DAEMON, "ListNames", answers="as"))
        return names

    def speak(self, words: Callable[[], object]) -> None:
        """Have a service say this, where it lives."""

        async def speaking(_: Connection) -> None:
            words()

        self._bus.do(speaking)

    def die(self) -> None:
        """As when the session ends."""
        self._daemon.kill()
        self._daemon.wait()

    def close(self) -> None:
        """End all of it."""
        self._bus.close()
        self.die()
        if self._daemon.stdout:
            self._daemon.stdout.close()


class DeafBus:
    """A socket that takes connections and never says a word."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder}/deaf"
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(str(folder / "deaf"))
        self._socket.listen()

    def close(self) -> None:
        """No longer there."""
        self._socket.close()

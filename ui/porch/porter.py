"""The porter: stands at a porch and has each knock answered, one line for one line, on a thread of its own.

It keeps few lines open, none for long, and sleeps until somebody knocks.
"""

import os
import selectors
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread
from time import monotonic

from meditate.errors import MeditateError
from meditate.units import Seconds
from ui.porch.porch import LONGEST_WORD, Claim, Line, is_ours

LINES = 8
"""Open at once; others wait in the system's queue."""
PATIENCE: Seconds = 1.0
"""For a word to come whole."""
YES, NO = "ok", "no"
"""How an answer begins: it was done, or it could not be."""


class Porter:
    """Answers from the moment it is made until `close`. Without a socket at its porch it does nothing."""

    def __init__(self, claimed: Claim, answer: Callable[[str], str]) -> None:
        """`answer` is called by the porter's thread; a MeditateError of its own is an answer too."""
        self._claimed, self._answer = claimed, answer
        self._closed, self._closing = False, Lock()
        self._heard: dict[Line, bytes] = {}
        self._until: dict[Line, Seconds] = {}
        self._wake = -1
        listening = claimed.take()
        if listening is not None:
            woken, self._wake = os.pipe()
            os.set_blocking(self._wake, False)
            Thread(target=self._run, args=(listening, woken), name="porter", daemon=True).start()

    def close(self) -> None:
        """Let the porch go at once; an answer that is under way is still given. From any thread, also its own."""
        with self._closing:
            if self._closed:
                return
            self._claimed.close()
            if self._wake >= 0:
                os.write(self._wake, b"!")
            self._closed = True  # only now: the thread closes the pipe when it sees it

    def _run(self, listening: Line, woken: int) -> None:
        with selectors.DefaultSelector() as waiting, listening:
            waiting.register(woken, selectors.EVENT_READ)
            waiting.register(listening, selectors.EVENT_READ)
            while not self._closed:
                for key, _ in waiting.select(self._patience()):
                    if key.fileobj is listening:
                        self._open(listening, waiting)
                    elif isinstance(key.fileobj, Line):
                        self._hear(key.fileobj, waiting)
                self._let_go_late(listening, waiting)
            for line in list(self._heard):
                self._let_go(line, waiting)
        os.close(woken)
        os.close(self._wake)

    def _patience(self) -> Seconds | None:
        return max(0.0, min(self._until.values()) - monotonic()) if self._until else None

    def _open(self, listening: Line, waiting: selectors.BaseSelector) -> None:
        with suppress(OSError):
            line, _ = listening.accept()
            if not is_ours(line):
                line.close()
                return
            line.settimeout(0.0)
            self._heard[line], self._until[line] = b"", monotonic() + PATIENCE
            waiting.register(line, selectors.EVENT_READ)
            if len(self._heard) == LINES:
                waiting.unregister(listening)

    def _hear(self, line: Line, waiting: selectors.BaseSelector) -> None:
        try:
            came = line.recv(LONGEST_WORD)
        except BlockingIOError:
            return
        except OSError:
            came = b""
        heard = self._heard[line] = self._heard[line] + came
        whole = b"\n" in heard
        if whole:
            with suppress(OSError):
                line.send(self._reply(heard.partition(b"\n")[0]))
        if whole or not came or len(heard) >= LONGEST_WORD:
            self._let_go(line, waiting)

    def _reply(self, word: bytes) -> bytes:
        try:
            said = f"{YES} {self._answer(word.decode('ascii', 'replace'))}"
        except MeditateError as error:
            said = f"{NO} {error}"
        except Exception as error:  # noqa: BLE001 - whatever is knocked, the sit goes on
            said = f"{NO} this is a fault of ours: {type(error).__name__}"
        return " ".join(said.split()).encode()[: LONGEST_WORD - 1] + b"\n"

    def _let_go_late(self, listening: Line, waiting: selectors.BaseSelector) -> None:
        now = monotonic()
        for line in [line for line, until in self._until.items() if until <= now]:
            self._let_go(line, waiting)
        if len(self._heard) < LINES and listening.fileno() not in waiting.get_map():
            waiting.register(listening, selectors.EVENT_READ)

    def _let_go(self, line: Line, waiting: selectors.BaseSelector) -> None:
        waiting.unregister(line)
        line.close()
        del self._heard[line], self._until[line]

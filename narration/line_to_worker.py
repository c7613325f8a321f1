"""The line to one worker: started, asked, and cut when it does not answer in time."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from tempfile import mkdtemp
from typing import Any, BinaryIO

from meditate.units import Seconds
from narration.engine import worker_environment

READY_WITHIN: Seconds = 10.0
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_APART: dict[str, Any] = {} if sys.platform == "win32" else {"process_group": 0}
"""A group of its own, so that a program which a worker has started ends with it."""
TEMPORARY = ("TMPDIR", "TEMP", "TMP")
"""Where a program learns in which folder it may leave things for a while."""


class WorkerLost(Exception):  # noqa: N818 - it says what happened
    """The worker died, hung, or spoke nonsense. The line is closed."""


Reply = tuple[dict[str, Any], bytes]


class LineToWorker:
    """One child process. Used by one thread at a time; `cut` by any."""

    def __init__(
        self, command: Sequence[str], started: Callable[["LineToWorker"], None] = lambda line: None,
        ready_within: Seconds = READY_WITHIN,
    ) -> None:  # fmt: skip
        """Start it; raises WorkerLost where it does not start or is not ready in time.

        `started` is called as soon as there is a child to cut.
        """
        self._replies: SimpleQueue[Reply | None] = SimpleQueue()
        self._asked = 0
        try:
            # Its words lie in files for a while, and it is ended unasked: what it leaves is taken away here.
            folder = mkdtemp(prefix="meditate-")
            self._swept = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
            self._child = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=worker_environment() | dict.fromkeys(TEMPORARY, folder),
                creationflags=_NO_WINDOW,
                **_APART,
            )
        except OSError as failure:
            raise WorkerLost(str(failure)) from failure
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._requests = self._child.stdin
        listener = threading.Thread(target=self._listen, args=(self._child.stdout,), name="speech-line", daemon=True)
        listener.start()
        started(self)
        self._next(ready_within)

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    def ask(self, request: dict[str, Any], within: Seconds) -> Reply:
        """Its answer: header and samples. Raises WorkerLost; the line is then of no more use."""
        self._asked += 1
        try:
            self._requests.write(json.dumps(request | {"id": self._asked}).encode() + b"\n")
            self._requests.flush()
        except (OSError, ValueError) as failure:
            self.cut()
            raise WorkerLost("the speech engine ended") from failure
        header, pcm = self._next(within)
        if header.get("id") != self._asked:
            self.cut()
            raise WorkerLost("the speech engine answered something else")
        return header, pcm

    def cut(self) -> None:
        """End the child and what it has started, whatever they do; returns when it is gone."""
        if _APART and self._child.poll() is None:
            with suppress(OSError):
                os.killpg(self._child.pid, signal.SIGKILL)
        self._child.kill()
        self._child.wait()
        with suppress(OSError):
            self._requests.close()
        self._swept()

    def _next(self, within: Seconds) -> Reply:
        try:
            reply = self._replies.get(timeout=within)
        except Empty:
            reply = None
        if reply is None:
            self.cut()
            raise WorkerLost("the speech engine ended or did not answer in time")
        return reply

    def _listen(self, answers: BinaryIO) -> None:
        try:
            while line := answers.readline():
                header = json.loads(line)
                pcm = answers.read(int(header["n"]))
                if len(pcm) < header["n"]:
                    break
                self._replies.put((header, pcm))
        except (ValueError, KeyError, TypeError, OSError):
            pass  # nonsense on the line is treated as its end
        self._replies.put(None)
        answers.close()

"""The crew: one worker for each engine, started when needed, replaced when lost, tried twice before it is given up."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from typing import Any

from meditate.errors import SpeechError
from meditate.units import Seconds
from narration.engine import Engine
from narration.line_to_worker import READY_WITHIN, LineToWorker, Reply, WorkerLost
from narration.take import Job, Take, WordEvent

LONGEST = 600
"""Characters sent at once; a longer line is spoken in stretches and joined."""
STARTS, MINUTE = 4, 60.0
"""A first start and three more, in any minute."""


class Hand:
    """The worker of one engine: one job at a time, from any thread."""

    def __init__(
        self,
        engine: Engine,
        deadline: Callable[[int], Seconds] | None = None,
        now: Callable[[], Seconds] = time.monotonic,
    ) -> None:
        """`deadline` by characters, where it is another than the engine's own."""
        self.engine = engine
        self._deadline, self._now = deadline or engine.deadline, now
        self._busy = threading.Lock()
        self._line: LineToWorker | None = None
        self._held = ""
        self._starting: LineToWorker | None = None
        self._starts: deque[Seconds] = deque(maxlen=STARTS)
        self._closed = False

    def say(self, job: Job) -> Take:
        """This job spoken; raises SpeechError when two tries failed."""
        with self._busy:
            return joined([(text, self._take(replace(job, text=text))) for text in stretches(job.text)])

    def voices(self) -> list[tuple[str, str, str]]:
        """(id, name, language) of each voice; raises SpeechError."""
        with self._busy:
            header, _ = self._asked({"op": "voices"}, self._deadline(0))
        return [(str(i), str(name), str(language)) for i, name, language in header["voices"]]

    def warm(self) -> None:
        """Have the worker ready; raises SpeechError where there is none to be had."""
        with self._busy:
            try:
                self._open()
            except WorkerLost as failure:
                raise SpeechError(f"the speech engine {self.engine.id} does not start") from failure

    def rest(self) -> None:
        """Let the worker go until the next job, unless it is speaking."""
        if self._busy.acquire(blocking=False):
            try:
                if self._line is not None:
                    self._line.cut()
                # It ended because it was told to.
                self._line, self._held = None, ""
                self._starts.clear()
            finally:
                self._busy.release()

    def close(self) -> None:
        """Let the worker go for good; a job that is being said fails."""
        self._closed = True
        for line in (self._line, self._starting):
            if line is not None:
                line.cut()
        self._line = None

    @property
    def pid(self) -> int | None:
        """The worker's process id, while there is one."""
        line = self._line
        return line.pid if line else None

    def _take(self, job: Job) -> Take:
        fetching = self.engine.fetching if job.voice != self._held else 0.0
        header, pcm = self._asked({"op": "render", "job": asdict(job)}, self._deadline(len(job.text)) + fetching)
        self._held = job.voice
        return Take(pcm, int(header["rate"]), tuple(WordEvent(*word) for word in header["words"]))

    def _asked(self, request: dict[str, Any], within: Seconds) -> Reply:
        what = ""
        for _ in range(2):
            try:
                header, pcm = self._open().ask(request, within)
            except WorkerLost as lost:
                self._line, self._held, what = None, "", str(lost)
                continue
            if header.get("ev") != "error":
                return header, pcm
            what = str(header.get("what"))
        raise SpeechError(f"{self.engine.id} could not say it: {what}")

    def _open(self) -> LineToWorker:
        if self._closed:
            raise WorkerLost("the studio is closed")
        if self._line is None:
            if len(self._starts) == STARTS and self._now() - self._starts[0] < MINUTE:
                raise WorkerLost("the speech engine ended too often")
            self._starts.append(self._now())
            self._line = LineToWorker(self.engine.command, self._started, READY_WITHIN + self.engine.fetching)
        return self._line

    def _started(self, line: LineToWorker) -> None:
        self._starting = line
        if self._closed:
            line.cut()


def stretches(text: str) -> Iterator[str]:
    """The text in pieces of at most LONGEST characters, cut after a sentence, a comma or a word; nothing is lost."""
    while len(text) > LONGEST:
        cut = max((text.rfind(mark, LONGEST // 2, LONGEST) + len(mark) for mark in (". ", "! ", "? ")), default=0)
        if cut <= LONGEST // 2:
            cut = text.rfind(", ", LONGEST // 2, LONGEST) + 2
        if cut <= LONGEST // 2:
            cut = text.rfind(" ", 1, LONGEST) + 1
        cut = cut or LONGEST
        yield text[:cut]
        text = text[cut:]
    yield text


def joined(spoken: list[tuple[str, Take]]) -> Take:
    """Successive stretches with their takes, as one; offsets and samples count from the first."""
    words: list[WordEvent] = []
    offset = sample = 0
    for text, take in spoken:
        words += [WordEvent(w.offset + offset, w.length, w.sample + sample) for w in take.words]
        offset, sample = offset + len(text), sample + take.frames
    return Take(b"".join(take.pcm for _, take in spoken), spoken[0][1].rate, tuple(words))

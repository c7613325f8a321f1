"""A worker for tests whose engine misbehaves when a line tells it to; run as `python unruly_engine.py`."""

import os
import signal
import struct
import sys
from math import sin

from narration.take import Job, Take, WordEvent
from narration.worker import own_output, serve

RATE = 16_000


class UnrulyEngine:
    """Says a tone of 0.4 s a word, unless the line begins with an order."""

    def voices(self):
        return [("tone", "Tone", "en"), ("ton", "Ton", "de")]

    def say(self, job: Job) -> Take:
        order = job.text.split()[0].lower()
        if order == "crash":
            os.kill(os.getpid(), signal.SIGKILL)
        if order == "hang":
            signal.pause()
        if order == "exit":
            os._exit(1)
        if order == "raise":
            raise ValueError("no")
        seconds = {"endless": 600.0, "nothing": 0.0}.get(order, 0.4 * len(job.text.split()))
        level = 0 if order == "mute" else 8000
        frames = round(seconds * RATE)
        pcm = struct.pack(f"<{frames}h", *(round(level * sin(i * 0.2)) for i in range(frames)))
        places = [i for i, c in enumerate(job.text) if c != " " and (i == 0 or job.text[i - 1] == " ")]
        events = [WordEvent(place, 1, round(0.4 * RATE * n)) for n, place in enumerate(places)]
        return Take(pcm, RATE, tuple(events))


if __name__ == "__main__":
    if "once" in sys.argv:
        # The first start leaves a mark; only that one is unruly.
        from pathlib import Path

        mark = Path(sys.argv[2])
        if mark.exists():
            UnrulyEngine.say.__globals__["os"].kill = lambda *_: None
            UnrulyEngine.say.__globals__["signal"].pause = lambda: None
        mark.touch()
    serve(UnrulyEngine(), sys.stdin.buffer, own_output())

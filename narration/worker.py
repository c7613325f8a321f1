"""The child that holds a speech engine: one JSON line in, a JSON line and samples out. It may die.

Run as `python -m narration.worker ENGINE`. It ends when its input ends.
"""

import json
import os
import sys
from dataclasses import asdict
from typing import BinaryIO

from meditate.errors import SpeechError
from narration.system import Speaks, build
from narration.take import Job

VERSION = 1


def serve(engine: Speaks, requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer requests until there are no more."""
    _reply(replies, {"ev": "ready", "v": VERSION})
    for line in requests:
        request = json.loads(line)
        try:
            header, pcm = _answer(engine, request)
        except Exception as failure:  # noqa: BLE001 - an engine may raise anything; the parent decides
            header, pcm = {"ev": "error", "what": _told(failure)}, b""
        _reply(replies, header | {"id": request["id"]}, pcm)


def _answer(engine: Speaks, request: dict[str, object]) -> tuple[dict[str, object], bytes]:
    match request:
        case {"op": "render", "job": dict(job)}:
            take = engine.say(Job(**job))
            words = [list(asdict(word).values()) for word in take.words]
            return {"ev": "clip", "rate": take.rate, "words": words}, take.pcm
        case {"op": "voices"}:
            return {"ev": "voices", "voices": [list(voice) for voice in engine.voices()]}, b""
        case _:
            return {"ev": "error", "what": "unknown request"}, b""


def _told(failure: Exception) -> str:
    return str(failure) if isinstance(failure, SpeechError) else f"{type(failure).__name__}: {failure}"


def _reply(replies: BinaryIO, header: dict[str, object], pcm: bytes = b"") -> None:
    replies.write(json.dumps(header | {"n": len(pcm)}).encode() + b"\n" + pcm)
    replies.flush()


def own_output() -> BinaryIO:
    """Standard output for ourselves alone; what libraries print goes to standard error from now on."""
    mine = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return mine


def main(arguments: list[str]) -> int:
    """Hold the engine that is named."""
    replies = own_output()
    serve(build(arguments[0]), sys.stdin.buffer, replies)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

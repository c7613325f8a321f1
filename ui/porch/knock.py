"""To knock: what a start of the program asks of the one that runs already. Loads neither Qt, numpy nor the commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from meditate.places import Places
from ui.porch.porch import LONGEST_WORD, SIT, WINDOW, reach

if TYPE_CHECKING:
    from meditate.units import Seconds

PATIENCE: Seconds = 3.0
SHOW = "show"
VERBS = {
    "pause": "pause", "resume": "resume", "stop": "end", "next": "next", "previous": "previous", "extend": "extend",
    "remaining": "remaining", "slower": "slower", "faster": "faster", "quieter": "quieter", "louder": "louder",
}  # fmt: skip
"""What is typed, and the verb that the sitting knows."""
TOKEN = "XDG_ACTIVATION_TOKEN"
"""What a desktop gives a start, so that its window may come forward."""
NOBODY = "nothing is running; `meditate sit` begins a sit here, `meditate` opens the window"
NOT_YET = "on Windows a running sit cannot be reached from outside yet; its own keys do the same"
NO_ANSWER = "what runs already did not answer; wait a little, or end it"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    done: bool
    words: str


def hand_over(arguments: Sequence[str]) -> int | None:
    """Have the running program do what these arguments ask, where that is all they ask; the exit status.

    None where it is not, or where a window is asked for and there is none yet.
    """
    match list(arguments):
        case [verb] if verb in VERBS:
            return steer(verb)
        case [] | ["--tray"] as hidden:
            return show(hidden=bool(hidden))
        case _:
            return None


def steer(verb: str) -> int:
    """One verb for the sit that is running, answered on standard output; the exit status."""
    match knock(SIT, VERBS[verb]):
        case None:
            return _complain(NOT_YET if sys.platform == "win32" else NOBODY)
        case Answer(done=False, words=words):
            return _complain(words)
        case Answer(words=words):
            return _say(words)


def show(*, hidden: bool) -> int | None:
    """Have the window that is there shown; None where there is none. `hidden`: let it be where it is."""
    answer = knock(WINDOW, "" if hidden else f"{SHOW} {_token()}".strip())
    if answer is None:
        return None
    if not answer.done:
        return _complain(answer.words)
    return _say("Meditate is running already" if hidden else "")


def knock(role: str, word: str, patience: Seconds = PATIENCE) -> Answer | None:
    """What the one at this porch answers; None where nobody is there."""
    try:
        line = reach(Places.of_user(), role, patience)
    except TimeoutError:
        return Answer(done=False, words=NO_ANSWER)
    if line is None:
        return None
    until, heard = monotonic() + patience, b""
    with line:
        try:
            line.sendall(word.encode("ascii") + b"\n")
            while not heard.endswith(b"\n") and len(heard) < LONGEST_WORD:
                line.settimeout(max(0.001, until - monotonic()))
                came = line.recv(LONGEST_WORD)
                if not came:
                    break
                heard += came
        except OSError:
            return Answer(done=False, words=NO_ANSWER)
    return understood(heard)


def understood(heard: bytes) -> Answer:
    """An answer, whatever came: one line that a terminal can show."""
    said = "".join(letter for letter in heard[:LONGEST_WORD].decode("utf-8", "replace") if letter.isprintable())
    how, _, words = said.partition(" ")
    if how in {"ok", "no"} and heard.endswith(b"\n"):
        return Answer(how == "ok", words)
    return Answer(done=False, words=NO_ANSWER)


def _token() -> str:
    token = os.environ.get(TOKEN, "")
    return token if token.isascii() and token.isprintable() and len(token) < 256 and " " not in token else ""


def _say(words: str) -> int:
    if words:
        sys.stdout.buffer.write(words.encode("utf-8", "replace") + b"\n")
        sys.stdout.buffer.flush()
    return 0


def _complain(words: str) -> int:
    sys.stderr.buffer.write(f"meditate: {words}\n".encode("utf-8", "replace"))
    sys.stderr.buffer.flush()
    return 1

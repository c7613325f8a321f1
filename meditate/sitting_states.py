"""The states of a sitting, as a table. What is not in the table does not happen."""

from enum import StrEnum


class State(StrEnum):
    """Where a sitting is."""

    READY = "ready"
    WAITING = "waiting"
    """For the time of day at which it begins."""
    SITTING = "sitting"
    PAUSED = "paused"
    OVER = "over"


class Command(StrEnum):
    """What changes the state."""

    WAIT = "wait"
    BEGIN = "begin"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    """The last sound has died away."""
    END = "end"
    """The sitter stops, for whatever reason."""


class Ended(StrEnum):
    """How a sitting came to its end."""

    COMPLETE = "complete"
    """The bell was reached."""
    EARLY = "early"
    """The sitter said so."""
    INTERRUPTED = "interrupted"
    """The program was ended, or ended by itself."""


TABLE: dict[tuple[State, Command], State] = {
    (State.READY, Command.WAIT): State.WAITING,
    (State.READY, Command.BEGIN): State.SITTING,
    (State.READY, Command.END): State.OVER,
    (State.WAITING, Command.BEGIN): State.SITTING,
    (State.WAITING, Command.END): State.OVER,
    (State.SITTING, Command.PAUSE): State.PAUSED,
    (State.SITTING, Command.FINISH): State.OVER,
    (State.SITTING, Command.END): State.OVER,
    (State.PAUSED, Command.RESUME): State.SITTING,
    (State.PAUSED, Command.END): State.OVER,
}


def after(state: State, command: Command) -> State | None:
    """The next state, or None where this command means nothing now."""
    return TABLE.get((state, command))

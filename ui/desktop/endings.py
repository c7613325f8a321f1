"""The signals by which a system asks a program to end. No Qt."""

import signal

ALWAYS = ("SIGINT", "SIGTERM")
GONE = "SIGHUP"
"""The terminal has gone."""


def endings() -> tuple[signal.Signals, ...]:
    """Those to be heeded: whoever started us by `nohup` wants us to go on without the terminal."""
    names = [name for name in (*ALWAYS, GONE) if hasattr(signal, name)]
    return tuple(
        number
        for number in (signal.Signals[name] for name in names)
        if number.name != GONE or signal.getsignal(number) is not signal.SIG_IGN
    )

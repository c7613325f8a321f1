"""The streams of the process, there in any case: one that was closed before it began takes all and gives nothing."""

import os
import sys


def have_streams() -> None:
    """Stand in for those that are missing, as they are without a console on Windows, or after `>&-` in a shell."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123 - as long as the process
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123

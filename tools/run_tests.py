"""Runs the tests: two at a time, first all that work, then those that wait on a sound server or a screen.

What is given on the command line goes to pytest. A run in which nothing was tested has failed.
"""

import subprocess
import sys

ROUNDS = (
    ("-n", "2", "--dist", "loadscope", "-m", "not soak and not alone"),
    ("-n", "2", "--dist", "loadscope", "-m", "alone and not soak"),
)
NOTHING_TESTED = 5
"""What pytest ends with where no test was wanted."""


def main(wanted: list[str]) -> int:
    """The status of the first round that failed; that of nothing tested only where that is so of both."""
    ends = [
        subprocess.run([sys.executable, "-m", "pytest", "-q", *how, *wanted], check=False).returncode for how in ROUNDS
    ]
    failed = [end for end in ends if end not in {0, NOTHING_TESTED}]
    return failed[0] if failed else min(ends)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

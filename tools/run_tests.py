"""Runs the tests: two at a time, first all that work, then those that wait on a sound server or a screen.

What is given on the command line goes to pytest. A run in which nothing was tested has failed.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TWO = ("-n", "2", "--dist", "loadscope")
NOTHING_TESTED = 5
"""What pytest ends with where no test was wanted."""


def main(wanted: list[str]) -> int:
    """The status of the first round that failed; that of nothing tested only where that is so of both."""
    placed = any((ROOT / word.partition("::")[0]).exists() for word in wanted)
    ends = [run("not soak and not alone", *wanted), run("alone and not soak", *wanted, *(() if placed else alone()))]
    failed = [end for end in ends if end not in {0, NOTHING_TESTED}]
    return failed[0] if failed else min(ends)


def run(which: str, *wanted: str) -> int:
    """One round."""
    command = [sys.executable, "-m", "pytest", "-q", *TWO, "-m", which, *wanted]
    return subprocess.run(command, env=surroundings(), check=False).returncode


def surroundings() -> dict[str, str]:
    """Ours, but what is compiled is kept: hundreds of processes are started, each of which would do it again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def alone() -> list[str]:
    """The files in which tests run alone; to gather all the others takes longer than many a test."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [str(file.relative_to(ROOT)) for file in files if "mark.alone" in file.read_text(encoding="utf-8")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

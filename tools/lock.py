"""Locks what runs and what checks, with a hash for every file of every system. `make lock` runs it."""

import os
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
LOCKS = {"run.txt": (), "dev.txt": ("--group", "dev")}
HEAD = "# Written by `make lock` from pyproject.toml. No index is named here: yours is used.\n"
STRANGERS = ("UV_FIND_LINKS", "UV_INDEX", "UV_EXTRA_INDEX")
"""Settings of this machine that could bring in files that no other machine has."""


def locked(extra: tuple[str, ...]) -> str:
    """The text of one lock."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(STRANGERS)}
    command = [
        sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", *extra, "--universal", "--generate-hashes",
        "--python-version", "3.11", "--no-config", "--no-header", "--no-annotate", "--quiet", "--upgrade",
        "--no-emit-index-url", "--no-emit-find-links",
    ]  # fmt: skip
    return subprocess.run(command, cwd=HOUSE, env=environment, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Writes both locks."""
    for name, extra in LOCKS.items():
        (HOUSE / "requirements" / name).write_text(HEAD + locked(extra), encoding="utf-8")
        print(f"locked requirements/{name}")


if __name__ == "__main__":
    main()

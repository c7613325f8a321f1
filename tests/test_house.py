"""What the house promises about itself: locked packages, no index in any file, front doors that open."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from meditate import __version__

HOUSE = Path(__file__).resolve().parent.parent
LOCKS = sorted((HOUSE / "requirements").glob("*.txt"))
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")
INDEX = re.compile(
    r"(?:extra-index-url|find-links|trusted-host|index-url)[ =]+\S*[/.]"
    r"|PIP_INDEX_URL|UV_INDEX_URL|files\.pythonhosted|/simple/",
    re.IGNORECASE,
)


def requirements(lock: Path) -> list[str]:
    """Each requirement on one line, with its hashes."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def tracked() -> list[Path]:
    """The files that are handed on: those that git knows, or all where there is no git."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOUSE, capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0") if listed.returncode == 0 else []
    files = [HOUSE / name for name in names if name] or [
        path for path in HOUSE.rglob("*") if not any(part.startswith(".") for part in path.relative_to(HOUSE).parts)
    ]
    return [path for path in files if path.is_file()]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_locked_package_has_one_version_and_its_hashes(lock):
    found = requirements(lock)
    assert len(found) > 10
    for requirement in found:
        assert re.match(r"[a-z0-9-]+==\S+ ", requirement), requirement
        assert HASH.search(requirement), requirement


def test_the_lock_to_run_is_part_of_the_lock_to_check():
    run, dev = ({line.split()[0] for line in requirements(HOUSE / "requirements" / f"{n}.txt")} for n in ("run", "dev"))
    assert run < dev


def test_every_package_that_is_asked_for_is_locked():
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    locked = {line.split("==")[0] for line in requirements(HOUSE / "requirements" / "dev.txt")}
    asked = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    names = {re.split(r"[<>=; ]", name)[0].lower().replace("_", "-") for name in asked}
    assert names <= locked


def test_below_python_3_12_the_window_library_that_aborts_is_never_taken():
    for lock in LOCKS:
        for line in requirements(lock):
            if line.startswith("pyside6-") and "6.12.0" in line:
                assert "python_full_version >= '3.12'" in line


def test_no_file_names_an_index():
    own = Path(__file__).name
    named = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if path.name != own and INDEX.search(text):
            named.append(path.relative_to(HOUSE))
    assert len(tracked()) > 50
    assert not named


def test_the_front_door_answers():
    command = [sys.executable, "-m", "meditate", "--help"]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert "sit" in done.stdout


def test_the_version_is_told_from_a_checkout_too():
    command = [sys.executable, "-m", "meditate", "--version"]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, f"meditate {__version__}\n"), done.stderr


def test_the_makefile_says_what_it_can_make():
    done = subprocess.run(["make", "help"], cwd=HOUSE, capture_output=True, text=True, check=True)
    for target in ("run", "test", "check", "bench", "soak", "format", "lock"):
        assert f"make {target}" in done.stdout


def test_a_python_that_is_too_old_is_told_in_one_line(tmp_path):
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    command = ["make", "run", f"PYTHON={old}"]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "Python 3.11 or newer" in done.stderr

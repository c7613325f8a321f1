"""Everything can be imported where there is no POSIX: the modules that only POSIX has are asked for with care."""

import ast
import subprocess
import sys

import pytest

from tests.test_arrows import FLOORS, HOUSE, MODULES, all_arrows, floor, targets_of, waits

POSIX_ONLY = {"crypt", "fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}


def imported_at_once(tree: ast.Module, name: str) -> list[str]:
    """What must be there for the module to be imported: no import in a function, nor in an `if` or a `try`."""
    guarded = {
        id(inner)
        for outer in ast.walk(tree)
        if waits(outer) or isinstance(outer, ast.If | ast.Try)
        for inner in ast.walk(outer)
    }
    return [target for node in ast.walk(tree) if id(node) not in guarded for target in targets_of(node, name)]


@pytest.mark.parametrize("name", MODULES)
def test_no_module_needs_posix_to_be_imported(name):
    needed = {
        target.partition(".")[0] for target in imported_at_once(ast.parse(MODULES[name].read_text("utf-8")), name)
    }
    assert not needed & POSIX_ONLY


@pytest.mark.parametrize("source", ["import fcntl", "from tty import setraw", "class A:\n    import pwd"])
def test_an_import_without_care_is_found(source):
    assert {target.partition(".")[0] for target in imported_at_once(ast.parse(source), "ui.terminal.keys")} & POSIX_ONLY


# What a stranger's package is built on stays: those are loaded first. Then what Windows lacks is taken away.
ELSEWHERE = """
import contextlib, ctypes, importlib, os, select, signal, sys, time, types
sys.path.insert(0, {house!r})
for name in {strange!r}:
    with contextlib.suppress(ImportError):
        importlib.import_module(name)
for name in {gone!r}:
    sys.modules[name] = None
for where, names in (
    (os, ("fork", "set_blocking", "get_blocking", "tcgetpgrp", "getpgrp", "setsid", "mkfifo", "geteuid", "getuid")),
    (signal, ("setitimer", "alarm", "SIGALRM", "SIGHUP", "SIGKILL", "SIGSTOP", "SIGCONT", "pthread_sigmask")),
    (time, ("CLOCK_BOOTTIME", "clock_gettime")), (select, ("poll", "epoll")),
):
    for name in names:
        if hasattr(where, name):
            delattr(where, name)
sys.platform = "win32"
sys.modules["msvcrt"] = types.ModuleType("msvcrt")
for name in {ours!r}:
    importlib.import_module(name)
"""


def test_the_modules_can_be_imported_where_posix_is_missing():
    targets = {arrow.target for arrow in all_arrows() if floor(arrow.target) not in {*FLOORS, *POSIX_ONLY}}
    strange = sorted(targets | {target.rpartition(".")[0] for target in targets} - {""})
    ours = [name for name in MODULES if not name.endswith("__main__")]
    program = ELSEWHERE.format(house=str(HOUSE), strange=strange, gone=sorted(POSIX_ONLY), ours=ours)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr

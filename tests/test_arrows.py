"""Imports point down: ui → narration → meditate, Qt only in ui, no circles, no network. Drawn as a table."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent
FLOORS = ("meditate", "narration", "ui")
"""From the lowest up. `resources` holds no code."""
FRONT_DOOR = "meditate.__main__"
NETWORK = {"socket", "socketserver", "http", "urllib", "ssl", "ftplib", "smtplib", "requests", "PySide6.QtNetwork"}
HARMLESS = {"urllib.parse"}
LOCAL = "ui.porch.porch"
"""The one module that opens sockets; they are files of this machine."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """One import."""

    source: str
    """The module that imports."""
    target: str
    """What it imports: a module, or a name in one."""
    line: int
    at_once: bool
    """When the module is imported, not later in a function or for types only."""


def name_of(path: Path) -> str:
    parts = path.relative_to(HOUSE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for floor in FLOORS for path in sorted((HOUSE / floor).rglob("*.py"))}


def arrows_of(name: str) -> Iterator[Arrow]:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    later = {id(inner) for outer in ast.walk(tree) if waits(outer) for inner in ast.walk(outer)}
    for node in ast.walk(tree):
        for target in targets_of(node, name):
            yield Arrow(name, target, getattr(node, "lineno", 0), id(node) not in later)


def waits(node: ast.AST) -> bool:
    """What stands in it is not run when the module is imported."""
    typing_only = isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
    return typing_only or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)


def targets_of(node: ast.AST, name: str) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    inside = name.split(".") if MODULES[name].name == "__init__.py" else name.split(".")[:-1]
    start = [*inside[: len(inside) - node.level + 1]] if node.level else []
    base = ".".join([*start, *([node.module] if node.module else [])])
    return [f"{base}.{alias.name}" for alias in node.names]


def module_in(target: str) -> str | None:
    """The module of ours that this import reaches."""
    return next((name for name in (target, target.rpartition(".")[0]) if name in MODULES), None)


@cache
def all_arrows() -> tuple[Arrow, ...]:
    """Of every module. Not drawn before a test asks: whoever only gathers the tests need not wait."""
    return tuple(arrow for name in MODULES for arrow in arrows_of(name))


def floor(name: str) -> str:
    return name.partition(".")[0]


def is_qt(target: str) -> bool:
    return floor(target) in {"PySide6", "shiboken6", "PyQt6"}


def table(arrows: list[Arrow] | None = None) -> str:
    """The arrows between packages, and those that should not be."""
    inside = [arrow for arrow in all_arrows() if floor(arrow.target) in FLOORS]
    count = {(a, b): sum((floor(x.source), floor(x.target)) == (a, b) for x in inside) for a in FLOORS for b in FLOORS}
    rows = [f"{'imports':>10} " + "".join(f"{b:>11}" for b in FLOORS)]
    rows += [f"{a:>10} " + "".join(f"{count[a, b] or '·':>11}" for b in FLOORS) for a in reversed(FLOORS)]
    rows += [f"{MODULES[arrow.source]}:{arrow.line} imports {arrow.target}" for arrow in arrows or ()]
    return "\n" + "\n".join(rows)


def test_there_are_modules_and_arrows_on_every_floor():
    assert {floor(name) for name in MODULES} == set(FLOORS)
    assert {floor(arrow.source) for arrow in all_arrows() if floor(arrow.target) in FLOORS} == set(FLOORS)


def test_every_arrow_points_down():
    up = [
        arrow
        for arrow in all_arrows()
        if floor(arrow.target) in FLOORS
        and FLOORS.index(floor(arrow.target)) > FLOORS.index(floor(arrow.source))
        and arrow.source != FRONT_DOOR
    ]
    assert not up, table(up)


def test_nobody_imports_the_front_door():
    through = [arrow for arrow in all_arrows() if module_in(arrow.target) == FRONT_DOOR]
    assert not through, table(through)


def test_the_modules_stand_on_each_other_without_a_circle():
    graph: dict[str, set[str]] = {name: set() for name in MODULES}
    for arrow in all_arrows():
        target = module_in(arrow.target)
        if arrow.at_once and target and target != arrow.source:
            graph[arrow.source].add(target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" ← ".join(circle.args[1]) + table())


def test_the_first_frame_waits_for_nothing_but_the_picture():
    before, waiting = {"ui.window.app"}, ["ui.window.app"]
    while waiting:
        source = waiting.pop()
        targets = [arrow.target for arrow in all_arrows() if arrow.source == source and arrow.at_once]
        found = {name for name in map(module_in, targets) if name} - before
        waiting += sorted(found)
        before |= found
    assert {name for name in before if floor(name) != "ui"} <= {"meditate", "meditate.look", "meditate.tongue"}


def test_qt_is_imported_in_ui_only():
    strangers = [arrow for arrow in all_arrows() if is_qt(arrow.target) and floor(arrow.source) != "ui"]
    assert not strangers, table(strangers)
    assert any(floor(arrow.target) == "PySide6" for arrow in all_arrows())


def test_the_folders_of_ui_stand_on_each_other_without_a_circle():
    graph: dict[str, set[str]] = {}
    for arrow in all_arrows():
        source, target = (".".join(name.split(".")[:2]) for name in (arrow.source, arrow.target))
        if floor(source) == floor(target) == "ui" and source != target:
            graph.setdefault(source, set()).add(target)
    assert {"ui.models", "ui.house"} <= set(graph)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" ← ".join(circle.args[1]))


def test_qt_is_at_once_imported_in_the_folders_of_the_window_and_the_sound_device_only():
    with_qt = {".".join(arrow.source.split(".")[:2]) for arrow in all_arrows() if arrow.at_once and is_qt(arrow.target)}
    assert with_qt == {"ui.sound", "ui.stage", "ui.models", "ui.window"}


def test_nothing_can_reach_the_network():
    reaching = [
        arrow
        for arrow in all_arrows()
        if any(arrow.target == name or arrow.target.startswith(f"{name}.") for name in NETWORK)
        and not any(arrow.target.startswith(name) for name in HARMLESS)
        and (arrow.source, arrow.target) != (LOCAL, "socket")
    ]
    assert not reaching, table(reaching)


def test_the_sockets_that_there_are_have_no_address_of_a_network():
    tree = ast.parse(MODULES[LOCAL].read_text(encoding="utf-8"))
    used = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "socket"]
    local = {"socket", "AF_UNIX", "SOCK_STREAM", "SOL_SOCKET", "SO_PEERCRED", "SO_SNDTIMEO"}
    assert {node.attr for node in used} == local
    made = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "socket.socket"]
    assert {ast.unparse(node.args[0]) for node in made} == {"socket.AF_UNIX"}


@pytest.mark.parametrize("name", MODULES)
def test_every_module_opens_with_a_sentence(name):
    opening = ast.get_docstring(ast.parse(MODULES[name].read_text(encoding="utf-8")))
    assert opening, f"{MODULES[name]} has no opening sentence"
    assert opening.splitlines()[0].rstrip().endswith((".", ":", ";")) or len(opening.splitlines()) > 1


WITHOUT_QT = """
import sys
sys.path.insert(0, {house!r})
import {module}
qt = sorted(name for name in sys.modules if name.partition(".")[0] in ("PySide6", "shiboken6"))
sys.exit(f"{module} loads {{qt}}" if qt else 0)
"""


@pytest.mark.parametrize("module", ["ui.commands", "ui.terminal.terminal", "ui.house.wiring", "ui.desktop.desktop"])
def test_the_command_line_and_the_terminal_start_without_qt(module):
    program = WITHOUT_QT.format(house=str(HOUSE), module=module)
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr

"""The ground is made with few words, and never behind anyone's back."""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

HOUSE = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps these libraries in packages")


@pytest.fixture
def ground(monkeypatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", HOUSE / "tools" / "bootstrap.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "packages_in", lambda _: None)
    monkeypatch.setattr(module, "LIBRARIES", {"libnowhere.so.9": "libnowhere9t64 libnowhere9"})
    return module


@pytest.fixture
def machine(tmp_path: Path, monkeypatch) -> Path:
    """A machine with none but these programs; `said` holds what its package manager was asked."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def program(machine: Path, name: str, body: str) -> None:
    path = machine / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def debian(machine: Path, known: str) -> None:
    program(machine, "apt-cache", f'[ "$2" = {known} ] && echo "  Candidate: 1.0"; exit 0')
    program(machine, "apt-get", f'echo "$@" >> {machine}/said')
    program(machine, "env", 'shift; exec "$@"')


@pytest.mark.parametrize("known", ["libnowhere9t64", "libnowhere9"])
def test_root_on_debian_gets_the_package_under_the_name_it_has_there(ground, machine, monkeypatch, capsys, known):
    debian(machine, known)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    ground.main("run")
    assert (machine / "said").read_text() == f"install --yes --no-install-recommends {known}\n"
    assert f"installing system packages: {known}" in capsys.readouterr().out


def test_where_nobody_can_be_root_the_line_is_printed_and_the_start_goes_on(ground, machine, monkeypatch, capsys):
    debian(machine, "libnowhere9")
    program(machine, "sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(sys, "stdin", (machine / "sudo").open())
    ground.main("run")
    sys.stdin.close()
    assert "sudo apt-get install --yes --no-install-recommends libnowhere9" in capsys.readouterr().out
    assert not (machine / "said").exists()


def test_another_system_is_told_its_own_line(ground, machine, capsys):
    program(machine, "dnf", "exit 1")
    ground.main("run")
    assert "dnf install " in capsys.readouterr().out


def test_the_tests_do_not_start_without_their_programs(ground, machine, monkeypatch):
    debian(machine, "nothing")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SystemExit, match="cannot start without Xvfb"):
        ground.main("test")


def test_where_all_is_there_nothing_is_said(ground, machine, monkeypatch, capsys):
    monkeypatch.setattr(ground, "LIBRARIES", {})
    ground.main("run")
    assert capsys.readouterr().out == ""
    assert list(machine.iterdir()) == []

"""Starting with the login: what each system is given, and a switch that does and undoes just that."""

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ui.desktop.login
from meditate.errors import OutputError
from ui.commands import main
from ui.desktop.autostart import RUN_KEY, Command, RegistryValue, is_wanted, on_linux, on_macos, on_windows
from ui.desktop.login import HOUSE, Login, command

START = Command(("/opt/meditate", "--tray"))
ODD = Command(('/home/ö b/100 % $HOME/`me`/"x"\\py', "-m", "meditate", "--tray"), Path("/home/ö b"))


class FakeRegistry:
    """Remembers."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}

    def read(self, value: RegistryValue) -> str | None:
        return self.values.get((value.key, value.name))

    def write(self, value: RegistryValue) -> None:
        self.values[value.key, value.name] = value.content

    def delete(self, value: RegistryValue) -> None:
        self.values.pop((value.key, value.name), None)


def lines_of(content: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in content.split("\n") if "=" in line)


def started_by(line: str) -> list[str]:
    """The words of an Exec line, as the specification of desktop entries takes them apart."""
    value = line.replace("\\\\", "\\")
    words = re.findall(r'"((?:\\.|[^"\\])*)"|([^" ]+)', value, re.DOTALL)
    return [re.sub(r"\\(.)", r"\1", quoted or plain).replace("%%", "%") for quoted, plain in words]


def test_desktops_are_given_an_entry_that_starts_hidden_a_little_later(tmp_path):
    entry = on_linux(START, tmp_path)
    assert entry.path == tmp_path / "autostart" / "meditate.desktop"
    lines = lines_of(entry.content)
    assert lines["Exec"] == "/opt/meditate --tray"
    assert (lines["NoDisplay"], lines["Terminal"], lines["X-GNOME-Autostart-Delay"]) == ("true", "false", "5")
    assert "Path" not in lines


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1), min_size=1))
def test_whatever_the_program_is_called_the_desktop_starts_just_that(words):
    assert started_by(lines_of(on_linux(Command(tuple(words)), Path("/")).content)["Exec"]) == words


@pytest.mark.real
@pytest.mark.parametrize("start", [START, ODD])
def test_the_entry_is_as_desktops_want_it(tmp_path, start):
    entry = on_linux(start, tmp_path)
    entry.path.parent.mkdir()
    entry.path.write_text(entry.content)
    judged = subprocess.run(["desktop-file-validate", entry.path], capture_output=True, text=True, check=False)
    assert (judged.returncode, judged.stdout) == (0, "")


@pytest.mark.real
def test_so_is_the_one_in_the_menu():
    menu = HOUSE / "packaging" / "meditate.desktop"
    judged = subprocess.run(["desktop-file-validate", menu], capture_output=True, text=True, check=False)
    assert (judged.returncode, judged.stdout) == (0, "")
    assert lines_of(menu.read_text())["Icon"] == "meditate"
    assert (HOUSE / "packaging" / "meditate.svg").is_file()


def test_macos_is_given_a_launch_agent(tmp_path):
    entry = on_macos(ODD, tmp_path)
    assert entry.path == tmp_path / "Library" / "LaunchAgents" / "meditate.autostart.plist"
    agent = plistlib.loads(entry.content.encode())
    assert agent["ProgramArguments"] == list(ODD.words)
    assert (agent["RunAtLoad"], agent["WorkingDirectory"]) == (True, "/home/ö b")


def test_windows_is_given_a_value_under_its_run_key():
    value = on_windows(Command((r"C:\Program Files\meditate.exe", "--tray")))
    assert value == RegistryValue(RUN_KEY, "Meditate", r'"C:\Program Files\meditate.exe" --tray')


@pytest.mark.parametrize("entry", [on_linux, on_macos])
def test_a_file_comes_and_goes_with_the_switch(tmp_path, entry):
    login = Login(entry(START, tmp_path))
    for on in (False, True, True, False):
        login.switch(on=on)
        assert login.is_on == on
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_value_of_the_registry_comes_and_goes_with_the_switch():
    registry = FakeRegistry()
    login = Login(on_windows(START), registry)
    for on in (False, True, True, False):
        login.switch(on=on)
        assert login.is_on == on
    assert registry.values == {}


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "hidden = TRUE"])
def test_what_a_desktops_own_settings_switched_off_is_off(tmp_path, line):
    entry = on_linux(START, tmp_path)
    login = Login(entry)
    login.switch(on=True)
    kept = [kept for kept in entry.content.splitlines() if not kept.startswith("X-GNOME-Autostart-enabled")]
    entry.path.write_text("\n".join([*kept, line]))
    assert not login.is_on
    assert not is_wanted(line)
    login.switch(on=True)
    assert login.is_on


def test_a_sandbox_says_that_it_cannot(tmp_path, monkeypatch):
    monkeypatch.setattr(ui.desktop.login, "SANDBOX", tmp_path)
    with pytest.raises(OutputError, match="your desktop's settings"):
        Login(on_linux(START, tmp_path)).switch(on=True)


def test_a_checkout_is_started_where_it_stands_and_the_program_from_its_script(tmp_path, monkeypatch):
    assert command("--tray") == Command((sys.executable, "-m", "meditate", "--tray"), HOUSE)
    python = tmp_path / "python"
    monkeypatch.setattr(sys, "executable", str(python))
    (tmp_path / "meditate").touch()
    monkeypatch.setattr(ui.desktop.login, "_is_installed", lambda: True)
    assert command("--tray") == Command((str(tmp_path / "meditate"), "--tray"))


@pytest.mark.real
def test_what_is_written_starts_the_program(tmp_path):
    lines = lines_of(on_linux(command("--tray"), tmp_path).content)
    words = [*started_by(lines["Exec"])[:-1], "--version"]
    done = subprocess.run(words, cwd=lines["Path"], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.startswith("meditate ")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the entry of Linux desktops")
def test_it_is_switched_from_the_command_line(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    for wanted, said in (("status", "off"), ("on", "on"), ("status", "on"), ("off", "off")):
        assert main(["autostart", wanted]) == 0
        assert capsys.readouterr().out == f"{said}\n"
    (tmp_path / "autostart").rmdir()
    (tmp_path / "autostart").write_text("in the way")
    assert main(["autostart", "on"]) == 1
    assert str(tmp_path / "autostart") in capsys.readouterr().err

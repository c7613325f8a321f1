"""What the doctor finds."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.ui.services import Notifications
from ui.commands import doctor as looks
from ui.commands import main
from ui.commands.doctor import Finding, bus, folder, sound, tray


def test_a_folder_is_judged_by_the_nearest_that_is_there(tmp_path: Path):
    found = folder("clips", tmp_path / "not" / "yet")
    assert (found.works, found.to_do) == (True, "")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_should_be_is_found(tmp_path: Path):
    (tmp_path / "file").write_text("")
    found = folder("clips", tmp_path / "file" / "clips")
    assert not found.works
    assert str(tmp_path / "file") in found.to_do


def test_no_bus_is_no_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus,guid=1")
    (found,) = bus()
    assert (found.what, found.works, found.says) == ("bus", False, "there is no session bus that answers")
    assert "everything else works" in found.to_do


def test_a_bus_that_never_answers_is_none(deaf_bus):
    (found,) = bus()
    assert not found.works


def test_what_the_desktop_offers_on_its_bus_is_told(desk):
    Notifications(desk)
    (found,) = bus()
    assert (found.works, found.says) == (True, "media keys, messages")


def test_without_a_display_no_tray_is_looked_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(looks, "why_no_window", lambda: "no display")
    monkeypatch.setattr(looks, "_probed", lambda edge: pytest.fail("looked"))
    assert tray() == [Finding("tray", False, "there is no display", "the window does all the same")]


def test_a_device_that_hangs_is_told_and_not_waited_for(monkeypatch: pytest.MonkeyPatch):
    def hangs(command: list[str], **_: object) -> None:
        raise subprocess.TimeoutExpired(command, 20)

    monkeypatch.setattr(subprocess, "run", hangs)
    (found,) = sound()
    assert (found.works, found.says) == (False, "it did not answer for 20 s")


@pytest.mark.real
def test_the_whole_doctor_answers_programs_and_ends_well(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):  # fmt: skip
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "nowhere"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["doctor", "--json"]) == 0
    findings = {finding["what"]: finding for finding in json.loads(capsys.readouterr().out)}
    assert set(findings) == {"sound", "voice", "neural", "window", "tray", "bus", "settings", "data", "clips"}
    assert findings["voice"]["works"]
    assert all(bool(finding["to_do"]) is not finding["works"] for finding in findings.values())

"""`meditate remind`: says when one is asked, asks, and has the system ask; all without Qt."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from threading import Event

import pytest

from meditate.places import Places
from meditate.reminder import Reminder, Weekday
from meditate.settings import Settings
from meditate.settings_file import read_settings, write_settings
from tests.ui.services import Notifications
from tests.ui.systemd import Systemd
from ui.commands import main
from ui.commands import remind as commands_remind
from ui.desktop.autostart import Command
from ui.desktop.reminding import Memory
from ui.desktop.schedule import SERVICE, TIMER, units
from ui.desktop.scheduler import Scheduler
from ui.porch.porch import WINDOW, claim
from ui.porch.porter import Porter

NOW = datetime.fromisoformat("2026-03-24T07:31+01:00")


def reminder(places: Places) -> Reminder:
    return read_settings(places.settings)[0].reminder


def test_times_and_days_are_kept_and_said_again(places, capsys) -> None:
    assert main(["remind", "--at", "21:00", "--at", "7:30", "--on", "mon,Wednesday"]) == 0
    assert capsys.readouterr().out == "You are asked at 07:30 and 21:00, on Monday and Wednesday.\n"
    assert reminder(places) == Reminder(True, (time(7, 30), time(21)), (Weekday.MONDAY, Weekday.WEDNESDAY))
    assert Memory(places.reminder).quiet_until is not None
    assert main(["remind", "--off"]) == 0
    assert reminder(places) == Reminder(False, (time(7, 30), time(21)), (Weekday.MONDAY, Weekday.WEDNESDAY))


@pytest.mark.parametrize("wrong", [["--at", "noon"], ["--at", "25:00"], ["--on", "someday"]])
def test_what_is_no_time_or_day_is_wrong_usage(places, capsys, wrong: list[str]) -> None:
    assert main(["remind", *wrong]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_who_asked_for_nothing_is_told_how(places, capsys) -> None:
    assert main(["remind"]) == 1
    assert "--at 20:00" in capsys.readouterr().err


@pytest.fixture
def due(places, monkeypatch) -> None:
    """It is time."""
    write_settings(places.settings, Settings(reminder=Reminder(on=True, times=(time(7, 30),))))

    def ask(self) -> bool:
        self._wall, self._busy = lambda: NOW, lambda: False
        return asked(self)

    asked = commands_remind.Reminding.ask
    monkeypatch.setattr(commands_remind.Reminding, "ask", ask)


def test_begin_becomes_a_sit_and_stop_asks_no_more(due, places, desk, tmp_path, monkeypatch) -> None:
    notifications = Notifications(desk, "actions")
    became: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda program, words: became.append(list(words)))
    monkeypatch.setattr(os, "chdir", lambda folder: None)

    @contextmanager
    def pressed(answer: str) -> Iterator[None]:
        """Whoever is there presses until it is heard: before the message has its number, nobody hears it."""
        heard = Event()

        async def press(there) -> None:
            while not heard.is_set():
                notifications.ActionInvoked(len(notifications.shown), answer)
                await asyncio.sleep(0.02)

        desk._bus.do(press)
        yield
        heard.set()

    with pressed("begin"):
        assert main(["remind"]) == 0
    assert became == [[sys.executable, "-m", "meditate", "sit"]]
    assert main(["remind"]) == 0
    assert len(notifications.shown) == 1
    places.reminder.unlink()
    systemd = Systemd(tmp_path, monkeypatch)
    Scheduler(places.config.parent, Command(("meditate", "remind"))).install(reminder(places))
    with pressed("stop"):
        assert main(["remind"]) == 0
    assert not reminder(places).on
    assert systemd.asked[-1] == f"--user disable --now {TIMER}"


def test_where_nobody_shows_messages_it_is_said_here(due, places, capsys) -> None:
    assert main(["remind"]) == 1
    assert "Would you like to sit?" in capsys.readouterr().err


def test_while_the_window_runs_it_asks_by_itself_and_keeps_its_settings(due, places, capsys) -> None:
    claimed = claim(places, WINDOW)
    assert claimed is not None
    porter = Porter(claimed, lambda word: "")
    assert main(["remind"]) == 0
    assert Memory(places.reminder).quiet_until is None
    assert main(["remind", "--at", "08:00"]) == 1
    assert "window is open" in capsys.readouterr().err
    porter.close()


def test_the_systems_own_scheduler_is_told_each_time_on_its_days() -> None:
    workdays = Reminder(on=True, times=(time(7, 30), time(21)), days=tuple(Weekday)[:5])
    written = units(workdays, Command(("/opt/a b/python", "-m", "meditate", "100%"), Path("/opt/a b")))
    timer = written[TIMER].splitlines()
    assert "OnCalendar=Mon,Tue,Wed,Thu,Fri 07:30" in timer
    assert "OnCalendar=Mon,Tue,Wed,Thu,Fri 21:00" in timer
    assert "Persistent=true" in timer
    service = written[SERVICE].splitlines()
    assert 'ExecStart="/opt/a b/python" "-m" "meditate" "100%%"' in service
    assert "WorkingDirectory=/opt/a b" in service


def test_the_units_are_written_told_to_systemd_and_taken_away(places, tmp_path, monkeypatch, capsys) -> None:
    systemd = Systemd(tmp_path, monkeypatch)
    assert main(["remind", "--schedule"]) == 1
    assert main(["remind", "--at", "07:30", "--schedule"]) == 0
    timer = places.config.parent / "systemd" / "user" / TIMER
    assert timer.is_file()
    assert systemd.asked == ["--user daemon-reload", f"--user enable --now {TIMER}"]
    assert main(["remind", "--at", "08:00"]) == 0
    assert "08:00" in timer.read_text()
    assert main(["remind", "--off"]) == 0
    assert not timer.exists()
    assert systemd.asked[-1] == f"--user disable --now {TIMER}"


def test_what_systemd_refuses_is_told_in_one_line(places, tmp_path, monkeypatch, capsys) -> None:
    Systemd(tmp_path, monkeypatch).refuse("Failed to connect\nto the bus")
    assert main(["remind", "--at", "07:30", "--schedule"]) == 1
    told = "`systemctl --user daemon-reload` did not work: Failed to connect to the bus"
    assert told in capsys.readouterr().err.splitlines()[-1]


def test_without_systemd_it_is_said_what_does_instead(places, monkeypatch, capsys) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["remind", "--at", "07:30", "--schedule"]) == 1
    assert "autostart on" in capsys.readouterr().err


def test_it_loads_no_qt() -> None:
    program = "import sys, ui.commands.remind; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0

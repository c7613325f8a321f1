"""The system's scheduler where it does not answer."""

from pathlib import Path

import pytest

from meditate.errors import OutputError
from meditate.reminder import Reminder
from tests.ui.systemd import Systemd
from ui.desktop.autostart import Command
from ui.desktop.scheduler import Scheduler


def test_one_that_does_not_answer_is_waited_for_no_longer_than_it_takes(tmp_path: Path, monkeypatch) -> None:
    Systemd(tmp_path, monkeypatch).hang()
    monkeypatch.setattr("ui.desktop.scheduler.PATIENCE", 0.05)
    with pytest.raises(OutputError, match="`systemctl --user daemon-reload` did not work: no answer"):
        Scheduler(tmp_path, Command(("meditate", "remind"))).install(Reminder(on=True))

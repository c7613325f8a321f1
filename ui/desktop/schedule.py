"""The reminder by the system's own scheduler, for when the program does not run: two units of systemd. Pure."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from meditate.reminder import Reminder
from ui.desktop.autostart import Command

TIMER, SERVICE = "meditate-remind.timer", "meditate-remind.service"


def units(reminder: Reminder, command: Command) -> Mapping[str, str]:
    """Each file's name, and what stands in it."""
    days = ",".join(day.name.capitalize()[:3] for day in reminder.days)
    timer = [
        "[Unit]",
        "Description=Asks whether you want to sit",
        "",
        "[Timer]",
        *(f"OnCalendar={days} {at:%H:%M}" for at in reminder.times),
        # Who was away is asked at the next login, as long as that is not too late.
        "Persistent=true",
        "",
        "[Install]",
        "WantedBy=timers.target",
    ]
    service = [
        "[Unit]",
        "Description=Asks whether you want to sit",
        "",
        "[Service]",
        "Type=exec",
        *([f"WorkingDirectory={_escaped(str(command.folder))}"] if command.folder else []),
        f"ExecStart={_quoted(command.words)}",
    ]
    return {TIMER: "\n".join(timer) + "\n", SERVICE: "\n".join(service) + "\n"}


def folder_of(config: Path) -> Path:
    """Where systemd reads the units of one user; `config` is where all programs keep their settings."""
    return config / "systemd" / "user"


def _quoted(words: Sequence[str]) -> str:
    inside = (_escaped(word).replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$") for word in words)
    return " ".join(f'"{word}"' for word in inside)


def _escaped(word: str) -> str:
    return word.replace("%", "%%")

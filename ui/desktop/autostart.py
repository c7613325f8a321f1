"""What has each system start the program hidden in the tray when one logs in: where it stands, and what. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import list2cmdline

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
"""Under the user's own root of the registry."""
LABEL = "meditate.autostart"


@dataclass(frozen=True, slots=True)
class Command:
    """How the program is started."""

    words: tuple[str, ...]
    folder: Path | None = None
    """Where it has to be started, if that matters."""


@dataclass(frozen=True, slots=True)
class EntryFile:
    """A file that the system reads when one logs in."""

    path: Path
    content: str


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """A value of the registry that it reads."""

    key: str
    name: str
    content: str


def on_linux(command: Command, config: Path) -> EntryFile:
    """For desktops that follow freedesktop.org; `config` is where all programs keep their settings."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        "Name=Meditate",
        "Comment=Waits in the tray for the daily sit",
        f"Exec={_quoted(command.words)}",
        *([f"Path={_escaped(str(command.folder))}"] if command.folder else []),
        "Icon=meditate",
        "Terminal=false",
        "NoDisplay=true",
        "X-GNOME-Autostart-enabled=true",
        # Some trays come late, and an icon that is there before its tray is not seen by all of them.
        "X-GNOME-Autostart-Delay=5",
    ]
    return EntryFile(config / "autostart" / "meditate.desktop", "\n".join(lines) + "\n")


def on_macos(command: Command, home: Path) -> EntryFile:
    """A launch agent."""
    import plistlib

    agent = {"Label": LABEL, "ProgramArguments": list(command.words), "RunAtLoad": True, "ProcessType": "Interactive"}
    if command.folder:
        agent["WorkingDirectory"] = str(command.folder)
    return EntryFile(home / "Library" / "LaunchAgents" / f"{LABEL}.plist", plistlib.dumps(agent).decode())


def on_windows(command: Command) -> RegistryValue:
    """A value under the user's Run key, which knows of no folder."""
    return RegistryValue(RUN_KEY, "Meditate", list2cmdline(command.words))


def is_wanted(entry: str) -> bool:
    """Whether such a file of Linux still asks to be started; a desktop's own settings may have switched it off."""
    lines = [line.replace(" ", "").lower() for line in entry.splitlines()]
    return "hidden=true" not in lines and "x-gnome-autostart-enabled=false" not in lines


def _quoted(words: Sequence[str]) -> str:
    """As an Exec key takes them: each in quotes where it needs them, nothing in it for a shell or a field code."""
    return _escaped(" ".join(_quoted_word(word) for word in words))


def _quoted_word(word: str) -> str:
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    word = word.replace("%", "%%")
    return word if word and word.replace("%", "").translate(_PLAIN) == "" else f'"{word}"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


_PLAIN = {ord(letter): None for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+:@"}
"""Letters that need no quotes."""

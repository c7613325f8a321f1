"""Starting with the login, switched on and off on this system; `ui/desktop/autostart.py` says what is written."""

import importlib.util
import os
import sys
from pathlib import Path
from typing import Protocol, TypeAlias

from meditate.errors import OutputError
from meditate.files import write_whole
from meditate.places import Places
from meditate.tongue import tr
from ui.desktop.autostart import Command, EntryFile, RegistryValue, is_wanted, on_linux, on_macos, on_windows

HOUSE = Path(__file__).resolve().parent.parent.parent
SANDBOX = Path("/.flatpak-info")
Entry: TypeAlias = EntryFile | RegistryValue


class Registry(Protocol):
    """The user's own root of a Windows registry."""

    def read(self, value: RegistryValue) -> str | None:
        """What stands under this name, or None."""
        ...

    def write(self, value: RegistryValue) -> None:
        """Raises OSError."""
        ...

    def delete(self, value: RegistryValue) -> None:
        """Nothing happens where it is not there. Raises OSError."""
        ...


class Login:
    """Whether the program starts with the login."""

    def __init__(self, entry: Entry, registry: Registry | None = None) -> None:
        self._entry, self._registry = entry, registry

    @property
    def is_on(self) -> bool:
        """As the system has it now. Raises OSError."""
        match self._entry:
            case EntryFile(path=path):
                try:
                    return is_wanted(path.read_text(encoding="utf-8", errors="replace"))
                except FileNotFoundError:
                    return False
            case RegistryValue() as value:
                return self._windows.read(value) is not None

    def switch(self, *, on: bool) -> None:
        """From the next login on. Raises OutputError in a sandbox, else OSError."""
        if SANDBOX.exists():
            told = tr("a sandboxed Meditate cannot start itself; your desktop's settings can have it started")
            raise OutputError(told)
        match self._entry:
            case EntryFile(path=path, content=content) if on:
                write_whole(path, content, lasting=False)
            case EntryFile(path=path):
                path.unlink(missing_ok=True)
            case RegistryValue() as value if on:
                self._windows.write(value)
            case RegistryValue() as value:
                self._windows.delete(value)

    @property
    def _windows(self) -> Registry:
        assert self._registry is not None, "a registry value needs a registry"
        return self._registry


def login_of_user() -> Login:
    """On the system that this is."""
    if sys.platform == "win32":
        return Login(on_windows(command("--tray")), WindowsRegistry())
    if sys.platform == "darwin":
        return Login(on_macos(command("--tray"), Path.home()))
    return Login(on_linux(command("--tray"), Places.of_user().config.parent))


def command(*arguments: str) -> Command:
    """How this very program is started again."""
    if getattr(sys, "frozen", False):
        return Command((sys.executable, *arguments))
    script = Path(sys.executable).with_name("meditate.exe" if os.name == "nt" else "meditate")
    if script.is_file() and _is_installed():
        return Command((str(script), *arguments))
    return Command((sys.executable, "-m", "meditate", *arguments), None if _is_installed() else HOUSE)


def _is_installed() -> bool:
    """Whether Python finds the program wherever it is started, and not only in a checkout."""
    found = importlib.util.find_spec("meditate")
    return found is not None and "site-packages" in (found.origin or "")


if sys.platform == "win32":

    class WindowsRegistry:
        """The real one."""

        def read(self, value: RegistryValue) -> str | None:
            """As Registry says."""
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                    return str(winreg.QueryValueEx(key, value.name)[0])
            except FileNotFoundError:
                return None

        def write(self, value: RegistryValue) -> None:
            """As Registry says."""
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as key:
                winreg.SetValueEx(key, value.name, 0, winreg.REG_SZ, value.content)

        def delete(self, value: RegistryValue) -> None:
            """As Registry says."""
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, value.key, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, value.name)
            except FileNotFoundError:
                return

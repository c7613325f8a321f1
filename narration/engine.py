"""Engines as the parent knows them: a name, a version, and the command that starts one in a child."""

import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from meditate.children import module_command, module_path
from narration.system import ESPEAK, engines_of
from narration.voice import Kind

_PASSED_ON = (
    "APPDATA", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LOCALAPPDATA", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR",
    "USERPROFILE", "WINDIR",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Engine:
    """One engine that can be started."""

    id: str
    version: str
    """Changes whenever the engine may sound different."""
    kind: Kind
    command: tuple[str, ...]
    """Its worker's arguments."""


def engines_here() -> tuple[Engine, ...]:
    """The engines of this system, best first; none is started or loaded."""
    return tuple(Engine(name, _version(name), _kind(name), worker_command(name)) for name in engines_of())


def worker_command(engine: str) -> tuple[str, ...]:
    """How the worker is started; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--speech-worker", engine)
    return (*module_command("narration.worker"), engine)


def worker_environment(ours: Mapping[str, str] = os.environ) -> dict[str, str]:
    """All that a worker is told: nothing that could change what it loads, but where this program's own modules are."""
    kept = {name: ours[name] for name in _PASSED_ON if name in ours}
    return kept | module_path() | {"PYTHONUTF8": "1"}


def _kind(engine: str) -> Kind:
    return Kind.FORMANT if engine == ESPEAK else Kind.SYSTEM


def _version(engine: str) -> str:
    try:
        return f"{version('pyttsx3')}+{version('espeakng-loader')}" if engine == ESPEAK else platform.version()
    except PackageNotFoundError:
        return "0"

"""Engines as the parent knows them: a name, a version, and the command that starts one in a child."""

import os
import platform
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from meditate.children import module_command, module_path
from meditate.units import Seconds
from narration.system import COMMAND, ESPEAK, PIPER, engines_of
from narration.voice import Kind, Voice

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
    listing: Callable[[], tuple[Voice, ...]] | None = None
    """Tells its voices without it; None where it has to be asked."""
    per_character: Seconds = 0.01
    fetching: Seconds = 0.0
    """What the start, and the first job in a voice, may take besides: libraries and a model are read first."""

    def deadline(self, characters: int) -> Seconds:
        """How long a job of this many characters may take."""
        return 5.0 + self.per_character * characters


def piper(listing: Callable[[], tuple[Voice, ...]]) -> Engine:
    """Neural voices, from files that this tells of."""
    return Engine(PIPER, _version_of("piper-tts"), Kind.NEURAL, worker_command(PIPER), listing, 0.06, fetching=10.0)


def commands(listing: Callable[[], tuple[Voice, ...]]) -> Engine:
    """Voices that are other programs, which this tells of."""
    return Engine(COMMAND, "1", Kind.COMMAND, worker_command(COMMAND), listing, 0.06, fetching=3.0)


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
    if engine != ESPEAK:
        return platform.version()
    versions = [_version_of(package) for package in ("pyttsx3", "espeakng-loader")]
    return "0" if "0" in versions else "+".join(versions)


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "0"

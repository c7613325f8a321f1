"""The folders that are ours: where settings, history and clips are kept. Nothing is written anywhere else unasked."""

import os
import tempfile
import warnings
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

from platformdirs import PlatformDirs

from meditate.files import ensure_folder, ours_alone

NAME = "meditate"


@dataclass(frozen=True, slots=True)
class Places:
    """Five folders; none of them has to be there yet."""

    config: Path
    """Chosen by the sitter."""
    data: Path
    """Not to be lost."""
    cache: Path
    """Can be thrown away at any time."""
    runtime: Path
    """Gone when the sitter logs out."""
    state: Path
    """Of this machine alone; never to be synchronised."""

    @classmethod
    def of_user(cls) -> Self:
        """Where this system keeps such things for the one who runs the program; a folder of their own in the temporary
        one where no home is known."""
        try:
            dirs = PlatformDirs(NAME, appauthor=False)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of a runtime folder that others can enter; it takes another
                runtime = dirs.user_runtime_path
            here = cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, runtime, dirs.user_state_path)
        except (RuntimeError, KeyError, OSError):
            return cls.under(_without_home(own_temporary()))
        known = all(folder.is_absolute() for folder in (here.config, here.data, here.cache, here.state))
        return here if known else cls.under(_without_home(own_temporary()))

    @classmethod
    def under(cls, root: Path) -> Self:
        """All of them in one folder."""
        return cls(*(root / name for name in ("config", "data", "cache", "runtime", "state")))

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.toml"

    @property
    def presets(self) -> Path:
        """The file of one's own presets."""
        return self.config / "presets.toml"

    @property
    def texts(self) -> Path:
        """The sitter's own texts, where no other folder was chosen."""
        return self.data / "texts"

    @property
    def pasted(self) -> Path:
        """Texts that were pasted, and not kept."""
        return self.state / "pasted"

    @property
    def voices(self) -> Path:
        """Neural voices that were added."""
        return self.data / "voices"

    @property
    def lexicon(self) -> Path:
        """The file of the sitter's own lexicon."""
        return self.config / "lexicon.toml"

    @property
    def clips(self) -> Path:
        """The shelf."""
        return self.cache / "clips"

    @property
    def history(self) -> Path:
        """The logs of all devices. May be a synchronised folder."""
        return self.data / "history"

    @property
    def draft(self) -> Path:
        """The file of the text that is being written."""
        return self.data / "draft.json"

    @property
    def running(self) -> Path:
        """The heartbeats."""
        return self.state / "running"

    @property
    def reminder(self) -> Path:
        """Until when nobody is to be asked."""
        return self.state / "reminder"

    def ensure(self) -> Self:
        """Make the folders that are missing, for their owner only whatever the umask. Raises OSError."""
        for folder in (self.config, self.data, self.cache, self.runtime, self.state):
            ensure_folder(folder)
        return self


@cache
def _without_home(wanted: Path) -> Path:
    """This folder, unless its name was taken by somebody else, who could read and change all in it: then a new one."""
    try:
        return ours_alone(wanted)
    except OSError:
        return Path(tempfile.mkdtemp(prefix=f"{NAME}-"))


def own_temporary() -> Path:
    """A folder for this user in the system's temporary one; not made yet."""
    who = os.getuid() if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"{NAME}-{who}"

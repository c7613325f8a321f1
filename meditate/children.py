"""How this program starts its own modules as child processes: from where they are, never from where someone stands."""

import os
import sys
from pathlib import Path


def module_command(module: str) -> tuple[str, ...]:
    """The arguments that run one of our modules. -P: the folder that someone stands in is no place to import from."""
    return (sys.executable, "-P", "-m", module)


def module_path() -> dict[str, str]:
    """The variable that tells a child where our modules are, whichever folder it starts in."""
    return {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if Path(entry).is_absolute())}

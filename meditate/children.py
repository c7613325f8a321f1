"""How this program starts its own modules as child processes: from where they are, never from where someone stands."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""Where our packages lie side by side."""


def module_command(module: str) -> tuple[str, ...]:
    """The arguments that run one of our modules. -P: the folder that someone stands in is no place to import from."""
    return (sys.executable, "-P", "-m", module)


def module_path() -> dict[str, str]:
    """The variable that tells a child where our modules and libraries are, whichever folder it starts in."""
    absolute = (entry for entry in sys.path if Path(entry).is_absolute())
    return {"PYTHONPATH": os.pathsep.join(dict.fromkeys([str(ROOT), *absolute]))}

"""Bells by name: the shipped bowls, and files of the sitter's own. One that cannot be read is rung by a bowl."""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from meditate.errors import UsageError
from meditate.sound.bell import BOWLS, Bowl, bowl_named, strike
from meditate.sound.own_bell import OwnBell, is_file_name, own_bell
from meditate.units import Stereo

Bell: TypeAlias = Bowl | OwnBell
INSTEAD = BOWLS["temple"]
"""Rung where a file cannot be."""


def bell_named(name: str) -> Bell | None:
    """The bell of this name or file, or None for `none`. Raises UnknownNameError; a bad file raises nothing."""
    if not is_file_name(name):
        return bowl_named(name)
    try:
        return own_bell(Path(name).expanduser())
    except UsageError:
        return INSTEAD


def sound_of(bell: Bell) -> Stereo:
    """One strike, from silence to silence. Shared: not to be written to."""
    return bell.sound if isinstance(bell, OwnBell) else strike(bell)


def bell_troubles(names: Iterable[str]) -> tuple[str, ...]:
    """One plain line for each of these bells that is a file and cannot be rung."""
    said = []
    for name in sorted(set(names)):
        if is_file_name(name):
            try:
                own_bell(Path(name).expanduser())
            except UsageError as error:
                said.append(f"{error}; {INSTEAD.name!r} is rung instead")
    return tuple(said)

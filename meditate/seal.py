"""The seal: a hash of all that shaped an exported file. It is written into the file, by which it is known again."""

from hashlib import sha256
from pathlib import Path

from meditate.imprint import MAKER
from meditate.parcel import Parcel
from meditate.phrasebook import known_language
from meditate.players.tags import read_seal
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sound.own_bell import is_file_name


def seal_of(parcel: Parcel, script: Script, sit: Sit, voice: str) -> str:
    """`voice` says all that shapes how lines are spoken. Names and places of files shape nothing.

    Raises OSError for a bell of one's own that cannot be read.
    """
    kinds = [path.suffix.lower() for path in (parcel.sound, *parcel.beside)]
    bells = [sha256(Path(name).read_bytes()).hexdigest() for name in sorted(sit.bells) if is_file_name(name)]
    told = next(filter(None, map(known_language, parcel.languages(script))), "")
    shaped = (MAKER, kinds, parcel.breath, told, script, script.hour, sit_as_heard(sit), bells, voice)
    return sha256(repr(shaped).encode("utf-8", "replace")).hexdigest()[:32]


def sit_as_heard(sit: Sit) -> str:
    """All of a sit but where its text lies."""
    fields = (name for name in Sit.__slots__ if name != "text")
    return repr([(name, getattr(sit, name)) for name in fields])


def is_finished(parcel: Parcel) -> bool:
    """Whether just this lies there already, sealed and with all that belongs beside it."""
    whole = bool(parcel.seal) and all(path.is_file() for path in (parcel.sound, *parcel.beside))
    return whole and read_seal(parcel.sound) == parcel.seal

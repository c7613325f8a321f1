"""A program that reads aloud for the sitter: what arguments it is given to write a sound file. A value."""

import re
from dataclasses import dataclass

from meditate.errors import UsageError, nearest

NEEDED = ("text_file", "wav_file")
PLACES = (*NEEDED, "rate", "stretch")
"""What may stand in braces: the file to read, the file to write, words a minute, and how long sounds are held (1 is the
program's own way)."""
MOST_ARGUMENTS = 64
_PLACE = re.compile(r"\{([a-z_]+)\}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}")
_NAME = re.compile(r"\w[\w .+-]{0,59}")


@dataclass(frozen=True, slots=True)
class Program:
    """A voice by a program. It is started with these arguments as they stand; no shell reads them."""

    name: str
    command: tuple[str, ...]
    """The program and its arguments, each with what stands in braces filled in."""
    language: str = ""
    """BCP 47; empty where it is not said, and then it reads any text."""

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise UsageError(f"{self.name[:40]!r} is no name for a voice; use letters and digits")
        if not self.command or not self.command[0].strip():
            raise UsageError("its command names no program")
        if len(self.command) > MOST_ARGUMENTS or any("\0" in part for part in self.command):
            raise UsageError(f"its command is no list of at most {MOST_ARGUMENTS} arguments")
        if self.language and not _LANGUAGE.fullmatch(self.language):
            raise UsageError(f"{self.language!r} is no language; write en, de or pt-BR")
        self._check_places()

    def _check_places(self) -> None:
        used = [place for part in self.command for place in _PLACE.findall(part)]
        for place in used:
            if place not in PLACES:
                near = nearest(place, PLACES)
                known = f"did you mean {{{near}}}?" if near else "there are " + ", ".join(f"{{{p}}}" for p in PLACES)
                raise UsageError(f"its command has no {{{place}}}; {known}")
        for place in NEEDED:
            if place not in used:
                raise UsageError(f"its command says nowhere {{{place}}}, the file that it is to {_DOES[place]}")


def filled(command: tuple[str, ...], places: dict[str, str]) -> list[str]:
    """The arguments, with what is meant in place of each brace."""
    return [_PLACE.sub(lambda match: places.get(match.group(1), match.group()), part) for part in command]


_DOES = {"text_file": "read", "wav_file": "write"}

"""The lexicon: how to spell what the engine reads wrong. A word is changed only beside the words it is named with."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from importlib.resources import files

from meditate.errors import UsageError


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Respellings by phrase, lower case, words parted by one space. A longer phrase goes before a shorter one."""

    entries: Mapping[str, str] = field(default_factory=dict)
    pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)
    version: str = field(init=False, repr=False, compare=False)
    """Changes with any entry."""

    def __post_init__(self) -> None:
        phrases = sorted(self.entries, key=lambda phrase: (-len(phrase), phrase))
        choices = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
        # Where there is no entry, a pattern that never matches.
        whole = rf"(?<![\w'-])(?:{choices})(?![\w-])" if choices else r"(?!)"
        object.__setattr__(self, "pattern", re.compile(whole, re.IGNORECASE))
        version = sha256(repr(sorted(self.entries.items())).encode()).hexdigest()[:16]
        object.__setattr__(self, "version", version)

    def respelt(self, match: re.Match[str]) -> str:
        """What stands for a match of `pattern`; a capital stays one."""
        new = self.entries[" ".join(match.group().lower().split())]
        return new[:1].upper() + new[1:] if match.group()[:1].isupper() else new

    def merged(self, own: "Lexicon") -> "Lexicon":
        """These entries with someone's own, which win."""
        return Lexicon({**self.entries, **own.entries})


EMPTY = Lexicon()


@cache
def shipped(language: str) -> Lexicon:
    """The lexicon that comes with the program; empty for a language that has none."""
    source = files("resources") / "lexicon" / f"{language.lower().partition('-')[0]}.toml"
    return parsed(source.read_text("utf-8"), source.name) if source.is_file() else EMPTY


def parsed(text: str, source: str) -> Lexicon:
    """A lexicon as written: a table `[say]` of `"phrase" = "respelling"`."""
    try:
        say = tomllib.loads(text).get("say", {})
    except tomllib.TOMLDecodeError as failure:
        raise UsageError(f"{source}: {failure}") from failure
    if not isinstance(say, dict) or not all(isinstance(new, str) and old.split() for old, new in say.items()):
        raise UsageError(f'{source}: write each entry as "phrase" = "respelling" under [say]')
    return Lexicon({" ".join(old.lower().split()): new for old, new in say.items()})

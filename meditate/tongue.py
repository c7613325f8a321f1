"""The tongue in which the program speaks: English, as it is written in the code, unless the window hands in another.

One for the whole process, as a locale is: whoever makes a sentence asks for it here, and needs to know no language.
What is written for someone else, as a file is for its listeners, is told in theirs within `speaking`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias

SYSTEM = "system"
"""The language that the system speaks."""
Tongue: TypeAlias = Callable[[str, str, int], str]
"""Given the English words, what sets them apart from others that are written alike, and a number or -1: the words."""


def in_english(words: str, apart: str, number: int) -> str:
    """The words as they are written; `%n` is the number, and `(s)` stands for more than one."""
    if number < 0:
        return words
    return words.replace("%n", str(number)).replace("(s)", "" if number == 1 else "s")


_spoken: tuple[str, Tongue] = ("en", in_english)
_here: ContextVar[tuple[str, Tongue] | None] = ContextVar("tongue", default=None)


def speak(language: str, tongue: Tongue) -> None:
    """From now on in this language."""
    global _spoken  # noqa: PLW0603
    _spoken = language, tongue


@contextmanager
def speaking(language: str, tongue: Tongue) -> Iterator[None]:
    """Within this, in this thread alone, in this language."""
    before = _here.set((language, tongue))
    try:
        yield
    finally:
        _here.reset(before)


def spoken_language() -> str:
    """The code of the language that is spoken: `en`, `de`."""
    return (_here.get() or _spoken)[0]


def tr(words: str, apart: str = "", number: int = -1) -> str:
    """These words in the tongue that is spoken. Words with `%n` and `(s)` are told for that number.

    Qt's lupdate reads the calls: `words` and `apart` are written out, and what is filled in stands as `{name}`.
    """
    return (_here.get() or _spoken)[1](words, apart, number)


def decimal(number: float, form: str = "g") -> str:
    """The number as it is written in the tongue that is spoken: `2.5`, `2,5`; `form` is as in a format string."""
    return f"{number:{form}}".replace(".", tr(".", "a decimal sign"))


def marked(words: str) -> str:
    """Words of a table, which are translated by `tr` where they are shown."""
    return words

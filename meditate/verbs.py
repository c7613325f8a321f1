"""The verbs: what a sitter can do while sitting, and what is told of it. Every door offers all of them."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias


class Verb(StrEnum):
    """What a sitter can do; every door offers all of them."""

    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    PREVIOUS = "previous"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"
    EXTEND = "extend"
    REMAINING = "remaining"
    END = "end"


class Refusal(str):
    """The answer to a verb that could not be done."""

    __slots__ = ()


Answered: TypeAlias = Callable[[Verb, str], None]
"""Told of each verb and its answer, at once, from the thread that asked for it."""

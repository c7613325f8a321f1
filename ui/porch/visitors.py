"""Visitors: other starts of the program that ask for the window; kept until somebody can open it."""

import os
from collections.abc import Callable
from threading import Lock

from meditate.errors import MeditateError
from ui.porch.knock import SHOW, TOKEN


class Visitors:
    """Answers at the window's porch from the start on, long before there is a window."""

    def __init__(self) -> None:
        self._guard = Lock()
        self._told: Callable[[], None] | None = None
        self._waiting = False

    def answer(self, word: str) -> str:
        """`show`, perhaps with a token by which the desktop lets the window come forward; nothing only asks whether
        somebody is there. Raises MeditateError."""
        verb, _, token = word.partition(" ")
        if verb not in {"", SHOW}:
            raise MeditateError("the window can only be shown")
        if verb:
            if token:
                os.environ[TOKEN] = token
            with self._guard:
                told, self._waiting = self._told, self._told is None
            if told:
                told()
        return ""

    def welcome(self, told: Callable[[], None]) -> None:
        """From now on `told` is called, from any thread, whenever the window is asked for; now, if it was before."""
        with self._guard:
            self._told, waiting, self._waiting = told, self._waiting, False
        if waiting:
            told()

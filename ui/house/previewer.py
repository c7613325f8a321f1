"""Works out what a choice would lead to, off the window's thread; of several questions only the latest is answered."""

from collections.abc import Callable
from dataclasses import dataclass

from meditate.errors import MeditateError
from meditate.sit import Sit
from ui.house.latest import Latest


@dataclass(frozen=True, slots=True)
class Preview:
    """One plain line, and whether one could begin."""

    text: str
    fits: bool
    goes_on: str = ""
    """The section that a text which was begun goes on with; empty where it begins at the beginning."""
    places: tuple[str, ...] = ()
    """The sections of a text that is read in parts, by what they are called; none of one that is read as a whole."""
    place: int = 0
    """Which of them it begins with."""


Answer = Callable[[Preview], None]


class Previewer:
    """`work_out` may raise MeditateError; its line is the preview then."""

    def __init__(self, work_out: Callable[[Sit], Preview]) -> None:
        self._work_out = work_out
        self._questions = Latest(self._answer, "previewer")

    def ask(self, sit: Sit, answer: Answer) -> None:
        """`answer` is called from the previewer's thread, unless another question comes first."""
        self._questions.ask((sit, answer))

    def close(self) -> None:
        """Answer nothing more."""
        self._questions.close()

    def _answer(self, question: tuple[Sit, Answer]) -> None:
        sit, answer = question
        try:
            preview = self._work_out(sit)
        except MeditateError as error:
            preview = Preview(str(error), fits=False)
        if not self._questions.superseded:
            answer(preview)

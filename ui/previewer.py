"""Works out what a choice would lead to, off the window's thread; of several questions only the latest is answered."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread

from meditate.errors import MeditateError
from meditate.sit import Sit


@dataclass(frozen=True, slots=True)
class Preview:
    """One plain line, and whether one could begin."""

    text: str
    fits: bool


Answer = Callable[[Preview], None]


class Previewer:
    """One thread, asleep while nothing is asked."""

    def __init__(self, work_out: Callable[[Sit], Preview]) -> None:
        self._work_out = work_out
        self._asked = Condition()
        self._question: tuple[Sit, Answer] | None = None
        self._closed = False
        self._thread = Thread(target=self._answer, name="previewer", daemon=True)
        self._thread.start()

    def ask(self, sit: Sit, answer: Answer) -> None:
        """`answer` is called from the previewer's thread, unless another question comes first."""
        with self._asked:
            self._question = sit, answer
            self._asked.notify()

    def close(self) -> None:
        """Answer nothing more."""
        with self._asked:
            self._closed = True
            self._asked.notify()
        self._thread.join()

    def _answer(self) -> None:
        while True:
            with self._asked:
                self._asked.wait_for(lambda: self._question or self._closed)
                if self._closed or self._question is None:
                    return
                (sit, answer), self._question = self._question, None
            preview = self._preview(sit)
            with self._asked:
                stale = self._question is not None or self._closed
            if not stale:
                answer(preview)

    def _preview(self, sit: Sit) -> Preview:
        try:
            return self._work_out(sit)
        except MeditateError as error:
            return Preview(str(error), fits=False)

"""A sit by ear: verbs answered, the time told, and what is amiss said, all beside one sitting. No Qt."""

from collections.abc import Callable

from meditate.settings import AnswerBy
from meditate.units import Mono, Seconds
from meditate.verbs import Verb
from ui.ear.answers import Answers, Sits
from ui.ear.time_told import TimeTold

PACE = 130.0
"""Words a minute of what stands in no script."""
WHILE_SETTLING: Seconds = 60.0
"""What is amiss is old after this long."""


class ByEar:
    """Made before its sitting, which `sits` then gives."""

    def __init__(
        self, by: Callable[[], AnswerBy], say_time: Seconds | None, sits: Callable[[], Sits],
        play: Callable[[Mono], None], say: Callable[[str], Mono],
    ) -> None:  # fmt: skip
        """`say_time` is how often the time is told; the rest is as `Answers` says."""
        self._answers = Answers(by, sits, play, say)
        self._told = TimeTold(say_time, sits, self._answers.tell) if say_time else None
        self._sits = sits

    def answer(self, verb: Verb, words: str) -> None:
        """What `Sitting` tells of each verb."""
        self._answers.answer(verb, words)

    def begun(self) -> None:
        """The sit has begun."""
        self._answers.begun()
        if self._told:
            self._told.begin()

    def amiss(self, words: str) -> None:
        """Have this said over the opening bell's ring, or where there is room in the first minute."""
        self._answers.tell(words, WHILE_SETTLING)

    def close(self) -> None:
        """Say no more."""
        self._answers.close()
        if self._told:
            self._told.close()

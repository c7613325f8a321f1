"""The beginning of a sit: asked for once, and waited for without the window standing still."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from meditate.errors import MeditateError
from meditate.sit import Sit
from ui.house.conductor import Begun, Conductor
from ui.models.telling import told_by


class Beginning(QObject):
    """One at a time. Who is let be before it has begun is ended as soon as it has."""

    changed = Signal()
    """One is waited for, or no longer."""
    begun = Signal(object)
    """The sitting."""
    refused = Signal(str, object)
    """Why it could not begin; and the sit that was asked for, None where it was whichever came last."""
    _answered = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._awaited: object | None = None
        self._asked: Sit | None = None
        self._answered.connect(self._take)

    @property
    def waits(self) -> bool:
        """Whether one is about to begin."""
        return self._awaited is not None

    def ask(self, start: Callable[[Begun], None], sit: Sit | None = None) -> None:
        """Have this begin, unless another is about to."""
        if self._awaited is None:
            awaited, self._asked = object(), sit
            self._wait_for(awaited)
            start(partial(told_by(self._answered), awaited))

    def cancel(self) -> None:
        """Let it be."""
        self._wait_for(None)

    def _wait_for(self, awaited: object | None) -> None:
        before, self._awaited = self._awaited, awaited
        if (before is None) != (awaited is None):
            self.changed.emit()

    @Slot(object, object)
    def _take(self, awaited: object, answer: Conductor | MeditateError) -> None:
        if awaited is not self._awaited:
            if not isinstance(answer, MeditateError):
                answer.close()
            return
        self._wait_for(None)
        if isinstance(answer, MeditateError):
            self.refused.emit(str(answer), self._asked)
        else:
            self.begun.emit(answer)

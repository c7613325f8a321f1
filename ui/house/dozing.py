"""A sitting as one steers it with closed eyes: in the dark a press does what was chosen. No Qt."""

from collections.abc import Callable

from meditate.night import Press, is_dark
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.verbs import Verb
from ui.house.conductor import Conductor

PRESSES = {Press.PAUSE: (Verb.PAUSE,), Press.LONGER: (Verb.EXTEND, Verb.EXTEND)}
"""What each does; a pause, whoever made it, ends by any."""


class Dozing:
    """Stands before one sitting, for media keys and for the dark window. May be called from any thread."""

    def __init__(self, sitting: Conductor, press: Callable[[], Press]) -> None:
        """`press` tells what is chosen now, from any thread."""
        self._sitting, self._press = sitting, press

    @property
    def sit(self) -> Sit:
        """As it is now."""
        return self._sitting.sit

    @property
    def script(self) -> Script:
        """What is read."""
        return self._sitting.script

    def now(self) -> Now:
        """What is true at this instant."""
        return self._sitting.now()

    def asleep(self) -> None:
        """The machine is about to sleep."""
        self._sitting.asleep()

    def do(self, verb: Verb) -> str:
        """A headset knows pause and go on only: in the dark either is a press. All else is done as it says."""
        if verb in {Verb.PAUSE, Verb.RESUME} and is_dark(self.sit, self.now().moment):
            return self.press()
        return self._sitting.do(verb)

    def press(self) -> str:
        """What any key does in the dark."""
        paused = self.now().state is State.PAUSED
        return [self._sitting.do(verb) for verb in ((Verb.RESUME,) if paused else PRESSES[self._press()])][-1]

"""What tests do in houses: have a sit foretold, sat or started; and the clock for it, moved by hand."""

from threading import Event, current_thread

from meditate.errors import MeditateError
from meditate.sit import Sit
from meditate.sitting import Sitting
from ui.house.previewer import Preview
from ui.house.wiring import House


class Hurry:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def previewed(house: House, sit: Sit) -> Preview:
    answered, answers = Event(), []

    def take(preview: Preview) -> None:
        answers.append(preview)
        answered.set()

    house.preview(sit, take)
    assert answered.wait(20)
    return answers[0]


def sat(house: House, clock: Hurry, sit: Sit, share: float = 1.1) -> tuple[int, int]:
    """Sit this share of its length; which sections were read."""
    clock.now = 0.0
    sitting = house.seat.begin(sit)
    sitting.begin()
    clock.now = share * sitting.score.length
    sitting.now()
    sitting.close()
    return sitting.score.reads


def started(house: House, sit: Sit) -> Sitting | MeditateError:
    answered, answers = Event(), []

    def take(sitting: Sitting | MeditateError) -> None:
        answers.append((sitting, current_thread()))
        answered.set()

    house.seat.start(sit, take)
    assert answered.wait(20)
    sitting, teller = answers[0]
    assert teller is not current_thread()
    return sitting

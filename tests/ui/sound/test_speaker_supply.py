"""The supply: handed on once, in order, through every change; and the errands of the thread that hands it on."""

from threading import Thread

import numpy as np

from meditate.errands import Errands
from meditate.errors import MeditateError
from meditate.players.player import Source
from meditate.sound.joint import BLEND
from meditate.units import RATE, Frames, Stereo
from tests.e2e.sound_server import SCALE, Numbered
from ui.sound.delivery import Delivery
from ui.sound.stream_clock import StreamClock
from ui.sound.supply import Supply
from ui.sound.wire import Do, Order, Say, Told


def numbers(supply: Supply, count: Frames) -> list[int]:
    return [round(float(left) * SCALE) for left in supply.block(count)[:, 0]]


def test_all_of_it_is_handed_on_once_and_then_nothing():
    supply = Supply(Numbered(), 10, 15)
    assert numbers(supply, 3) == [11, 12, 13]
    assert not supply.complete
    assert numbers(supply, 3) == [14, 15]
    assert supply.complete
    assert numbers(supply, 3) == []


def test_a_change_takes_over_from_its_head():
    supply = Supply(Numbered(), 0, 10)
    supply.block(10)
    supply.go_over(lambda head: (Numbered(-1), 20 + BLEND), 4)
    assert not supply.complete
    assert numbers(supply, BLEND)[0] == 5
    assert numbers(supply, 100) == [-number for number in range(5 + BLEND, 21 + BLEND)]


def test_a_change_that_fails_leaves_all_as_it_was_and_says_why():
    def compose(head: Frames) -> tuple[Source, Frames]:
        raise MeditateError("the text is gone")

    supply = Supply(Numbered(), 0, 10)
    supply.block(8)
    supply.go_over(compose, 4)
    assert supply.trouble == "a change could not be made: the text is gone"
    assert numbers(supply, 100) == [5, 6, 7, 8, 9, 10]


def test_what_cannot_be_rendered_is_a_silence_without_a_click_and_the_rest_goes_on():
    class Faulty:
        def render(self, start: Frames, count: Frames) -> Stereo:
            if start == RATE:
                raise OSError("no memory left")
            return np.full((count, 2), 0.5, np.float32)

    supply = Supply(Faulty(), 0, 3 * RATE)
    heard = np.concatenate([supply.block(RATE) for _ in range(3)])
    assert supply.complete
    assert supply.trouble == "some of the sound could not be made: no memory left"
    assert not heard[RATE + RATE // 2 : 2 * RATE].any()
    assert (heard[2 * RATE + RATE // 2 :] == 0.5).all()
    assert np.abs(np.diff(heard[:, 0])).max() < 1e-3


def test_samples_are_handed_on_as_a_device_takes_them():
    block = Supply(Numbered(), 0, 10).block(10)
    assert block.dtype == np.float32
    assert block.flags.c_contiguous


def test_errands_are_done_in_order_and_what_is_due_when_nothing_comes():
    done: list[str] = []
    errands = Errands(lambda: [(9.0, lambda: done.append("late")), (5.0, finish)], lambda: 5.0)

    def finish() -> None:
        done.append("due")
        errands.end()

    for word in ("one", "two"):
        errands.post(lambda word=word: done.append(word))  # type: ignore[misc]
    thread = Thread(target=errands.run)
    thread.start()
    thread.join(5)
    assert done == ["one", "two", "due"]


class Orders:
    """A child that only keeps what it was told."""

    def __init__(self) -> None:
        self.given: list[Do] = []

    def send(self, order: Order, samples: Stereo | None = None) -> None:
        self.given.append(order.do)


def test_between_a_cut_and_its_answer_nothing_is_handed_on():
    child, stream = Orders(), StreamClock(lambda: 0.0)
    delivery = Delivery(child, Supply(Numbered(), 0, 10 * RATE), 0, 1.0, stream, lambda: 0.0)  # type: ignore[arg-type]
    for _ in range(2):
        delivery.recompose(lambda _: (Numbered(-1), 10 * RATE), at_once=True)
    child.given.clear()
    delivery.hear(Told(Say.WANT))
    delivery.hear(Told(Say.HEAD, at=4_800))
    assert not child.given
    delivery.hear(Told(Say.HEAD, at=4_900))
    assert child.given == [Do.BLOCK, Do.BLOCK]

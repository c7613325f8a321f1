"""The speaker with children that misbehave: the sit goes on, and the reason is told in one line."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from meditate.errors import MeditateError
from meditate.players.player import Heard
from meditate.units import Frames, Stereo
from tests.e2e.sound_server import until
from ui.sound.speaker import Speaker

pytestmark = pytest.mark.alone

READY = "import sys, time; from ui.sound.wire import *; tell = lambda t: (sys.stdout.buffer.write(encoded(t)), "
READY += "sys.stdout.flush()); tell(Told(Say.READY, text='a fake')); "
PLAYS = (
    READY
    + """
here, now = 0, time.monotonic
moves = lambda: Told(Say.WANT, heard=here, stamp=now(), moves=True, limit=here)
while line := sys.stdin.buffer.readline():
    order = order_in(line)
    sys.stdin.buffer.read(order.count * BYTES_A_FRAME)
    if order.do is Do.RUN:
        here = order.at
        open(sys.argv[1], 'a').write(f'{here} ')
    elif order.do is Do.CUT:
        break
    elif order.do is Do.BLOCK:
        tell(moves())
"""
)
CHILDREN = {
    "ends at once": "pass",
    "cannot be loaded": "raise ImportError('libpulse is missing')",
    "talks nonsense": "print('[1, 2]', flush=True); input()",
    "has no device": "from ui.sound.wire import *; print(encoded(Told(Say.NONE, text='no sound device')).decode())",
    "is ready, and ends": READY,
    "takes nothing": READY + "time.sleep(60)",
    "takes all and tells nothing": READY + "sys.stdin.buffer.read()",
    "starts and never speaks": "input()",
}


class Level:
    """Sounds the same all the time."""

    def __init__(self, level: float = 0.0) -> None:
        self.level = level

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.full((count, 2), self.level, np.float32)


@pytest.fixture
def speaker_with() -> Iterator[Callable[[str], Speaker]]:
    speakers = []

    def make(child: str) -> Speaker:
        speakers.append(Speaker([sys.executable, "-c", CHILDREN[child]]))
        return speakers[-1]

    yield make
    for speaker in speakers:
        speaker.close()
        assert speaker.join(5)


@pytest.mark.parametrize("child", CHILDREN)
def test_with_a_child_that(child, speaker_with):
    speaker = speaker_with(child)
    speaker.play(Level(), 48_000, 480_000)
    until(lambda: speaker.position > 1.2, 15)
    assert speaker.heard in {Heard.NO, Heard.OPENING}


def test_the_reason_that_a_child_gave_is_told(speaker_with):
    speaker = speaker_with("cannot be loaded")
    speaker.play(Level(), 0, 48_000)
    until(lambda: speaker.position == 1.0)
    assert speaker.heard is Heard.NO
    assert "libpulse is missing" in speaker.trouble


def test_a_program_that_is_not_there_is_told():
    speaker = Speaker(["/not/there"])
    speaker.play(Level(), 0, 24_000)
    until(lambda: speaker.position == 0.5)
    assert "could not be started" in speaker.trouble
    speaker.close()
    speaker.close()
    assert speaker.join(5)


def test_without_a_device_a_hold_holds_and_a_new_end_counts():
    speaker = Speaker(["/not/there"])
    heads: list[Frames] = []

    def compose(head: Frames) -> tuple[Level, Frames]:
        heads.append(head)
        return Level(), head + 9_600

    speaker.play(Level(), 0, 480_000)
    until(lambda: speaker.position > 0.2)
    speaker.hold(True)
    speaker.recompose(compose, at_once=True)
    until(lambda: heads)
    assert speaker.position == pytest.approx(heads[0] / 48_000, abs=1e-4)
    speaker.hold(False)
    until(lambda: speaker.position == pytest.approx((heads[0] + 9_600) / 48_000))
    speaker.close()
    assert speaker.join(5)


def test_a_change_is_told_from_the_feeders_thread():
    changes: list[Heard] = []
    speaker = Speaker(["/not/there"], lambda: changes.append(speaker.heard))
    speaker.warm()
    until(lambda: changes)
    assert changes == [Heard.NO]
    speaker.close()
    assert speaker.join(5)


def failing(times: int, child: str, log: Path) -> list[str]:
    """A command that fails so often before it is this child; its runs are written to the log."""
    program = f"""
import os, sys
tries = sys.argv[1] + '.tries'
open(tries, 'a').write('!')
if os.path.getsize(tries) <= {times}:
    sys.exit(1)
"""
    return [sys.executable, "-c", program + child, str(log)]


def test_a_warm_child_that_fails_is_replaced_without_being_asked(tmp_path):
    speaker = Speaker(failing(1, PLAYS, tmp_path / "log"))
    speaker.warm()
    until(lambda: speaker.heard is Heard.YES)
    assert speaker.trouble == ""
    speaker.close()
    assert speaker.join(5)


def test_begin_after_a_warm_child_has_failed_waits_for_the_next_and_loses_no_frame(tmp_path):
    log = tmp_path / "log"
    speaker = Speaker(failing(1, PLAYS, log))
    speaker.warm()
    until(lambda: speaker.heard is Heard.NO)
    speaker.play(Level(), 4_800, 480_000)
    until(lambda: speaker.heard is Heard.YES)
    until(lambda: speaker.position > 0.2)
    assert log.read_text() == "4800 "
    speaker.close()
    assert speaker.join(5)


def test_a_change_that_a_dying_child_has_not_answered_is_made_all_the_same(tmp_path):
    heads: list[Frames] = []

    def compose(head: Frames) -> tuple[Level, Frames]:
        heads.append(head)
        return Level(), 480_000

    speaker = Speaker([sys.executable, "-c", PLAYS, str(tmp_path / "log")])
    speaker.play(Level(), 0, 960_000)
    until(lambda: speaker.position > 0.1)
    speaker.recompose(compose, at_once=True)
    until(lambda: heads)
    until(lambda: len((tmp_path / "log").read_text().split()) == 2)
    assert int((tmp_path / "log").read_text().split()[1]) == heads[0]
    speaker.close()
    assert speaker.join(5)


def test_a_change_that_fails_does_not_end_the_sit():
    def compose(head: Frames) -> tuple[Level, Frames]:
        raise MeditateError("the text is gone")

    speaker = Speaker(["/not/there"])
    speaker.play(Level(), 0, 24_000)
    speaker.recompose(compose, at_once=True)
    until(lambda: speaker.position == 0.5)
    speaker.close()
    assert speaker.join(5)


def test_the_speaker_loads_no_qt():
    command = "import sys, ui.sound.speaker; sys.exit(any('PySide6' in name for name in sys.modules))"
    assert os.spawnl(os.P_WAIT, sys.executable, sys.executable, "-c", command) == 0

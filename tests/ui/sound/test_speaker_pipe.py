"""The pipes into a child: all of it arrives, and nobody waits for a child that reads nothing or has ended."""

import os
import sys
from typing import IO

import pytest

from tests.e2e.sound_server import until
from ui.sound.order_pipe import NarrowPipe, OrderPipe, WidePipe, order_pipe

PIPES = [NarrowPipe, pytest.param(WidePipe, marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux only"))]
MESSAGE = bytes(range(256)) * 1500


def ends() -> tuple[IO[bytes], IO[bytes]]:
    outlet, inlet = os.pipe()
    return os.fdopen(outlet, "rb", 0), os.fdopen(inlet, "wb", 0)


@pytest.mark.parametrize("pipe", PIPES)
def test_what_is_written_arrives_before_the_end(pipe: type[OrderPipe]) -> None:
    outlet, inlet = ends()
    written = pipe(inlet)  # type: ignore[call-arg]
    for _ in range(2):
        written.write(MESSAGE)
    written.close()
    with outlet:
        assert outlet.read() == 2 * MESSAGE


@pytest.mark.parametrize("pipe", PIPES)
def test_nobody_waits_for_a_child_that_reads_nothing_and_then_ends(pipe: type[OrderPipe]) -> None:
    outlet, inlet = ends()
    written = pipe(inlet)  # type: ignore[call-arg]
    for _ in range(6):
        written.write(MESSAGE)
    outlet.close()
    written.write(MESSAGE)
    written.close()
    until(lambda: inlet.closed)


def test_where_a_pipe_cannot_be_widened_there_is_the_other_one(monkeypatch: pytest.MonkeyPatch) -> None:
    outlet, inlet = ends()
    monkeypatch.setattr(sys, "platform", "win32")
    pipe = order_pipe(inlet)
    assert isinstance(pipe, NarrowPipe)
    pipe.write(b"words")
    pipe.close()
    with outlet:
        assert outlet.read() == b"words"

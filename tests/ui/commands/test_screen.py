"""What is drawn over what was written, and where plain lines are told instead."""

import io

import pytest

from ui.commands.export import shown_progress
from ui.commands.screen import can_be_drawn_on, show_line


class Terminal(io.StringIO):
    """A terminal that keeps what was written."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("term", "drawn"), [("xterm-256color", True), ("dumb", False), ("", False), (None, False)])
def test_only_a_terminal_that_can_is_drawn_on(monkeypatch, term: str | None, drawn: bool) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("TERM", raising=False)
    if term is not None:
        monkeypatch.setenv("TERM", term)
    assert can_be_drawn_on(Terminal()) is drawn
    assert not can_be_drawn_on(io.StringIO())


def test_on_a_dumb_terminal_progress_is_told_in_lines(monkeypatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr("sys.stderr", told := Terminal())
    with shown_progress(quiet=False) as progress:
        for share in (0.05, 0.1, 0.15, 1.0):
            progress("writing", share)
    assert told.getvalue() == "writing: 10 %\nwriting: 100 %\n"


class Full(io.StringIO):
    """A log on a disk without room, or one that nobody reads any more."""

    def __init__(self, trouble: OSError) -> None:
        super().__init__()
        self._trouble = trouble

    def flush(self) -> None:
        raise self._trouble


def test_a_line_that_finds_no_room_ends_no_sit_but_one_that_nobody_reads_does(monkeypatch) -> None:
    monkeypatch.setattr("sys.stdout", Full(OSError(28, "No space left on device")))
    show_line("bell")
    monkeypatch.setattr("sys.stdout", Full(BrokenPipeError()))
    with pytest.raises(BrokenPipeError):
        show_line("bell")

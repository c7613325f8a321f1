"""A sit in a terminal, told in lines and steered by keys; the real keys on a real pseudo-terminal."""

import math
import os
import pty
import select
import signal
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

import pytest

from meditate.appointment import Appointment
from meditate.breath import BreathPattern
from meditate.clip import Spoken
from meditate.keymap import USUAL, Deed, Keymap, with_keys
from meditate.moment import moment_at
from meditate.plan import Shape, plan
from meditate.players.player import Heard, Stopped
from meditate.presets import preset_over
from meditate.score import Score
from meditate.script.model import Line, Script, Section
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.verbs import Verb
from ui.house.deeds import VERBS
from ui.terminal.keys import STOP, keyboard, names
from ui.terminal.terminal import NO_SOUND, TerminalSit, happenings
from ui.terminal.terminal_keys import greeting, help_lines

SCRIPT = Script((Section((Line("Sit as you are."),), "Arriving"), Section((Line("Come back."),))), title="A page")
SCORE = plan(SCRIPT, [Spoken(2.0, 110.0)] * 2, Shape(120.0, BreathPattern(4, 0, 6, 0), 110.0))


@dataclass
class FakeSitting:
    """A sitting whose position the test sets; it answers each verb with its name."""

    score: Score = SCORE
    sit: Sit = field(default_factory=Sit)
    position: float = 0.0
    state: State = State.READY
    heard: Heard = Heard.YES
    note: str = ""
    """At the end."""
    warning: str = ""
    """From the beginning on."""
    sleeps_at: float = math.inf
    stopped: Stopped | None = None
    begins: str = ""
    begun: bool = True
    done: list[Verb] = field(default_factory=list)

    def begin(self) -> None:
        self.state = State.SITTING

    def begin_at(self, appointment: Appointment) -> None:
        self.state, self.begins, self.begun = State.WAITING, appointment.face, False

    def do(self, verb: Verb) -> str:
        self.done.append(verb)
        self.stopped = None
        self.state = {Verb.PAUSE: State.PAUSED, Verb.RESUME: State.SITTING, Verb.END: State.OVER}.get(verb, self.state)
        return f"{verb.value} done"

    def close(self) -> None:
        self.state = State.OVER

    def now(self) -> Now:
        if self.position >= self.sleeps_at:
            self.sleeps_at, self.state, self.stopped = math.inf, State.PAUSED, Stopped.SLEPT
        if self.position >= self.score.over:
            self.state = State.OVER
        sat, moment = min(self.position, self.score.length), moment_at(self.score, self.position)
        note = (
            "paused: the machine was asleep"
            if self.stopped
            else self.note
            if self.state is State.OVER
            else self.warning
        )
        return Now(
            self.state, moment, self.score.length, sat, self.heard, note, self.stopped,
            beyond=moment.beyond, begins=self.begins, begun=self.begun,
        )  # fmt: skip


class FakeKeys:
    """Keys from a list; where there is none, time passes as long as one was ready to wait."""

    any = True

    def __init__(self, sitting: FakeSitting, *pressed: tuple[float, str]) -> None:
        self.sitting, self.pressed, self.waits = sitting, list(pressed), list[float]()

    def read(self, patience: float) -> str:
        self.waits.append(patience)
        if self.pressed and self.pressed[0][0] <= self.sitting.position:
            return self.pressed.pop(0)[1]
        if self.sitting.state is State.SITTING:
            self.sitting.position += patience
        return ""


def sat(
    *pressed: tuple[float, str], keymap: Keymap | None = None, **changes: object
) -> tuple[FakeSitting, FakeKeys, list[str], bool]:
    sitting = FakeSitting(**changes)  # type: ignore[arg-type]
    keys, shown = FakeKeys(sitting, *pressed), list[str]()
    stopped = TerminalSit(sitting, keys, shown.append, keymap=keymap).run()
    return sitting, keys, shown, stopped


def test_a_whole_sit_is_told_one_line_for_each_thing_that_happens():
    _, _, shown, stopped = sat()
    assert shown[0] == "Space pauses, ? lists the keys, q ends."
    assert [line.split(maxsplit=1)[1] for line in shown[1:-1]] == [
        "bell", "— Arriving —", "Sit as you are.", "silence, 1 minute 28 seconds", "1 minute left", "Come back.",
        "the closing bell",
    ]  # fmt: skip
    assert shown[-1] == "You sat 2 minutes."
    assert not stopped


def test_a_sleep_timer_is_over_and_was_no_sit():
    _, _, shown, _ = sat(sit=preset_over("sleep", Sit()))
    assert shown[-1] == "The sleep timer is over."
    assert not any(line.startswith("You sat") for line in shown)


def test_lines_come_when_they_sound_and_we_wake_at_most_once_a_second_between():
    _, keys, shown, _ = sat()
    assert max(keys.waits) <= 1.0
    assert len(keys.waits) < SCORE.end + 3 * len(list(happenings(SCORE)))
    first = next(line for line in shown if "Sit as you are." in line)
    assert first.split()[0] == f"0:{int(SCORE.says[0].start):02}"


ENDLESS = {Deed.PAUSE, Deed.END}
"""These have tests of their own."""


@pytest.mark.parametrize(
    ("key", "verb"), [(key, verb) for deed, verb in VERBS.items() for key in USUAL[deed] if deed not in ENDLESS]
)
def test_every_key_does_its_verb(key: str, verb: Verb):
    sitting, _, _, _ = sat((5.0, key))
    assert sitting.done == [verb]


def test_space_pauses_and_goes_on():
    sitting, _, shown, _ = sat((5.0, "space"), (5.0, "space"))
    assert sitting.done == [Verb.PAUSE, Verb.RESUME]
    assert "Pause done." in shown
    assert shown[-1] == "You sat 2 minutes."


@pytest.mark.parametrize(("key", "stopped"), [("q", False), ("escape", False), (STOP, True)])
def test_ending_early_says_how_long_was_sat_and_nothing_that_did_not_happen(key: str, stopped: bool):
    sitting, _, shown, ended_by_signal = sat((40.0, key))
    assert sitting.done == ([] if stopped else [Verb.END])
    assert shown[-1] == "You sat 40 seconds."
    assert not any("closing" in line for line in shown)
    assert ended_by_signal is stopped


def test_a_question_mark_lists_the_keys_and_other_keys_do_nothing():
    sitting, _, shown, _ = sat((3.0, "?"), (3.0, "x"), (3.0, "enter"))
    lines = help_lines(Keymap())
    assert [line for line in shown if line in lines] == lines
    assert "right or n: next line" in lines
    assert max(map(len, lines)) <= 40
    assert sitting.done == []


def test_keys_are_those_that_were_chosen_and_are_told_so():
    chosen = with_keys(with_keys(Keymap(), Deed.EXTEND, ["x"]), Deed.END, [])
    sitting, _, shown, _ = sat((3.0, "x"), (3.0, "m"), (4.0, "f1"), keymap=chosen)
    assert shown[0] == "Space pauses, ? lists the keys, Escape ends."
    assert sitting.done == [Verb.EXTEND]
    assert "x: five minutes more" in shown
    assert "Escape or Ctrl-C: end" in shown


def test_where_single_keys_are_off_words_are_typed_and_letters_do_nothing_by_accident():
    words = Keymap(single=False)
    typed = ((3.0, "slower"), (3.0, "pause"), (3.0, "resume"), (3.0, "flower"), (3.0, "help"), (9.0, "stop"))
    sitting, _, shown, _ = sat(*typed, keymap=words)
    assert sitting.done == [Verb.SLOWER, Verb.PAUSE, Verb.RESUME, Verb.END]
    assert shown[0] == greeting(words) == "Type a word and Enter: pause, end; help lists them."
    assert "“flower” is no word here; “help” lists them." in shown
    assert "extend: five minutes more" in shown


def test_a_word_is_read_when_enter_ends_it_and_the_terminal_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch):
    with a_terminal(monkeypatch) as (ours, theirs):
        before = termios.tcgetattr(theirs)
        with keyboard(single=False) as keys:
            assert termios.tcgetattr(theirs) == before
            os.write(ours, b" Slo")
            assert keys.read(0.0) == ""
            os.write(ours, b"wer\n\npause\n")
            assert [keys.read(5.0) for _ in range(3)] == ["slower", "", "pause"]


def test_without_a_device_it_is_said_once_and_the_lines_go_on():
    _, _, shown, _ = sat(heard=Heard.NO, note="no sound device was found")
    assert shown.count(NO_SOUND) == 1
    assert any("Come back." in line for line in shown)
    assert not any("No sound device was found" in line for line in shown)


def test_a_sleep_of_the_machine_is_told_once_and_space_goes_on():
    sitting, keys, shown, _ = sat((20.0, ""), (20.0, ""), (20.0, "space"), sleeps_at=20.0)
    assert sitting.done == [Verb.RESUME]
    assert shown.count("Paused: the machine was asleep.") == 1
    assert keys.pressed == []
    assert shown[-1] == "You sat 2 minutes."


def test_what_went_wrong_is_told_after_the_sit():
    assert sat(note="two lines were left out")[2][-2:] == ["Two lines were left out.", "You sat 2 minutes."]


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        (" ", ["space"]),
        ("\x1b", ["escape"]),
        ("\x1b[C\x1b[D\x1bOA\x1bOB", ["right", "left", "up", "down"]),
        ("Qn?", ["q", "n", "?"]),
        ("\x1b[1;5C", ["right"]),
        ("\x1b[3~\x1bOP\x1b[15~\x1b[Z", ["delete", "f1", "f5"]),
        ("\x0e\x7f\t", ["ctrl+n", "backspace", "tab"]),
        ("\x03", [STOP]),
    ],
)
def test_what_is_typed_becomes_names_of_keys(typed: str, keys: list[str]):
    assert list(names(typed)) == keys


@contextmanager
def a_terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, int]]:
    """A pseudo-terminal as standard input, of which we are taken to stand in the foreground."""
    ours, theirs = pty.openpty()
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp())
    with os.fdopen(theirs, "r", closefd=False) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        try:
            yield ours, theirs
        finally:
            os.close(ours)
            os.close(theirs)


def test_keys_are_read_one_by_one_and_the_terminal_is_as_before(monkeypatch: pytest.MonkeyPatch):
    with a_terminal(monkeypatch) as (ours, theirs):
        before = termios.tcgetattr(theirs)
        with keyboard() as keys:
            assert keys.any
            assert termios.tcgetattr(theirs) != before
            os.write(ours, b"n \x1b[D")
            assert [keys.read(5.0) for _ in range(3)] == ["n", "space", "left"]
            assert keys.read(0.0) == ""
        assert termios.tcgetattr(theirs) == before


def test_an_arrow_that_comes_in_two_pieces_is_no_escape(monkeypatch: pytest.MonkeyPatch):
    with a_terminal(monkeypatch) as (ours, _), keyboard() as keys:
        real, pieces = select.select, [b"[", b"C"]

        def slowly(reading: list[int], writing: list[int], other: list[int], patience: float) -> object:
            if patience == pytest.approx(0.05) and pieces:
                os.write(ours, pieces.pop(0))
            return real(reading, writing, other, patience)

        monkeypatch.setattr(select, "select", slowly)
        os.write(ours, b"\x1b")
        assert keys.read(5.0) == "right"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_read_like_a_key_and_handlers_are_as_before(number: signal.Signals):
    before: Callable[..., object] | int | None = signal.getsignal(number)
    with keyboard() as keys:
        os.kill(os.getpid(), number)
        assert keys.read(5.0) == STOP
        assert keys.read(0.0) == ""
    assert signal.getsignal(number) == before


def test_who_began_a_sit_by_nohup_is_not_interrupted_when_the_terminal_goes(monkeypatch: pytest.MonkeyPatch):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with open(os.devnull) as nothing:  # noqa: PTH123
            monkeypatch.setattr(sys, "stdin", nothing)
            with keyboard() as keys:
                os.kill(os.getpid(), signal.SIGHUP)
                assert keys.read(0.0) == ""
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_terminal_that_goes_away_is_not_asked_again(monkeypatch: pytest.MonkeyPatch):
    ours, theirs = pty.openpty()
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp())
    with os.fdopen(theirs, "r") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        with keyboard() as keys:
            os.close(ours)
            assert keys.read(5.0) == ""
            assert not keys.any


def test_what_is_no_terminal_has_no_keys(monkeypatch: pytest.MonkeyPatch):
    with open(os.devnull) as nothing:  # noqa: PTH123
        monkeypatch.setattr(sys, "stdin", nothing)
        with keyboard() as keys:
            assert not keys.any
            assert keys.read(0.0) == ""


def test_a_delay_is_told_at_its_beginning_and_the_bell_at_its_end():
    _, _, shown, _ = sat(score=replace(SCORE, lead=90.0), position=-90.0)
    assert shown[1:3] == ["  -1:30  the bell rings in 1 minute 30 seconds", "   0:00  bell"]
    assert shown[-1] == "You sat 2 minutes."


def test_a_sit_without_an_end_tells_what_was_sat_and_no_time_left():
    endless = plan(SCRIPT, [Spoken(2.0, 110.0)] * 2, Shape(60.0, BreathPattern(4, 0, 6, 0), 110.0, open_ended=True))
    told = [line for start, line in happenings(endless) if start < 700]
    assert [line for line in told if "sat" in line or "left" in line] == [
        "1 minute sat",
        "5 minutes sat",
        "10 minutes sat",
    ]
    assert "the closing bell" not in told


def test_who_may_stay_is_told_once_and_what_was_sat_beyond_at_the_end():
    _, keys, shown, _ = sat((250.0, "q"), score=replace(SCORE, stay=7200.0))
    assert len([line for line in shown if line.endswith("you may stay; end it when you like")]) == 1
    assert shown[-1] == "You sat 2 minutes, and 2 minutes 10 seconds beyond the bell."
    assert min(keys.waits[-20:]) > 0.5


def test_a_sit_at_a_time_of_day_says_so_and_waits_without_haste_until_it_is_let_be():
    sitting = FakeSitting()
    keys, shown = FakeKeys(sitting), list[str]()
    presses = iter(["", "", "", "t", "q"])

    def read(patience: float) -> str:
        keys.waits.append(patience)
        return next(presses)

    keys.read = read  # type: ignore[method-assign]
    noon = Appointment(
        datetime.fromisoformat("2024-05-01T12:00"), now=lambda: datetime.fromisoformat("2024-05-01T11:00")
    )
    assert not TerminalSit(sitting, keys, shown.append, at=noon).run()
    assert shown[1:] == ["It begins at 12:00; q lets it be.", "Remaining done.", "Nothing was begun."]
    assert keys.waits == [5.0] * 5


def test_the_time_is_told_as_often_as_was_asked_for():
    sitting, shown = FakeSitting(), list[str]()
    TerminalSit(sitting, FakeKeys(sitting), shown.append, every=30.0).run()
    told = [line.split(maxsplit=1)[1] for line in shown if line.endswith("left")]
    assert told == ["1 minute 30 seconds left", "1 minute left", "30 seconds left"]


def test_what_is_amiss_is_told_once_as_soon_as_it_is_known():
    _, _, shown, _ = sat(warning="the sound output is muted")
    assert shown.count("The sound output is muted.") == 1
    assert shown.index("The sound output is muted.") < 3

"""A sitting answers its verbs, and its closing bell never moves."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from threading import Event, Thread

import numpy as np
import pytest

from meditate.appointment import Appointment
from meditate.breath import PRESETS
from meditate.clip import Spoken
from meditate.errors import TooShortError
from meditate.moment import fade_level, moment_at
from meditate.narrator import Arrived, Wanted
from meditate.players.player import Heard, Source, Stopped
from meditate.score import Fit, Say, Score
from meditate.script.model import Line, Script, Section
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import TABLE, Command, Ended, State, after
from meditate.units import Decibels, Frames, Mono, Seconds, Stereo, frames_at, seconds_at
from meditate.verbs import Refusal, Verb
from meditate.wind_down import WindDown

SCRIPT = Script(
    tuple(Section(tuple(Line(f"Line {s} {n} of some words.") for n in range(5)), f"part {s}") for s in range(3))
)
SIT = Sit(length=600.0, breath=PRESETS["calm"], bell="temple")
AHEAD = frames_at(0.25)


class HandPlayer:
    """A player whose position is moved by hand."""

    def __init__(self) -> None:
        self.head: Frames = 0
        self.held, self.closed, self.volume, self.end = False, False, 0.0, 0
        self.holds = 0
        self.wary = False
        self.source: Source | None = None
        self.heard = Heard.YES
        self.aside: list[Mono] = []
        self.stopped: Stopped | None = None

    def play(self, source: Source, start: Frames, end: Frames) -> None:
        self.source, self.head, self.end = source, start, end

    def hold(self, held: bool) -> None:
        self.held = held
        self.holds += 1
        self.stopped = self.stopped if held else None

    def stop(self, why: Stopped) -> None:
        """By itself, as when the machine goes to sleep."""
        self.held, self.stopped = True, why

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        self.source, self.end = compose(self.head + (0 if at_once else AHEAD))

    def set_volume(self, level: Decibels) -> None:
        self.volume = level

    def beware(self) -> None:
        self.wary = True

    def beside(self, sound: Mono) -> None:
        self.aside.append(sound)

    def close(self) -> None:
        self.closed = True

    @property
    def position(self) -> Seconds:
        return seconds_at(min(self.head, self.end))

    def reach(self, position: Seconds) -> None:
        self.head = frames_at(position)


class SlowNarrator:
    """Knows nothing before it is told to speak; then speaks what was asked for, slower than estimated."""

    def __init__(self, slower: float = 1.2) -> None:
        self.kept: dict[Wanted, Spoken] = {}
        self.asked: list[Wanted] = []
        self.slower, self.closed = slower, False
        self.arrived: Arrived = lambda wanted, spoken: None

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        return self.kept.get((text, pace, flat)) or Spoken(len(text.split()) * 60 / pace, pace)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        self.asked, self.arrived = list(wanted), arrived

    def speak(self, count: int = 1000) -> None:
        """The next lines that were asked for are spoken now."""
        speaking, self.asked = self.asked[:count], self.asked[count:]
        for wanted in speaking:
            text, pace, _ = wanted
            self.kept[wanted] = replace(
                self.known(*wanted), duration=len(text.split()) * 60 / pace * self.slower, measured=True
            )
            self.arrived(wanted, self.kept[wanted])

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        return np.zeros(frames_at(self.known(text, pace).duration), np.float32)

    def close(self) -> None:
        self.asked, self.closed = [], True


class Nothing:
    """A source of silence."""

    def __init__(self, score: Score, sit: Sit) -> None:
        self.score = score

    def render(self, start: Frames, count: Frames) -> Stereo:
        return np.zeros((count, 2), np.float32)


def at_once(work: Callable[[], object]) -> None:
    """An errand done by the one who asks."""
    work()


def begun(sit: Sit = SIT, *, at: Seconds = 0.0) -> tuple[Sitting, HandPlayer, SlowNarrator]:
    """A sitting whose lines are all spoken, at this position."""
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, sit, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.speak()
    player.reach(at)
    return sitting, player, narrator


def upcoming(sitting: Sitting, at: Seconds) -> list[int]:
    return [c.what.line for c in sitting.score.says if c.start >= at and isinstance(c.what, Say)]


def test_every_state_answers_end_and_over_is_the_end() -> None:
    assert all(after(state, Command.END) is State.OVER for state in State if state is not State.OVER)
    assert not [state for state, _ in TABLE if state is State.OVER]


def test_a_bedtime_sit_bewares_of_another_sound_device_and_no_other_does() -> None:
    _, player, _ = begun(replace(SIT, wind_down=WindDown()))
    assert player.wary
    _, player, _ = begun()
    assert not player.wary


def test_it_begins_with_estimates_and_lays_the_true_lengths_in() -> None:
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    estimated = sitting.score
    assert player.source is not None
    narrator.speak()
    assert sitting.score.length == estimated.length
    assert all(cue.end - cue.start == pytest.approx(6 * 60 / 110 * 1.2) for cue in sitting.score.says)


def test_each_spoken_line_is_laid_before_it_is_due_even_by_a_slow_voice() -> None:
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    for _ in range(15):
        narrator.speak(1)
    assert all(cue.end - cue.start == pytest.approx(6 * 60 / 110 * 1.2) for cue in sitting.score.says)


def test_the_closing_bell_stays_through_every_verb_but_five_minutes_more() -> None:
    sitting, player, narrator = begun(at=100.0)
    for verb in (
        Verb.PAUSE,
        Verb.RESUME,
        Verb.NEXT,
        Verb.PREVIOUS,
        Verb.SLOWER,
        Verb.FASTER,
        Verb.QUIETER,
        Verb.LOUDER,
    ):
        assert sitting.do(verb)
        narrator.speak()
        assert sitting.score.length == 600.0
    sitting.do(Verb.EXTEND)
    assert sitting.score.length == 900.0
    assert player.end == frames_at(sitting.score.end)


def test_next_says_the_line_after_this_one_and_previous_says_this_one_again() -> None:
    sitting, player, _ = begun()
    third = sitting.score.says[2]
    player.reach(third.start + 2.5)
    assert sitting.do(Verb.NEXT) == SCRIPT.lines[3].text
    assert upcoming(sitting, player.position)[0] == 3
    player.reach(next(c for c in sitting.score.says if c.start > player.position).start + 2.5)
    assert sitting.do(Verb.PREVIOUS) == SCRIPT.lines[3].text
    assert upcoming(sitting, player.position)[0] == 3
    player.reach(next(c for c in sitting.score.says if c.start > player.position).start + 0.5)
    assert sitting.do(Verb.PREVIOUS) == SCRIPT.lines[2].text


def test_next_after_the_last_line_says_no_more() -> None:
    sitting, player, _ = begun()
    player.reach(sitting.score.says[-1].end + 1)
    assert sitting.do(Verb.NEXT) == "nothing more is said"
    assert upcoming(sitting, player.position) == []


def test_slower_has_the_rest_spoken_again_and_leaves_what_was_said() -> None:
    sitting, player, narrator = begun()
    second = sitting.score.says[1]
    player.reach(second.start + 1)
    assert sitting.do(Verb.SLOWER) == "100 words a minute"
    assert all(pace == 100.0 for _, pace, _ in narrator.asked)
    narrator.speak()
    assert sitting.score.says[1] == second
    assert {c.what.pace for c in sitting.score.says[2:] if isinstance(c.what, Say)} == {100.0}


def test_a_pace_that_is_known_already_is_laid_at_once() -> None:
    sitting, _, narrator = begun(at=20.0)
    sitting.do(Verb.SLOWER)
    narrator.speak()
    sitting.do(Verb.FASTER)
    assert narrator.asked == []
    assert isinstance(sitting.score.says[-1].what, Say)
    assert sitting.score.says[-1].what.pace == 110.0


def test_pausing_holds_the_player_and_a_second_pause_means_nothing() -> None:
    sitting, player, _ = begun(at=50.0)
    assert sitting.do(Verb.PAUSE) == "paused"
    assert player.held
    assert sitting.now().state is State.PAUSED
    assert sitting.do(Verb.PAUSE) == ""
    assert sitting.do(Verb.RESUME) == "going on"
    assert not player.held


@pytest.mark.parametrize(
    ("why", "note"),
    [
        (Stopped.SLEPT, "paused: the machine was asleep"),
        (Stopped.DEVICE_GONE, "paused: the sound device was taken away; space goes on"),
    ],
)
def test_a_player_that_stops_by_itself_pauses_the_sitting_until_it_is_told_to_go_on(why, note) -> None:
    sitting, player, _ = begun(at=50.0)
    player.stop(why)
    for _ in range(2):
        now = sitting.now()
        assert (now.state, now.note, now.stopped, now.sat) == (State.PAUSED, note, why, 50.0)
    assert player.holds == 0, "it holds already"
    assert sitting.do(Verb.RESUME) == "going on"
    assert not player.held
    now = sitting.now()
    assert (now.state, now.note, now.stopped) == (State.SITTING, "", None)


def test_a_machine_that_is_about_to_sleep_pauses_the_sitting_and_is_told_of() -> None:
    sitting, player, _ = begun(at=50.0)
    sitting.asleep()
    now = sitting.now()
    assert (now.state, now.note, now.stopped) == (State.PAUSED, "paused: the machine was asleep", Stopped.SLEPT)
    assert player.held
    assert sitting.do(Verb.RESUME) == "going on"
    assert sitting.now().note == ""
    sitting.do(Verb.PAUSE)
    sitting.asleep()
    assert sitting.now().note == "", "it was paused already"


def test_going_on_is_the_first_thing_that_is_done_after_a_sleep() -> None:
    sitting, player, _ = begun(at=50.0)
    player.stop(Stopped.SLEPT)
    assert sitting.do(Verb.RESUME) == "going on"
    assert not player.held


def test_a_player_that_stops_while_paused_changes_nothing_that_is_told() -> None:
    sitting, player, _ = begun(at=50.0)
    sitting.do(Verb.PAUSE)
    player.stop(Stopped.DEVICE_GONE)
    assert sitting.now().note == ""
    assert sitting.do(Verb.RESUME) == "going on"
    assert sitting.now().state is State.SITTING


def test_a_sitting_that_ends_while_stopped_tells_no_more_of_it() -> None:
    sitting, player, _ = begun(at=50.0)
    player.stop(Stopped.SLEPT)
    assert sitting.now().state is State.PAUSED
    sitting.do(Verb.END)
    now = sitting.now()
    assert (now.state, now.note) == (State.OVER, "")


def test_it_is_over_when_the_last_sound_has_died_away() -> None:
    sitting, player, _ = begun()
    player.reach(600.0)
    assert sitting.now().state is State.SITTING
    player.reach(sitting.score.end)
    now = sitting.now()
    assert now.state is State.OVER
    assert now.sat == 600.0
    assert player.closed


def test_ending_early_counts_what_was_sat() -> None:
    sitting, player, _ = begun(at=123.0)
    assert sitting.do(Verb.END) == "ended"
    assert sitting.now().sat == pytest.approx(123.0, abs=1e-4)
    assert player.closed
    assert sitting.do(Verb.NEXT) == ""


def test_five_minutes_more_come_too_late_once_the_bell_has_rung() -> None:
    sitting, _, _ = begun(at=601.0)
    assert sitting.do(Verb.EXTEND) == "the bell has rung"
    assert sitting.score.length == 600.0


def test_what_did_not_fit_is_told_after_the_sit_and_not_before() -> None:
    player, narrator = HandPlayer(), SlowNarrator(slower=3.0)
    sitting = Sitting(SCRIPT, replace(SIT, length=120.0), narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.speak()
    narrator.speak()
    assert sitting.score.length == 120.0
    assert sitting.score.left_out
    assert sitting.now().note == ""
    player.reach(sitting.score.end)
    assert "stayed unsaid" in sitting.now().note


def test_a_missing_sound_device_is_told_in_one_line() -> None:
    sitting, player, _ = begun(at=10.0)
    player.heard = Heard.NO
    assert "no sound device" in sitting.now().note


class HeadstartPlayer(HandPlayer):
    """Renders two seconds ahead, as the speaker does; a cut still needs a third of a second."""

    def recompose(self, compose: Callable[[Frames], tuple[Source, Frames]], *, at_once: bool) -> None:
        self.source, self.end = compose(self.head + frames_at(0.3 if at_once else 2.0))


def test_five_minutes_more_are_had_until_the_last_second_and_never_promised_in_vain() -> None:
    for before, had in ((10.0, True), (2.0, True), (1.2, True), (0.5, False)):
        player, narrator = HeadstartPlayer(), SlowNarrator()
        sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
        sitting.begin()
        narrator.speak()
        player.reach(600.0 - before)
        answer = sitting.do(Verb.EXTEND)
        assert sitting.score.length == (900.0 if had else 600.0)
        assert sitting.sit.length == sitting.score.length
        assert answer == ("5 minutes left" if had else "the bell is about to ring")


def test_five_minutes_more_in_a_fade_bring_the_sound_back_slowly() -> None:
    sitting, player, _ = begun(replace(SIT, fade=60.0))
    player.reach(590.0)
    assert moment_at(sitting.score, 590.0).gain == pytest.approx(10 ** (-50 / 20))
    sitting.do(Verb.EXTEND)
    levels = [fade_level(sitting.score, 590.5 + second) for second in range(70)]
    assert levels[0] == pytest.approx(-50.5, abs=1.0)
    assert all(later - earlier <= 1.001 for earlier, later in pairwise(levels))
    assert levels[-1] == 0.0


def test_a_line_that_was_asked_for_may_be_said_where_the_closing_silence_would_be() -> None:
    sitting, player, _ = begun()
    player.reach(585.0)
    assert sitting.do(Verb.PREVIOUS) == SCRIPT.lines[14].text
    assert upcoming(sitting, 585.0) == [14]


def test_a_line_for_which_there_is_no_time_is_not_promised() -> None:
    sitting, player, _ = begun()
    player.reach(598.0)
    assert sitting.do(Verb.PREVIOUS) == "there is no time for another line"
    assert upcoming(sitting, 598.0) == []


def test_next_says_an_optional_line_that_was_dropped_for_want_of_time() -> None:
    lines = [Line(f"Line {n} of some words.", optional=n == 1) for n in range(6)]
    player, narrator = HandPlayer(), SlowNarrator()
    script, sit = Script((Section(tuple(lines)),)), replace(SIT, length=48.0)
    sitting = Sitting(script, sit, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.speak()
    assert 1 in sitting.score.left_out
    player.reach(sitting.score.says[0].start + 1)
    assert sitting.do(Verb.NEXT) == lines[1].text
    assert upcoming(sitting, player.position)[0] == 1


def test_next_goes_no_further_than_the_part_that_is_read() -> None:
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, replace(SIT, length=70.0, in_parts=True), narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.speak()
    assert sitting.score.reads == (0, 1)
    player.reach(sitting.score.says[-1].start + 1)
    assert sitting.do(Verb.NEXT) == "nothing more is said"


def test_what_is_asked_for_next_is_spoken_first() -> None:
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.speak(1)
    player.reach(sitting.score.says[0].start + 1)
    for _ in range(4):
        sitting.do(Verb.NEXT)
        player.reach(sitting.score.says[-1].start if not upcoming(sitting, player.position) else player.position)
    assert narrator.asked[0][0] == SCRIPT.lines[upcoming(sitting, player.position)[0]].text


def test_there_is_no_slower_where_every_gap_is_at_its_floor() -> None:
    sitting, _, _ = begun(replace(SIT, length=91.0), at=20.0)
    assert sitting.score.fit is Fit.BRISK
    assert sitting.do(Verb.SLOWER) == "there is no time to read more slowly"


def test_sound_that_came_back_is_not_called_missing() -> None:
    sitting, player, _ = begun(at=10.0)
    player.heard = Heard.NO
    assert sitting.now().note
    player.heard = Heard.YES
    assert sitting.now().note == ""


def test_a_sitting_that_is_over_lets_its_narrator_go() -> None:
    sitting, _, narrator = begun(at=10.0)
    sitting.do(Verb.END)
    assert narrator.closed


def test_the_time_left_is_said_in_plain_words() -> None:
    sitting, _, _ = begun(at=240.0)
    assert sitting.do(Verb.REMAINING) == "6 minutes left"


def test_a_length_that_cannot_hold_the_text_is_refused_before_it_begins() -> None:
    with pytest.raises(TooShortError, match="needs at least"):
        Sitting(SCRIPT, replace(SIT, length=30.0), SlowNarrator(), HandPlayer(), Nothing, errand=at_once)


def test_a_delay_is_waited_for_and_the_length_counts_from_the_bell() -> None:
    sitting, player, _ = begun(replace(SIT, delay=60.0))
    assert player.head == 0, "the test moves it there"
    player.play(player.source, frames_at(-60.0), player.end)  # type: ignore[arg-type]
    now = sitting.now()
    assert (now.state, now.sat, now.moment.waits) == (State.SITTING, 0.0, 60.0)
    assert sitting.do(Verb.REMAINING) == sitting.do(Verb.NEXT) == "the bell rings in 1 minute"
    sitting.do(Verb.EXTEND)
    assert sitting.score.length == 900.0
    assert next(iter(sitting.score.strikes())).start == 0.0
    assert sitting.do(Verb.PAUSE) == "paused"
    assert sitting.do(Verb.END) == "ended"
    assert sitting.now().sat == 0.0


def test_a_sitting_begins_its_delay_before_the_bell() -> None:
    player = HandPlayer()
    sitting = Sitting(SCRIPT, replace(SIT, delay=60.0), SlowNarrator(), player, Nothing, errand=at_once)
    sitting.begin()
    assert (player.head, player.end) == (frames_at(-60.0), frames_at(sitting.score.end))


OPEN = replace(SIT, open_ended=True, interval=300.0)


def test_a_sit_without_an_end_counts_up_and_never_says_how_long_is_left() -> None:
    sitting, _, _ = begun(OPEN, at=725.0)
    now = sitting.now()
    assert (now.length, now.moment.remaining, now.sat) == (None, None, 725.0)
    assert sitting.do(Verb.REMAINING) == "12 minutes sat"
    assert sitting.do(Verb.EXTEND) == "this sit goes on until you end it"


def test_it_is_laid_further_long_before_its_horizon_is_reached_and_only_once() -> None:
    sitting, player, _ = begun(OPEN)
    for _ in range(3):
        horizon = sitting.score.length
        player.reach(horizon - 500.0)
        sitting.now()
        assert sitting.score.length > horizon
        assert player.end == frames_at(sitting.score.over)
        laid = sitting.score
        sitting.now()
        assert sitting.score is laid


def test_ending_a_sit_without_an_end_rings_its_closing_bell_and_counts_it_as_whole() -> None:
    sitting, player, _ = begun(OPEN, at=700.0)
    assert sitting.do(Verb.END) == "ended; the bell rings out"
    now = sitting.now()
    assert now.state is State.SITTING
    assert now.length == pytest.approx(700.3, abs=0.01)
    assert upcoming(sitting, 700.0) == []
    player.reach(sitting.score.end)
    now = sitting.now()
    assert (now.state, sitting.ended) == (State.OVER, Ended.COMPLETE)
    assert now.sat == pytest.approx(700.3, abs=0.01)


def test_a_second_end_does_not_wait_for_the_bell() -> None:
    sitting, player, _ = begun(OPEN, at=700.0)
    sitting.do(Verb.END)
    player.reach(701.0)
    assert sitting.do(Verb.END) == "ended"
    assert (sitting.now().state, sitting.ended, player.closed) == (State.OVER, Ended.COMPLETE, True)


@pytest.mark.parametrize("sit", [replace(OPEN, bell="none"), replace(OPEN, closing_bell=False)])
def test_where_no_bell_would_close_it_it_ends_at_once(sit: Sit) -> None:
    sitting, _, _ = begun(sit, at=700.0)
    assert sitting.do(Verb.END) == "ended"
    assert (sitting.now().state, sitting.ended) == (State.OVER, Ended.COMPLETE)


def test_ended_while_paused_or_unheard_or_by_the_program_it_rings_nothing() -> None:
    paused, player, _ = begun(OPEN, at=700.0)
    paused.do(Verb.PAUSE)
    assert paused.do(Verb.END) == "ended"
    unheard, player, _ = begun(OPEN, at=700.0)
    player.heard = Heard.NO
    assert unheard.do(Verb.END) == "ended"
    closed, _, _ = begun(OPEN, at=700.0)
    closed.close()
    assert closed.ended is Ended.INTERRUPTED


def test_who_stays_after_the_bell_is_counted_until_they_end_it() -> None:
    sitting, player, _ = begun(replace(SIT, overtime=True), at=599.0)
    player.reach(sitting.score.end + 0.5)
    assert sitting.now().state is State.SITTING
    player.reach(600.0 + 185.0)
    now = sitting.now()
    assert (now.sat, now.beyond) == (600.0, 185.0)
    assert sitting.do(Verb.REMAINING) == "3 minutes beyond the bell"
    sitting.do(Verb.PAUSE)
    sitting.do(Verb.RESUME)
    sitting.do(Verb.END)
    now = sitting.now()
    assert (now.state, now.sat, now.beyond) == (State.OVER, 600.0, 185.0)
    assert sitting.ended is Ended.COMPLETE


def test_a_stay_that_nobody_ends_is_not_counted_and_one_that_was_not_wished_for_is_none() -> None:
    sitting, player, _ = begun(replace(SIT, overtime=True), at=599.0)
    player.reach(sitting.score.over)
    now = sitting.now()
    assert (now.state, now.sat, now.beyond) == (State.OVER, 600.0, 0.0)
    plain, player, _ = begun(SIT, at=599.0)
    player.reach(plain.score.end)
    assert (plain.now().state, plain.now().beyond) == (State.OVER, 0.0)


def waiting(outcome: str) -> tuple[Sitting, HandPlayer, SlowNarrator]:
    """A sitting that waits for seven o'clock, and what became of it."""
    player, narrator = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    wall = [datetime.fromisoformat("2024-05-01T06:59:50")]

    def pause(given_up: Event, seconds: float) -> None:
        assert sitting.now().begins == "07:00"
        assert sitting.do(Verb.REMAINING) == "it begins at 07:00"
        assert sitting.do(Verb.PAUSE) == sitting.do(Verb.NEXT) == ""
        if outcome == "ended":
            assert sitting.do(Verb.END) == "ended"
        wall[0] += timedelta(hours=2) if outcome == "asleep" else timedelta(seconds=seconds)

    sitting.begin_at(Appointment(datetime.fromisoformat("2024-05-01T07:00"), lambda: wall[0], pause))
    return sitting, player, narrator


def test_a_sitting_that_waits_begins_when_it_is_due_with_its_lines_asked_for_before() -> None:
    sitting, player, narrator = waiting("kept")
    assert sitting.now().state is State.SITTING
    assert player.source is not None
    assert narrator.asked
    assert sitting.now().begun


def test_a_waiting_sitting_is_let_be_by_end_and_nothing_was_sat() -> None:
    sitting, player, _ = waiting("ended")
    now = sitting.now()
    assert (now.state, now.sat, now.begun, player.source) == (State.OVER, 0.0, False, None)


def test_a_time_that_was_slept_through_begins_nothing_and_is_told() -> None:
    sitting, player, _ = waiting("asleep")
    now = sitting.now()
    assert (now.state, now.begun, player.source) == (State.OVER, False, None)
    assert now.note == "07:00 went by while the machine was asleep, so nothing was begun"


def test_each_verb_and_its_answer_are_told_at_once_and_the_end_while_it_can_still_be_heard() -> None:
    told: list[tuple[Verb, str, bool]] = []
    player = HandPlayer()

    def hear(verb: Verb, words: str) -> None:
        told.append((verb, words, player.closed))

    sitting = Sitting(SCRIPT, SIT, SlowNarrator(), player, Nothing, errand=at_once, answered=hear)
    sitting.begin()
    player.reach(100.0)
    answers = [sitting.do(verb) for verb in (Verb.PAUSE, Verb.PAUSE, Verb.RESUME, Verb.REMAINING, Verb.END)]
    assert [(verb, words) for verb, words, _ in told] == list(
        zip((Verb.PAUSE, Verb.PAUSE, Verb.RESUME, Verb.REMAINING, Verb.END), answers, strict=True)
    )
    assert not any(closed for _, _, closed in told)
    assert player.closed


def test_what_could_not_be_done_is_a_refusal() -> None:
    sitting, player, _ = begun(at=599.5)
    assert isinstance(sitting.do(Verb.EXTEND), Refusal)
    assert isinstance(sitting.do(Verb.PREVIOUS), Refusal)
    player.reach(100.0)
    assert not isinstance(sitting.do(Verb.EXTEND), Refusal)


def test_five_minutes_asked_for_twice_before_they_are_laid_are_ten(monkeypatch: pytest.MonkeyPatch) -> None:
    sitting, player, _ = begun(at=100.0)
    laid_later: list[Callable[[], None]] = []
    lay = player.recompose
    monkeypatch.setattr(
        player, "recompose", lambda compose, at_once: laid_later.append(lambda: lay(compose, at_once=at_once))
    )
    answers = [sitting.do(Verb.EXTEND), sitting.do(Verb.EXTEND)]
    assert len(set(answers)) == 2
    for lay_now in laid_later:
        lay_now()
    assert sitting.score.length == 1200.0


def test_of_pause_and_resume_from_two_threads_the_one_that_counts_is_the_one_that_holds() -> None:
    sitting, player, _ = begun(at=100.0)
    begun_to_hold, gone_on = Event(), Event()
    hold = player.hold

    def slow(held: bool) -> None:
        if held:
            begun_to_hold.set()
            gone_on.wait(0.1)
        hold(held)

    def go_on() -> None:
        sitting.do(Verb.RESUME)
        gone_on.set()

    player.hold = slow  # type: ignore[method-assign]
    threads = [Thread(target=lambda: sitting.do(Verb.PAUSE)), Thread(target=go_on)]
    threads[0].start()
    assert begun_to_hold.wait(5)
    threads[1].start()
    for thread in threads:
        thread.join(5)
    assert sitting.now().state is State.SITTING
    assert not player.held


class SlowVoice(SlowNarrator):
    """One that is heard."""

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        return super().samples(text, pace, flat) + np.float32((text, pace, flat) in self.kept)


@pytest.mark.parametrize("comes_at", [11.0, 25.0])
def test_a_line_that_comes_too_late_for_its_place_is_said_next_and_those_after_it_follow(comes_at: Seconds) -> None:
    player, narrator = HandPlayer(), SlowVoice()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    assert sitting.score.says[0].start == 10.0
    player.reach(comes_at)
    narrator.speak(1)
    assert upcoming(sitting, comes_at)[:3] == [0, 1, 2]
    assert next(cue.start for cue in sitting.score.says if cue.start >= comes_at) < comes_at + 10.0
    assert sitting.score.length == 600.0


def test_nobody_goes_back_to_a_late_line_once_another_was_heard_nor_to_one_that_nobody_can_say() -> None:
    player, narrator = HandPlayer(), SlowVoice()
    sitting = Sitting(SCRIPT, SIT, narrator, player, Nothing, errand=at_once)
    sitting.begin()
    narrator.asked.append(narrator.asked.pop(0))
    narrator.speak(len(narrator.asked) - 1)
    player.reach(sitting.score.says[1].start + 1.0)
    narrator.speak()
    assert upcoming(sitting, player.position)[0] == 2
    player, silent = HandPlayer(), SlowNarrator()
    sitting = Sitting(SCRIPT, SIT, silent, player, Nothing, errand=at_once)
    sitting.begin()
    player.reach(11.0)
    silent.speak(1)
    assert upcoming(sitting, 11.0)[0] == 1

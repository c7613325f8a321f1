"""A sitting answers its verbs, and its closing bell never moves."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from meditate.errors import TooShortError
from meditate.moment import fade_level, moment_at
from meditate.players.player import Source
from meditate.score import Fit, Say
from meditate.script.model import Line, Script, Section
from meditate.sitting import Sitting
from meditate.units import Frames, Mono, Seconds, frames_at
from meditate.verbs import Refusal, Verb
from meditate.wind_down import WindDown
from tests.meditate.by_hand import SCRIPT, SIT, HandPlayer, Nothing, SlowNarrator, at_once, begun, upcoming


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


def test_the_time_left_is_said_in_plain_words() -> None:
    sitting, _, _ = begun(at=240.0)
    assert sitting.do(Verb.REMAINING) == "6 minutes left"


def test_a_length_that_cannot_hold_the_text_is_refused_before_it_begins() -> None:
    with pytest.raises(TooShortError, match="needs at least"):
        Sitting(SCRIPT, replace(SIT, length=30.0), SlowNarrator(), HandPlayer(), Nothing, errand=at_once)


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

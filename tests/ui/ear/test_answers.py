"""Answers for the ear: each verb at once by an earcon; words never over a line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from meditate.breath import Breath, BreathPattern
from meditate.errors import SpeechError
from meditate.moment import moment_at
from meditate.players.player import Heard
from meditate.score import Cue, Fit, Role, Say, Score, Strike
from meditate.settings import AnswerBy, Settings
from meditate.sit import Sit
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.sound.earcons import Earcon, counted, earcon
from meditate.units import RATE, Mono, gain
from meditate.verbs import Refusal, Verb
from meditate.wind_down import Descent, WindDown
from tests.e2e.sound_server import until
from ui.ear.answers import BOTH_EARS, EARCONS, Answers
from ui.ear.by_ear import ByEar
from ui.ear.ear import Ear
from ui.ear.time_told import TimeTold

CUES = (Cue(0.0, 6.0, Strike(Role.OPENING)), Cue(10.0, 14.0, Say(0, 0, "Sit as you are.", 110.0)),
        Cue(600.0, 606.0, Strike(Role.CLOSING)))  # fmt: skip
SCORE = Score(600.0, 6.0, Fit.BREATH, (Breath(0.0, BreathPattern(4, 0, 6, 0)),), CUES)


@dataclass
class FakeSitting:
    """Stands where the test says."""

    position: float = 30.0
    state: State = State.SITTING
    score: Score = SCORE
    sit: Sit = field(default_factory=Sit)
    volume: float = 0.0

    def now(self) -> Now:
        moment = moment_at(self.score, self.position)
        return Now(self.state, moment, 600.0, self.position, Heard.YES, volume=self.volume)


@dataclass
class Ears:
    """What was heard beside the sit, and what was asked to be said."""

    sitting: FakeSitting = field(default_factory=FakeSitting)
    by: AnswerBy = AnswerBy.SOUNDS
    heard: list[Mono] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    spoken: Mono = field(default_factory=lambda: np.full(RATE, 0.1, np.float32))
    clock: float = 0.0
    answers: Answers = field(init=False)

    def __post_init__(self) -> None:
        self.answers = Answers(
            lambda: self.by, lambda: self.sitting, self.heard.append, self.say, lambda: self.clock
        )  # fmt: skip

    def say(self, words: str) -> Mono:
        self.said.append(words)
        if words == "unsayable":
            raise SpeechError("no voice")
        return self.spoken

    def is_heard(self, sound: Mono) -> bool:
        return any(len(one) == len(sound) and np.allclose(one, BOTH_EARS * sound, atol=1e-5) for one in self.heard)

    def is_spoken(self) -> bool:
        return any(len(one) == len(self.spoken) for one in self.heard)


@pytest.fixture(autouse=True)
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Positions are moved by hand here, and nobody tells of it."""
    monkeypatch.setattr("ui.ear.answers.LOOK", 0.02)


@pytest.fixture
def ears() -> Iterator[Ears]:
    ears = Ears()
    yield ears
    ears.answers.close()


@pytest.mark.parametrize("verb", Verb)
def test_every_verb_has_a_sound_of_its_own_before_the_call_returns(ears: Ears, verb: Verb) -> None:
    ears.answers.answer(verb, "some words")
    assert ears.is_heard(earcon(EARCONS[verb]))
    assert len(set(EARCONS.values())) == len(Verb)


def test_what_could_not_be_done_and_what_means_nothing_sound_alike(ears: Ears) -> None:
    ears.answers.answer(Verb.SLOWER, Refusal("there is no time to read more slowly"))
    ears.answers.answer(Verb.RESUME, "")
    assert len(ears.heard) == 2
    assert all(np.array_equal(sound, ears.heard[0]) for sound in ears.heard)
    assert ears.is_heard(earcon(Earcon.REFUSED))


@pytest.mark.parametrize("by", [AnswerBy.NONE, AnswerBy.SOUNDS])
def test_in_the_dark_every_press_is_answered_at_once_and_so_softly_that_nobody_wakes(ears: Ears, by: AnswerBy) -> None:
    ears.by = by
    ears.sitting.sit = Sit(wind_down=WindDown())
    ears.sitting.score = replace(SCORE, wind_down=WindDown(), descents=(Descent(0.0, 500.0),), fade=100.0)
    ears.sitting.position, ears.sitting.state = 590.0, State.PAUSED
    ears.answers.answer(Verb.PAUSE, "paused")
    loud = np.abs(BOTH_EARS * earcon(Earcon.PAUSED)).max()
    assert np.abs(ears.heard[0]).max() == pytest.approx(loud * gain(-12.0), rel=1e-3)
    until(lambda: len(ears.heard) == 1 and ears.said == ["paused"])
    ears.clock = 2.0
    until(ears.is_spoken)
    assert np.abs(ears.heard[-1]).max() == pytest.approx(0.1 * BOTH_EARS * gain(-14.0), rel=1e-3)


def test_nothing_is_heard_where_nothing_is_wanted(ears: Ears) -> None:
    ears.by = AnswerBy.NONE
    for verb in Verb:
        ears.answers.answer(verb, "some words")
    ears.answers.begun()
    assert not ears.heard


def test_by_itself_a_terminal_and_a_screen_reader_hear_sounds_and_a_window_does_not() -> None:
    settings = Settings()
    assert Ear().by(settings, listening=True) is AnswerBy.SOUNDS
    assert Ear().by(settings, listening=False) is AnswerBy.NONE
    assert Ear().by(replace(settings, answers=AnswerBy.WORDS), listening=False) is AnswerBy.WORDS
    assert Ear(AnswerBy.NONE).by(replace(settings, answers=AnswerBy.WORDS), listening=True) is AnswerBy.NONE


def test_how_long_is_left_is_said_in_words_after_its_sound(ears: Ears) -> None:
    ears.answers.answer(Verb.REMAINING, "10 minutes left")
    until(lambda: ears.said)
    assert not ears.is_spoken()
    ears.clock += 1.0
    until(ears.is_spoken)
    assert ears.said == ["10 minutes left"]


def test_words_wait_for_the_line_to_end(ears: Ears) -> None:
    ears.sitting.position = 11.0
    ears.answers.answer(Verb.REMAINING, "10 minutes left")
    ears.clock += 1.0
    until(lambda: ears.said)
    ears.sitting.position = 14.2
    ears.answers.tell("10 minutes left")
    until(lambda: len(ears.said) == 2)
    assert not ears.is_spoken()
    ears.sitting.position = 14.5
    until(ears.is_spoken)


@pytest.mark.parametrize("silence", [0, RATE])
def test_where_nobody_speaks_minutes_are_counted(ears: Ears, silence: int) -> None:
    """A voice that failed leaves a silence as long as its line."""
    ears.spoken = np.zeros(silence, np.float32)
    ears.answers.answer(Verb.REMAINING, "10 minutes left")
    until(lambda: ears.is_heard(counted(10)))


def test_words_follow_the_sound_where_both_are_wanted_and_no_line_is_said_twice(ears: Ears) -> None:
    ears.by = AnswerBy.WORDS
    ears.answers.answer(Verb.NEXT, "Come back gently.")
    ears.answers.answer(Verb.FASTER, "120 words a minute")
    ears.clock += 1.5
    until(ears.is_spoken)
    assert ears.said == ["120 words a minute"]


def test_going_on_stops_what_is_being_said(ears: Ears) -> None:
    ears.sitting.state = State.PAUSED
    ears.answers.tell("10 minutes left")
    until(ears.is_spoken)
    ears.by = AnswerBy.NONE
    ears.answers.answer(Verb.RESUME, "going on")
    assert not len(ears.heard[-1])


def test_answers_are_softer_where_the_sit_is_but_never_lost(ears: Ears) -> None:
    def loudest(**changes: object) -> float:
        ears.sitting = replace(ears.sitting, **changes)  # type: ignore[arg-type]
        ears.answers.answer(Verb.PAUSE, "paused")
        return float(np.abs(ears.heard[-1]).max() / np.abs(ears.heard[0]).max())

    assert loudest() == 1.0
    assert loudest(volume=-6.0) == pytest.approx(gain(-6.0))
    assert loudest(volume=-40.0) == pytest.approx(gain(-12.0))
    assert loudest(sit=Sit(wind_down=WindDown())) == pytest.approx(gain(-16.0))


def test_without_an_opening_bell_the_beginning_is_heard_too(ears: Ears) -> None:
    ears.answers.begun()
    assert not ears.heard
    ears.sitting.score = replace(SCORE, lead=5.0)
    ears.answers.begun()
    assert ears.is_heard(earcon(Earcon.BEGUN))


def test_a_voice_that_fails_is_no_trouble_to_the_next_words(ears: Ears) -> None:
    ears.answers.tell("unsayable")
    until(lambda: ears.said == ["unsayable"])
    ears.answers.tell("10 minutes left")
    until(ears.is_spoken)


def test_what_is_amiss_is_said_over_the_ring_of_the_bell_and_before_the_first_line() -> None:
    ears = Ears(FakeSitting(position=1.0))
    by_ear = ByEar(lambda: ears.by, None, lambda: ears.sitting, ears.heard.append, ears.say)
    by_ear.amiss("A bell's sound file cannot be read.")
    until(lambda: ears.said)
    assert not ears.is_spoken()
    ears.sitting.position = 2.1
    until(ears.is_spoken)
    by_ear.close()


@pytest.fixture
def told() -> Callable[..., list[str]]:
    def walk(*positions: float, every: float = 60.0, **changes: object) -> list[str]:
        words: list[str] = []
        sitting = replace(FakeSitting(), **changes)  # type: ignore[arg-type]
        watch = TimeTold(every, lambda: sitting, words.append)
        for position in positions:
            sitting.position = position
            wait = watch.look()
            assert wait > 0
        return words

    return walk


def test_the_time_left_is_told_once_at_each_mark_counted_from_the_closing_bell(told: Callable[..., list[str]]) -> None:
    assert told(*(tenth / 10 for tenth in range(0, 6060, 3)), every=180.0) == [
        "9 minutes left", "6 minutes left", "3 minutes left",
    ]  # fmt: skip


def test_where_there_is_no_end_it_tells_how_long_was_sat(told: Callable[..., list[str]]) -> None:
    endless = replace(SCORE, open_ended=True)
    assert told(*range(200), score=endless) == ["1 minute sat", "2 minutes sat", "3 minutes sat"]


def test_a_mark_that_was_jumped_over_is_not_told_late(told: Callable[..., list[str]]) -> None:
    assert told(10.0, 100.0, 121.0) == ["8 minutes left"]


def test_it_wakes_at_marks_alone() -> None:
    sitting = FakeSitting(position=50.0)
    watch = TimeTold(60.0, lambda: sitting, lambda words: None)
    assert watch.look() == pytest.approx(10.0)
    sitting.position = 60.1
    assert watch.look() == pytest.approx(59.9)

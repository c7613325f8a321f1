"""What is heard beside the words, as it is chosen in the settings panel; and one breath of it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt

from meditate.breath import BreathPattern
from meditate.settings import AnswerBy, Settings
from meditate.sit import Sit, Tone
from meditate.sound.earcons import Earcon, earcon
from meditate.sound.loudness import loudness
from meditate.units import RATE, Mono, frames_at
from narration.shelf import Shelf
from narration.studio import Studio
from tests.ui.driven import item, name_of, open_drawers, opened, press, until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_sitting import FakePlayer
from ui.commands import main
from ui.ear.breath_sample import AROUND, breath_of
from ui.ear.earcons_told import BEFORE, told
from ui.house.sample import Samples
from ui.models.settings_model import SettingsModel


@pytest.fixture
def made(qapp):
    parent = QObject()
    house = FakeHouse()
    return house, SettingsModel(house, parent), parent


def test_the_tone_of_the_breath_is_chosen_in_words(made) -> None:
    house, settings, _ = made
    assert (settings.tone.titles, settings.toneSpan.title) == (["air", "a bowl", "soft words"], "throughout")
    settings.tone.choose(2)
    settings.toneSpan.step(1)
    settings.taps.toggle()
    sit = house.settings.sit
    assert (sit.tone, sit.tone_settles, sit.taps) == (Tone.VOICE, True, True)


def test_answers_and_how_often_the_time_is_told_are_chosen_too(made) -> None:
    house, settings, _ = made
    assert (settings.answers.index, settings.sayTime.title) == (0, "never")
    settings.answers.choose(settings.answers.titles.index("by sounds and words"))
    settings.sayTime.step(3)
    settings.sayAmiss.toggle()
    kept = house.settings
    assert (kept.answers, kept.say_time, kept.say_amiss) == (AnswerBy.WORDS, 300.0, False)
    settings.sayTime.choose(0)
    assert house.settings.say_time is None


def test_a_time_of_ones_own_stands_among_the_others(qapp) -> None:
    parent = QObject()
    settings = SettingsModel(FakeHouse(Settings(say_time=420.0)), parent)
    assert settings.sayTime.titles[3:5] == ["every 5 minutes", "every 7 minutes"]
    assert settings.sayTime.title == "every 7 minutes"


def test_the_rows_have_names_and_one_breath_is_heard_by_a_key(qapp, qtbot) -> None:
    house = FakeHouse()
    with opened(qtbot, house) as face:
        press(face, Qt.Key.Key_Comma)
        until(lambda: item(face, "panel").property("opacity") == 1)
        open_drawers(face)
        rows = {
            "tone": "It sounds as",
            "toneSpan": "It is heard",
            "answers": "Keys are answered",
            "sayTime": "Tell the time left",
        }
        assert all(name_of(item(face, name)).startswith(words) for name, words in rows.items())
        item(face, "taps").forceActiveFocus()
        press(face, Qt.Key.Key_Return)
        assert house.settings.sit.taps
        item(face, "hearBreath").forceActiveFocus()
        press(face, Qt.Key.Key_Return)
        assert house.breaths_heard == [house.settings.sit]
        item(face, "hearEarcons").forceActiveFocus()
        press(face, Qt.Key.Key_Return)
        assert house.earcons_heard == 1
        item(face, "breathTone").forceActiveFocus()
        press(face, Qt.Key.Key_Return)
        until(lambda: not item(face, "tone").isVisible())


@pytest.mark.parametrize("tone", [Tone.AIR, Tone.BOWL])
def test_one_breath_is_the_tone_alone_from_nothing_to_nothing(tone: Tone, tmp_path: Path) -> None:
    sit = Sit(breath=BreathPattern(2, 0, 3, 0), tone=tone)
    breath = breath_of(sit, Studio(Shelf(tmp_path), engines=()))
    assert breath.lasts == frames_at(5.0 + AROUND)
    sound = breath.render(0, breath.lasts)
    assert not sound[0].any()
    assert np.abs(sound[-48:]).max() < 1e-3
    halves = sound[: 3 * RATE], sound[3 * RATE :]
    assert all(-60 < loudness(half) < -18 for half in halves)
    silent = breath_of(replace(sit, levels=replace(sit.levels, breath=-60.0)), Studio(Shelf(tmp_path), engines=()))
    assert not silent.render(0, silent.lasts).any()


def test_one_breath_is_played_through_the_player_of_samples(tmp_path: Path) -> None:
    player = FakePlayer()
    samples = Samples(Studio(Shelf(tmp_path), engines=()), lambda: player)
    samples.breathe(Sit(breath=BreathPattern(2, 0, 3, 0)))
    until(lambda: player.end == pytest.approx(5.0 + AROUND))
    samples.close()
    assert player.closed


def test_a_tone_that_is_not_there_is_answered_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sounds", "--try", "bow"]) == 2
    assert "bowl" in capsys.readouterr().err


def test_every_earcon_is_heard_after_its_name() -> None:
    said: list[str] = []

    def say(words: str) -> Mono:
        said.append(words)
        return np.full(RATE // 2, 0.1, np.float32)

    sound = told(say)
    assert len(set(said)) == len(Earcon)
    assert len(sound) > sum(len(earcon(which)) + RATE // 2 for which in Earcon)
    assert sound[: RATE // 2].min() == np.float32(0.1)
    begun = RATE // 2 + frames_at(BEFORE)
    assert np.array_equal(sound[begun : begun + len(earcon(Earcon.BEGUN))], earcon(Earcon.BEGUN))
    assert len(told(lambda words: np.zeros(0, np.float32))) < len(sound) - 6 * RATE

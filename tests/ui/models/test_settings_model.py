"""What is chosen is kept at once, and shown where it is chosen."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject

from meditate.breath import PRESETS
from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.texts import Text
from narration.voice import Kind, Voice
from tests.ui.fake_house import FakeHouse
from ui.models.settings_model import SettingsModel
from ui.models.setup_model import SetupModel


@pytest.fixture
def made(qapp):
    parent = QObject()
    house = FakeHouse()
    return house, SettingsModel(house, parent), parent


def test_a_step_takes_the_next_option_and_stays_at_the_ends(made) -> None:
    house, settings, _ = made
    settings.length.step(1)
    assert settings.length.title == "12 minutes"
    assert house.settings.sit.length == 720.0
    settings.length.step(-1000)
    assert house.settings.sit.length == 60.0
    settings.length.step(-1)
    assert house.settings.sit.length == 60.0


def test_a_length_and_a_pace_of_ones_own_stand_among_the_others(qapp) -> None:
    parent = QObject()
    settings = SettingsModel(FakeHouse(Settings(sit=Sit(length=408.0, pace=117))), parent)
    assert settings.length.title == "6:48"
    assert settings.pace.title == "117 words a minute"
    settings.length.step(1)
    assert settings.length.title == "7 minutes"
    assert "6:48" not in settings.length.titles


def test_a_text_that_is_no_longer_there_is_still_named(qapp) -> None:
    parent = QObject()
    settings = SettingsModel(FakeHouse(Settings(sit=Sit(text="gone.md"))), parent)
    assert settings.text.title == "Gone"
    settings.text.step(1)
    assert settings.text.title == "The forest of lanterns"


def test_when_a_day_begins_is_chosen_and_says_what_it_means(qapp) -> None:
    parent, house = QObject(), FakeHouse(Settings(day_begins=time(5, 30)))
    settings = SettingsModel(house, parent)
    assert settings.dayBegins.title == "05:30"
    settings.dayBegins.step(-2)
    assert house.settings.day_begins == time(4)
    assert settings.dayBegins.detail == "what is sat before it counts for the day before"
    settings.dayBegins.choose(0)
    assert house.settings.day_begins == time(0)
    assert settings.dayBegins.detail == "at midnight"


def test_settling_gaps_and_a_ramp_are_chosen_in_words(made) -> None:
    house, settings, _ = made
    assert [settings.settle.title, settings.lineGap.title, settings.ramp.title] == [
        "10 seconds",
        "20 seconds",
        "as it goes on",
    ]
    settings.settle.step(-1)
    settings.lineGap.step(1)
    settings.sectionGap.choose(settings.sectionGap.titles.index("2 minutes"))
    settings.ramp.choose(settings.ramp.titles.index("12 a minute"))
    sit = house.settings.sit
    assert (sit.settle, sit.line_gap, sit.section_gap, sit.ramp_from) == (8.0, 30.0, 120.0, 12.0)
    settings.ramp.choose(0)
    assert house.settings.sit.ramp_from is None


def test_silence_is_one_of_the_texts(made) -> None:
    house, settings, _ = made
    settings.text.choose(settings.text.titles.index("Silence"))
    assert house.settings.sit.text is None


def test_voices_that_arrive_later_are_listed_with_language_and_kind(made, qtbot) -> None:
    house, settings, _ = made
    with qtbot.waitSignal(settings.voice.changed):
        house.late_voices((Voice("amy", "Amy", "en-gb", Kind.NEURAL),))
    assert settings.voice.titles == ["the best voice", "Amy"]
    assert settings.voice.details[1] == "en-gb, natural"


def test_a_part_of_the_breath_makes_a_breath_of_ones_own(made) -> None:
    house, settings, _ = made
    settings.setBreathPart(1, 2.0)
    assert house.settings.sit.breath.full == 2.0
    assert settings.breath.title == "your own"
    settings.breath.choose(settings.breath.titles.index("box"))
    assert settings.breathParts == list(PRESETS["box"].parts)
    settings.setBreathPart(0, 0.0)
    assert house.settings.sit.breath.inhale == 1.0


def test_texts_are_listed_once_and_not_at_every_change(made) -> None:
    house, settings, _ = made
    for _ in range(3):
        settings.length.step(1)
    assert house.listings == 1


def test_texts_that_arrive_later_can_be_chosen(made, qtbot) -> None:
    house, settings, _ = made
    with qtbot.waitSignal(settings.text.changed):
        house.late_texts((Text("mine", "My own", "en", Path()),))
    assert settings.text.titles[-2:] == ["My own", "Silence"]


def test_at_bedtime_texts_of_the_night_are_offered_first(made) -> None:
    house, settings, _ = made
    house.late_texts((Text("a", "A day", "en", Path(), "day"), Text("b", "B night", "en", Path(), "night")))
    assert settings.text.titles[-3:] == ["A day", "B night", "Silence"]
    settings.kept.keep(replace(settings.kept.value, sit=preset_over("bedtime", settings.kept.value.sit)))
    assert (settings.text.titles[-3:], settings.text.details[-3]) == (
        ["B night", "A day", "Silence"],
        "English, for the night",
    )


def test_switches_and_levels_are_kept_within_their_bounds(made) -> None:
    house, settings, _ = made
    settings.captions.toggle()
    settings.closingBell.toggle()
    settings.inParts.toggle()
    assert house.settings.sit.in_parts
    settings.ambiences[1].toggle()
    settings.ambiences[0].toggle()
    settings.voiceLevel.level = -99.0
    settings.light = 0.0
    kept = house.settings
    assert (kept.captions, kept.sit.closing_bell, kept.sit.ambience) == (True, False, ("rain",))
    assert (kept.sit.levels.voice, kept.light) == (-40.0, 0.1)
    assert settings.voiceLevel.level == -40.0


def test_each_place_that_is_heard_has_a_volume_of_its_own(made) -> None:
    house, settings, _ = made
    settings.ambiences[1].toggle()
    settings.ambienceLevels[1].level = -12.0
    assert house.settings.sit.ambience == ("forest", "rain:-12")
    assert [level.level for level in settings.ambienceLevels[:2]] == [0.0, -12.0]
    settings.ambiences[0].toggle()
    settings.ambienceLevels[0].level = -3.0
    assert house.settings.sit.ambience == ("rain:-12",)
    assert [place.on for place in settings.ambiences[:2]] == [False, True]


def test_captions_and_the_time_left_are_shown_as_chosen(made) -> None:
    house, settings, _ = made
    assert [settings.timeLeft.title, settings.captionSize.title, settings.captionPlace.title] == [
        "a ring of light",
        "medium",
        "at the bottom",
    ]
    settings.timeLeft.step(1)
    settings.captionSize.step(2)
    settings.captionPlace.step(1)
    kept = house.settings
    assert (kept.time_left, kept.caption_size, kept.caption_place) == ("text", "largest", "middle")


def test_the_sample_is_the_chosen_voice_at_the_chosen_pace(made, qtbot) -> None:
    house, settings, _ = made
    settings.pace.choose(0)
    settings.voice.step(1)
    settings.voice.step(1)
    qtbot.waitUntil(lambda: bool(house.samples))
    assert house.samples == [("en-us+Annie", 90)]
    settings.voice.step(-1)
    settings.saySample()
    assert house.samples[1:] == [("en-us", 90)]
    assert not settings._sample_soon.isActive()


def test_a_pace_is_heard_only_while_one_is_choosing(made, qtbot) -> None:
    house, settings, _ = made
    settings.pace.choose(0)
    assert not settings._sample_soon.isActive()
    settings.choosing = True
    assert house.sampling
    settings.pace.choose(1)
    qtbot.waitUntil(lambda: house.samples == [("", 110)])
    settings.choosing = False
    assert not house.sampling


def test_a_preview_of_an_older_choice_is_dropped(made, qtbot) -> None:
    house, settings, parent = made
    house.patient = True
    setup = SetupModel(house, settings.kept, parent)
    qtbot.waitUntil(lambda: len(house.later) == 1)
    settings.length.step(-1000)
    house.later[0]()
    assert setup.preview == ""
    qtbot.waitUntil(lambda: len(house.later) == 2)
    house.later[1]()
    assert setup.preview


def test_voices_that_arrive_after_the_window_has_gone_are_let_go(made) -> None:
    house, settings, _ = made
    shiboken6.delete(settings)
    house.late_voices((Voice("amy", "Amy", "en-gb", Kind.NEURAL),))
    assert not shiboken6.isValid(settings)


def test_starting_with_the_login_is_the_systems_and_what_it_refuses_is_told(made) -> None:
    house, settings, _ = made
    settings.login.toggle()
    assert house.starts_with_login
    assert settings.login.on
    house.sandboxed = True
    settings.login.toggle()
    assert settings.login.on
    assert settings.loginTrouble == "not from here"
    house.sandboxed = False
    settings.login.toggle()
    assert not settings.login.on
    assert settings.loginTrouble == ""

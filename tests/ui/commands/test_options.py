"""What is asked for on the command line, over the usual sit."""

from dataclasses import replace
from pathlib import Path

import click
import pytest

from meditate.breath import BreathPattern
from meditate.errors import UnknownNameError, UsageError
from meditate.peal import Part, Peal
from meditate.sit import Sit, Tone
from ui.commands.bells import checked, parts, strikes, times
from ui.commands.numbers import lasting, minutes, number, share
from ui.commands.options import Asked, length

USUAL = Sit(pace=120, bell="chime", interval=300.0, ambience=("rain",), length=900.0)


def test_what_is_not_asked_for_is_as_usual():
    assert Asked().over(USUAL) == USUAL


def test_what_is_asked_for_stands_over_the_preset_and_the_preset_over_what_is_usual():
    sit = Asked(preset="bedtime", pace=150, minutes=600.0, ambience="forest").over(USUAL)
    assert (sit.pace, sit.length, sit.ambience) == (150, 600.0, ("forest",))
    assert (sit.closing_bell, sit.fade) == (False, 300.0)


def test_a_text_is_read_even_where_the_preset_has_none():
    assert Asked(preset="silent", text="dream").over(USUAL).text == "dream"


def test_a_breath_is_a_name_or_four_durations_and_has_no_ramp():
    bedtime = replace(USUAL, ramp_from=8.0)
    assert Asked(breath="box").over(bedtime).breath == BreathPattern(4, 4, 4, 4)
    sit = Asked(breath="5-0-7.5-1").over(bedtime)
    assert (sit.breath, sit.ramp_from) == (BreathPattern(5, 0, 7.5, 1), None)


def test_none_takes_away_bells_intervals_and_ambience():
    sit = Asked(bell="none", interval=0.0, ambience="none", breath_tone="none").over(USUAL)
    assert (sit.bell, sit.interval, sit.ambience, sit.breath_tone) == ("none", None, (), False)


def test_several_ambiences_are_heard_at_once():
    assert Asked(ambience="rain, forest,rain").over(USUAL).ambience == ("rain", "forest")


def test_each_ambience_may_have_a_volume_of_its_own():
    assert Asked(ambience="rain:-6, forest").over(USUAL).ambience == ("rain:-6", "forest")


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        (Asked(bell="tempel"), "temple"),
        (Asked(ambience="forest,rian"), "rain"),
        (Asked(breath="bix"), "box"),
        (Asked(preset="bedtme"), "bedtime"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(asked: Asked, nearest: str):
    with pytest.raises(UnknownNameError, match=f"did you mean '{nearest}'"):
        asked.over(USUAL)


def test_parts_make_the_length_unless_one_is_asked_for():
    walking = parts("sit 25, walk slowly 10 chime, sit 25:30")
    assert walking == (Part("sit", 1500), Part("walk slowly", 600, Peal("chime")), Part("sit", 1530))
    assert Asked(parts=walking).over(USUAL).length == 3630
    assert Asked(parts=walking, minutes=600.0).over(USUAL).length == 600
    assert Asked(parts=parts("none")).over(replace(USUAL, parts=walking)).parts == ()


@pytest.mark.parametrize("text", ["", "sit", "25", "sit 25,", "sit 0", "sit -5", "sit 25 temple bell"])
def test_what_are_no_parts_is_wrong_usage(text: str):
    with pytest.raises((click.BadParameter, UsageError)):
        checked(parts)(text)


def test_bells_ring_at_times_and_are_struck_as_often_as_one_says():
    sit = Asked(intervals=times("20, 5,10:30,5"), strikes=strikes("3,2,1"), strike_gap=4.0).over(USUAL)
    assert sit.intervals == (300.0, 630.0, 1200.0)
    assert (sit.opening, sit.between, sit.closing) == (Peal("", 3, 4.0), Peal("", 2, 4.0), Peal("", 1, 4.0))
    assert Asked(strikes=strikes("3")).over(USUAL).between == Peal()


@pytest.mark.parametrize("text", ["", "0", "10", "3,1", "3,1,3,1", "x"])
def test_other_numbers_of_strikes_are_wrong_usage(text: str):
    with pytest.raises(click.BadParameter, match="like 3,1,3"):
        strikes(text)


def test_a_bell_may_be_a_file_and_is_kept_by_its_whole_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert Asked(bell="gong.wav").over(USUAL).bell == str(tmp_path / "gong.wav")


@pytest.mark.parametrize(("text", "seconds"), [("45", 45.0), ("0", 0.0), ("1:30", 90.0), ("0:07", 7.0), ("2.5", 2.5)])
def test_seconds_are_typed_plainly_or_with_a_colon(text: str, seconds: float):
    assert lasting(0, 600)(text) == seconds


@pytest.mark.parametrize("text", ["", "nan", "-1", "601", "10:01", "1:60", "five"])
def test_other_seconds_are_wrong_usage(text: str):
    with pytest.raises(click.BadParameter, match="from 0:00 to 10:00"):
        lasting(0, 600)(text)


def test_an_open_end_is_a_length_too_and_a_length_ends_it():
    endless = Asked(minutes=length("open")).over(USUAL)
    assert (endless.open_ended, endless.length) == (True, USUAL.length)
    assert Asked(open_ended=True).over(USUAL).open_ended
    assert Asked().over(endless).open_ended
    assert not Asked(minutes=length("10")).over(endless).open_ended
    assert Asked(parts=parts("sit 5"), open_ended=True).over(USUAL).open_ended
    with pytest.raises(click.BadParameter, match="from 0:10 to 24:00:00, or open"):
        length("opne")


@pytest.mark.parametrize("breath", ["4-0-6", "nan-0-6-0", "inf-0-6-0", "0-0-6-0", "4-0-6-0-1", "400-0-600-0", "4--6-0"])
def test_a_breath_that_nobody_could_breathe_is_wrong_usage(breath: str):
    with pytest.raises(UsageError):
        Asked(breath=breath).over(USUAL)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10", 600.0),
        ("7.5", 450.0),
        ("6:48", 408.0),
        ("0:30", 30.0),
        ("120:00", 7200.0),
        ("1:06:48", 4008.0),
        ("24:00:00", 86400.0),
    ],
)
def test_minutes_are_typed_with_a_point_or_a_colon(text: str, seconds: float):
    assert minutes(10.0, 86400.0)(text) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "-1",
        "nan",
        "inf",
        "-inf",
        "",
        "ten",
        "6:60",
        "6:4",
        ":30",
        "1:2:3",
        "1:60:00",
        "24:00:01",
        "1e9",
        "1441",
        "0.1",
        "٣:٠٠x",
    ],
)
def test_other_minutes_are_wrong_usage_and_the_range_is_said(text: str):
    with pytest.raises(click.BadParameter, match="from 0:10 to 24:00:00"):
        minutes(10.0, 86400.0)(text)


@pytest.mark.parametrize("text", ["79", "181", "nan", "110.5", "", "9" * 5000])
def test_a_pace_out_of_range_is_wrong_usage_and_the_range_is_said(text: str):
    with pytest.raises(click.BadParameter, match="a whole number of words a minute from 80 to 180"):
        number(80, 180, "words a minute", whole=True)(text)


def test_the_breath_tone_has_a_character_or_is_not_heard() -> None:
    sit = Asked(breath_tone="bowl", taps=True, tone_settles=True).over(replace(USUAL, breath_tone=False))
    assert (sit.breath_tone, sit.tone, sit.taps, sit.tone_settles) == (True, Tone.BOWL, True, True)
    silent = Asked(breath_tone="none").over(sit)
    assert (silent.breath_tone, silent.tone) == (False, Tone.BOWL)
    with pytest.raises(UnknownNameError, match="'bowl'"):
        Asked(breath_tone="bwol").over(USUAL)


def test_how_much_is_said_is_a_percentage_or_a_word():
    assert [share(text) for text in ("40", "full", "sparse")] == [0.4, 1.0, 0.0]
    assert Asked(density=0.4, sparser=True).over(USUAL) == replace(USUAL, density=0.4, sparser=True)
    for text in ("-1", "101", "nan", "much"):
        with pytest.raises(click.BadParameter, match="percent, or full, or sparse, from 0 to 100"):
            share(text)


def test_a_chapter_is_a_part_of_the_texts_name_and_a_book_keeps_its_whole_path(tmp_path: Path, monkeypatch):
    assert Asked(text="dream", chapter="2").over(USUAL).text == "dream#2"
    assert Asked(text="dream#2", chapter="The river").over(USUAL).text == "dream#The river"
    with pytest.raises(UsageError, match="no text to take chapter '2' of"):
        Asked(preset="silent", chapter="2").over(USUAL)
    (tmp_path / "tide.epub").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    assert Asked(text="tide.epub#2").over(USUAL).text == f"{tmp_path / 'tide.epub'}#2"

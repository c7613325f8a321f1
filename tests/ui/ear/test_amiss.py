"""What is amiss is found out before a sit and as it begins: one sentence each, said only where it can be heard."""

from dataclasses import replace
from pathlib import Path

import pytest

from meditate.players.player import Heard
from meditate.sit import Sit
from ui.ear.amiss import Known, amiss_with, opened, spoken
from ui.sound.output import Output, OutputWatch, read_pipewire, read_pulse

WELL = Known(Heard.YES, Output.OPEN, speaks=True, who="")


def written(known: Known, sit: Sit | None = None, *, read: bool = True) -> list[str]:
    return [one.written for one in amiss_with(sit or Sit(), known, read=read)]


def test_where_all_is_well_nothing_is_said() -> None:
    assert amiss_with(Sit(), WELL, read=True) == ()
    assert written(replace(WELL, output=Output.UNKNOWN, heard=Heard.OPENING)) == []


def test_what_nobody_can_hear_is_written_and_not_said() -> None:
    for known, words in (
        (replace(WELL, heard=Heard.NO), "no sound device was found, so nothing will be heard"),
        (replace(WELL, output=Output.MUTED), "the sound output is muted"),
        (replace(WELL, output=Output.SILENT), "the volume of the sound output is at zero"),
        (replace(WELL, speaks=False), "read by captions only: no voice works here"),
    ):
        assert written(known) == [words]
        assert spoken(amiss_with(Sit(), known, read=True)) == ""


def test_a_voice_is_missed_only_where_something_is_read() -> None:
    assert written(replace(WELL, speaks=False, who="Annie reads"), read=False) == []


def test_who_reads_instead_and_a_bell_that_cannot_be_read_are_said_each_once(tmp_path: Path) -> None:
    own = str(tmp_path / "gone.wav")
    sit = replace(Sit(), bell=own, opening=replace(Sit().opening, bell=str(tmp_path / "also.wav")))
    found = amiss_with(sit, replace(WELL, who="the voice x is not here, so Annie reads"), read=True)
    assert len(found) == 3
    assert spoken(found) == (
        "The voice x is not here, so Annie reads. A bell's sound file cannot be read, so a bowl is rung."
    )


@pytest.mark.parametrize(
    ("mute", "volume", "output"),
    [
        (
            "Mute: no\n",
            "Volume: front-left: 32768 /  50% / -18.06 dB,   front-right: 0 /   0% / -inf dB\n",
            Output.OPEN,
        ),
        ("Mute: yes\n", "Volume: front-left: 32768 /  50% / -18.06 dB\n", Output.MUTED),
        ("Mute: no\n", "Volume: front-left: 0 /   0% / -inf dB,   front-right: 0 /   0% / -inf dB\n", Output.SILENT),
        ("", "", Output.UNKNOWN),
    ],
)
def test_pulse_is_understood(mute: str, volume: str, output: Output) -> None:
    assert read_pulse(mute, volume) is output


def test_pipewire_is_understood() -> None:
    told = {"Volume: 0.40 [MUTED]": Output.MUTED, "Volume: 0.00": Output.SILENT, "Volume: 0.40": Output.OPEN}
    assert {words: read_pipewire(words) for words in told} == told
    assert read_pipewire("no such thing") is Output.UNKNOWN


def test_the_output_is_asked_at_most_every_few_seconds() -> None:
    asked: list[float] = []
    now = [0.0]

    def ask() -> Output:
        asked.append(now[0])
        return Output.MUTED

    watch = OutputWatch(ask, lambda: now[0])
    for now[0] in (0.0, 1.0, 4.0, 6.0, 7.0):
        assert watch.now() is Output.MUTED
    assert asked == [0.0, 6.0]


def test_a_device_that_is_being_opened_is_waited_for() -> None:
    looks = iter([Heard.OPENING, Heard.OPENING, Heard.YES, Heard.YES])
    assert opened(lambda: next(looks)) is Heard.YES

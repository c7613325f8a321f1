"""A bell of one's own: any sound file is rung as softly as a bowl, and one that cannot be is told of in one line."""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from meditate.sound.bell import BOWLS
from meditate.sound.bells import INSTEAD, bell_named, bell_troubles, sound_of
from meditate.sound.loudness import momentary, true_peak
from meditate.sound.own_bell import OwnBell
from meditate.units import RATE, Mono


def gong(seconds: float = 3.0, rate: int = RATE, height: float = 0.9) -> Mono:
    """Struck hard, at once, and not quite gone at its end."""
    times = np.arange(round(seconds * rate)) / rate
    return np.asarray(height * np.cos(2 * np.pi * 330 * times) * np.exp(-times), dtype=np.float32)


def written(path: Path, samples: np.ndarray, rate: int = RATE) -> str:
    soundfile.write(path, samples, rate)
    return str(path)


def rung(name: str) -> OwnBell:
    bell = bell_named(name)
    assert isinstance(bell, OwnBell), bell_troubles([name])
    return bell


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_a_sound_file_of_any_usual_kind_is_a_bell(tmp_path: Path, ending: str) -> None:
    name = written(tmp_path / f"gong.{ending}", gong())
    assert bell_troubles([name]) == ()
    assert momentary(sound_of(rung(name))).max() <= -20.9


@pytest.mark.parametrize("height", [0.01, 0.1, 1.0])
def test_a_loud_file_and_a_soft_one_are_rung_alike_and_neither_hurts(tmp_path: Path, height: float) -> None:
    name = written(tmp_path / "gong.flac", gong(height=height))
    sound = sound_of(rung(name))
    assert momentary(sound).max() == pytest.approx(-21.0, abs=0.3)
    assert true_peak(sound) <= -8.9


def test_a_click_is_held_down_by_its_peak(tmp_path: Path) -> None:
    click = np.zeros(RATE, dtype=np.float32)
    click[100:140] = 1.0
    assert true_peak(sound_of(rung(written(tmp_path / "click.wav", click)))) <= -8.9


def test_it_begins_at_once_without_a_jump_and_ends_in_silence(tmp_path: Path) -> None:
    late = np.concatenate([np.zeros(RATE, dtype=np.float32), gong()])
    sound = sound_of(rung(written(tmp_path / "late.wav", late)))
    height = np.abs(sound).max(axis=1)
    assert height[0] == 0.0
    assert np.flatnonzero(height > 0.3 * height.max())[0] < 0.01 * RATE
    assert np.abs(np.diff(sound, axis=0)).max() < 0.02
    assert height[-10:].max() < 1e-4


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (22_050, 2), (44_100, 6), (96_000, 2)])
def test_any_rate_and_number_of_channels_becomes_two_ears_at_our_rate(tmp_path: Path, rate: int, channels: int) -> None:
    many = np.repeat(gong(2.0, rate)[:, None], channels, axis=1)
    sound = sound_of(rung(written(tmp_path / "gong.wav", many, rate)))
    assert sound.dtype == np.float32
    assert sound.shape[1] == 2
    assert len(sound) == pytest.approx(2.0 * RATE, abs=2_000)
    turns = np.abs(np.fft.rfft(sound[:RATE, 0]))
    assert np.argmax(turns) == pytest.approx(330, abs=2)


def test_a_long_file_is_cut_softly(tmp_path: Path) -> None:
    times = np.arange(40 * 8_000) / 8_000
    bell = rung(written(tmp_path / "long.flac", 0.5 * np.sin(2 * np.pi * 440 * times), 8_000))
    assert bell.tail == pytest.approx(30.0, abs=0.1)
    assert bell.ring == 8.0
    assert np.abs(bell.sound[-RATE // 100 :]).max() < 1e-3


def test_it_stands_alone_while_it_is_loud_and_is_shared_read_only(tmp_path: Path) -> None:
    name = written(tmp_path / "gong.wav", gong())
    bell = rung(name)
    assert 2.0 <= bell.ring <= 3.0
    assert bell.tail >= 4.0
    assert rung(name) is bell
    with pytest.raises(ValueError, match="read-only"):
        bell.sound[0, 0] = 1.0


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "gong.wav"
    first = rung(written(path, gong()))
    written(path, gong(1.5))
    os.utime(path, ns=(1, 1))
    assert len(rung(str(path)).sound) < len(first.sound)


def broken(folder: Path) -> dict[str, str]:
    """Files that are no bells, and a word of what is said of each."""
    (folder / "text.wav").write_text("not a sound")
    (folder / "empty.flac").touch()
    (folder / "folder.wav").mkdir()
    with (folder / "large.wav").open("wb") as file:
        file.truncate(65 << 20)
    written(folder / "silent.wav", np.zeros(RATE, dtype=np.float32))
    soundfile.write(folder / "nan.wav", np.full(RATE, np.nan, dtype=np.float32), RATE, subtype="FLOAT")
    found = {
        "text": "no sound file",
        "folder": "no ordinary file",
        "large": "larger than 64 MB",
        "silent": "silent",
        "nan": "no numbers",
        "missing": "no such file",
    }
    return {str(folder / f"{name}.wav"): word for name, word in found.items()} | {
        str(folder / "empty.flac"): "no sound"
    }


def test_what_cannot_be_rung_is_told_in_one_line_and_a_bowl_is_rung_instead(tmp_path: Path) -> None:
    for name, word in broken(tmp_path).items():
        assert bell_named(name) is INSTEAD
        (line,) = bell_troubles([name, "temple", "none"])
        assert name in line
        assert word in line
        assert line.endswith("'temple' is rung instead")
        assert "\n" not in line


def test_a_name_is_still_a_name() -> None:
    assert bell_named("chime") is BOWLS["chime"]
    assert bell_named("none") is None

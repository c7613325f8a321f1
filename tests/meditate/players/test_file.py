"""The file player, with real files."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile

from meditate.compose import measured, sounding_frames
from meditate.errors import OutputError
from meditate.imprint import imprint_of
from meditate.players.file import check_output, export
from meditate.script import parse
from meditate.sit import Sit
from meditate.sound.mixer import Mixer
from meditate.units import Frames, Stereo
from tests.fakes import FakeNarrator

LENGTH = 3 * 48_000 + 777
NOISE = (0.3 * np.random.default_rng(5).standard_normal((LENGTH, 2)).clip(-3, 3)).astype(np.float32)


class Recording:
    def render(self, start: Frames, count: Frames) -> Stereo:
        return NOISE[start : start + count]


@pytest.mark.parametrize("ending", [".wav", ".flac", ".FLAC"])
def test_the_file_holds_what_was_rendered_to_24_bits(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"sit{ending}"
    export(Recording(), LENGTH, path)
    read, rate = soundfile.read(path, dtype="float32", always_2d=True)
    assert rate == 48_000
    assert soundfile.info(path).subtype == "PCM_24"
    assert read.shape == NOISE.shape
    assert np.abs(read - NOISE).max() <= 2**-23
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", [".ogg", ".opus", ".mp3"])
def test_compressed_files_keep_every_frame(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"sit{ending}"
    export(Recording(), LENGTH, path)
    assert len(soundfile.read(path)[0]) == LENGTH


def test_progress_rises_to_one(tmp_path: Path) -> None:
    shares: list[float] = []
    export(Recording(), LENGTH, tmp_path / "sit.wav", progress=shares.append)
    assert shares == sorted(shares)
    assert len(shares) == 4
    assert shares[-1] == 1.0


@pytest.mark.parametrize("stop", [KeyboardInterrupt, RuntimeError, BrokenPipeError])
def test_stopped_in_the_middle_nothing_is_left_behind(tmp_path: Path, stop: type[BaseException]) -> None:
    def stopped(share: float) -> None:
        raise stop

    with pytest.raises(stop):
        export(Recording(), LENGTH, tmp_path / "sit.flac", progress=stopped)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_replaced_only_when_forced(tmp_path: Path) -> None:
    path = tmp_path / "sit.wav"
    path.write_bytes(b"mine")
    with pytest.raises(OutputError, match="already there; --force"):
        export(Recording(), LENGTH, path)
    assert path.read_bytes() == b"mine"
    export(Recording(), LENGTH, path, force=True)
    assert soundfile.info(path).frames == LENGTH


def test_a_failed_replacement_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "sit.wav"
    path.write_bytes(b"mine")

    def stopped(share: float) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        export(Recording(), LENGTH, path, force=True, progress=stopped)
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nowhere/sit.wav", "there is no folder"),
        ("folder.wav", "is a folder"),
        ("folder", "is a folder"),
        ("sit.wave", "did you mean .wav"),
        ("sit.flak", "did you mean .flac"),
        ("sit.xyz", r"it can be \.wav \.flac"),
        ("sit", "ends in nothing"),
        ("x" * 300 + ".wav", "file name"),
        ("nul\0.wav", "file name"),
        ("pipe.wav", "not an ordinary file"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line_before_work_begins(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "folder").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.wav")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(OutputError, match=says) as caught:
        check_output(tmp_path / name)
    assert "\n" not in str(caught.value)
    with pytest.raises(OutputError, match=says):
        export(Recording(), LENGTH, tmp_path / name)
    assert sorted(tmp_path.iterdir()) == before


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from meditate.errors import OutputError
from meditate.players.file import export

class Noise:
    def render(self, start, count):
        return np.random.default_rng(start).uniform(-0.5, 0.5, (count, 2)).astype(np.float32)

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    export(Noise(), 60 * 48_000, Path(sys.argv[1]))
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are a Unix matter")
@pytest.mark.parametrize("ending", [".wav", ".flac", ".ogg"])
def test_a_disk_that_fills_up_is_an_error_and_leaves_nothing(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"sit{ending}"
    ran = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith(f"could not write {path}: ")
    assert ran.stdout.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("total", "said"), [(5000, "no space left on device"), (0, "system error")])
def test_where_nothing_is_free_that_is_what_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, total: int, said: str
) -> None:  # fmt: skip
    def refuse(*_: object, **__: object) -> None:
        raise soundfile.LibsndfileError(2)

    monkeypatch.setattr(soundfile, "SoundFile", refuse)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(total=total, free=0))
    with pytest.raises(OutputError, match=f"(?i){said}; free some space"):
        export(Recording(), LENGTH, tmp_path / "sit.flac")


def test_what_a_killed_export_left_behind_is_taken_away_by_a_later_one_but_not_what_is_being_written(
    tmp_path: Path,
) -> None:
    old, fresh, other = (tmp_path / name for name in (".meditate-0a.part", ".meditate-0b.part", ".other.part"))
    for path in (old, fresh, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (1.0, 1.0))
    export(Recording(), LENGTH, tmp_path / "sit.flac")
    assert sorted(tmp_path.iterdir()) == [fresh, other, tmp_path / "sit.flac"]


def test_a_wav_too_long_for_its_header_becomes_rf64(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meditate.players.formats.WAV_HOLDS", LENGTH * 6 - 1)
    export(Recording(), LENGTH, tmp_path / "long.wav")
    export(Recording(), LENGTH - 1, tmp_path / "short.wav")
    assert soundfile.info(tmp_path / "long.wav").format == "RF64"
    assert soundfile.info(tmp_path / "short.wav").format == "WAV"
    assert np.abs(soundfile.read(tmp_path / "long.wav")[0] - NOISE).max() <= 2**-23


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_a_new_file_has_the_rights_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    export(Recording(), 48_000, tmp_path / "sit.flac")
    assert (tmp_path / "sit.flac").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_it_may_begin_before_frame_0_as_a_sit_with_a_quiet_beginning_does(tmp_path: Path) -> None:
    class Ahead:
        def render(self, start: Frames, count: Frames) -> Stereo:
            return NOISE[start + 50_000 : start + 50_000 + count]

    path = tmp_path / "sit.flac"
    export(Ahead(), LENGTH, path, first=-50_000)
    assert np.abs(soundfile.read(path, dtype="float32", always_2d=True)[0] - NOISE).max() <= 2**-23


def test_a_sit_as_a_file_is_sample_for_sample_what_the_speaker_plays(tmp_path: Path) -> None:
    script = parse("Sit as you are.\n\nCome back gently.", "short.txt", markdown=False)
    narrator, sit = FakeNarrator(), Sit(length=30.0)
    score = measured(script, sit, narrator, lambda share: None)
    path, frames = tmp_path / "sit.flac", sounding_frames(score)
    export(Mixer(score, sit, narrator.samples), frames, path, imprint=imprint_of(script, score))
    played = Mixer(score, sit, narrator.samples)
    heard = np.concatenate([played.render(at, min(7777, frames - at)) for at in range(0, frames, 7777)])
    assert np.abs(soundfile.read(path, dtype="float32")[0] - heard).max() <= 2**-23

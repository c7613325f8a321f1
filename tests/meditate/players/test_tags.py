"""What a sound file says of itself, read back by other readers than the ones who wrote it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import soundfile

from meditate.errors import OutputError
from meditate.imprint import Chapter, Imprint, cover_of
from meditate.players.file import check_output, export
from meditate.units import RATE, Frames, Stereo

LENGTH = 5 * RATE + 777
CHAPTERS = (Chapter(0.0, "Ankommen"), Chapter(1.25, "The tide & the moon"), Chapter(4.0, "Back"))
SAID = Imprint("Evening tide", "Ada Quiet", "de-AT", "CC BY-SA 4.0", "20:00, 12 lines", cover_of("river"), CHAPTERS)
WITH_PLACES = (".flac", ".ogg", ".opus", ".mp3", ".m4b", ".m4a")


class Tone:
    def render(self, start: Frames, count: Frames) -> Stereo:
        wave = 0.2 * np.sin(np.arange(start, start + count) * (2 * np.pi * 220 / RATE))
        return np.repeat(wave[:, None], 2, axis=1).astype(np.float32)


def told(path: Path) -> dict[str, Any]:
    """As FFmpeg reads it: the words of the file and of its streams, in small letters."""
    with av.open(str(path)) as file:
        words = [*(stream.metadata for stream in reversed(file.streams.get())), file.metadata]
        pictures = [stream for stream in file.streams if stream.type == "video"]
        picture = next((bytes(packet) for packet in file.demux(pictures) if packet.size), b"") if pictures else b""
        chapters = sorted((c["start"] * float(c["time_base"] or 0), c["metadata"]["title"]) for c in file.chapters())
    return {key.lower(): value for said in words for key, value in said.items()} | {
        "chapters": tuple(Chapter(*chapter) for chapter in chapters),
        "picture": picture,
    }


@pytest.mark.parametrize("ending", WITH_PLACES)
def test_title_author_licence_cover_and_chapters_are_read_by_another_reader(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"evening{ending}"
    export(Tone(), LENGTH, path, imprint=SAID)
    read = told(path)
    assert (read["title"], read["artist"], read["genre"]) == ("Evening tide", "Ada Quiet", "Meditation")
    assert "CC BY-SA 4.0" in (read.get("license"), read.get("copyright"))
    assert read["language"] in ("de-AT", "deu", "ger")
    assert read["picture"] == SAID.cover
    assert read["chapters"] == CHAPTERS
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", [".wav", ".flac", ".ogg", ".opus", ".mp3"])
def test_what_is_not_known_is_not_written(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"sit{ending}"
    export(Tone(), LENGTH, path, imprint=Imprint("The forest of lanterns"))
    with soundfile.SoundFile(path) as file:
        assert file.title == "The forest of lanterns"
        assert not file.artist
        assert not file.comment


@pytest.mark.parametrize("ending", [".flac", ".wav"])
def test_what_a_file_says_of_itself_changes_no_sample(tmp_path: Path, ending: str) -> None:
    export(Tone(), LENGTH, tmp_path / f"bare{ending}")
    export(Tone(), LENGTH, tmp_path / f"said{ending}", imprint=SAID)
    bare, said = (soundfile.read(tmp_path / f"{name}{ending}")[0] for name in ("bare", "said"))
    assert np.array_equal(bare, said)


@pytest.mark.parametrize("ending", [".m4b", ".m4a"])
def test_an_audiobook_lasts_as_long_and_sounds_alike(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"evening{ending}"
    export(Tone(), LENGTH, path, imprint=SAID)
    with av.open(str(path)) as file:
        heard = np.concatenate([frame.to_ndarray() for frame in file.decode(audio=0)], axis=1).T
    assert abs(len(heard) - LENGTH) <= 1024
    second = slice(RATE, 2 * RATE)
    assert np.corrcoef(heard[second, 0], Tone().render(RATE, RATE)[:, 0])[0, 1] > 0.999


def test_without_its_library_an_audiobook_is_told_how_to_be_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr("meditate.players.formats.find_spec", lambda name: None)
    with pytest.raises(OutputError, match=r"^\.m4b needs .* pip install 'meditate\[audiobook\]'$"):
        check_output(tmp_path / "evening.m4b")
    check_output(tmp_path / "evening.mp3")


def test_a_cover_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    too_large = replace(SAID, cover=bytes(1 << 24))
    with pytest.raises(OutputError, match="could not write"):
        export(Tone(), LENGTH, tmp_path / "sit.flac", imprint=too_large)
    assert list(tmp_path.iterdir()) == []

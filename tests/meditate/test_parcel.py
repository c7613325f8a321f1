"""Parcels: what an export is made of, as whole, and known again by its seal."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from mutagen.id3 import ID3

from meditate.errors import OutputError, UnknownNameError, UsageError
from meditate.parcel import Parcel, pack
from meditate.script import parse
from meditate.script.model import SILENT
from meditate.seal import is_finished, seal_of
from meditate.sit import Sit
from tests.fakes import FakeNarrator

SIT = Sit(length=20.0, settle=8.0, ambience=(), breath_tone=False, bell="none", text="evening.txt")
SCRIPT = parse("Rest.", "evening.txt", markdown=False)
VOICE = "calm 1.0"


def quietly(what: str, share: float) -> None:
    """Nobody listens."""


def parcel_in(folder: Path, ending: str = ".flac", **more: object) -> Parcel:
    parcel = Parcel(folder / f"evening{ending}", folder / "evening.vtt", folder / "evening.txt", **more)  # type: ignore[arg-type]
    return replace(parcel, seal=seal_of(parcel, SCRIPT, SIT, VOICE))


@pytest.mark.parametrize("ending", [".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4b"])
def test_a_finished_parcel_is_known_again_whatever_kind_of_file_it_is(tmp_path: Path, ending: str) -> None:
    parcel = parcel_in(tmp_path, ending)
    assert not is_finished(parcel)
    pack(parcel, SCRIPT, SIT, FakeNarrator(), quietly)
    assert is_finished(parcel)
    assert not is_finished(replace(parcel, seal="0" * 32))
    (tmp_path / "evening.vtt").unlink()
    assert not is_finished(parcel)


@pytest.mark.parametrize(
    "other",
    [
        lambda p: seal_of(p, parse("Rest!", "evening.txt", markdown=False), SIT, VOICE),
        lambda p: seal_of(p, SCRIPT, replace(SIT, length=30.0), VOICE),
        lambda p: seal_of(p, SCRIPT, replace(SIT, ambience=("rain",)), VOICE),
        lambda p: seal_of(p, SCRIPT, SIT, "calm 1.1"),
        lambda p: seal_of(replace(p, breath=True), SCRIPT, SIT, VOICE),
        lambda p: seal_of(replace(p, captions=None), SCRIPT, SIT, VOICE),
        lambda p: seal_of(replace(p, sound=Path("evening.wav")), SCRIPT, SIT, VOICE),
    ],
    ids=["words", "length", "ambience", "voice", "breath", "captions", "kind"],
)
def test_whatever_shapes_the_files_shapes_their_seal(tmp_path: Path, other: Callable[[Parcel], str]) -> None:
    parcel = parcel_in(tmp_path)
    assert other(parcel) != parcel.seal


GERMAN = parse("---\ntitle: Abend\nlanguage: de\n---\nRuh dich aus.\n[bell]", "abend.md", markdown=True)


def test_what_is_told_in_a_file_is_told_in_the_language_of_its_text(tmp_path: Path) -> None:
    parcel = replace(parcel_in(tmp_path, ".mp3", breath=True), seal="")
    pack(parcel, GERMAN, replace(SIT, bell="chime", length=40.0), FakeNarrator(), quietly)
    (comment,) = ID3(parcel.sound).getall("COMM")
    assert comment.text[0].startswith("0:40, 1 Zeile, ")
    assert comment.lang == "deu"
    assert parcel.transcript is not None
    assert parcel.captions is not None
    read = parcel.transcript.read_text()
    assert "0:00  (die Glocke zu Beginn)" in read
    assert "(eine Glocke)" in read
    assert "Ausatmen…" in parcel.captions.read_text()


def test_where_nothing_is_said_it_is_told_in_the_language_of_who_sits(tmp_path: Path) -> None:
    parcel = Parcel(tmp_path / "quiet.flac", transcript=tmp_path / "quiet.md", spoken="es")
    silent = replace(SIT, text=None, bell="chime", length=30.0)
    pack(parcel, SILENT, silent, FakeNarrator(), quietly)
    assert "*una pausa, " in (tmp_path / "quiet.md").read_text()
    assert seal_of(parcel, SILENT, silent, VOICE) != seal_of(replace(parcel, spoken="en"), SILENT, silent, VOICE)
    assert seal_of(parcel, SCRIPT, SIT, VOICE) == seal_of(replace(parcel, spoken="en"), SCRIPT, SIT, VOICE)


def test_where_files_lie_and_what_they_are_called_shapes_nothing(tmp_path: Path) -> None:
    elsewhere = Parcel(Path("a.flac"), Path("b.vtt"), Path("c.txt"), force=True)
    script = parse("Rest.", "another.txt", markdown=False)
    assert seal_of(elsewhere, script, replace(SIT, text="another.txt"), VOICE) == parcel_in(tmp_path).seal


def test_a_bell_of_ones_own_shapes_the_seal_by_what_it_sounds_like(tmp_path: Path) -> None:
    bell = tmp_path / "bell.wav"
    sit = replace(SIT, bell=str(bell))
    bell.write_bytes(b"one")
    one = seal_of(parcel_in(tmp_path), SCRIPT, sit, VOICE)
    bell.write_bytes(b"two")
    assert seal_of(parcel_in(tmp_path), SCRIPT, sit, VOICE) != one


def test_where_the_sound_cannot_be_written_nothing_lies_beside_it(tmp_path: Path) -> None:
    def stopped(what: str, share: float) -> None:
        if what == "writing":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pack(parcel_in(tmp_path), SCRIPT, SIT, FakeNarrator(), stopped)
    assert list(tmp_path.iterdir()) == []


def test_all_of_it_tells_of_the_same_sit(tmp_path: Path) -> None:
    parcel = parcel_in(tmp_path, breath=True)
    score = pack(parcel, SCRIPT, SIT, FakeNarrator(), quietly)
    assert soundfile.info(parcel.sound).duration == pytest.approx(score.end, abs=1e-4)
    assert "Rest." in (tmp_path / "evening.vtt").read_text()
    assert "Breathe in…" in (tmp_path / "evening.vtt").read_text()
    assert "   0:08  Rest." in (tmp_path / "evening.txt").read_text()


@pytest.mark.parametrize(
    ("wrong", "error", "says"),
    [
        ({"captions": "evening.txt"}, UnknownNameError, "kind of captions"),
        ({"transcript": "evening.vtt"}, UnknownNameError, "kind of transcript"),
        ({"transcript": "nowhere/evening.md"}, OutputError, "there is no folder"),
        ({"captions": "old.vtt"}, OutputError, "already there; --force"),
    ],
)
def test_what_cannot_be_written_is_said_before_work_begins(
    tmp_path: Path, wrong: dict[str, str], error: type[Exception], says: str
) -> None:
    (tmp_path / "old.vtt").touch()
    where = {name: tmp_path / path for name, path in wrong.items()}
    with pytest.raises(error, match=says):
        Parcel(tmp_path / "evening.flac", **where).check()  # type: ignore[arg-type]


def test_no_text_is_written_over_by_what_is_made_of_it(tmp_path: Path) -> None:
    text = tmp_path / "evening.txt"
    text.write_text("Rest.")
    with pytest.raises(OutputError, match="is the text itself"):
        parcel_in(tmp_path, force=True).check_beside(str(text))
    parcel_in(tmp_path).check_beside("a-name")


def test_a_sit_without_an_end_cannot_be_packed(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="without an end"):
        pack(parcel_in(tmp_path), SCRIPT, replace(SIT, open_ended=True), FakeNarrator(), quietly)

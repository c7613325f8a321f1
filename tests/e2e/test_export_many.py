"""Whole folders as files: several processes at a time, without a voice."""

from pathlib import Path

import pytest

from meditate.errors import OutputError
from meditate.parcel import Parcel
from meditate.sit import Sit
from meditate.texts import find_text
from ui.commands import main
from ui.commands.export_many import is_many, texts_in
from ui.house.packing import Doing, Order, Told, pack_all, told_in

BARE = [
    "--minutes",
    "0:30",
    "--voice",
    "captions",
    "--bell",
    "none",
    "--ambience",
    "none",
    "--breath-tone",
    "none",
    "--jobs",
    "2",
]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "one.txt").write_text("Sit as you are.")
    (folder / "two.md").write_text("# Two\n\nCome back gently.")
    (folder / "bad.md").write_text("[puase]")
    (folder / "picture.png").write_bytes(b"no text")
    return folder


@pytest.mark.real
def test_a_folder_is_written_a_bad_text_named_and_what_is_finished_left_alone(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    asked = ["export", str(texts), "-o", str(out), "--with", "captions,transcript", *BARE]
    assert main(asked) == 1
    said = capsys.readouterr().err
    assert f"meditate: {texts / 'bad.md'}:1:1: no mark called 'puase'" in said
    assert said.splitlines()[-1] == "2 written, 1 could not be"
    names = {f"{name}.{ending}" for name in ("one", "two") for ending in ("flac", "vtt", "txt")}
    assert {path.name for path in out.iterdir()} == names
    assert "Come back gently." in (out / "two.vtt").read_text()

    written = {path: path.stat().st_mtime_ns for path in out.iterdir()}
    (texts / "bad.md").unlink()
    assert main(asked) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "0 written, 2 finished already"
    (texts / "one.txt").write_text("Sit as you like.")
    assert main(asked) == 1
    assert "one.flac is already there; --force replaces it" in capsys.readouterr().err
    assert {path: path.stat().st_mtime_ns for path in out.iterdir()} == written


def test_what_a_child_tells_is_read_and_nonsense_is_an_error() -> None:
    assert told_in(b'{"doing": "writing", "share": 0.5}') == Doing("writing", 0.5)
    for nonsense in (b"{}", b"no", b'{"doing": "writing", "share": "much"}'):
        with pytest.raises((ValueError, KeyError)):
            told_in(nonsense)


def test_what_is_asked_for_is_one_file_or_many(texts: Path, tmp_path: Path) -> None:
    assert not is_many(("dream",), str(tmp_path / "dream.flac"))
    assert is_many(("dream", "evening.md"), str(tmp_path / "dream.flac"))
    assert is_many((str(texts),), "anywhere")
    assert is_many((), str(tmp_path))
    assert is_many((), "not-there-yet/")
    (tmp_path / "for.phone").mkdir()
    assert is_many(("dream",), str(tmp_path / "for.phone"))
    assert texts_in((str(texts), "dream", "dream")) == (
        *(str(texts / name) for name in ("bad.md", "one.txt", "two.md")), "dream",
    )  # fmt: skip
    with pytest.raises(OutputError, match="there is no text in"):
        texts_in((str(tmp_path),))


@pytest.mark.real
def test_interrupted_all_that_runs_is_stopped_and_what_is_not_finished_leaves_nothing(tmp_path: Path) -> None:
    def interrupted(name: str, told: Told) -> None:
        if isinstance(told, Doing) and told.what == "writing":
            raise KeyboardInterrupt

    sit, script = Sit(length=7200.0, voice="captions"), find_text("dream")
    orders = [(name, Order(Parcel(tmp_path / f"{name}.flac"), script, sit)) for name in ("one", "two", "three")]
    with pytest.raises(KeyboardInterrupt):
        pack_all(orders, 2, interrupted)
    assert list(tmp_path.iterdir()) == []

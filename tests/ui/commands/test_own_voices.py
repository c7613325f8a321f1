"""Voices and words of one's own, brought from the command line."""

import json
from pathlib import Path

import pytest

from tests.narration.tiny_voice import tiny_voice
from ui.commands import main
from ui.commands.doctor import own_voices


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of the test's own."""
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    return tmp_path


def test_a_voice_file_is_added_with_its_card_for_its_owner_only(home: Path, capsys: pytest.CaptureFixture[str]):
    model = tiny_voice(home / "brought")
    (home / "brought" / "MODEL_CARD").write_text("* License: CC0-1.0")
    assert main(["voices", "add", str(model)]) == 0
    assert capsys.readouterr().out == "added en_US-tiny-low: Tiny, low, en-us, neural, CC0-1.0\n"
    kept = sorted((home / "home/data/meditate/voices").iterdir())
    assert [file.name for file in kept] == [
        "en_US-tiny-low.MODEL_CARD", "en_US-tiny-low.onnx", "en_US-tiny-low.onnx.json",
    ]  # fmt: skip
    assert {file.stat().st_mode & 0o777 for file in kept} == {0o600}
    assert kept[1].read_bytes() == model.read_bytes()
    assert own_voices()[0].says == "en_US-tiny-low"


@pytest.mark.parametrize("name", ["song.mp3", "alone.onnx", "gone.onnx"])
def test_what_is_no_voice_is_told_and_not_added(home: Path, capsys: pytest.CaptureFixture[str], name: str):
    if name != "gone.onnx":
        (home / name).write_bytes(b"sound")
    assert main(["voices", "add", str(home / name)]) == 2
    assert name in capsys.readouterr().err
    assert not (home / "home/data/meditate/voices").exists()


@pytest.mark.real
def test_a_folder_of_voices_is_kept_and_its_voices_come_first(home: Path, capsys: pytest.CaptureFixture[str]):
    tiny_voice(home / "brought")
    assert main(["voices", "--folder", str(home / "brought"), "--json"]) == 0
    (first, *_) = json.loads(capsys.readouterr().out)
    assert (first["id"], first["kind"], first["quality"]) == ("en_US-tiny-low", "neural", "low")
    assert own_voices()[0].says == "en_US-tiny-low"
    assert main(["voices", "--folder", str(home / "nowhere")]) == 2
    assert "there is no folder" in capsys.readouterr().err


@pytest.mark.real
def test_a_sit_is_planned_with_a_voice_that_was_brought(home: Path, capsys: pytest.CaptureFixture[str]):
    tiny_voice(home / "brought")
    assert main(["voices", "--folder", str(home / "brought")]) == 0
    text = home / "text.md"
    text.write_text("---\nsay: Om = ohm\n---\nSay Om, and rest in the sound of it.\n")
    capsys.readouterr()
    assert main(["plan", str(text), "--voice", "en_US-tiny-low", "--minutes", "1", "--json"]) == 0
    out, err = capsys.readouterr()
    (line,) = [cue for cue in json.loads(out)["cues"] if cue["kind"] == "say"]
    assert line["text"] == "Say Om, and rest in the sound of it."
    starts = [word[0] for word in line["words"]]
    assert starts == sorted(set(starts))
    assert len(starts) == 9
    assert err == ""


def test_voices_without_piper_are_told_in_a_line_that_installs_it(home: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("narration.own_voices.installed", lambda: False)
    monkeypatch.setattr("ui.commands.doctor.installed", lambda: False)
    tiny_voice(home / "home/data/meditate/voices")
    (found,) = own_voices()
    assert not found.works
    assert found.to_do.endswith("-m pip install piper-tts onnx")


def test_a_program_that_reads_is_told_by_the_doctor(home: Path):
    settings = home / "home/config/meditate/settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[voices.cat]\ncommand = ["cat", "{text_file}", "{wav_file}"]\n'
                        '[voices.ann]\ncommand = ["no-such-reader", "{text_file}", "{wav_file}"]\n')  # fmt: skip
    found = [(one.what, one.works, one.says) for one in own_voices()[1:]]
    assert found == [
        ("programs", True, "cat"),
        ("programs", False, "the voice ann needs the program no-such-reader, which is not here"),
    ]


def test_words_are_added_listed_and_removed(home: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["lexicon"]) == 0
    assert "no words yet" in capsys.readouterr().out
    assert main(["lexicon", "add", "Thich  Nhat Hanh", "Tick Nyat Hahn"]) == 0
    assert main(["lexicon", "add", "Chi", "Tschi", "--language", "de_DE"]) == 0
    assert main(["lexicon", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"word": "Chi", "said": "Tschi", "language": "de-de"},
        {"word": "Thich Nhat Hanh", "said": "Tick Nyat Hahn", "language": ""},
    ]
    assert main(["lexicon", "remove", "thich nhat hanh"]) == 0
    assert main(["lexicon", "remove", "chi"]) == 2
    assert "'chi' is not in your lexicon" in capsys.readouterr().err
    assert main(["lexicon", "add", "…", "dots"]) == 2


def test_a_lexicon_that_is_broken_is_told_and_stops_nothing(home: Path, capsys: pytest.CaptureFixture[str]):
    broken = home / "home/config/meditate/lexicon.toml"
    broken.parent.mkdir(parents=True)
    broken.write_text("[say\n")
    assert main(["plan", "--estimate", "--no-text"]) == 0
    assert f"{broken}: " in capsys.readouterr().err
    assert main(["lexicon", "add", "om", "ohm"]) == 2
    assert broken.read_text() == "[say\n"

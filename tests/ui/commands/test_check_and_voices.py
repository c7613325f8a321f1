"""Texts looked over, and voices listed and heard."""

import json
from pathlib import Path

import numpy as np
import pytest

from meditate.players.player import Heard
from meditate.players.silent import SilentPlayer
from ui.commands import main
from ui.commands.hearing import hear
from ui.house.sample import Clip


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of the test's own."""
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home"))
    return tmp_path


def test_a_good_text_is_told_in_figures(home: Path, capsys: pytest.CaptureFixture[str]):
    text = home / "good.txt"
    text.write_text("Sit as you are. Breathe.\n\nCome back gently.\n")
    assert main(["check", str(text)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"{text}: 3 lines, 8 words, 1 words a minute in 10:00, at least 0:")
    assert err == ""


def test_a_long_sentence_is_pointed_at_where_it_stands(home: Path, capsys: pytest.CaptureFixture[str]):
    text = home / "long.txt"
    text.write_text("Sit.\n\nBreathe " + "and breathe " * 20 + "again.\n")
    assert main(["check", str(text)]) == 0
    assert f"{text}:3:1: warning: a sentence of 42 words is hard to follow by ear" in capsys.readouterr().out
    assert main(["check", "--strict", str(text)]) == 1


def test_each_bad_text_is_told_with_its_places_and_the_good_ones_still_are(
    home: Path, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    (home / "bad.md").write_text("Sit.\n\n[puase 10s] Rest. [scene pol]\n")
    (home / "good.txt").write_text("Sit.\n")
    assert main(["check", str(home / "bad.md"), str(home / "good.txt"), str(home / "none.txt")]) == 1
    out, err = capsys.readouterr()
    assert [line.split(": ")[0] for line in out.splitlines()] == [str(home / "good.txt")] * 2
    assert err.splitlines() == [
        f"{home}/bad.md:3:1: no mark called 'puase'; did you mean [pause 10s]?",
        f"{home}/bad.md:3:19: no scene called 'pol'; did you mean 'pool'?",
        f"{home}/none.txt: there is no such file",
    ]


def test_what_was_found_is_told_to_programs(home: Path, capsys: pytest.CaptureFixture[str]):
    (home / "held.md").write_text("---\ntitle: Held\n---\nSit.\n\nHold your breath. Come back.\n")
    (home / "bad.md").write_text("Sit [bel].\n")
    assert main(["check", "--json", str(home / "held.md"), str(home / "bad.md"), "dream"]) == 1
    held, bad, dream = json.loads(capsys.readouterr().out)
    assert (held["title"], held["language"], held["lines"], held["words"]) == ("Held", "en", 3, 6)
    (hold,) = held["findings"]
    assert (hold["grade"], hold["line"], hold["column"]) == ("warning", 6, 1)
    assert [finding["grade"] for finding in bad["findings"]] == ["error"]
    assert dream["file"] == "dream"
    assert dream["least"] > 120


@pytest.mark.real
def test_voices_are_told_to_programs(capsys: pytest.CaptureFixture[str]):
    assert main(["voices", "--json"]) == 0
    voices = json.loads(capsys.readouterr().out)
    assert all(set(voice) == {"id", "name", "language", "kind", "quality", "licence"} for voice in voices)
    assert {"en-us", "captions"} <= {voice["id"] for voice in voices}
    assert len({voice["id"] for voice in voices}) == len(voices)


def test_a_sample_that_nobody_hears_is_told():
    assert not hear(Clip(np.ones(480, np.float32)), 480, SilentPlayer())


def test_a_sample_is_played_to_its_end():
    class Loud(SilentPlayer):
        @property
        def heard(self) -> Heard:
            return Heard.YES

    player = Loud()
    assert hear(Clip(np.ones(4800, np.float32)), 4800, player)
    assert player.position == pytest.approx(0.1)

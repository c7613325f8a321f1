"""`meditate presets`: what is saved on the command line is listed, sat, put in order and handed on."""

import json
from pathlib import Path

import pytest

from ui.commands import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


def names(capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    assert main(["presets", "list", "--json"]) == 0
    return [preset["name"] for preset in json.loads(capsys.readouterr().out)]


def test_what_was_done_is_said(capsys, home):
    file = home / "mine.toml"
    assert main(["presets", "save", "Dusk", "--minutes", "20", "--preset", "silent"]) == 0
    assert capsys.readouterr().out == "Dusk  yours  20 minutes  no words\n"
    assert main(["presets", "export", str(file)]) == 0
    assert capsys.readouterr().out == f"{file}: 1 preset\n"
    assert main(["presets", "delete", "dusk"]) == 0
    assert capsys.readouterr().out.startswith("daily    comes with it  10 minutes")
    assert main(["presets", "import", str(file)]) == 0
    assert capsys.readouterr().out == "Dusk  yours  20 minutes  no words\n"
    assert main(["presets", "move", "Dusk", "1"]) == 0
    assert capsys.readouterr().out.startswith("Dusk     yours          20 minutes")


def test_where_none_is_ones_own_that_is_said(capsys):
    assert main(["presets", "delete", "Nope"]) == 2
    assert capsys.readouterr().err == "meditate: no preset of your own called 'Nope'; there is none\n"


def test_what_is_saved_is_listed_and_planned(capsys):
    assert main(["presets", "save", "My evening", "--minutes", "2", "--preset", "silent", "--bell", "chime"]) == 0
    assert main(["presets"]) == 0
    assert "My evening  yours" in capsys.readouterr().out
    assert main(["presets", "--json"]) == 0
    first, *others = json.loads(capsys.readouterr().out)
    assert (first["name"], first["own"], first["text"], first["length"], first["bell"]) == (
        "My evening", True, "none", 120.0, "chime",
    )  # fmt: skip
    given = [preset["name"] for preset in others if not preset["own"]]
    assert given == ["daily", "bedtime", "sleep", "silent", "breath"]
    assert main(["plan", "--preset", "my evening", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["length"] == 120.0
    assert main(["plan", "--preset", "my evening", "--minutes", "3", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["length"] == 180.0


def test_presets_are_renamed_moved_deleted_and_restored(capsys):
    for name in ("One", "Two"):
        assert main(["presets", "save", name]) == 0
    assert main(["presets", "move", "Two", "1"]) == 0
    assert main(["presets", "rename", "One", "Three"]) == 0
    assert main(["presets", "delete", "silent"]) == 0
    assert names(capsys) == ["Two", "Three", "daily", "bedtime", "sleep", "breath"]
    assert main(["presets", "delete", "two"]) == 0
    assert main(["presets", "restore"]) == 0
    assert names(capsys) == ["Three", "daily", "bedtime", "sleep", "silent", "breath"]


def test_presets_are_handed_on_and_taken_in(capsys, home, monkeypatch):
    main(["presets", "save", "One", "--minutes", "3"])
    file = home / "friend.toml"
    assert main(["presets", "export", str(file)]) == 0
    assert main(["presets", "export", str(file)]) == 1
    assert "--force" in capsys.readouterr().err
    assert main(["presets", "export", str(file), "--force"]) == 0
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "friend"))
    main(["presets", "save", "One", "--minutes", "5"])
    assert main(["presets", "import", str(file)]) == 0
    assert names(capsys)[:2] == ["One", "One 2"]


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["rename", "Noe", "Two"], 2, "did you mean 'One'"),
        (["save", "two\nlines"], 2, "in one line"),
        (["move", "One", "0"], 2, "0"),
        (["move", "One", "x"], 2, "'x' is not a whole number from 1"),
        (["export", "/nowhere/mine.toml"], 1, "there is no folder /nowhere"),
        (["import", "/nowhere.toml"], 1, "/nowhere.toml: No such file"),
        (["lsit"], 2, "lsit"),
    ],
)
def test_what_goes_wrong_is_one_line(arguments, status, said, capsys):
    main(["presets", "save", "One"])
    assert main(["presets", *arguments]) == status
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 1
    assert said in err


def test_what_is_wrong_in_the_file_is_said_and_the_others_are_listed(capsys, home):
    (home / "meditate").mkdir()
    (home / "meditate" / "presets.toml").write_text('[[preset]]\nname = "Good"\n[[preset]]\npace = 1\n')
    assert names(capsys)[0] == "Good"
    assert main(["presets"]) == 0
    assert "the preset number 2 was not understood" in capsys.readouterr().err

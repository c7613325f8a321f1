"""`meditate history`: words, lists, files, notes; every mistake is one line, and nothing is half done."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from meditate.history.heartbeat import Heartbeat
from meditate.history.lines import sealed
from meditate.places import Places
from tests.meditate.history.test_intake import INSIGHT, JOURNAL
from tests.meditate.history.test_log import ROOT
from tests.meditate.history.test_reading import sat
from ui.commands import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    places = Places.under(tmp_path / "home")
    monkeypatch.setattr(Places, "of_user", classmethod(lambda cls: places))
    return places


@pytest.fixture
def run(home: Places, capsys: pytest.CaptureFixture[str]) -> Run:
    def answer(*arguments: str) -> tuple[int, str, str]:
        status = main(["history", *arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    return answer


def write(home: Places, *events: dict[str, object]) -> None:
    home.history.mkdir(parents=True, exist_ok=True)
    (home.history / "0123456789abcdef.jsonl").write_bytes(b"".join(map(sealed, events)))


@pytest.fixture
def kept(home: Places) -> Places:
    write(home, sat("aaaa1111", title="Rain", text="rain", preset="daily"), sat("aaaa2222", seconds=90, ended="early"))
    return home


def test_an_empty_history_is_told_in_words(run: Run):
    assert run() == (0, "Nothing has been sat yet.\n", "")
    assert run("stats") == (0, "Nothing has been sat yet.\n", "")
    assert run("list") == (0, "", "")
    assert run("list", "--json") == (0, "[]\n", "")
    assert json.loads(run("stats", "--json")[1])["sits"] == 0


@pytest.mark.usefixtures("kept")
def test_the_history_is_told_in_words(run: Run):
    status, out, err = run()
    assert (status, err) == (0, "")
    assert "In all        2 sits, 12 minutes, since 9 May 2026" in out
    assert "Mostly        in the morning" in out
    assert "Rain           1 sit  10 minutes" in out
    assert "Without words  1 sit  1 minute 30 seconds" in out
    assert "In a row" not in out


def test_a_streak_is_told_where_the_settings_ask_for_it(kept: Places, run: Run):
    kept.settings.parent.mkdir(parents=True)
    kept.settings.write_text('streak = true\nday_begins = "05:30"\n')
    assert "In a row      0 days" in run()[1]
    assert json.loads(run("stats", "--json")[1])["streak"] == 0


@pytest.mark.usefixtures("kept")
def test_the_list_is_plain_lines_or_json(run: Run):
    assert run("list")[1].splitlines() == [
        "2026-05-09 07:00  10 minutes           Rain           complete    aaaa1111",
        "2026-05-09 07:00  1 minute 30 seconds  Without words  early       aaaa2222",
    ]
    assert json.loads(run("list", "--json")[1])[0] == {
        "id": "aaaa1111", "started": "2026-05-09T07:00:00+02:00", "seconds": 600.0, "planned": 600.0, "text": "rain",
        "title": "Rain", "preset": "daily", "ended": "complete", "note": "",
    }  # fmt: skip
    assert len(run("list", "--last", "1")[1].splitlines()) == 1
    assert run("list", "--last", "0")[0] == 2


@pytest.mark.usefixtures("kept")
def test_a_note_is_put_on_a_sit_and_taken_away(run: Run):
    assert run("note", "rain on the roof") == (0, "Noted: 2026-05-09 07:00, 1 minute 30 seconds, Without words\n", "")
    assert run("note", "=quiet", "--of", "aaaa1")[0] == 0
    assert [row["note"] for row in json.loads(run("list", "--json")[1])] == ["=quiet", "rain on the roof"]
    assert run("note", "")[1].startswith("No note any more: ")
    assert [row["note"] for row in json.loads(run("list", "--json")[1])] == ["=quiet", ""]


def test_a_sit_is_left_out_and_its_line_stays(kept: Places, run: Run):
    before = (kept.history / "0123456789abcdef.jsonl").read_bytes()
    assert run("delete", "aaaa1")[1] == "Left out: 2026-05-09 07:00, 10 minutes, Rain\n"
    assert [row["id"] for row in json.loads(run("list", "--json")[1])] == ["aaaa2222"]
    assert (kept.history / "0123456789abcdef.jsonl").read_bytes() == before


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("arguments", "status", "said"), [
    (("delete", "aaaa"), 2, "2 sits have ids that begin with 'aaaa'; say more of it"),
    (("delete", "ffff"), 2, "no sit called 'ffff'"),
    (("note", "x", "--of", "ffff"), 2, "no sit called 'ffff'"),
    (("export", "history.xls"), 2, "no kind of history called '.xls'; there are: .csv, .json"),
    (("export", "/nowhere/history.csv"), 1, "/nowhere/history.csv: there is no such folder"),
    (("import", "/nowhere.csv"), 1, "/nowhere.csv: No such file or directory"),
    (("import",), 2, "missing argument"), (("merge", "/nowhere"), 1, "/nowhere: there is no history in this folder"),
    (("dance",), 2, "no such command 'dance'"),
])  # fmt: skip
def test_a_mistake_is_told_in_one_line(run: Run, arguments: tuple[str, ...], status: int, said: str):
    told, out, err = run(*arguments)
    assert (told, out) == (status, "")
    assert said in err
    assert err.count("\n") == 1


def test_an_export_appears_whole_and_replaces_nothing_unasked(kept: Places, run: Run, tmp_path: Path):
    for name in ("sits.csv", "sits.json"):
        path = tmp_path / name
        assert run("export", str(path)) == (0, f"{path}: 2 sits\n", "")
        assert path.stat().st_mode & 0o777 == 0o600
        before = path.read_bytes()
        assert run("export", str(path))[::2] == (1, f"meditate: {path} is already there; --force replaces it\n")
        assert path.read_bytes() == before
        assert run("export", str(path), "--force")[0] == 0
    (kept.history / "0123456789abcdef.jsonl").unlink()
    assert "2 sits, of which 2 are new." in run("import", str(tmp_path / "sits.json"))[1]
    assert [row["id"] for row in json.loads(run("list", "--json")[1])] == ["aaaa1111", "aaaa2222"]
    assert run("import", str(tmp_path / "sits.csv"))[1] == "Meditate: 2 sits, of which 0 are new.\n"


def test_what_others_say_was_sat_is_looked_at_first_and_taken_in_once(home: Places, run: Run, tmp_path: Path):
    files = [tmp_path / "InsightTimerLogs.csv", tmp_path / "InsightTimerJournal.txt"]
    for path, content in zip(files, (INSIGHT, JOURNAL), strict=True):
        path.write_text(content)
    preview = "Insight Timer: 2 sits, of which 2 are new and 1 note.\n"
    preview += "From 20 April 2026 to 21 April 2026, 2 hours 58 minutes.\n"
    assert run("import", *map(str, files), "--dry-run") == (0, preview, "")
    assert not home.history.exists()
    status, out, _ = run("import", *map(str, files))
    assert status == 0
    assert out.startswith(preview)
    assert len(list(home.history.iterdir())) == 1
    assert run("import", *map(str, files)) == (0, "Insight Timer: 2 sits, of which 0 are new.\n", "")
    assert "45 minutes" in run("list")[1]


def test_a_damaged_file_changes_nothing(kept: Places, run: Run, tmp_path: Path):
    path = tmp_path / "InsightTimerLogs.csv"
    path.write_text(INSIGHT + "yesterday,0:10:0,,\n")
    before = sorted(kept.history.iterdir())
    status, out, err = run("import", str(path))
    assert (status, out) == (1, "")
    assert err == f"meditate: {path}:3: 'yesterday' under 'started at' is not a date and time; nothing was taken in\n"
    assert sorted(kept.history.iterdir()) == before


def test_another_machine_s_history_is_merged(kept: Places, run: Run, tmp_path: Path):
    other = tmp_path / "stick"
    other.mkdir()
    lines = sealed(sat("aaaa1111", title="Rain", text="rain", preset="daily")) + sealed(sat("bbbb", mood="glad"))
    (other / "fedcba9876543210.jsonl").write_bytes(lines + b"torn")
    status, out, err = run("merge", str(other))
    assert status == 0
    assert out.startswith("Meditate: 2 sits, of which 1 are new.\n")
    assert err.startswith(f"meditate: {other}/fedcba9876543210.jsonl: line 3 is damaged")
    assert run("merge", str(other))[1] == "Meditate: 2 sits, of which 0 are new.\n"
    assert len(json.loads(run("list", "--json")[1])) == 3
    assert b'"mood":"glad"' in b"".join(path.read_bytes() for path in kept.history.glob("taken-in-*"))


def test_a_sit_that_was_interrupted_is_there_the_next_time_somebody_looks(home: Places, run: Run):
    heart = Heartbeat(home.running / "cccc.beat", sat("cccc", seconds=70, ended="interrupted"))
    content = (home.running / "cccc.beat").read_bytes()
    heart.stop()
    (home.running / "cccc.beat").write_bytes(content)
    assert run("list")[1].split()[-2:] == ["interrupted", "cccc"]
    assert not list(home.running.iterdir())


def test_a_damaged_line_is_told_and_the_rest_is_listed(kept: Places, run: Run):
    path = kept.history / "0123456789abcdef.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Rain", b"Rein"))
    status, out, err = run("list")
    assert (status, len(out.splitlines())) == (0, 1)
    assert err == f"meditate: {path}: line 1 is damaged; left as found, and all else was read\n"


@pytest.mark.real
def test_neither_qt_nor_sound_is_loaded_to_tell_the_history(tmp_path: Path):
    program = (
        "import sys; from ui.commands import main; main(['history']); "
        "print(sorted(name for name in sys.modules if name.split('.')[0] in ('PySide6', 'soundfile', 'rich')))"
    )
    environment = os.environ | {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["Nothing has been sat yet.", "[]"]

"""The front of the command line: help, exit status, and what is said when something goes wrong."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import click
import pytest

import ui.commands
from meditate.errors import OutputError, UnknownNameError
from ui.commands import COMMANDS, SAYS, main
from ui.commands.export import plain_progress

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_fits_a_screen(command: str, capsys: pytest.CaptureFixture[str]):
    assert main([*command.split(), "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("command", ["", "plan", "history list"])
def test_help_is_asked_for_by_one_letter_too(command: str, capsys: pytest.CaptureFixture[str]):
    assert main([*command.split(), "-h"]) == 0
    assert capsys.readouterr().out.startswith("Usage: meditate " + command)


def test_every_command_is_in_the_help():
    assert list(SAYS) == list(COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plna"], "did you mean 'plan'"),
        (["plan", "--pcae", "90"], "--pace"),
        (["plan", "--pace", "nan"], "from 80 to 180"),
        (["plan", "--minutes", "0"], "from 0:10 to 24:00:00"),
        (["plan", "--interval", "-3"], "from 0:30 to 24:00:00, or none"),
        (["plan", "--settle", "inf"], "from 8 to 600"),
        (["plan", "--seed", "-1"], "from 0"),
        (["export"], "-o"),
        (["export", "dream", "-o", "dream.flac", "--jobs", "2"], "into a folder; dream.flac is one file"),
        (["export", "one", "two", "-o", "out", "--captions", "a.vtt"], "--with captions,transcript"),
        (["export", "one", "two", "-o", "out", "--captions-breath"], "--with captions"),
        (["export", "dream", "-o", "dream.flac", "--captions-breath"], "--captions"),
        (["export", "one", "-o", "out/", "--with", "caption"], "captions"),
        (["check"], "FILE"),
        (["texts", "one"], "one"),
        (["plan", "one", "two"], "`meditate plan --help` lists what there is"),
        (["voices", "remove"], "`meditate voices --help` lists what there is"),
        (["--painter", "oil"], "not one of 'auto', 'live', 'painted'"),
        (["plan", "--ambience", "rain,none"], "'none' stands alone"),
        (["plan", "--seed", "x"], "'x' is not a whole number from 0 to 999999"),
        (["keys", "set", "fly", "x"], "no deed called 'fly'"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert err.startswith("meditate: ")
    assert said in err


@pytest.mark.parametrize(
    ("raised", "status", "said"),
    [
        (OutputError("the disk is full"), 1, "meditate: the disk is full"),
        (UnknownNameError("bell", "tempel", ["temple"]), 2, "did you mean 'temple'"),
        (PermissionError(13, "Permission denied", "/secret"), 1, "/secret: Permission denied"),
        (OSError(28, "No space left on device"), 1, "could not be: No space left on device"),
        (RuntimeError("two\nlines"), 1, "a fault of ours: RuntimeError: two lines"),
        (KeyboardInterrupt(), 130, ""),
        (click.Abort(), 130, ""),
    ],
)
def test_whatever_is_raised_becomes_a_status_and_one_line(
    raised: BaseException, status: int, said: str,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
):  # fmt: skip
    @click.command()
    def failing() -> None:
        raise raised

    monkeypatch.setattr(ui.commands, "meditate", failing)
    assert main([]) == status
    err = capsys.readouterr().err
    assert said in err
    assert len(err.strip().splitlines()) == bool(said)
    assert "Traceback" not in err


def test_a_traceback_is_shown_to_who_asks_for_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):  # fmt: skip
    @click.command()
    def failing() -> None:
        raise RuntimeError("where")

    monkeypatch.setattr(ui.commands, "meditate", failing)
    monkeypatch.setenv("MEDITATE_DEBUG", "1")
    assert main([]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_a_reader_who_has_had_enough_is_no_error():
    code = "import sys\nfrom ui.commands import main\nsys.exit(main(['breaths', '--json']))"
    writer = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    assert writer.wait(30) == 0


def test_a_file_is_written_though_nobody_hears_of_its_progress_any_more(tmp_path: Path):
    file = tmp_path / "out.wav"
    asked = ["export", "--preset", "silent", "--minutes", "0:20", "-o", str(file)]
    code = f"import sys\nfrom ui.commands import main\nsys.exit(main({asked}))"
    writer = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE)
    assert writer.stderr is not None
    writer.stderr.close()
    assert writer.wait(30) == 0
    assert file.stat().st_size > 1_000_000


def test_help_loads_nothing_heavy():
    code = (
        "import sys\nfrom ui.commands import main\nmain(['--help'])\n"
        "print([name for name in ('numpy', 'soundfile', 'rich', 'narration', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_breaths_and_sounds_are_told_to_programs(capsys: pytest.CaptureFixture[str]):
    assert main(["breaths", "--json"]) == 0
    breaths = json.loads(capsys.readouterr().out)
    assert {"name": "box", "pattern": [4, 4, 4, 4], "rate": 3.75} in breaths
    assert main(["sounds", "--json"]) == 0
    sounds = json.loads(capsys.readouterr().out)
    assert {bell["name"] for bell in sounds["bells"]} >= {"temple", "bowl", "chime"}
    assert {ambience["name"] for ambience in sounds["ambiences"]} >= {"forest", "rain"}


def test_texts_are_told_to_people_and_to_programs(capsys: pytest.CaptureFixture[str]):
    assert main(["texts"]) == 0
    assert "the-forest-of-lanterns" in capsys.readouterr().out
    assert main(["texts", "--json"]) == 0
    texts = json.loads(capsys.readouterr().out)
    dream = next(text for text in texts if text["name"] == "the-forest-of-lanterns")
    assert list(dream) == ["name", "title", "language", "sections", "lines", "words", "hour"]
    assert (dream["sections"], dream["words"] > 400) == (4, True)


def test_plain_progress_says_each_tenth_once():
    shown: list[str] = []
    progress = plain_progress(shown.append)
    for percent in range(101):
        progress("writing", percent / 100)
    assert shown == [f"writing: {tenth}0 %" for tenth in range(1, 11)]


def test_a_plan_says_on_standard_error_what_a_breath_asks_of_the_sitter(capsys: pytest.CaptureFixture[str]):
    assert main(["plan", "--estimate", "--breath", "4-9-8-0"]) == 0
    out, err = capsys.readouterr()
    assert "a hold over 7 s" in err
    assert "a hold over 7 s" not in out


def test_a_plan_is_told_as_a_transcript_to_who_wants_to_read_it(capsys: pytest.CaptureFixture[str]):
    assert main(["plan", "--estimate", "--transcript"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("The forest of lanterns\n")
    assert "\nTHE POOL\n" in told
    assert "   0:10  I am dreaming.\n" in told


def test_a_fault_in_a_thread_is_one_line_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def faulty(*_: object, **__: object) -> int:
        thread = threading.Thread(target=lambda: int("three"))
        thread.start()
        thread.join()
        return 0

    before = threading.excepthook
    monkeypatch.setattr(ui.commands.meditate, "main", faulty)
    assert main([]) == 0
    assert threading.excepthook is before
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("meditate: this is a fault of ours: ValueError")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes streams so")
@pytest.mark.parametrize(
    ("arguments", "closed", "status", "said"),
    [
        ("breaths", ">&-", 0, ""),
        ("pause", ">&- 2>&-", 1, ""),
        ("check -", "<&-", 1, "the text is empty"),
    ],
)
def test_streams_that_were_closed_before_we_began_are_no_fault(arguments: str, closed: str, status: int, said: str):
    command = f"{sys.executable} -m meditate {arguments} {closed}"
    ran = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False)
    assert ran.returncode == status
    assert said in ran.stderr
    assert "fault" not in ran.stderr

"""Planning, exporting and sitting in a terminal need no Qt: proven in fresh interpreters."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

ROOT = Path(__file__).resolve().parents[2]
ENDING = "\nprint('loaded:', sorted(name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')))"

pytestmark = pytest.mark.real


def command(arguments: list[str]) -> list[str]:
    """A command in a fresh interpreter, which tells at its end what of Qt it has loaded."""
    code = f"import sys\nfrom ui.commands import main\nstatus = main(sys.argv[1:]){ENDING}\nsys.exit(status)"
    return [sys.executable, "-c", code, *arguments]


def surroundings(home: Path) -> dict[str, str]:
    """No display, no sound server, and folders of its own."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    ours = {**os.environ, **folders, "XDG_RUNTIME_DIR": str(home), "PULSE_SERVER": str(home / "nowhere")}
    return {
        name: value for name, value in ours.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }


def run(arguments: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(arguments), cwd=ROOT, env=surroundings(home), capture_output=True, text=True, timeout=90, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_a_plan_and_an_export_load_no_qt(tmp_path: Path):
    text = tmp_path / "short.txt"
    text.write_text("Sit as you are.\n\nCome back gently.\n")
    planned = run(["plan", str(text), "--minutes", "1", "--json"], tmp_path)
    assert planned.returncode == 0, planned.stderr
    told, _, loaded = planned.stdout.rpartition("loaded: ")
    assert loaded.strip() == "[]"
    plan = json.loads(told)
    assert [cue["text"] for cue in plan["cues"] if cue["kind"] == "say"] == ["Sit as you are.", "Come back gently."]

    sound, captions, transcript = tmp_path / "sit.flac", tmp_path / "sit.vtt", tmp_path / "sit.txt"
    beside = ["--captions", str(captions), "--captions-breath", "--transcript", str(transcript)]
    exported = run(["export", str(text), "--minutes", "1", "-o", str(sound), *beside], tmp_path)
    assert exported.returncode == 0, exported.stderr
    assert exported.stdout == "loaded: []\n"
    assert "writing: 100 %" in exported.stderr
    assert soundfile.info(sound).duration == pytest.approx(max(cue["end"] for cue in plan["cues"]), abs=0.001)
    assert "Breathe out…" in captions.read_text()
    for words in (captions.read_text(), transcript.read_text()):
        assert "Come back gently." in words
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part"))


def test_without_a_display_the_program_sits_in_the_terminal_until_it_is_asked_to_end(tmp_path: Path):
    settings = tmp_path / "config" / "meditate" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text('[sit]\ntext = "none"\nlength = 60.0\nambience = []\n')
    with subprocess.Popen(
        command([]), cwd=ROOT, env=surroundings(tmp_path), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    ) as sitting:  # fmt: skip
        assert sitting.stdout is not None
        assert any(line.split() == ["0:00", "bell"] for line in iter(sitting.stdout.readline, ""))
        sitting.terminate()
        out, err = sitting.communicate(timeout=60)
    assert sitting.returncode == 130, err
    assert "no window can be opened (neither DISPLAY nor WAYLAND_DISPLAY is set)" in err
    assert "Traceback" not in err
    assert out.splitlines()[-2:] == ["You sat 1 second.", "loaded: []"]

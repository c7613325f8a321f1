"""Bookmarks stand in the settings file; only those that were turned are written, also while others write."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from meditate.bookmarks import read_bookmarks
from meditate.settings import Settings
from meditate.settings_file import read_settings, write_settings

USUAL = Settings()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_a_bookmark_is_moved_and_taken_out_and_others_stay(path: Path) -> None:
    assert read_bookmarks(path) == {}
    path.write_text("light = 0.5\n[bookmarks]\nriver = 2 # by hand\nforest = 1\n")
    write_settings(path, USUAL, USUAL, {"river": 3, "forest": 0, "pool": 1, "sky": 0})
    assert read_bookmarks(path) == {"river": 3, "pool": 1}
    assert "river = 3 # by hand" in path.read_text()
    assert read_settings(path) == (Settings(light=0.5), ())


def test_a_bookmark_that_makes_no_sense_is_left_out_alone(path: Path) -> None:
    path.write_text('light = 0.5\n[bookmarks]\nriver = 2\nforest = "two"\npool = 0\nsky = true\n')
    assert read_bookmarks(path) == {"river": 2}
    settings, notes = read_settings(path)
    assert settings.light == 0.5
    assert len(notes) == 3
    path.write_text("bookmarks = 3\n")
    assert read_bookmarks(path) == {}
    assert len(read_settings(path)[1]) == 1


WRITER = """
import sys
from pathlib import Path
from meditate.settings import Settings
from meditate.settings_file import write_settings
print("ready", flush=True)
sys.stdin.readline()
for number in range(1, 13):
    write_settings(Path(sys.argv[1]), Settings(), Settings(), {f"{sys.argv[2]}-{number}": number})
"""


def test_of_two_processes_that_write_at_once_none_undoes_what_the_other_wrote(path: Path) -> None:
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, path, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for name in ("window", "terminal")
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=30)
    assert {name.partition("-")[0] for name in read_bookmarks(path)} == {"window", "terminal"}
    assert len(read_bookmarks(path)) == 24


@pytest.mark.skipif(sys.platform == "win32", reason="another lock there")
def test_where_the_file_system_has_no_locks_all_is_kept_without(path: Path, monkeypatch) -> None:
    def flock(handle: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    write_settings(path, Settings(light=0.5))
    assert read_settings(path)[0].light == 0.5

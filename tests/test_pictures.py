"""Pictures for review are taken of the real window, on a screen of their own."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

HOUSE = Path(__file__).resolve().parent.parent
pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run"),
]


def taken(folder: Path, only: str) -> subprocess.CompletedProcess[str]:
    """What `make pictures` does, for the pictures with this in their name."""
    command = [sys.executable, "-m", "tools.pictures", "--into", str(folder), "--only", only]
    return subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False)


def test_each_picture_is_there_and_on_the_sheet_and_none_is_blank(tmp_path) -> None:
    done = taken(tmp_path, "scene plain")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "scene plain, breath 0.png",
        "scene plain, breath 1.png",
        "scene plain, breath half.png",
        "sheet.png",
    ]
    for path in tmp_path.iterdir():
        small = QImage(str(path)).scaled(16, 10)
        lights = {small.pixelColor(x, y).lightness() for x in range(16) for y in range(10)}
        assert len(lights) > 4, path.name


def test_the_readme_shows_pictures_that_are_there_and_light() -> None:
    named = re.findall(r"\((docs/pictures/[\w.]+)\)", (HOUSE / "README.md").read_text(encoding="utf-8"))
    assert len(named) == 3
    for name in named:
        assert 10_000 < (HOUSE / name).stat().st_size <= 150 * 1024, name


def test_a_name_that_no_picture_has_is_told(tmp_path) -> None:
    done = taken(tmp_path, "unicorn")
    assert done.returncode == 1
    assert "no picture has 'unicorn' in its name" in done.stderr


def test_the_readmes_pictures_can_be_taken_anew(tmp_path) -> None:
    from tools.pictures import HEAVIEST, keep_small

    picture = QImage(str(HOUSE / "docs" / "pictures" / "idle.webp")).scaledToWidth(1280)
    keep_small(picture, tmp_path / "small.webp")
    assert QImage(str(tmp_path / "small.webp")).width() == 960
    assert (tmp_path / "small.webp").stat().st_size <= HEAVIEST

"""A child loads this program's modules and no stranger's, wherever it is started."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from meditate.children import module_command, module_path


@pytest.mark.real
@pytest.mark.parametrize("module", ["ui.sound.device", "narration.worker", "ui.desktop.probe"])
def test_what_lies_in_the_folder_one_stands_in_is_not_loaded(module: str, tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("open('loaded', 'w')")
    (tmp_path / "json.py").write_text("open('loaded', 'w')")
    done = subprocess.run(
        [*module_command(module), "tray" if module == "ui.desktop.probe" else "espeak"],
        cwd=tmp_path, env=os.environ | module_path(), stdin=subprocess.DEVNULL, capture_output=True, timeout=30,
        check=False,
    )  # fmt: skip
    assert b"No module named" not in done.stderr
    assert not (tmp_path / "loaded").exists()


def test_our_modules_are_found_even_where_only_the_folder_one_stands_in_led_to_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.path", ["", *(entry for entry in sys.path if not (Path(entry) / "ui").is_dir())])
    done = subprocess.run(
        [*module_command("ui.desktop.probe"), "tray"], cwd=tmp_path, env=os.environ | module_path(),
        capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    assert b"No module named" not in done.stderr

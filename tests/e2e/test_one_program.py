"""One program: a second start raises the first, verbs reach the sit that runs, and load little."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import islice
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 20

pytestmark = pytest.mark.real


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "meditate", *arguments], cwd=ROOT, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def said(*arguments: str) -> tuple[int, str, str]:
    with start(*arguments) as done:
        out, err = done.communicate(timeout=60)
        return done.returncode, out.strip(), err.strip()


@pytest.fixture
def sitting(home: Path) -> Iterator[subprocess.Popen[str]]:
    with start("sit", "--preset", "silent", "--minutes", "5") as sit:
        assert sit.stdout
        assert any(line.split() == ["0:00", "bell"] for line in iter(sit.stdout.readline, ""))
        yield sit
        sit.kill()


def test_verbs_from_elsewhere_steer_a_sit_in_a_terminal(sitting):
    assert said("remaining") == (0, "5 minutes left", "")
    assert said("pause") == (0, "paused", "")
    assert said("pause") == (0, "", "")
    assert said("resume") == (0, "going on", "")
    assert said("extend") == (0, "10 minutes left", "")
    assert said("stop") == (0, "ended", "")
    assert sitting.wait(60) == 0
    status, out, err = said("pause")
    assert (status, out) == (1, "")
    assert err.startswith("meditate: nothing is running")


def test_a_second_sit_is_refused_and_all_that_is_no_sit_works_beside_it(sitting, home):
    status, _, err = said("sit", "--preset", "silent")
    assert (status, err) == (1, "meditate: a sit is running already; `meditate stop` ends it")
    assert said("plan", "--preset", "silent", "--json")[0] == 0
    assert said("export", "--preset", "silent", "--minutes", "0:10", "-o", str(home / "a.wav"))[0] == 0
    assert said("remaining") == (0, "5 minutes left", "")


def test_a_killed_sit_is_in_nobodys_way(sitting):
    sitting.kill()
    sitting.wait()
    assert said("remaining")[0] == 1
    with start("sit", "--preset", "silent") as again:
        assert again.stdout
        assert any("bell" in line for line in iter(again.stdout.readline, ""))
        again.send_signal(signal.SIGTERM)
        again.communicate(timeout=60)


def test_a_verb_loads_neither_qt_nor_numpy_nor_the_commands(sitting):
    listing = "import atexit, json, sys; atexit.register(lambda: print(json.dumps(sorted(sys.modules))))"
    program = f"{listing}\nsys.argv = ['meditate', 'remaining']\nfrom meditate.__main__ import main\nmain()"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    answer, loaded = done.stdout.splitlines()
    assert answer == "5 minutes left"
    heavy = {"PySide6", "shiboken6", "numpy", "click", "rich", "tomlkit", "asyncio", "multiprocessing", "ui.commands"}
    assert not heavy & set(json.loads(loaded))


def test_of_many_starts_at_once_one_has_the_window_and_the_others_hand_over(home):
    starts = [start() for _ in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as waiting:
        try:
            ends = {waiting.submit(one.communicate): one for one in starts}
            over = list(islice(as_completed(ends, timeout=60), AT_ONCE - 1))
            assert {(ends[end].returncode, *end.result()) for end in over} == {(0, "", "")}
            assert said("--tray") == (0, "Meditate is running already", "")
            assert [one.poll() for one in starts].count(None) == 1
        finally:
            for one in starts:
                one.kill()

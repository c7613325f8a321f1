"""The porch: one holds it, its owner alone can knock, and nothing that is knocked makes it fall or grow."""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import run
from sys import executable
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.errors import MeditateError
from meditate.places import Places
from ui.commands.steer import steer
from ui.porch.knock import VERBS, Answer, hand_over, knock, understood
from ui.porch.porch import LONGEST_WORD, SIT, WINDOW, Claim, claim
from ui.porch.porter import LINES, Porter


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Places]:
    for kind in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    # The path of a socket has room for a hundred letters only.
    with TemporaryDirectory(prefix="run-") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield Places.of_user()


def claimed(places: Places, role: str = SIT) -> Claim:
    found = claim(places, role)
    assert found is not None
    return found


@contextmanager
def answering(places: Places, answer: Callable[[str], str] = str.upper, role: str = SIT) -> Iterator[Claim]:
    held = claimed(places, role)
    porter = Porter(held, answer)
    yield held
    porter.close()


def address(places: Places) -> Path:
    return next(places.runtime.glob("*.sock"))


def open_line(places: Places) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.connect(str(address(places)))
    line.settimeout(10)
    return line


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def noting(heard: list[str]) -> Callable[[str], str]:
    def note(word: str) -> str:
        heard.append(word)
        return "heard"

    return note


def test_one_holds_the_porch_until_it_lets_go(places):
    held = claimed(places)
    assert claim(places, SIT) is None
    claimed(places, WINDOW).close()
    held.close()
    held.close()
    claimed(places).close()
    assert not list(places.runtime.glob("*.sock"))


@pytest.fixture
def careless() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def test_only_its_owner_can_enter_whatever_the_umask(places, careless):
    with answering(places) as held:
        assert not held.note
        assert places.runtime.stat().st_mode & 0o777 == 0o700
        assert address(places).stat().st_mode & 0o777 == 0o600
        assert (places.data / "sit.lock").stat().st_mode & 0o777 == 0o600


def test_a_runtime_folder_that_others_could_enter_is_closed_to_them(places):
    places.runtime.mkdir(parents=True, mode=0o777)
    places.runtime.chmod(0o777)
    with answering(places):
        assert places.runtime.stat().st_mode & 0o777 == 0o700
        assert knock(SIT, "pause") == Answer(True, "PAUSE")


def test_what_a_killed_program_left_behind_is_taken_over(places):
    dying = (
        "import os; from meditate.places import Places; from ui.porch.porch import claim;"
        "claim(Places.of_user(), 'sit'); os._exit(9)"
    )
    assert run([executable, "-c", dying], check=False, timeout=60).returncode == 9
    assert address(places).is_socket()
    assert knock(SIT, "pause") is None
    with answering(places) as held:
        assert not held.note
        assert knock(SIT, "pause") == Answer(True, "PAUSE")


@pytest.mark.parametrize("written", [b"", b"\0\xff" * 50, b"/nowhere/at/all.sock", b"relative.sock", b"x" * 10_000])
def test_whatever_a_lock_holds_the_porch_is_found(places, written):
    places.ensure()
    lock = places.data / "sit.lock"
    lock.write_bytes(written)
    assert knock(SIT, "pause") is None
    with answering(places):
        lock.write_bytes(written)
        assert knock(SIT, "pause") == Answer(True, "PAUSE")


def test_another_login_finds_the_porch_through_the_lock(places, monkeypatch, tmp_path):
    with answering(places):
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(elsewhere))
        assert claim(Places.of_user(), SIT) is None
        assert knock(SIT, "pause") == Answer(True, "PAUSE")


def test_a_name_that_is_squatted_is_told_of_and_the_porch_holds_without(places):
    with answering(places):
        squatted = address(places)
    squatted.mkdir()
    with answering(places) as held:
        assert "cannot reach this one" in held.note
        assert str(squatted) in held.note
        assert claim(places, SIT) is None
        assert knock(SIT, "pause") is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can hand a folder to somebody else")
def test_a_folder_of_somebody_else_is_not_trusted(places):
    places.runtime.mkdir(parents=True)
    os.chown(places.runtime, 65534, 65534)
    held = claimed(places)
    assert "the folder is not ours" in held.note or "not permitted" in held.note
    assert held.take() is None
    held.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_somebody_else_is_refused_whatever_the_modes_say(places, tmp_path):
    heard: list[str] = []
    with answering(places, noting(heard)):
        for folder in (places.runtime, places.runtime.parent, tmp_path, *tmp_path.parents[:-1]):
            folder.chmod(folder.stat().st_mode | 0o755)
        address(places).chmod(0o666)
        stranger = (
            "import os, socket, sys; os.setgid(65534); os.setuid(65534); line = socket.socket(socket.AF_UNIX);"
            "line.connect(sys.argv[1]); line.sendall(b'pause\\n'); sys.exit(len(line.recv(99)))"
        )
        asked = run(
            [executable, "-I", "-c", stranger, str(address(places))], check=False, timeout=60, capture_output=True
        )
        assert asked.returncode == 0 or b"Connection" in asked.stderr or b"Broken" in asked.stderr
        assert knock(SIT, "resume") == Answer(True, "heard")
    assert heard == ["resume"]


def test_a_program_of_somebody_else_is_not_asked(places, monkeypatch):
    with answering(places):
        monkeypatch.setattr("ui.porch.porch.is_ours", lambda line: False)
        assert knock(SIT, "pause") is None


@pytest.mark.parametrize("name", ["ü" * 20, "x" * 200, "with space"])
def test_a_data_folder_of_any_name_has_a_porch(tmp_path, monkeypatch, places, name):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / name))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / name))
    (tmp_path / name).mkdir(mode=0o700)
    monkeypatch.setattr("ui.porch.porch.own_temporary", lambda: tmp_path / "t")
    with answering(Places.of_user()) as held:
        assert not held.note
        assert knock(SIT, "pause") == Answer(True, "PAUSE")


def test_a_data_folder_that_cannot_be_written_still_has_one_porch(places):
    places.data.parent.mkdir(parents=True, exist_ok=True)
    places.data.write_text("a file stands where the folder should be")
    with answering(places) as held:
        assert not held.note
        assert claim(places, SIT) is None
        assert knock(SIT, "pause") == Answer(True, "PAUSE")


def test_where_nothing_can_be_written_it_is_told_and_all_else_goes_on(places):
    for folder in (places.data, places.runtime):
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.write_text("in the way")
    with answering(places) as held:
        assert "cannot reach this one" in held.note


def test_an_answer_can_end_the_porter_and_is_still_given(places):
    held = claimed(places)

    def end(word: str) -> str:
        porter.close()
        return "ended"

    porter = Porter(held, end)
    assert knock(SIT, "end") == Answer(True, "ended")
    claimed(places).close()


def test_what_cannot_be_done_is_an_answer_too(places, capfdbinary):
    def refuse(word: str) -> str:
        raise MeditateError("the bell\nhas rung") if word == "extend" else ValueError(word)

    with answering(places, refuse):
        assert knock(SIT, "extend") == Answer(False, "the bell has rung")
        assert knock(SIT, "pause") == Answer(False, "this is a fault of ours: ValueError")
        assert steer("extend") == 1
    assert capfdbinary.readouterr() == (b"", b"meditate: the bell has rung\n")


def test_every_verb_is_typed_alone_and_answered_in_the_sits_own_words(places, capfdbinary):
    with answering(places):
        assert [hand_over([verb]) for verb in VERBS] == [0] * len(VERBS)
    out, err = capfdbinary.readouterr()
    assert out.decode().split() == [verb.upper() for verb in VERBS.values()]
    assert err == b""
    assert hand_over(["pause"]) == 1
    assert capfdbinary.readouterr().err.startswith(b"meditate: nothing is running")


@pytest.mark.parametrize("arguments", [["sit"], ["pause", "--help"], ["--help"], ["pause", "now"], ["paus"]])
def test_all_else_is_left_to_the_commands(places, arguments):
    assert hand_over(arguments) is None


@given(st.binary(max_size=2 * LONGEST_WORD))
def test_any_answer_is_understood_as_one_line(heard):
    answer = understood(heard)
    assert answer.words.isprintable()
    assert len(answer.words) <= LONGEST_WORD


@pytest.fixture(scope="module")
def standing(tmp_path_factory) -> Iterator[tuple[Places, list[str]]]:
    """A porch that stays while garbage is knocked, and what was heard there."""
    places, heard = Places.under(tmp_path_factory.mktemp("porch")), list[str]()
    with answering(places, noting(heard)):
        yield places, heard


@given(st.binary(max_size=64) | st.binary(min_size=LONGEST_WORD, max_size=3 * LONGEST_WORD), st.booleans())
def test_garbage_is_answered_or_dropped_and_the_next_is_heard(standing, garbage, in_two):
    places, heard = standing
    with open_line(places) as line:
        try:
            line.sendall(garbage[:7])
            line.sendall(garbage[7:])
            if in_two:
                line.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass
    with open_line(places) as line:
        line.sendall(b"pause\n")
        assert line.recv(100) == b"ok heard\n"
    assert heard[-1] == "pause"
    assert all(len(word) <= 2 * LONGEST_WORD for word in heard)


def test_a_thousand_who_say_nothing_leave_nothing_behind(places):
    with answering(places):
        files, threads = open_files(), threading.active_count()
        for _ in range(1000):
            open_line(places).close()
        assert knock(SIT, "pause") == Answer(True, "PAUSE")
        assert threading.active_count() == threads
        assert open_files() <= files + LINES


def test_those_who_hold_the_line_make_nobody_wait_for_long(places, monkeypatch):
    monkeypatch.setattr("ui.porch.porter.PATIENCE", 0.1)
    with answering(places):
        silent = [open_line(places) for _ in range(3 * LINES)]
        files = open_files()
        assert knock(SIT, "pause", patience=10) == Answer(True, "PAUSE")
        assert open_files() <= files + LINES
        for line in silent:
            line.close()


def test_an_endless_word_is_cut_short(places):
    with answering(places), open_line(places) as line:
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            line.sendall(bytes(1 << 30))
        assert knock(SIT, "pause") == Answer(True, "PAUSE")

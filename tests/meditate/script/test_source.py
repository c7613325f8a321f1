"""Bytes to characters: every file that is no text is one clear line, and nothing ever hangs."""

import io
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from meditate.errors import ScriptError
from meditate.script.sheet import LIMIT
from meditate.script.source import decode, read_source

BAD = Path(__file__).parents[2] / "corpus" / "texts"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("latin-1.txt", ":2: byte 9 (0xe9) is not UTF-8; save the text as UTF-8"),
        ("broken-utf-16.txt", ": byte 8 (0x00) is not UTF-16; save the text as UTF-8"),
        ("binary.txt", ":1: this is no text: it has a zero byte at byte 4"),
        ("empty.txt", ": the text is empty"),
        ("only-spaces.txt", ": the text is empty"),
    ],
)
def test_a_bad_file_is_refused_with_byte_and_line(name: str, words: str) -> None:
    with pytest.raises(ScriptError) as error:
        read_source(BAD / name)
    assert str(error.value).endswith(words)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_that_says_what_it_is_reads_the_same(encoding: str) -> None:
    assert decode("Sit.\r\nÄhm…\rRest.".encode(encoding), "here") == "Sit.\nÄhm…\nRest."


def test_a_missing_file_a_folder_and_a_name_that_is_none_are_named(tmp_path: Path) -> None:
    for path, words in [
        (tmp_path / "no.md", "there is no such file"),
        (tmp_path, "this is a folder"),
        (Path("a\0b"), "cannot be read"),
        (Path("x" * 5000), "cannot be read"),
    ]:
        with pytest.raises(ScriptError, match=words) as error:
            read_source(path)
        assert str(error.value).isprintable()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ScriptError, match="no ordinary file"):
        read_source(tmp_path / "pipe")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_device_without_end_is_refused_at_once() -> None:
    with pytest.raises(ScriptError, match="no ordinary file"):
        read_source(Path("/dev/zero"))


def test_a_file_over_the_limit_is_refused_and_the_limit_named(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(b"a" * (LIMIT + 1))
    with pytest.raises(ScriptError, match="256 KiB"):
        read_source(tmp_path / "long.txt")


def test_the_standard_input_is_read_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = io.BytesIO(b"a" * (3 * LIMIT))
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=endless))
    with pytest.raises(ScriptError, match="standard input"):
        read_source(Path("-"))
    assert endless.tell() == LIMIT + 1

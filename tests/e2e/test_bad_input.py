"""Whatever is asked of it, the real program answers in one clear line and leaves nothing half-written."""

import os
import resource
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hostile import TEXTS

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 2

pytestmark = pytest.mark.real


@dataclass(frozen=True)
class Case:
    """Arguments in which `{}` is the folder of the test, and what the one line says."""

    name: str
    arguments: str
    status: int
    said: str
    stdin: bytes = b""
    largest_file: int | None = None
    """Bytes, as on a full disk."""


SHORT = "export {}/short.txt --minutes 0.75"

CASES = (
    Case("a missing text", "plan {}/missing.txt", 1, "missing.txt"),
    Case("an empty text", "plan {}/empty.txt", 1, "empty.txt: "),
    Case("a binary text", "plan {}/binary.txt", 1, "binary.txt"),
    Case("a text in a wrong encoding", "plan {}/latin.txt", 1, "latin.txt:2"),
    Case("an oversized text", "plan {}/huge.txt", 1, "256 KiB"),
    Case("a folder as text", "plan {}", 1, "folder"),
    Case("an unreadable mark", "plan {}/marks.md", 1, "marks.md:3:"),
    Case("a bomb in SSML", "plan {}/laughs.ssml", 1, "laughs.ssml:2:17"),
    Case("a book that is none", "check {}/book.epub", 1, "book.epub: this is no book"),
    Case("nothing on standard input", "plan -", 1, "standard input"),
    Case("a name with a nul in it from a file", "check {}/binary.txt", 1, "binary.txt"),
    Case("an unknown text", "plan the-forest-of-lantern", 2, "did you mean 'the-forest-of-lanterns'"),
    Case("an unknown voice", "plan dream --estimate --voice en-us+Anie", 2, "did you mean 'en-us+Annie'"),
    Case("an unknown breath", "plan --estimate --breath clam", 2, "did you mean 'calm'"),
    Case("an unknown bell", "plan --estimate --bell tempel", 2, "did you mean 'temple'"),
    Case("an unknown ambience", "plan --estimate --ambience rian", 2, "did you mean 'rain'"),
    Case("an unknown preset", "plan --estimate --preset bedtme", 2, "did you mean 'bedtime'"),
    Case("an unknown command", "plann", 2, "did you mean 'plan'"),
    Case("no length at all", "sit --minutes 0", 2, "from 0:10 to 24:00:00"),
    Case("a negative length", "sit --minutes -5", 2, "from 0:10 to 24:00:00"),
    Case("a length that is no number", "sit --minutes nan", 2, "from 0:10 to 24:00:00"),
    Case("an endless length", "sit --minutes inf", 2, "from 0:10 to 24:00:00"),
    Case("an absurd length", "sit --minutes 1e300", 2, "from 0:10 to 24:00:00"),
    Case("a breath that is no number", "plan --estimate --breath nan-0-6-0", 2, "breath"),
    Case("a length too short for the text", "plan dream --estimate --minutes 1", 1, "needs at least "),
    Case("a sit too short for the text", "sit dream --minutes 1", 1, "needs at least "),
    Case("a missing folder", SHORT + " -o {}/nowhere/out.flac", 1, "nowhere"),
    Case("an unknown ending", SHORT + " -o {}/out.flak", 1, ".flac"),
    Case("no ending", SHORT + " -o {}/out", 1, "out"),
    Case("a file that is there", SHORT + " -o {}/there.flac", 1, "--force"),
    Case("captions that are there", SHORT + " -o {}/out.flac --captions {}/there.vtt", 1, "--force"),
    Case("captions of an unknown kind", SHORT + " -o {}/out.flac --captions {}/out.vvt", 2, "did you mean '.vtt'"),
    Case("captions in a missing folder", SHORT + " -o {}/out.flac --captions {}/nowhere/a.vtt", 1, "nowhere"),
    Case("captions over the sound", SHORT + " -o {}/out.flac --captions {}/out.flac", 2, ".vtt"),
    Case("a full disk", SHORT + " --quiet -o {}/out.wav --captions {}/out.vtt", 1, "out.wav", largest_file=1_000_000),
)

FILES = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 8,
    "latin.txt": b"Sit as you are.\nCaf\xe9 au lait.\n",
    "huge.txt": b"Breathe. " * 60_000,
    "marks.md": b"Sit as you are.\n\n[puase 10s]\n",
    "laughs.ssml": TEXTS["laughs.ssml"](),
    "book.epub": b"PK\3\4",
    "short.txt": b"Sit as you are.\n",
    "there.flac": b"mine",
    "there.vtt": b"mine",
}


def run(case: Case, folder: Path, home: Path) -> subprocess.CompletedProcess[bytes]:
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **folders, "XDG_RUNTIME_DIR": str(home)}
    command = [sys.executable, "-m", "meditate", *(part.replace("{}", str(folder)) for part in case.arguments.split())]
    limited = None
    if case.largest_file is not None:
        limit = case.largest_file

        def limited() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        command, cwd=ROOT, env=environment, input=case.stdin, capture_output=True, timeout=90, check=False,
        preexec_fn=limited,
    )  # fmt: skip


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, subprocess.CompletedProcess[bytes]]]:
    """Every case run once, a few at a time, each in a folder of its own."""
    home = tmp_path_factory.mktemp("home")

    def answered(case: Case) -> tuple[str, tuple[Path, subprocess.CompletedProcess[bytes]]]:
        folder = tmp_path_factory.mktemp("case")
        for name, content in FILES.items():
            (folder / name).write_bytes(content)
        return case.name, (folder, run(case, folder, home))

    with ThreadPoolExecutor(AT_ONCE) as crew:
        return dict(crew.map(answered, CASES))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_is_answered_in_one_clear_line_and_nothing_is_left(
    case: Case, answers: dict[str, tuple[Path, subprocess.CompletedProcess[bytes]]]
):  # fmt: skip
    folder, done = answers[case.name]
    said = done.stderr.decode().splitlines()
    assert done.returncode == case.status, said
    assert len(said) == 1, said
    assert case.said in said[0]
    assert "fault of ours" not in said[0]
    assert done.stdout == b""
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES

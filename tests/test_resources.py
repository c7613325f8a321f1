"""What is shipped as data is data, is whole, and is all there is to what the window names."""

import json
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

HOUSE = Path(__file__).resolve().parent.parent
RESOURCES = HOUSE / "resources"
FILES = sorted(path for path in RESOURCES.rglob("*") if path.is_file())
HEADS = {
    ".qm": b"<\xb8d\x18",
    ".jpg": b"\xff\xd8\xff",
    ".png": b"\x89PNG\r\n\x1a\n",
    ".webp": b"RIFF",
    ".qsb": b"",
    ".flac": b"fLaC",
}
NAMED = re.compile(r"""["'](?:\.\./)*resources/([\w./-]+\.\w+)["']""")


def test_there_are_resources_and_none_of_them_is_code():
    assert FILES
    assert not [path for path in FILES if path.suffix in {".py", ".pyc", ".qml", ".js", ".so"}]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(RESOURCES)))
def test_each_resource_is_whole(path):
    content = path.read_bytes()
    assert 0 < len(content) < 5_000_000
    match path.suffix:
        case ".svg":
            assert ET.fromstring(content).tag.endswith("svg")
        case ".json":
            json.loads(content)
        case ".toml":
            tomllib.loads(content.decode())
        case kind if kind in HEADS:
            assert content.startswith(HEADS[kind])
        case _:
            assert content.decode().endswith("\n")


@pytest.mark.parametrize("path", sorted(RESOURCES.glob("texts/*/*.md")), ids=lambda path: path.stem)
def test_each_text_says_its_title_and_language(path):
    text = path.read_text(encoding="utf-8")
    for key in ("title", "language"):
        assert re.search(rf"^{key}: \S", text, re.MULTILINE), f"{path} has no {key}"
    assert re.search(rf"^language: {path.parent.name}\b", text, re.MULTILINE)


def test_every_resource_that_is_named_in_the_window_is_there():
    for source in sorted((HOUSE / "ui").rglob("*.[pq][ym]*")):
        for name in NAMED.findall(source.read_text(encoding="utf-8", errors="ignore")):
            assert (RESOURCES / name).is_file(), f"{source.relative_to(HOUSE)} names {name}"

"""Lints all QML against the types that Python gives it, warnings included, and checks how it is written.

`--format` writes the files the way the check wants them. Works on a copy, so nothing is left behind.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copytree
from typing import Any

import PySide6

HOUSE = Path(__file__).resolve().parent.parent
QML = HOUSE / "ui" / "qml"
BIN = Path(sys.executable).parent
TYPE_AS_TEXT = re.compile(r'((?:Property|Signal|Slot|result=)\(?)"(\w+)"')
READ_BY_NAME = re.compile(r'(Property\(\w+, \w+)\("\w+"\)')
MODULE = re.compile(r'^QML_IMPORT_NAME = "(\w+)"', re.MULTILINE)


def main(*, rewrite: bool) -> int:
    """The exit status: 0 where there is nothing to say."""
    files = sorted(QML.rglob("*.qml"))
    if not files:
        print("there is no QML yet")
        return 0
    if rewrite:
        tool("qmlformat", "-i", *map(str, files))
        return 0
    badly = [file for file in files if tool("qmlformat", str(file)).stdout != file.read_text(encoding="utf-8")]
    for file in badly:
        print(f"{file.relative_to(HOUSE)}: `make format` would write this otherwise")
    return 1 if lint(files) or badly else 0


def lint(files: list[Path]) -> int:
    """What qmllint answers, with its lines as they would be for the files of the house."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve() / "qml"
        copytree(QML, copy)
        for module, sources in modules().items():
            describe(module, sources, copy / module)
        inside = [str(copy / file.relative_to(QML)) for file in files]
        done = tool("qmllint", "-W", "0", "-I", str(copy), *inside, check=False)
        print((done.stdout + done.stderr).replace(str(copy), "ui/qml"), end="")
        return done.returncode


def modules() -> dict[str, list[Path]]:
    """Each QML module that Python adds types to, and the files that do."""
    found: dict[str, list[Path]] = {}
    for source in sorted((HOUSE / "ui").rglob("*.py")):
        if name := MODULE.search(source.read_text(encoding="utf-8")):
            found.setdefault(name[1], []).append(source)
    return found


def describe(module: str, sources: list[Path], into: Path) -> None:
    """Write what Python adds to this module where qmllint finds it."""
    told, types = into / "types.json", into / f"{module.lower()}.qmltypes"
    told.write_text(json.dumps([constants_told(unit) for source in sources for unit in types_in(source, into)]))
    core = Path(PySide6.__path__[0]) / "Qt" / "metatypes" / "qt6core_metatypes.json"
    naming = ("--import-name", module, "--major-version", "1", "--minor-version", "0", "--foreign-types", str(core))
    tool("qmltyperegistrar", "--generate-qmltypes", str(types), "-o", str(into / "types.cpp"), str(told), *naming)
    if f"typeinfo {types.name}" not in (into / "qmldir").read_text(encoding="utf-8"):
        raise SystemExit(f"{module}/qmldir: the line 'typeinfo {types.name}' is missing")


def types_in(source: Path, scratch: Path) -> list[dict[str, Any]]:
    """What the file's classes are to QML."""
    # The tool reads the source, and breaks off at a type that is written as text, and at a getter that is called for.
    plain = scratch / source.name
    text = TYPE_AS_TEXT.sub(r"\1\2", source.read_text(encoding="utf-8"))
    plain.write_text(READ_BY_NAME.sub(r"\1", text), encoding="utf-8")
    told: list[dict[str, Any]] = json.loads(tool("metaobjectdump", str(plain)).stdout)
    return told


def constants_told(unit: dict[str, Any]) -> dict[str, Any]:
    """The tool forgets `constant=True`; a property without a signal is one here."""
    for described in unit["classes"]:
        for entry in described.get("properties", ()):
            entry.setdefault("constant", "notify" not in entry)
    return unit


def tool(name: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run one of Qt's tools."""
    return subprocess.run([str(BIN / f"pyside6-{name}"), *arguments], check=check, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main(rewrite="--format" in sys.argv[1:]))

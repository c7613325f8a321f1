"""Keeps the translations: gathers the words of window and program by Qt's own tools, and says what is missing.

    python -m tools.translate            gather, compile, and tell what is to be translated
    python -m tools.translate --check    change nothing; 1 where a word is missing, or a file is old

Needs lupdate and lrelease, which PySide6 brings.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

HOUSE = Path(__file__).resolve().parent.parent
KEPT = HOUSE / "resources" / "i18n"
BIN = Path(sys.executable).parent
ALIASES = "QT_TR_NOOP+=marked"
"""How our own functions are called, beside those that lupdate knows."""
FLOORS = ("meditate", "narration", "ui")
ENGLISH = "en"
"""Only its plurals are told, and they follow from the words themselves."""
HOLE = re.compile(r"%n|%L?\d|\{[^}]*\}")
"""Where something is filled in."""


def main(*, check: bool) -> int:
    """The exit status."""
    if check:
        wrong = tuple(amiss())
        for line in wrong:
            print(line)
        return 1 if wrong else 0
    gather(KEPT)
    wanting = [line for path in sources(KEPT) for line in faults(path)]
    print("\n".join(wanting) or f"all is translated: {', '.join(path.stem for path in sources(KEPT))}")
    return 0


def sources(folder: Path) -> list[Path]:
    """The translations, by language."""
    return sorted(folder.glob("*.ts"))


def gather(folder: Path) -> None:
    """Bring all translations in this folder up to date with the code, and compile them."""
    english, others = folder / f"{ENGLISH}.ts", [path for path in sources(folder) if path.stem != ENGLISH]
    update(*others)
    update(english)
    if any(faults(english)):
        fill_in(english)
        update(english)
    for path in sources(folder):
        tool("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def update(*paths: Path) -> None:
    """Take in what the code says now, and drop what it says no longer."""
    code = [
        found for floor in FLOORS for found in sorted((HOUSE / floor).rglob("*")) if found.suffix in {".py", ".qml"}
    ]
    plural = ["-pluralonly"] if paths[0].stem == ENGLISH else []
    how = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", ALIASES]
    tool("lupdate", *plural, *how, *map(str, code), "-ts", *map(str, paths))


def fill_in(path: Path) -> None:
    """Write the English plurals."""
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        for before in message.findall("translation"):
            message.remove(before)
        translation = ET.SubElement(message, "translation")
        for ending in ("", "s"):
            ET.SubElement(translation, "numerusform").text = (message.findtext("source") or "").replace("(s)", ending)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def amiss() -> Iterator[str]:
    """What is not as it should be, one line each."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name) / KEPT.name
        copytree(KEPT, fresh)
        gather(fresh)
        for path in sources(fresh):
            yield from faults(path)
        for path in sources(fresh):
            if words(path) != words(KEPT / path.name):
                yield f"{path.name}: the code says other words now; run `make i18n`"
        for path in sorted(fresh.glob("*.qm")):
            kept = KEPT / path.name
            if not kept.is_file() or path.read_bytes() != kept.read_bytes():
                yield f"{path.name}: compiled from other words; run `make i18n`"


def words(path: Path) -> list[str]:
    """What this file says, in whatever order: code that moves about is no reason to write it anew."""
    contexts = ET.parse(path).getroot().iter("context")
    return sorted(
        f"{context.findtext('name')} {' '.join(''.join(message.itertext()).split())}"
        for context in contexts
        for message in context.iter("message")
    )


def faults(path: Path) -> Iterator[str]:
    """Each message of this file that is not translated, or whose translation fills in something else."""
    for context in ET.parse(path).getroot().iter("context"):
        where = f"{path.name}, {context.findtext('name') or 'Python'}"
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{where}: not translated: {source!r}"
                continue
            for form in [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]:
                if sorted(HOLE.findall(form)) != sorted(HOLE.findall(source)):
                    yield f"{where}: {form!r} fills in something else than {source!r}"


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools; what it says is shown only where it fails."""
    done = subprocess.run([str(BIN / f"pyside6-{name}"), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(check="--check" in sys.argv[1:]))

"""Compiles the shaders, for every way that Qt has of speaking with a graphics card.

    python -m tools.paint_shaders [NAME...]

Needs the shader compiler of PySide6 Addons. Beside the compiled files it writes `compiled.json`: what each was made
from, so that a test can tell when one is old.
"""

import json
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

SHADERS = Path(__file__).resolve().parent.parent / "resources" / "shaders"
MADE = SHADERS / "compiled.json"
INCLUDED = re.compile(r'^#include "(.+)"', re.MULTILINE)
TARGETS = ("--glsl", "100es,120,150", "--hlsl", "50", "--msl", "12")


def sources(shader: Path) -> str:
    """Everything that a shader is made from, digested."""
    seen: dict[Path, bytes] = {}
    waiting = [shader]
    while waiting:
        path = waiting.pop().resolve()
        if path not in seen:
            seen[path] = path.read_bytes()
            waiting += [path.parent / name for name in INCLUDED.findall(seen[path].decode())]
    digest = sha256()
    for path in sorted(seen):
        digest.update(path.name.encode() + b"\0" + seen[path].replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def compile_shader(shader: Path, target: Path) -> None:
    """Raises CalledProcessError; the compiler says why."""
    compiler = Path(sys.executable).parent / "pyside6-qsb"
    subprocess.run([str(compiler), *TARGETS, "-o", str(target), str(shader)], check=True)


def main() -> None:
    """All that are old, or those that are named."""
    made = json.loads(MADE.read_text()) if MADE.is_file() else {}
    known = {}
    for shader in sorted(SHADERS.glob("*.frag")):
        now, target = sources(shader), shader.with_name(f"{shader.name}.qsb")
        if made.get(shader.stem) != now or not target.is_file() or shader.stem in sys.argv[1:]:
            print(shader.stem)
            compile_shader(shader, target)
        known[shader.stem] = now
    MADE.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()

"""Makes the ground that `make` stands on: `.venv` with the locked packages, and the system's libraries.

It does nothing when all is there, says one line for each thing it does, and never installs without saying what.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
VENV = HOUSE / ".venv"
STAMP = VENV / "locked"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0t64 libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libpulse.so.0": "libpulse0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What the window and the sound are linked to → the package that holds it, newer names first."""
PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "dbus-run-session": "dbus-daemon dbus",
    "xprop": "x11-utils",
    "desktop-file-validate": "desktop-file-utils",
    "playerctl": "playerctl",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
"""What the tests start for themselves: a screen, a window manager, a sound server, a bus, a judge of desktop files."""
ELSEWHERE = {
    "dnf": "dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm pulseaudio-libs",
    "pacman": "pacman -S libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libpulse",
    "zypper": "zypper install libEGL1 libGL1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libpulse0",
}


def main(wanted: str) -> None:
    """`run`: what the program needs; `dev`: what looks at the code too; `test`: what the tests start besides."""
    packages_in("run" if wanted == "run" else "dev")
    if sys.platform != "linux":
        return
    missing = [package for name, package in LIBRARIES.items() if not _loads(name)]
    if wanted == "test":
        missing += [package for name, package in PROGRAMS.items() if not _starts(name)]
    if missing:
        system_packages(missing)
    if wanted == "test" and (gone := [name for name in PROGRAMS if not _starts(name)]):
        sys.exit(f"the tests cannot start without {', '.join(gone)}")


def packages_in(kind: str) -> None:
    """Have `.venv` hold what this lock names. The lock to check holds all of the lock to run."""
    lock = HOUSE / "requirements" / f"{kind}.txt"
    stamps = {name: _stamp(name) for name in ("run", "dev")}
    held = STAMP.read_text(encoding="utf-8") if STAMP.is_file() else ""
    if stamps[kind] in held or stamps["dev"] in held:
        return
    if not PYTHON.is_file() or f"{sys.version_info[:2]}" not in held:
        _make_venv()
    say("installing the locked packages (the window's library is large: this can take some minutes)")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    if subprocess.run([*pip, "--require-hashes", "-r", str(lock)], check=False).returncode:
        sys.exit("the packages could not be installed: see above; once there is a network, try again")
    STAMP.write_text(f"{stamps[kind]}\n", encoding="utf-8")


def _stamp(kind: str) -> str:
    content = (HOUSE / "requirements" / f"{kind}.txt").read_bytes()
    return f"{kind} {sys.version_info[:2]} {hashlib.sha256(content).hexdigest()}"


def _make_venv() -> None:
    say(f"making .venv with Python {sys.version_info[0]}.{sys.version_info[1]}")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and shutil.which("apt-get"):
        system_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv python3-venv"])
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit(f"Python could not make .venv: {(done.stdout + done.stderr).strip()}")


def system_packages(wanted: list[str]) -> None:
    """Install these, or say the line that does. Each of `wanted` is one package, under one or more names."""
    if not shutil.which("apt-get"):
        line = next((line for tool, line in ELSEWHERE.items() if shutil.which(tool)), " ".join(wanted))
        say(f"system libraries are missing; as root:  {line}")
        return
    names = sorted({_known(package) for package in wanted})
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    before = _as_root()
    if before is None:
        say(f"these are missing; paste this, then go on:  sudo {' '.join(install)}")
        return
    say(f"installing system packages: {' '.join(names)}")
    quiet = [*before, "env", "DEBIAN_FRONTEND=noninteractive"]
    done = _quietly([*quiet, *install])
    if done.returncode:
        # A fresh machine has no lists of packages yet, or old ones.
        _quietly([*quiet, "apt-get", "update"])
        done = _quietly([*quiet, *install])
    if done.returncode:
        say(f"that did not work ({_last_line(done.stderr)}); try:  sudo {' '.join(install)}")


def _known(package: str) -> str:
    """The first of its names that this system knows; the last where it knows none yet."""
    names = package.split()
    for name in names:
        shown = _quietly(["apt-cache", "policy", name]).stdout
        if "Candidate:" in shown and "Candidate: (none)" not in shown:
            return name
    return names[-1]


def _as_root() -> list[str] | None:
    """What to put before a command so that root runs it; None where nobody can be asked."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and (sys.stdin.isatty() or not _quietly(["sudo", "-n", "true"]).returncode):
        return ["sudo"]
    return None


def _quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no reason given"])[-1]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _starts(name: str) -> bool:
    return shutil.which(name) is not None


def say(line: str) -> None:
    """One line, at once."""
    print(f"meditate: {line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])

"""`meditate doctor`: what works here, what does not, what to do. Each edge has a function of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event

import click

from meditate.children import module_command, module_path
from meditate.errors import MeditateError
from meditate.units import Seconds
from narration.own_voices import INSTALL
from narration.piper_voices import installed
from ui.commands.listings import as_json_option
from ui.commands.screen import show_json
from ui.commands.window import why_no_window
from ui.sound.output import WRONG, output_now

PATIENCE: Seconds = 20.0
"""A device that does not answer for this long does not work."""
ANSWERS_IN: Seconds = 3.0
"""A bus that does not answer for this long is none."""
OFFERED = {
    "org.freedesktop.Notifications": "messages",
    "org.freedesktop.portal.Desktop": "the desktop's portal",
    "org.freedesktop.ScreenSaver": "a screen that can be kept lit",
    "org.freedesktop.PowerManagement": "a machine that can be kept awake",
}
"""Names on the bus, and what they stand for."""
NAMED = 4
"""So many voices are called by their names."""
ROOM = 200_000_000
"""Bytes: kept clips and a 30 min export."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look found."""

    what: str
    works: bool
    says: str
    to_do: str = ""
    """Empty where it works."""


@click.command()
@as_json_option
def doctor(*, as_json: bool) -> None:
    """Say what works here, what does not, and what to do."""
    looks: tuple[Callable[[], list[Finding]], ...] = (sound, voice, own_voices, window, tray, bus, folders)
    findings: list[Finding] = []
    for look in looks:
        found = look()
        findings += found
        if not as_json:
            for finding in found:
                show(finding)
    if as_json:
        show_json([asdict(finding) for finding in findings])


def show(finding: Finding) -> None:
    """One line, and one more for what to do."""
    click.echo(f"{'works  ' if finding.works else 'missing'}  {finding.what:<8}  {finding.says}")
    if finding.to_do:
        click.echo(f"{'':19}{finding.to_do}")


def sound() -> list[Finding]:
    """The sound output."""
    works, said = _probed("sound")
    if works:
        wrong = WRONG.get(output_now(), "")
        return [Finding("sound", works=not wrong, says=wrong or said, to_do="turn it up, or on again" if wrong else "")]
    to_do = "plug in or switch on an output; until then sits go on in captions, and export works"
    return [Finding("sound", works=False, says=said or "there is no sound output", to_do=to_do)]


def voice() -> list[Finding]:
    """Whether the voice that is set says something."""
    from ui.house.wiring import build_house

    with closing(build_house()) as house:
        sit, studio = house.settings.sit, house.studio
        try:
            chosen = studio.voice(sit.voice)
            if len(studio.try_voice(chosen.id, float(sit.pace))):
                return [Finding("voice", works=True, says=f"{chosen.name} ({chosen.id})")]
            troubles = "; ".join(studio.troubles)
        except MeditateError as error:
            troubles = str(error)
    to_do = "choose another with --voice (`meditate voices` lists them); until then lines are captions"
    return [Finding("voice", works=False, says=troubles or "the voice says nothing", to_do=to_do)]


def own_voices() -> list[Finding]:
    """Neural voices, and programs that read."""
    from ui.house.wiring import build_house

    with closing(build_house()) as house:
        own = house.voicing.own
        neural, programs = own.neural(), own.spoken_by_programs()
    if installed():
        here = ", ".join(voice.id for voice in neural.voices[:NAMED])
        more = f" and {len(neural.voices) - NAMED} more" if len(neural.voices) > NAMED else ""
        found = [Finding("neural", works=True, says=f"{here}{more}" or "Piper is here, and no voice for it yet")]
    else:
        found = [Finding("neural", works=False, says="Piper is not installed", to_do=f"only if you like: {INSTALL}")]
    if programs.voices:
        found.append(Finding("programs", works=True, says=", ".join(voice.id for voice in programs.voices)))
    to_do = "docs/voices.md says what a voice needs"
    found += [Finding("neural", works=False, says=note, to_do=to_do) for note in neural.notes if installed()]
    return found + [Finding("programs", works=False, says=note, to_do=to_do) for note in programs.notes]


def window() -> list[Finding]:
    """Whether a window could be opened."""
    missing = why_no_window()
    if missing is None:
        return [Finding("window", works=True, says="there is a display")]
    return [Finding("window", works=False, says=missing, to_do="`meditate sit` needs no window")]


def tray() -> list[Finding]:
    """The place for an icon."""
    works, said = _probed("tray") if why_no_window() is None else (False, "there is no display")
    if works:
        return [Finding("tray", works=True, says="there is a place for the icon")]
    says = said or "this desktop shows no tray icons"
    return [Finding("tray", works=False, says=says, to_do="the window does all the same")]


def bus() -> list[Finding]:
    """The session bus, and what the desktop offers there."""
    if not sys.platform.startswith("linux"):
        return [Finding("bus", works=True, says="not needed on this system")]
    names = _names_on_the_bus()
    if names is None:
        to_do = "media keys and keeping the machine awake need one; everything else works"
        return [Finding("bus", works=False, says="there is no session bus that answers", to_do=to_do)]
    offered = [what for name, what in OFFERED.items() if name in names]
    return [Finding("bus", works=True, says=", ".join(["media keys", *offered]))]


def _names_on_the_bus() -> set[str] | None:
    """Who is there, and who would come if asked; None where nobody answers."""
    from ui.desktop.bus import DAEMON, Bus, Which

    names: set[str] = set()
    answered, bus = Event(), Bus()

    async def ask() -> None:
        try:
            there = await bus.to(Which.SESSION)
            for member in ("ListNames", "ListActivatableNames"):
                names.update(await there.call(DAEMON, member, answers="as"))
        finally:
            answered.set()

    with closing(bus):
        bus.run(ask)
        answered.wait(ANSWERS_IN)
    return names or None


def folders() -> list[Finding]:
    """Whether our own folders can be written to."""
    from meditate.places import Places

    here = Places.of_user()
    return [
        folder(name, path) for name, path in (("settings", here.config), ("data", here.data), ("clips", here.clips))
    ]


def folder(name: str, path: Path) -> Finding:
    """One folder, or the nearest above it that is there."""
    there = next(place for place in (path, *path.parents) if place.exists())
    if not (there.is_dir() and os.access(there, os.W_OK | os.X_OK)):
        return Finding(name, works=False, says=f"{path} cannot be written to", to_do=f"check who owns {there}")
    free = shutil.disk_usage(there).free
    if free < ROOM:
        return Finding(name, works=False, says=f"{path}: {free // 1_000_000} MB are free", to_do="make some room")
    return Finding(name, works=True, says=str(path))


def _probed(edge: str) -> tuple[bool, str]:
    """Looks in a child process, so that a library that hangs or crashes there takes nothing along."""
    command = [*module_command("ui.desktop.probe"), edge]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=PATIENCE, check=True, env=os.environ | module_path()
        )
        found = json.loads(done.stdout)
        return bool(found["works"]), str(found["name"])
    except subprocess.TimeoutExpired:
        return False, f"it did not answer for {PATIENCE:g} s"
    except (OSError, subprocess.CalledProcessError, ValueError):
        return False, "Qt could not be loaded to look"

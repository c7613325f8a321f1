"""The real program on the real accessibility bus: everything has a name, and a whole sit is sat without looking."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.desk import Desk
from tests.e2e.screen import Screen
from tests.e2e.screen_reader import FOCUSABLE, SELECTABLE, SHOWING, Node, ScreenReader

pytestmark = [pytest.mark.real, pytest.mark.alone]

ROOT = Path(__file__).resolve().parents[2]
CHOSEN = 'welcomed = true\n[sit]\nlength = 300\nvoice = "captions"\n'
ENTER, ESCAPE, TAB, RIGHT = 0xFF0D, 0xFF1B, 0xFF09, 0xFF53
NO_ROLE = {"", "unknown", "invalid", "filler", "redundant object"}
DRAWERS = {
    "The voice", "Your texts", "Pronunciation", "Time and breath", "The breath, heard", "Winding down", "Bells",
    "The place", "The picture", "Captions and time left", "By ear", "Bedtime", "The desktop", "Keys", "Your sits",
    "To take along", "Language",
}  # fmt: skip
PAGES = {"Presets": "Presets", "Your sits": "Your sits", "Keys": "Keys", "Write a text": "A text of your own"}
"""What is pressed, and the heading of what opens."""
SIGNS = ("Slower", "Faster", "Quieter", "Louder", "Say it again", "Next line", "Time left", "Five minutes more")


@pytest.fixture(scope="module")
def reader(tmp_path_factory) -> Iterator[ScreenReader]:
    """A screen reader, and the program that it reads, whose folders are its own; both tests read the same."""
    home: Path = tmp_path_factory.mktemp("home")
    (home / "config" / "meditate").mkdir(parents=True)
    (home / "config" / "meditate" / "settings.toml").write_text(CHOSEN, encoding="utf-8")
    with closing(Screen()) as screen, closing(Desk(home)) as desk, pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        patch.setenv("XDG_RUNTIME_DIR", str(home))
        patch.setenv("DISPLAY", screen.environment["DISPLAY"])
        for bus in ("SESSION", "SYSTEM"):
            patch.setenv(f"DBUS_{bus}_BUS_ADDRESS", desk.address)
        yield from read(screen)


def read(screen: Screen) -> Iterator[ScreenReader]:
    reader = ScreenReader()
    here = screen.here() | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    program = subprocess.Popen([sys.executable, "-m", "meditate"], cwd=ROOT, env=here, stderr=subprocess.PIPE)
    try:
        reader.until(lambda: reader.focused_on("Begin"))
        yield reader
    finally:
        program.terminate()
        _, complaints = program.communicate(timeout=20)
        reader.close()
    assert b"qml" not in complaints.lower(), complaints


def amiss(tree: list[Node]) -> list[str]:
    """What somebody who sees nothing could not make out."""
    found = []
    for node in tree:
        who = f"{node.role} {node.name!r}"
        if node.role == "label" and not node.is_(SHOWING):
            continue
        if node.is_(FOCUSABLE) and (not node.name or node.role in NO_ROLE):
            found.append(f"{who}: no name or role")
        if node.role in ("push button", "combo box", "check box", "list item") and "Press" not in node.actions:
            found.append(f"{who}: cannot be pressed")
        if node.role == "list item" and not node.is_(SELECTABLE):
            found.append(f"{who}: cannot be selected")
        if node.role == "slider" and (node.value is None or not {"Increase", "Decrease"} <= set(node.actions)):
            found.append(f"{who}: has no value, or none that can be changed")
        if node.role in ("image", "graphic") and not (node.name and node.description):
            found.append(f"{who}: not told in words")
    return found


def test_a_whole_sit_is_sat_by_keys_and_actions_alone(reader):
    reader.type(ENTER)
    reader.until(lambda: reader.focused_on("Sitting: The forest of lanterns"))
    reader.until(lambda: reader.announced)
    reader.press("Pause")
    reader.found("Go on")
    reader.until(lambda: "paused" in reader.said)
    reader.type(ord(" "))
    reader.found("Pause")
    for sign in SIGNS:
        reader.press(sign)
    reader.until(lambda: reader.find("10 minutes left", "label"))
    reader.until(lambda: any("words" in said for said in reader.said))
    reader.type(ord("t"))
    reader.until(lambda: any("left" in said for said in reader.said[2:]))
    reader.press("End")
    reader.until(lambda: reader.focused_on("Done"))
    assert reader.focused().description.startswith("You sat for ")
    # What nobody asked for was told once in these few seconds: that it began.
    assert reader.said[0] == "begun, 5 minutes left"
    assert not [said for said in reader.said[1:] if said.startswith("begun")]
    reader.press("Done")
    reader.until(lambda: reader.focused_on("Begin"))


def test_all_that_can_be_reached_has_a_name_a_role_and_something_to_do(reader):
    reader.until(lambda: [node.name for node in reader.found_all("heading")] == ["The forest of lanterns"])
    assert not amiss(reader.tree())
    reader.type(TAB)
    reader.until(lambda: reader.focused_on("Text: "))
    reader.type(TAB)
    reader.until(lambda: reader.focused_on("Length: 5 minutes"))
    reader.type(RIGHT)
    reader.until(lambda: reader.focused_on("Length: 6 minutes"))
    reader.type(ENTER)
    reader.until(lambda: len(reader.found_all("list item")) > 3)
    assert not amiss(reader.tree())
    reader.type(ESCAPE)
    reader.until(lambda: reader.focused_on("Length: 6 minutes"))
    for sign, heading in PAGES.items():
        reader.press(sign)
        reader.found(heading, "heading")
        assert not amiss(reader.tree()), sign
        reader.type(ESCAPE)
        reader.until(lambda: reader.focused_on("Begin"))
    reader.press("Settings")
    reader.found("Settings", "heading")
    assert reader.press_all(DRAWERS) == DRAWERS
    tree = reader.until(lambda: (tree := reader.tree()) and len(tree) > 100 and tree)
    assert not amiss(tree)
    assert sum(node.role == "slider" for node in tree) >= 5
    assert sum(node.is_(FOCUSABLE) for node in tree) > 100

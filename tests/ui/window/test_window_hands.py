"""Hands: the whole window without a pointer, and with an unsteady one. Every verb has every door."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from meditate.history.facts import Entry, Fact
from meditate.history.wall import wall_now
from meditate.keymap import Keymap, Where
from meditate.look import Motion
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.verbs import Verb
from tests.ui.driven import (
    DRAWERS,
    family,
    focused,
    item,
    name_of,
    next_frame,
    open_drawers,
    opened,
    press,
    until,
)
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from ui.commands import COMMANDS
from ui.house.deeds import verb_for
from ui.models.window_keys import NAMES
from ui.porch import knock
from ui.terminal.terminal_keys import WORDS, meant
from ui.window.face import Face

LEAST, MAIN = 24, 44
"""How large a target is, in pixels: at least, and where it is a main one."""
OPENED = (
    (Qt.Key.Key_H, "history"), (Qt.Key.Key_P, "presets"), (Qt.Key.Key_W, "writing"), (Qt.Key.Key_F1, "help"),
)  # fmt: skip
"""Pages that are opened before a sit, and their keys."""
MAINS = {"begin", "pause", "end", "done"}
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Pane, QAccessible.Role.Client, QAccessible.Role.Grouping}
SIGNS = {
    Verb.PAUSE: "Pause", Verb.RESUME: "Go on", Verb.NEXT: "Next line", Verb.PREVIOUS: "Say it again",
    Verb.SLOWER: "Slower", Verb.FASTER: "Faster", Verb.QUIETER: "Quieter", Verb.LOUDER: "Louder",
    Verb.EXTEND: "Five minutes more", Verb.REMAINING: "Time left", Verb.END: "End",
}  # fmt: skip
"""The sign of each verb, by its accessible name."""


@pytest.fixture
def house() -> FakeHouse:
    sits: list[Fact] = [Entry(str(n), wall_now() - timedelta(days=n), 600.0, title="Rain") for n in range(0, 90, 2)]
    settings = Settings(sit=Sit(length=300.0), motion=Motion.STILL, welcomed=True)
    return FakeHouse(settings, diary=FakeDiary(sits, latest="0"))


def key_of(name: str) -> Qt.Key:
    """The key of Qt's that has this name."""
    named = {name: key for key, name in NAMES.items()}
    return named.get(name) or Qt.Key(ord(name.upper()))


def is_target(here: QQuickItem) -> bool:
    takes = here.inherits("QQuickAbstractButton") or here.inherits("QQuickSlider")
    return (takes or here.activeFocusOnTab()) and here.isVisible() and here.isEnabled()


def targets(face: Face, page: str) -> list[QQuickItem]:
    """What can be pressed or reached on this page, whether it is in sight or would be by scrolling."""
    return [here for here in family(item(face, page)) if is_target(here)]


def tabbed(face: Face) -> list[QQuickItem]:
    """What Tab comes by, from what has the focus until there again."""
    found = [face.window.activeFocusItem()]
    while True:
        press(face, Qt.Key.Key_Tab)
        here = face.window.activeFocusItem()
        if here in found:
            return found
        assert len(found) < 400
        found.append(here)


def holds(wanted: QQuickItem, found: list[QQuickItem]) -> bool:
    """Whether one of these is this, or lies in it, as a row lies in its list."""
    return any(inner in found for inner in family(wanted))


def assert_reached(face: Face, page: str) -> list[QQuickItem]:
    wanted = [here for here in targets(face, page) if here.activeFocusOnTab()]
    found = tabbed(face)
    assert wanted
    assert not [name_of(here) for here in wanted if not holds(here, found)]
    return found


def test_everything_is_done_with_keys_alone(face, house) -> None:
    press(face, Qt.Key.Key_Return)
    assert face.session.page == "sitting"
    for key, verb in ((Qt.Key.Key_Space, "paused"), (Qt.Key.Key_Space, "going on")):
        press(face, key)
        assert face.session.paused is (verb == "paused")
    press(face, Qt.Key.Key_M)
    assert face.session.sitting.score.length == 600.0
    assert_reached(face, "sitting")
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "done")
    assert_reached(face, "over")
    until(lambda: item(face, "over").opacity() == 1)
    write_note(face, "quiet")
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "begin")
    assert_reached(face, "idle")
    for key, page in (
        (Qt.Key.Key_H, "history"),
        (Qt.Key.Key_P, "presets"),
        (Qt.Key.Key_W, "writing"),
        (Qt.Key.Key_F1, "help"),
    ):
        press(face, key)
        until(partial(is_there, face, page))
        assert_reached(face, page)
        press(face, Qt.Key.Key_Escape)
        until(lambda: focused(face) == "begin")


def write_note(face: Face, words: str) -> None:
    while not face.window.activeFocusItem().inherits("QQuickTextInput"):
        press(face, Qt.Key.Key_Tab)
    for letter in words:
        press(face, key_of(letter))
    assert face.window.activeFocusItem().property("text") == words


def test_every_row_of_every_drawer_is_reached_from_above_to_below(face) -> None:
    press(face, Qt.Key.Key_Comma)
    until(lambda: focused(face) == "closeSettings")
    assert open_by_keys(face) >= len(DRAWERS)
    next_frame(face)
    found = [here for here in assert_reached(face, "panel") if here.objectName() != "closeSettings"]
    tops = [here.mapToItem(item(face, "panelView").property("contentItem"), 0, 0).y() for here in found]
    assert len(found) > 100
    assert tops == sorted(tops)


def open_by_keys(face: Face) -> int:
    """Open each drawer that Tab comes by; how many there were."""
    seen: list[QQuickItem] = []
    opened = 0
    while (here := face.window.activeFocusItem()) not in seen:
        seen.append(here)
        if here.parentItem().property("open") is False:
            press(face, Qt.Key.Key_Return)
            opened += 1
        press(face, Qt.Key.Key_Tab)
    return opened


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_target_is_large_enough_and_has_a_name_and_a_role(qtbot, house, scale) -> None:
    with opened(qtbot, house, text_scale=scale) as face:
        for page in pages(face):
            next_frame(face)
            found = targets(face, page)
            assert found, page
            small = [
                f"{name_of(here)}: {here.width():.0f} x {here.height():.0f}"
                for here in found
                if min(here.width(), here.height()) < (MAIN if here.objectName() in MAINS else LEAST)
            ]
            assert not small, page
            assert not [here for here in found if is_nameless(here)], page
            assert all(map(is_told, pictures(face, page))), page


def is_nameless(here: QQuickItem) -> bool:
    """Whether a reader would not know what it is that has the focus."""
    heard = QAccessible.queryAccessibleInterface(here)
    return not heard.text(QAccessible.Text.Name) or heard.role() in NO_ROLE


def pictures(face: Face, page: str) -> list[QAccessibleInterface]:
    """The charts and curves of this page, as a reader has them."""
    heard = [QAccessible.queryAccessibleInterface(here) for here in family(item(face, page)) if here.isVisible()]
    found = [one for one in heard if one and one.role() == QAccessible.Role.Graphic]
    assert len(found) >= (3 if page == "history" else 0)
    return found


def is_told(picture: QAccessibleInterface) -> bool:
    """Whether it is told in words what there is to see."""
    told = picture.text(QAccessible.Text.Name), picture.text(QAccessible.Text.Description)
    return all(told) or len(told[0].split()) > 4


def pages(face: Face) -> Iterator[str]:
    """One page after the other, each when it is there."""
    yield "idle"
    for key, page in ((Qt.Key.Key_Comma, "panel"), *OPENED):
        press(face, key)
        until(partial(is_there, face, page))
        if page == "panel":
            open_drawers(face)
        yield page
        press(face, Qt.Key.Key_Escape)
        until(lambda: focused(face) == "begin")
    press(face, Qt.Key.Key_Return)
    until(lambda: focused(face) == "sitting")
    yield "sitting"
    press(face, Qt.Key.Key_Escape)
    until(lambda: focused(face) == "done")
    yield "over"


def is_there(face: Face, page: str) -> bool:
    return bool(item(face, page).opacity() == 1)


@pytest.fixture
def done(monkeypatch) -> list[Verb]:
    """Each verb that a sitting was asked for."""
    asked: list[Verb] = []
    real = Sitting.do

    def do(sitting: Sitting, verb: Verb) -> str:
        asked.append(verb)
        return real(sitting, verb)

    monkeypatch.setattr(Sitting, "do", do)
    return asked


def key_for(verb: Verb) -> str:
    keymap, paused = Keymap(), verb is Verb.RESUME
    known = (key for deed, keys in keymap.bound for key in keys if verb_for(deed, paused=paused) is verb)
    return next(known)


def by_key(face: Face, verb: Verb) -> None:
    press(face, key_of(key_for(verb)))


def by_sign(face: Face, verb: Verb) -> None:
    sign = next(here for here in targets(face, "sitting") if name_of(here) == SIGNS[verb])
    QAccessible.queryAccessibleInterface(sign).actionInterface().doAction("Press")


@pytest.mark.parametrize("door", [by_key, by_sign])
def test_every_verb_is_done_by_key_and_by_what_a_reader_presses(face, done, door: Callable[[Face, Verb], None]) -> None:
    for verb in Verb:
        face.session.begin()
        until(lambda: focused(face) == "sitting")
        if verb is Verb.RESUME:
            face.session.do("pause")
        door(face, verb)
        until(partial(done.__contains__, verb))
        assert done[-1] is verb
        face.session.do("end")
        face.session.done()
        until(lambda: focused(face) == "begin")


def test_every_verb_is_done_from_the_command_line_and_in_a_terminal_by_key_and_by_word() -> None:
    assert {Verb(word) for word in knock.VERBS.values()} == set(Verb)
    assert set(knock.VERBS) <= set(COMMANDS)
    words = Keymap(single=False)
    for verb in Verb:
        paused = verb is Verb.RESUME
        assert verb_for(meant(Keymap(), key_for(verb)), paused=paused) is verb
        assert verb_for(meant(words, verb.value), paused=paused) is verb
        assert Keymap().deed(key_for(verb), Where.SITTING) is not None
    assert set(WORDS) >= {verb.value for verb in Verb}

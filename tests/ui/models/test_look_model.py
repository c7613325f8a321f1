"""The look follows the desktop while the window is open, by Qt and by the portal; what was chosen wins."""

from typing import Annotated

import pytest
from dbus_fast import Variant
from dbus_fast.annotations import DBusSignature, DBusStr, DBusVariant
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal
from PySide6.QtCore import QObject, Qt, Signal

from meditate.look import Choices, Contrast, Look, Motion, Scheme, Theme
from meditate.settings import Settings
from tests.ui.driven import opened
from tests.ui.fake_house import FakeHouse
from ui.desktop.bus import Bus
from ui.desktop.desktop import Desktop
from ui.desktop.portal import SETTINGS, follow_wishes
from ui.models.look_model import LookModel

Names = Annotated[list[str], DBusSignature("as")]
Found = Annotated[dict[str, dict[str, Variant]], DBusSignature("a{sa{sv}}")]
Change = Annotated[tuple[str, str, Variant], DBusSignature("ssv")]
NO_WISH, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


class FakeAccess(QObject):
    """The part of Qt's hints that tells how well one sees."""

    contrastPreferenceChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.contrast = NO_WISH

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


class FakeHints(QObject):
    """Qt's hints in a test's hands; offscreen the real ones never change."""

    colorSchemeChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.access = Qt.ColorScheme.Unknown, FakeAccess()

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> FakeAccess:
        return self.access


class Portal(ServiceInterface):
    """Settings as a desktop's portal tells them."""

    def __init__(self, **appearance: int) -> None:
        super().__init__(SETTINGS[2])
        self.found = {name.replace("_", "-"): Variant("u", value) for name, value in appearance.items()}

    @dbus_method()
    def ReadAll(self, namespaces: Names) -> Found:
        return dict.fromkeys(namespaces, self.found)

    @dbus_signal()
    def SettingChanged(self, namespace: DBusStr, key: DBusStr, value: DBusVariant) -> Change:
        return namespace, key, value

    def change(self, key: str, value: int) -> None:
        self.SettingChanged("org.freedesktop.appearance", key, Variant("u", value))


@pytest.fixture
def hints(qapp):
    return FakeHints()


@pytest.fixture
def look(hints):
    parent = QObject()
    yield LookModel(hints, parent)
    parent.deleteLater()


@pytest.fixture
def bus():
    bus = Bus()
    yield bus
    bus.close()


def test_a_desktop_that_goes_light_or_asks_for_contrast_is_followed_at_once(look, hints) -> None:
    told: list[str] = []
    look.schemeChanged.connect(lambda: told.append("scheme"))
    look.contrastChanged.connect(lambda: told.append("contrast"))
    look.stillChanged.connect(lambda: told.append("still"))
    assert look.look == Look()
    hints.scheme = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit()
    hints.access.contrast = HIGH
    hints.access.contrastPreferenceChanged.emit()
    assert (look.scheme, look.contrast, look.still) == ("light", True, False)
    assert told == ["scheme", "contrast"]


def test_what_was_chosen_wins_until_it_is_left_to_the_desktop_again(look, hints) -> None:
    hints.scheme = Qt.ColorScheme.Light
    hints.access.contrast = HIGH
    look.choose(Choices(Theme.NIGHT, Contrast.NORMAL, Motion.STILL))
    assert look.look == Look(Scheme.NIGHT, contrast=False, still=True)
    look.choose(Choices())
    assert look.look == Look(Scheme.LIGHT, contrast=True, still=False)


def test_where_qt_is_silent_the_portal_is_followed_live(look, desk, bus, qtbot) -> None:
    portal = Portal(reduced_motion=1, color_scheme=2)
    desk.serve(SETTINGS[0], SETTINGS[1], portal)
    follow_wishes(bus, look.wished)
    qtbot.waitUntil(lambda: look.look == Look(Scheme.LIGHT, contrast=False, still=True))
    desk.speak(lambda: portal.change("contrast", 1))
    qtbot.waitUntil(lambda: look.look.contrast)
    desk.speak(lambda: portal.change("reduced-motion", 0))
    qtbot.waitUntil(lambda: not look.look.still)
    assert look.look == Look(Scheme.LIGHT, contrast=True, still=False)


def test_a_portal_that_talks_nonsense_wishes_nothing(look, desk, bus, qtbot) -> None:
    portal = Portal()
    portal.found = {"color-scheme": Variant("s", "beige"), "contrast": Variant("as", []), "other": Variant("u", 1)}
    desk.serve(SETTINGS[0], SETTINGS[1], portal)
    with qtbot.waitSignal(look._wished):
        follow_wishes(bus, look.wished)
    desk.speak(lambda: portal.change("color-scheme", 99))
    desk.speak(lambda: portal.change("reduced-motion", 1))
    qtbot.waitUntil(lambda: look.look.still)
    assert look.look == Look(still=True)


def test_the_window_follows_the_portal_and_the_sitter_has_the_last_word(qtbot, desk) -> None:
    portal = Portal(reduced_motion=1)
    desk.serve(SETTINGS[0], SETTINGS[1], portal)
    with opened(qtbot, FakeHouse(Settings())) as face:
        face.follow_desktop(Desktop(Bus()))
        qtbot.waitUntil(lambda: face.stage.held_still)
        face.settings.motion.choose(2)
        assert not face.stage.held_still
        face.settings.theme.choose(face.settings.theme.titles.index("light"))
        assert face.look.look == Look(Scheme.LIGHT)


def test_without_a_bus_the_window_is_dusk_and_all_of_it_moves(qtbot) -> None:
    with opened(qtbot, FakeHouse(Settings())) as face:
        face.follow_desktop(Desktop(Bus()))
        face.session.begin()
        assert (face.session.page, face.look.look) == ("sitting", Look())

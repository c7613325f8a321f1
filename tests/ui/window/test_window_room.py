"""Room: whatever the window's shape and the size of its letters, nothing is cut and nothing lies over anything else."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from meditate.history.facts import Entry, Fact
from meditate.history.wall import wall_now
from meditate.look import Motion
from meditate.players.player import Heard
from meditate.settings import CaptionPlace, CaptionSize, Settings, TimeLeft
from meditate.sit import Sit
from tests.ui.driven import family, item, keep, next_frame, open_drawers, opened, press, score_of, until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from ui.window.face import Face

SHAPES = [
    (640, 480, 2.0, "de"),
    (640, 800, 2.0, "de"),
    (480, 420, 1.0, "es"),
    (320, 700, 1.0, "de"),
    (1024, 768, 1.0, "en"),
    (1920, 1080, 2.0, "en"),
]
"""Width, height, size of letters, and language; where it is tight the words are long ones."""


@pytest.fixture(params=SHAPES, ids=lambda shape: "{}x{} at {:.0%} in {}".format(*shape))
def face(request, qtbot) -> Iterator[Face]:
    width, height, scale, language = request.param
    sits: list[Fact] = [Entry(str(n), wall_now() - timedelta(days=n), 600.0, title="Rain") for n in range(0, 90, 2)]
    settings = Settings(sit=Sit(length=300.0), motion=Motion.STILL, streak=True, language=language)
    house = FakeHouse(settings, diary=FakeDiary(sits, latest="0"))
    with opened(qtbot, house, text_scale=scale) as face:
        face.window.resize(width, height)
        until(lambda: item(face, "idle").width() == width and face.setup.preview != "")
        yield face


def where(here: QQuickItem) -> QRectF:
    """In the window. A text is where its letters are; it may be wider."""
    return here.mapRectToScene(here.boundingRect())


def shown(here: QQuickItem) -> float:
    light = 1.0
    while here is not None:
        light *= here.opacity() if here.isVisible() else 0.0
        here = here.parentItem()
    return light


def pieces(face: Face, page: str) -> dict[str, QRectF]:
    """The texts and buttons of this page that can be seen, by what they say."""
    until(lambda: shown(item(face, page)) > 0.99)
    found: dict[str, QRectF] = {}
    for here in family(item(face, page)):
        kind = here.metaObject().className()
        words = str(here.property("text") or "").strip()
        button = kind.startswith(("GlyphButton", "BeginButton", "WordButton", "ChoiceWord"))
        if words and shown(here) > 0.1 and (button or (is_text(here) and not within_button(here))):
            found[f"{kind.split('_')[0]} {words} {len(found)}"] = where(here)
    return found


def is_text(here: QQuickItem) -> bool:
    return here.inherits("QQuickText")


def within_button(here: QQuickItem | None) -> bool:
    while here is not None:
        if here.inherits("QQuickAbstractButton"):
            return True
        here = here.parentItem()
    return False


def assert_room(face: Face, found: dict[str, QRectF], *, whole: bool = True) -> None:
    window = QRectF(0, 0, face.window.width(), face.window.height()).adjusted(-1, -1, 1, 1)
    assert found
    for name, place in found.items():
        assert place.left() >= window.left(), name
        assert place.right() <= window.right(), name
        if whole:
            assert window.contains(place), name
    for (one, here), (other, there) in combinations(found.items(), 2):
        assert not here.adjusted(1, 1, -1, -1).intersects(there), f"{one} lies over {other}"


def test_before_a_sit_everything_has_room_or_scrolls(face) -> None:
    assert_idle_has_room(face)
    keep(face, welcomed=True)
    assert_idle_has_room(face)
    press(face, Qt.Key.Key_Tab)
    press(face, Qt.Key.Key_Return)
    assert_room(face, pieces(face, "list"), whole=False)
    press(face, Qt.Key.Key_Escape)
    press(face, Qt.Key.Key_Comma)
    until(lambda: shown(item(face, "panel")) > 0.99)
    assert_room(face, pieces(face, "panel"), whole=False)
    open_drawers(face)
    assert_room(face, pieces(face, "panel"), whole=False)


def assert_idle_has_room(face: Face) -> None:
    view = item(face, "idleView")
    assert_room(face, pieces(face, "idle"), whole=view.property("contentHeight") <= face.window.height())
    begin = where(item(face, "begin"))
    assert begin.top() >= 0
    assert begin.bottom() <= face.window.height()


def test_every_choice_of_the_idle_page_comes_into_view_with_the_focus(face) -> None:
    for name in ("text", "length", "pace", "voice"):
        press(face, Qt.Key.Key_Tab)
        assert face.window.activeFocusItem().objectName() == name
        choice = item(face, name)
        until(partial(lies_within, choice, face.window.height()))


def lies_within(here: QQuickItem, height: int) -> bool:
    return where(here).top() >= 0 and where(here).bottom() <= height


def test_during_and_after_a_sit_everything_has_room(face) -> None:
    face.session.begin()
    house = face.session._house
    house.player.heard = Heard.NO
    house.player.at = score_of(face).says[1].start + 0.5
    until(lambda: shown(item(face, "idle")) < 0.01)
    for place, left in zip(CaptionPlace, TimeLeft, strict=True):
        keep(face, caption_place=place, time_left=left)
        face.session.look()
        face.session.do("remaining")
        face.attention.stir()
        until(lambda: min(shown(item(face, name)) for name in ("answer", "caption", "end")) > 0.9)
        next_frame(face)
        assert_room(face, pieces(face, "sitting"))
        face.session.pauseOrResume()
        face.attention.stir()
        until(lambda: min(shown(item(face, name)) for name in ("resting", "quietly", "end")) > 0.9)
        next_frame(face)
        assert_room(face, pieces(face, "sitting"))
        face.session.pauseOrResume()
        until(lambda: shown(item(face, "resting")) < 0.05)
    face.session.do("end")
    until(lambda: shown(item(face, "done")) > 0.9 and shown(item(face, "sitting")) < 0.01)
    assert_room(face, pieces(face, "over"))


def test_the_largest_captions_give_way_rather_than_cover_anything(face) -> None:
    keep(face, caption_size=CaptionSize.LARGEST)
    face.session.begin()
    house = face.session._house
    house.player.heard = Heard.NO
    house.player.at = score_of(face).says[1].start + 0.5
    face.session.look()
    face.attention.stir()
    until(lambda: shown(item(face, "caption")) > 0.9 and shown(item(face, "end")) > 0.9)
    assert_room(face, pieces(face, "sitting"))


def test_the_history_has_room_or_scrolls(face) -> None:
    press(face, Qt.Key.Key_H)
    until(lambda: shown(item(face, "history")) > 0.9)
    assert_room(face, pieces(face, "history"), whole=False)

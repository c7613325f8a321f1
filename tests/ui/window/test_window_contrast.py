"""Contrast: whatever is read is at least 4.5 times as light or as dark as what lies behind each of its letters."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from meditate.history.facts import Entry, Fact
from meditate.history.wall import wall_now
from meditate.look import Contrast, Motion, Theme
from meditate.players.player import Heard
from meditate.score import Score
from meditate.settings import CaptionPlace, Settings, TimeLeft
from meditate.sit import Sit
from tests.ui.driven import family, focused, item, keep, next_frame, opened, press, score_of, until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from tests.ui.fake_sitting import POEM
from ui.stage.bell_light import RISE
from ui.window.face import Face

Pixels = npt.NDArray[np.float64]
LEAST, LEAST_RING = 4.5, 3.0
STROKE = 8
"""So many pixels of a sign are drawn whole; the rest of its thin lines is half."""
LOOKS = [
    (Theme.DARK, Contrast.NORMAL),
    (Theme.LIGHT, Contrast.NORMAL),
    (Theme.NIGHT, Contrast.NORMAL),
    (Theme.DARK, Contrast.HIGH),
    (Theme.LIGHT, Contrast.HIGH),
]
PICTURES = [
    ("river", 1.0, CaptionPlace.MIDDLE),
    ("forest", 1.0, CaptionPlace.HIGH),
    ("night", 0.0, CaptionPlace.LOW),
]
"""The brightest, the one seen most, and the darkest: scene, how full the breath is, and where captions stand."""
OTHERS = ["pool", "droplet", "dawn", "plain"]
"""Scenes of which only the sit itself is read, where veils let something through."""


@dataclass(frozen=True)
class Written:
    """A text that can be seen: what it says, and how it stands out from what lies behind its letters, at worst."""

    words: str
    contrast: float


def pixels(picture: QImage) -> Pixels:
    """Height by width by red, green, blue; 0..1."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3) / 255


def luminance(colour: Pixels) -> Pixels:
    """Relative, as WCAG 2 has it."""
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    weighed: Pixels = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighed


def ratio(one: Pixels, other: Pixels) -> Pixels:
    """How much the lighter of two is lighter."""
    first, second = luminance(one) + 0.05, luminance(other) + 0.05
    return np.maximum(first, second) / np.minimum(first, second)


def light_of(here: QQuickItem | None) -> float:
    light = 1.0
    while here is not None:
        light *= here.opacity() if here.isVisible() else 0.0
        here = here.parentItem()
    return light


def seen_of(here: QQuickItem) -> QRectF:
    """The part of it that nothing cuts off, in the window."""
    place = here.mapRectToScene(here.boundingRect())
    up = here.parentItem()
    while up is not None:
        if up.clip() or up.parentItem() is None:
            place = place.intersected(up.mapRectToScene(up.boundingRect()))
        up = up.parentItem()
    return place


def over(colour: QColor, light: float, behind: Pixels) -> Pixels:
    share = colour.alphaF() * light
    return np.array([colour.redF(), colour.greenF(), colour.blueF()]) * share + behind * (1 - share)


def cut(whole: Pixels, place: QRectF) -> Pixels:
    return whole[round(place.top()) : round(place.bottom()), round(place.left()) : round(place.right())]


def drawn(face: Face, page: str) -> list[QQuickItem]:
    """The texts of this page that can be seen, and are not of what cannot be used now."""
    texts = (here for here in family(item(face, page)) if here.inherits("QQuickText"))
    return [here for here in texts if str(here.property("text")).strip() and light_of(here) > 0.1 and here.isEnabled()]


def settled(face: Face) -> Pixels:
    """The window once its scene is painted, and all has faded in or out."""
    until(lambda: bool(item(face, "stage").property("settled")))
    next_frame(face)
    return pixels(face.window.grabWindow())


def written(face: Face, page: str) -> list[Written]:
    """Every text on this page, measured."""
    until(lambda: all(light_of(here) > 0.99 for here in drawn(face, page)))
    texts = drawn(face, page)
    lights = {here: light_of(here) for here in texts}
    shown = settled(face)
    # Not by opacity: some have their veil within.
    colours = {here: here.property("color") for here in texts}
    for here in texts:
        here.setProperty("color", QColor(0, 0, 0, 0))
    bare = pixels(face.window.grabWindow())
    for here in texts:
        here.setProperty("color", colours[here])
    found = []
    for here in texts:
        behind, letters = cut(bare, seen_of(here)), cut(shown, seen_of(here))
        touched = np.abs(letters - behind).max(axis=2) > 0.1
        if touched.sum() > 12:
            ground = behind[touched]
            seen = over(colours[here], lights[here], ground)
            found.append(Written(str(here.property("text")), float(ratio(seen, ground).min())))
    return found


def assert_read(face: Face, page: str, *, at_least: int) -> None:
    until(lambda: len(drawn(face, page)) >= at_least)
    found = written(face, page)
    assert len(found) >= at_least, [one.words for one in found]
    faint = [f"{one.words!r}: {one.contrast:.1f}" for one in found if one.contrast < LEAST]
    assert not faint


def assert_seen(face: Face, page: str, *, at_least: int) -> None:
    """Each sign on this page stands out from what lies behind it, where it is drawn most strongly."""
    signs = [here for here in family(item(face, page)) if here.property("sign") and light_of(here) > 0.99]
    assert len(signs) >= at_least
    shown = settled(face)
    for here in signs:
        here.setOpacity(0)
    bare = pixels(face.window.grabWindow())
    for here in signs:
        here.setOpacity(1)
        behind, drawn = cut(bare, seen_of(here)), cut(shown, seen_of(here))
        if drawn.size:
            assert np.sort(ratio(drawn, behind), axis=None)[-STROKE:].mean() >= LEAST_RING, here.property("sign")


def assert_ring(face: Face) -> None:
    """The ring around what has the focus stands out from what lies right beside it."""
    ring = next(
        here for here in family(face.window.activeFocusItem()) if here.metaObject().className().startswith("CandleRing")
    )
    until(lambda: light_of(ring) > 0.95)
    place, radius = ring.mapRectToScene(ring.boundingRect()), float(ring.property("radius"))
    shown = pixels(face.window.grabWindow())
    down, along = np.indices(shown.shape[:2]) + 0.5
    outside = np.hypot(
        np.maximum(np.abs(along - place.center().x()) - place.width() / 2 + radius, 0),
        np.maximum(np.abs(down - place.center().y()) - place.height() / 2 + radius, 0),
    )
    beside = shown[(outside > radius + 0.7) & (outside < radius + 1.7)]
    assert len(beside) > 50
    lit = over(ring.property("light"), 1.0, beside)
    assert np.percentile(ratio(lit, beside), 10) >= LEAST_RING


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look[0]}, contrast {look[1]}")
def face(request, qtbot) -> Iterator[Face]:
    theme, contrast = request.param
    chosen = {
        "captions": True,
        "time_left": TimeLeft.TEXT,
        "theme": theme,
        "contrast": contrast,
        "motion": Motion.STILL,
    }
    sits: list[Fact] = [Entry(str(n), wall_now() - timedelta(days=n), 600.0, title="Rain") for n in range(0, 300, 2)]
    house = FakeHouse(Settings(sit=Sit(length=300.0), **chosen), diary=FakeDiary(sits, latest="0"))
    with opened(qtbot, house) as face:
        face.window.resize(960, 640)
        until(lambda: light_of(item(face, "idle")) > 0.99)
        yield face


def test_everything_can_be_read_over_every_picture(face) -> None:
    read_before_a_sit(face)
    if face.look.scheme == "light":
        return  # a sit looks as in the dark: its pictures are dusk in every theme
    for scene, level, place in PICTURES:
        read_a_sit(face, scene, level, place)
    for scene in () if face.look.contrast else OTHERS:
        read_over(face, scene)


def read_before_a_sit(face: Face) -> None:
    assert_read(face, "idle", at_least=8)
    keep(face, welcomed=True)
    assert_read(face, "idle", at_least=8)
    assert_ring(face)
    press(face, Qt.Key.Key_Tab)
    assert_ring(face)
    press(face, Qt.Key.Key_Return)
    until(lambda: light_of(item(face, "list")) > 0.99)
    assert_read(face, "list", at_least=4)
    press(face, Qt.Key.Key_Escape)
    press(face, Qt.Key.Key_Comma)
    item(face, "breathGroup").setProperty("open", True)
    item(face, "panelView").setProperty("contentY", item(face, "breathGroup").y())
    until(lambda: light_of(item(face, "panel")) > 0.99)
    assert_read(face, "panel", at_least=12)
    assert_seen(face, "panel", at_least=2)
    item(face, "breathGroup").setProperty("open", False)
    press(face, Qt.Key.Key_Tab)
    assert_ring(face)
    press(face, Qt.Key.Key_Escape)
    press(face, Qt.Key.Key_H)
    until(lambda: light_of(item(face, "history")) > 0.99 and light_of(item(face, "idle")) < 0.01)
    assert_read(face, "history", at_least=16)
    assert_ring(face)
    press(face, Qt.Key.Key_Escape)
    for key, page in ((Qt.Key.Key_P, "presets"), (Qt.Key.Key_F1, "help"), (Qt.Key.Key_W, "writing")):
        until(lambda: focused(face) == "begin")
        press(face, key)
        until(partial(is_there, face, page))
        assert_read(face, page, at_least=8)
        assert_seen(face, page, at_least=1)
        press(face, Qt.Key.Key_Escape)


def is_there(face: Face, page: str) -> bool:
    return light_of(item(face, page)) > 0.99 and light_of(item(face, "idle")) < 0.01


def read_over(face: Face, scene: str) -> None:
    """The page of a sit over this scene, in the light of a bell."""
    face.session._house.script = replace(POEM, scene=scene)
    face.session.done()
    keep(face, bell_light=True)
    face.session.begin()
    face.session._house.player.at = RISE
    face.session.look()
    face.attention.stir()
    until(lambda: min(light_of(item(face, name)) for name in ("caption", "controls")) > 0.99)
    until(lambda: light_of(item(face, "idle")) < 0.01 and light_of(item(face, "over")) < 0.01)
    until(lambda: item(face, "bellLight").property("paintedWidth") > 0)
    assert_read(face, "sitting", at_least=2)
    assert_seen(face, "sitting", at_least=12)
    face.session.do("end")


def read_a_sit(face: Face, scene: str, level: float, place: CaptionPlace) -> None:
    house = face.session._house
    house.script = replace(POEM, scene=scene)
    keep(face, caption_place=place)
    face.session.begin()
    house.player.at = within_a_line(score_of(face), level)
    face.session.look()
    face.session.do("remaining")
    face.attention.stir()
    until(lambda: min(light_of(item(face, name)) for name in ("answer", "caption", "controls")) > 0.99)
    until(lambda: light_of(item(face, "idle")) < 0.01 and light_of(item(face, "over")) < 0.01)
    assert_read(face, "sitting", at_least=6)
    face.session.pauseOrResume()
    until(lambda: light_of(item(face, "resting")) > 0.99)
    assert_read(face, "sitting", at_least=4)
    house.player.heard = Heard.NO
    face.session.look()
    face.session.do("end")
    until(lambda: light_of(item(face, "over")) > 0.99 and light_of(item(face, "sitting")) < 0.01)
    assert_read(face, "over", at_least=7)
    assert_ring(face)


def within_a_line(score: Score, level: float) -> float:
    """Where a line is written, and the breath is nearest to this level."""
    spots = [spot for cue in score.says for spot in np.linspace(cue.start + 0.6, cue.end - 0.1, 40)]
    breaths = [next(breath for breath in reversed(score.breaths) if breath.start <= spot) for spot in spots]
    away = [abs(breath.at(spot)[2] - level) for breath, spot in zip(breaths, spots, strict=True)]
    return float(spots[int(np.argmin(away))])

"""A sit kept as a sound file from the window: begun, followed, stopped, and told in one quiet line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl

from meditate.parcel import Parcel
from tests.ui.driven import item, name_of, opened, press, until
from tests.ui.fake_house import FakeHouse
from ui.house.packing import Doing, Failed, Order, Packed, Told
from ui.house.taking_along import TakingAlong
from ui.models.parcel_model import Shown, derive, file_name
from ui.window.face import Face


@pytest.fixture
def face(qtbot, house) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        press(face, Qt.Key.Key_Comma)
        until(lambda: bool(item(face, "panel").property("shown")))
        item(face, "parcelGroup").setProperty("open", True)
        until(lambda: item(face, "keepFile").isVisible())
        yield face


def written(house: FakeHouse) -> Parcel:
    assert house.along is not None
    return house.along[1]


def push(face: Face, name: str) -> None:
    item(face, name).forceActiveFocus()
    press(face, Qt.Key.Key_Return)


def said(face: Face) -> str:
    return str(item(face, "fileSaid").property("text"))


def test_it_is_written_told_as_it_goes_and_kept(face: Face, house: FakeHouse, tmp_path: Path) -> None:
    push(face, "besideSwitch")
    face.parcel.keepAs(QUrl.fromLocalFile(str(tmp_path / "evening")), "flac")
    parcel = written(house)
    assert house.along == (house.settings.sit, parcel)
    assert parcel.sound == tmp_path / "evening.flac"
    assert parcel.beside == (tmp_path / "evening.vtt", tmp_path / "evening.txt")
    assert parcel.breath
    house.tell_along(Doing("recording", 0.5))
    house.tell_along(Doing("writing", 0.4))
    until(lambda: said(face) == "Writing evening.flac, 52\u00a0%")
    assert name_of(item(face, "fileSaid")) == "Writing evening.flac, 52\u00a0%"
    assert item(face, "parcelGroup").property("summary") == said(face)
    house.tell_along(Packed())
    until(lambda: said(face) == "Kept as evening.flac")


def test_one_press_stops_it_and_then_another_may_be_kept(face: Face, house: FakeHouse, tmp_path: Path) -> None:
    face.parcel.keepAs(QUrl.fromLocalFile(str(tmp_path / "evening.mp3")), "flac")
    assert written(house).sound.suffix == ".mp3"
    until(lambda: name_of(item(face, "keepFile")) == "Stop writing")
    push(face, "keepFile")
    until(lambda: said(face) == "Stopped; nothing was kept")
    face.parcel.keepAs(QUrl.fromLocalFile(str(tmp_path / "later.mp3")), "mp3")
    assert written(house).sound.name == "later.mp3"
    assert written(house).beside == ()
    house.tell_along(Failed("the disk is full"))
    until(lambda: said(face) == "the disk is full")


def test_a_sit_without_an_end_is_not_begun_and_a_dialog_asks_where_and_as_what(
    face: Face, house: FakeHouse, tmp_path: Path
) -> None:
    kept = face.settings.kept
    kept.keep(replace(kept.value, sit=replace(kept.value.sit, open_ended=True)))
    face.parcel.keepAs(QUrl.fromLocalFile(str(tmp_path / "evening.mp3")), "mp3")
    until(lambda: said(face).startswith("A sit without an end cannot be kept"))
    assert house.along is None

    push(face, "keepFile")
    dialog = item(face, "keepFile").property("dialog")
    until(lambda: bool(dialog.property("visible")))
    assert dialog.property("selectedFile").fileName() == "The forest of lanterns.mp3"
    dialog.close()


def test_progress_never_goes_back() -> None:
    shown = derive(Shown(busy=True, said="Writing a.flac"), Doing("recording", 1.0), "a.flac")
    assert shown == Shown(busy=True, share=0.2, said="Writing a.flac")
    assert derive(replace(shown, share=0.7), Doing("writing", 0.1), "a.flac").share == 0.7


def test_a_title_becomes_a_name_that_every_system_takes() -> None:
    assert file_name('What? A "long/short" way: <home>.') == "What  A  long short  way   home"
    assert file_name("…/") == "…"
    assert file_name("///") == "Meditate"


def test_what_cannot_be_read_is_told_and_what_is_stopped_early_is_not_begun() -> None:
    told: list[Told] = []

    def broken() -> Order:
        raise OSError("no such bell")

    TakingAlong(broken, told.append).close()
    assert told == [Failed("no such bell")]

"""The history as files from the window: kept, looked at before it is taken in, and taken back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl

from meditate.errors import HistoryError
from meditate.history.facts import Entry
from meditate.history.intake import Intake
from meditate.history.wall import wall_now
from meditate.places import Places
from tests.ui.driven import click, focused, item, name_of, next_frame, opened, press, until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from ui.house.diary import Diary, News
from ui.models.history_files_model import HistoryFilesModel, Shown, derive
from ui.window.face import Face

INSIGHT = (
    "Started At,Duration,Preset,Activity\n"
    "05/01/2026 07:00:00,0:10:0,,Meditation\n05/09/2026 07:00:00,0:20:0,,Meditation\n"
)  # fmt: skip
TWO = tuple(Entry(day, datetime.fromisoformat(f"2026-05-{day}T07:00+02:00"), 600.0) for day in ("01", "09"))
NEW = Intake("Insight Timer", 3, TWO, 0, ({"kind": "sit", "id": "01"},))


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(diary=FakeDiary([Entry("a", wall_now(), 600.0)]))


@pytest.fixture
def face(qtbot, house: FakeHouse) -> Iterator[Face]:
    with opened(qtbot, house) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: focused(face) == "closeHistory")
        yield face


def said(face: Face) -> str:
    return str(item(face, "historyFilesSaid").property("text"))


def model_of(face: Face) -> HistoryFilesModel:
    files = face.history.files
    assert isinstance(files, HistoryFilesModel)
    return files


def look(face: Face, *files: Path) -> None:
    model_of(face).look([QUrl.fromLocalFile(str(file)) for file in files])


def test_what_is_found_is_said_and_taken_in_only_when_one_says_so(face, house, tmp_path) -> None:
    house.diary.files.found = NEW
    item(face, "takeHistory").forceActiveFocus()
    look(face, tmp_path / "InsightTimerLogs.csv", tmp_path / "InsightTimerJournal.txt")
    assert [file.name for file in house.diary.files.looked] == ["InsightTimerLogs.csv", "InsightTimerJournal.txt"]
    assert said(face) == "Insight Timer: 3 sits, 2 of them new, from 1 May 2026 to 9 May 2026, 20 minutes"
    assert name_of(item(face, "historyFilesSaid")) == said(face)
    assert house.diary.files.within == []
    until(lambda: focused(face) == "takeIn")
    press(face, Qt.Key.Key_Return)
    assert house.diary.files.within == [NEW]
    assert said(face) == "Taken in: 2 sits"
    assert not item(face, "takeIn").isVisible()
    next_frame(face)
    click(face, "takeBack")
    assert house.diary.files.within == []
    assert said(face) == "Taken back; your history is as it was"
    assert not item(face, "takeBack").isVisible()
    assert focused(face) == "takeHistory"


def test_what_is_found_can_be_left_and_what_is_here_already_is_not_offered(face, house, tmp_path) -> None:
    house.diary.files.found = NEW
    look(face, tmp_path / "a.csv")
    next_frame(face)
    click(face, "leaveFiles")
    assert said(face) == ""
    model_of(face).takeIn()
    assert house.diary.files.within == []
    house.diary.files.found = Intake("Brethap", 3, (), 0, ())
    look(face, tmp_path / "a.csv")
    assert said(face) == "Brethap: 3 sits, all here already"
    assert not item(face, "takeIn").isVisible()


def test_all_of_it_is_kept_with_the_ending_that_was_chosen(face, house, tmp_path) -> None:
    keep = model_of(face).keepAs
    keep(QUrl.fromLocalFile(str(tmp_path / "mine")), "csv")
    assert said(face) == "Kept as mine.csv: 3 sits"
    keep(QUrl.fromLocalFile(str(tmp_path / "mine.JSON")), "csv")
    assert house.diary.files.written == [tmp_path / "mine.csv", tmp_path / "mine.JSON"]


def test_one_thing_is_done_at_a_time(face, house, tmp_path) -> None:
    house.diary.files.patient, house.diary.files.found = True, NEW
    look(face, tmp_path / "a.csv")
    look(face, tmp_path / "b.csv")
    assert [file.name for file in house.diary.files.looked] == ["a.csv"]
    house.diary.files.later.pop()()
    until(lambda: said(face) != "")
    press(face, Qt.Key.Key_Escape)
    assert said(face) == ""


@pytest.mark.parametrize("button", ["keepHistory", "takeHistory"])
def test_a_dialog_asks_for_files(face, button: str) -> None:
    item(face, button).forceActiveFocus()
    press(face, Qt.Key.Key_Return)
    dialog = item(face, button).property("dialog")
    until(lambda: bool(dialog.property("visible")))
    dialog.close()


def test_who_has_sat_nothing_yet_can_take_in_and_has_nothing_to_keep(qtbot) -> None:
    with opened(qtbot, FakeHouse()) as face:
        press(face, Qt.Key.Key_H)
        until(lambda: item(face, "takeHistory").isVisible())
        assert not item(face, "keepHistory").isVisible()


def test_what_is_wrong_is_one_line_that_names_the_file() -> None:
    wrong = HistoryError("this is no table; nothing was taken in", source="/home/me/Downloads/log.csv", line=3)
    assert derive(wrong) == Shown("log.csv:3: this is no table; nothing was taken in")
    assert derive(Intake("Brethap", 0, (), 0, ())) == Shown("Brethap: there is no sit in it")
    notes = Intake("Insight Timer", 2, (), 1, ({"kind": "note"},))
    assert derive(notes).said == "Insight Timer: 2 sits, all here already, 1 new note"
    assert derive(notes).offered is notes


def test_a_history_is_taken_in_taken_back_and_kept_on_the_disk(qtbot, tmp_path) -> None:
    places, news, parent = Places.under(tmp_path / "home"), list[News](), QObject()
    diary = Diary(places, lambda sit: "")
    diary.watch(news.append)
    files = HistoryFilesModel(diary, parent)
    log, kept = QUrl.fromLocalFile(str(tmp_path / "log.csv")), QUrl.fromLocalFile(str(tmp_path / "mine.json"))

    def told(words: str) -> None:
        qtbot.waitUntil(lambda: words in str(files.said))

    files.look([log])
    told("log.csv: No such file")
    Path(log.toLocalFile()).write_text(INSIGHT)
    files.look([log])
    told("2 sits, 2 of them new")
    files.takeIn()
    told("Taken in: 2 sits")
    qtbot.waitUntil(lambda: len(news[-1].history.entries) == 2)
    files.takeBack()
    told("Taken back")
    qtbot.waitUntil(lambda: not news[-1].history.entries)
    assert list(places.history.iterdir()) == []
    files.look([log])
    told("2 sits, 2 of them new")
    files.takeIn()
    told("Taken in: 2 sits")
    files.keepAs(kept, "json")
    told("Kept as mine.json: 2 sits")
    files.look([kept])
    told("Meditate: 2 sits, all here already")
    diary.close()

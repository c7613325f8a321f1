"""What the window shows of the history: derived from facts, told anew when they change."""

from datetime import date, datetime, timedelta
from threading import Thread

import pytest
from PySide6.QtCore import QObject

from meditate.history.facts import Entry, Fact, Note, event_of
from meditate.history.reading import history_of
from meditate.history.wall import wall_now
from meditate.settings import Settings
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from ui.house.diary import News
from ui.models.history_model import HistoryModel
from ui.models.history_shown import FAINTEST, Shown, derive
from ui.models.kept import Kept

NOON = datetime.fromisoformat("2026-05-09T12:00+02:00")


def entry(days_ago: int, seconds: float = 600.0, title: str = "Rain") -> Entry:
    return Entry(f"{days_ago}", NOON - timedelta(days=days_ago, hours=5), seconds, title=title)


def shown(*facts: Fact, settings: Settings | None = None, latest: str = "", trouble: str = "") -> Shown:
    news = News(history_of(map(event_of, facts)), latest, trouble)
    return derive(news, NOON, settings or Settings())


def test_an_empty_history_shows_thirty_dark_lights():
    assert shown() == Shown()
    assert Shown().month == (0.0,) * 30
    assert shown(trouble="the disk is full").trouble == "the disk is full"


def test_a_day_is_the_brighter_the_more_was_sat_and_a_usual_one_is_never_faint():
    month = shown(entry(0, 600), entry(1, 300), entry(2, 60), entry(40, 600)).month
    assert month[-1] == 1.0
    assert 1.0 > month[-2] > month[-3] > FAINTEST
    assert month[:-3] == (0.0,) * 27


def test_the_year_has_53_weeks_from_monday_on_and_days_to_come_are_none():
    year = shown(entry(0), entry(7 * 53), entry(7 * 52)).year
    assert len(year) == 371
    assert NOON.weekday() == 5
    assert year[-1] == -1.0
    assert year[-2] == 1.0
    assert year[5] == 1.0
    assert sum(share > 0 for share in year) == 2


def test_the_days_of_the_year_and_its_months_have_words():
    said = shown(entry(0), entry(1), entry(30, 90))
    assert said.year_words[-2] == "9 May 2026: 10 minutes"
    assert said.year_words[-1] == "10 May 2026"
    assert said.month_words == ("April 2026: 1 day, 1 minute 30 seconds", "May 2026: 2 days, 20 minutes")
    assert said.month_names[-1] == "May"
    assert said.month_weeks[-1] == (date(2026, 5, 1) - (date(2026, 5, 4) - timedelta(weeks=52))).days // 7


def test_weeks_hours_and_texts_are_shares_of_the_most():
    said = shown(entry(0), entry(1), entry(7, title=""), entry(8, 300, title=""))
    assert said.recent[-2:] == (0.75, 1.0)
    assert said.recent_words[-1] == "4 May: 20 minutes"
    assert said.hours[7] == 1.0
    assert said.part == 1
    assert (said.titles, said.counts, said.lengths) == (("Rain", ""), (2, 2), ("20 minutes", "15 minutes"))


def test_a_streak_is_shown_only_to_who_asks_for_it():
    facts = [entry(0), entry(1), entry(2)]
    assert shown(*facts).streak == 0
    assert shown(*facts, settings=Settings(streak=True)).streak == 3


def test_the_note_is_the_one_on_the_sit_just_sat():
    facts: list[Fact] = [entry(0), entry(1), Note("n", "1", NOON, "rain on the roof")]
    assert (shown(*facts, latest="1").latest, shown(*facts, latest="1").note) == ("1", "rain on the roof")
    assert shown(*facts, latest="0").note == ""


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse(diary=FakeDiary([Entry("a", wall_now(), 600.0), Entry("b", wall_now(), 600.0)]))


@pytest.fixture
def model(qapp, house: FakeHouse) -> HistoryModel:
    parent = QObject(qapp)
    return HistoryModel(house.diary, Kept(house, parent), parent)


def test_nothing_is_read_until_somebody_looks(model: HistoryModel, house: FakeHouse):
    assert house.diary.arrived is None
    assert model.sits == 0
    model.look()
    assert (model.sits, model.daysSat) == (2, 1)


def test_what_is_written_is_shown_at_once(qtbot, model: HistoryModel, house: FakeHouse):
    model.look()
    with qtbot.waitSignal(model.changed):
        house.diary.write(Entry("c", wall_now(), 600.0))
    assert model.sits == 3


def test_news_come_from_any_thread(qtbot, model: HistoryModel, house: FakeHouse):
    with qtbot.waitSignal(model.changed):
        Thread(target=model.look).start()
    assert model.sits == 2


def test_a_note_is_kept_once_and_only_where_there_is_a_sit_to_put_it_on(model: HistoryModel, house: FakeHouse):
    model.look()
    model.writeNote("too late")
    model.keepNote()
    assert len(house.diary.facts) == 2
    house.diary.latest = "a"
    model.look()
    model.writeNote(" rain ")
    model.keepNote()
    model.keepNote()
    model.writeNote("rain")
    model.keepNote()
    notes = [fact for fact in house.diary.facts if isinstance(fact, Note)]
    assert [(note.of, note.text) for note in notes] == [("a", "rain")]
    assert model.note == "rain"


def test_a_day_that_begins_otherwise_is_looked_at_again(qtbot, model: HistoryModel):
    model.look()
    kept = model._kept
    with qtbot.waitSignal(model.changed):
        kept.keep(Settings(streak=True))
    assert model.streak == 1

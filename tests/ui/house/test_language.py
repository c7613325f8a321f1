"""The window in other languages: chosen or the system's, changed at once, with nothing left untranslated or old."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from meditate.history.facts import Entry
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.texts import Text
from meditate.tongue import SYSTEM, spoken_language
from meditate.words import duration
from tests.ui.driven import family, item, keep, name_of, next_frame, open_drawers, opened, press, until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_rooms import FakeDiary
from ui.choices.text import text_choice
from ui.house.languages import LANGUAGES
from ui.models.history_shown import date_words
from ui.window.face import Face
from ui.window.translators import Translators, languages, spoken


def test_every_language_that_is_there_can_be_chosen_by_its_own_name() -> None:
    assert set(languages()) == set(LANGUAGES) >= {"de", "en", "es"}


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        (SYSTEM, ["de-AT", "en-US"], "de"),
        (SYSTEM, ["fr-FR", "es-419", "en"], "es"),
        (SYSTEM, ["C"], "en"),
        ("es", ["de-DE"], "es"),
        ("tlh", ["de-DE"], "en"),
    ],
)
def test_a_choice_goes_before_the_system_and_english_is_spoken_where_neither_is_there(wanted, system, language) -> None:
    assert spoken(wanted, system) == language


@pytest.mark.parametrize(
    ("language", "minutes", "day"),
    [("de", "1 Minute 30 Sekunden", "9. März 2026"), ("es", "1 minuto 30 segundos", "9 de marzo de 2026")],
)
def test_numbers_and_dates_are_told_as_the_language_tells_them(qapp, language, minutes, day) -> None:
    translators = Translators()
    assert translators.speak(language)
    assert (duration(90.0), date_words(date(2026, 3, 9))) == (minutes, day)
    translators.close()
    assert (duration(90.0), spoken_language()) == ("1 minute 30 seconds", "en")


def words_of(face: Face) -> set[str]:
    """All that is written or named in the window, its drawers open."""
    press(face, Qt.Key.Key_Comma)
    open_drawers(face)
    next_frame(face)
    parts = list(family(face.window.contentItem()))
    written = {str(part.property(name)) for part in parts for name in ("text", "title", "summary")}
    return written | {name_of(part) for part in parts}


def test_the_window_speaks_another_language_as_soon_as_it_is_chosen(qtbot) -> None:
    with opened(qtbot, FakeHouse(settings=Settings(language="de"))) as face:
        assert "Beginnen" in name_of(item(face, "begin"))
        assert face.settings.pace.title == "langsam"
        keep(face, language="es")
        assert "Empezar" in name_of(item(face, "begin"))
        assert face.settings.pace.title == "lento"
        keep(face, language="en")
        assert "Begin" in name_of(item(face, "begin"))
        assert face.settings.pace.title == "slow"


def test_texts_in_the_language_of_the_window_are_offered_first(qapp) -> None:
    translators = Translators()
    texts = tuple(Text(name, name, name[:2], Path()) for name in ("de-1", "en-1", "es-1", "es-2"))
    translators.speak("es")
    titles = [option.title for option in text_choice(texts, Settings(sit=Sit(text="es-1"))).options]
    translators.close()
    assert titles == ["es-1", "es-2", "de-1", "en-1", "Silencio"]


def test_what_was_sat_is_told_anew_in_the_language_that_is_chosen(qtbot) -> None:
    sat = Entry("a", datetime(2026, 3, 9, 7, tzinfo=UTC), 600.0, title="Rain")
    with opened(qtbot, FakeHouse(diary=FakeDiary([sat]))) as face:
        face.history.look()
        until(lambda: face.history.shown.total == "10 minutes")
        assert face.history.shown.since == "9 March 2026"
        keep(face, language="de")
        until(lambda: face.history.shown.total == "10 Minuten")
        assert face.history.shown.since == "9. März 2026"


def test_a_window_whose_language_is_changed_says_what_one_says_that_began_in_it(qtbot) -> None:
    with opened(qtbot, FakeHouse(settings=Settings(language="de"))) as face:
        begun = words_of(face)
    with opened(qtbot, FakeHouse(settings=Settings())) as face:
        keep(face, language="de")
        assert words_of(face) == begun

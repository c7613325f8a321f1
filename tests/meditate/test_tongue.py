"""The tongue: English as it is written, one and many, until another is spoken."""

from collections.abc import Iterator
from threading import Thread

import pytest

from meditate.phrasebook import in_language
from meditate.tongue import decimal, in_english, speak, spoken_language, tr
from meditate.words import duration


@pytest.fixture
def backwards() -> Iterator[None]:
    speak("xx", lambda words, apart, number: (f"{number} " if number >= 0 else "") + words[::-1] + apart)
    yield
    speak("en", in_english)


def test_english_tells_one_and_many_apart() -> None:
    assert [tr("%n line(s) left", "", number) for number in (0, 1, 2)] == [
        "0 lines left",
        "1 line left",
        "2 lines left",
    ]
    assert (tr("Wait(s)"), spoken_language()) == ("Wait(s)", "en")


@pytest.mark.usefixtures("backwards")
def test_all_words_are_asked_for_in_the_tongue_that_is_spoken() -> None:
    assert (tr("none", "no fade"), spoken_language()) == ("enonno fade", "xx")
    assert duration(3660.0) == "1 )s(ruoh n% 1 )s(etunim n%"


def test_in_another_language_words_are_asked_for_here_alone_and_only_for_a_while() -> None:
    elsewhere: list[str] = []
    with in_language("de-AT"):
        assert (duration(61.0), spoken_language()) == ("1 Minute 1 Sekunde", "de")
        other = Thread(target=lambda: elsewhere.append(duration(61.0)))
        other.start()
        other.join()
        with in_language("es"):
            assert duration(122.0) == "2 minutos 2 segundos"
        assert decimal(2.5) == "2,5"
        assert tr("a sentence that nobody has translated") == "a sentence that nobody has translated"
        assert duration(122.0) == "2 Minuten 2 Sekunden"
    assert elsewhere == ["1 minute 1 second"]
    assert (decimal(10.0, ".1f"), decimal(10.0)) == ("10.0", "10")
    assert (duration(61.0), spoken_language()) == ("1 minute 1 second", "en")


@pytest.mark.usefixtures("backwards")
def test_of_several_languages_the_first_that_is_spoken_is_taken_or_what_is_spoken_anyway() -> None:
    with in_language("fr", "es"):
        assert spoken_language() == "es"
    with in_language("en"):
        assert (duration(1.0), spoken_language()) == ("1 second", "en")
    with in_language("", "tlh"):
        assert spoken_language() == "xx"

"""The tongue: English as it is written, one and many, until another is spoken."""

from collections.abc import Iterator

import pytest

from meditate.tongue import in_english, speak, spoken_language, tr
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

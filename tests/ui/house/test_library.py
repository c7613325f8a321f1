"""The library: one's own texts arrive later, and pasted words stand among them."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, current_thread

from meditate.sit import Sit
from meditate.texts import DEFAULT, Text
from tests.ui.houses import previewed
from ui.house.wiring import House


def test_ones_own_texts_arrive_from_another_thread(build: Callable[[], House], tmp_path: Path) -> None:
    own = tmp_path / "data" / "texts"
    own.mkdir(parents=True)
    (own / "mine.md").write_text("# My own\n\nSit.", "utf-8")
    house, arrived, later = build(), Event(), []

    def take(texts: tuple[Text, ...]) -> None:
        later.append((texts, current_thread()))
        arrived.set()

    assert DEFAULT in [text.name for text in house.library.texts(take)]
    assert arrived.wait(20)
    texts, teller = later[0]
    assert "My own" in [text.title for text in texts]
    assert teller is not current_thread()


def test_pasted_words_can_be_sat_and_kept_and_then_stand_among_the_texts(build: Callable[[], House]) -> None:
    house, found = build(), Event()
    house.library.texts(lambda texts: found.set() if "sit-as-you-are" in {text.name for text in texts} else None)
    letter = house.letterbox.pasted("Sit as you are.")
    assert previewed(house, Sit(text=letter.name, voice="captions")).text.startswith("1 line, ")
    house.letterbox.kept(letter)
    house.library.look_for_texts()
    assert found.wait(20)

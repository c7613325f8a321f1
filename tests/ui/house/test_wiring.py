"""The house, built for real: settings that stay, and an end in any case."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

from meditate.places import Places
from meditate.players.silent import SilentPlayer
from meditate.sit import Sit
from narration.engine import Engine
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import Kind
from tests.e2e.sound_server import until
from tests.ui.houses import Hurry
from ui.house.wiring import House


def test_what_is_kept_is_there_at_the_next_start(build: Callable[[], House]) -> None:
    house = build()
    for minutes in range(1, 30):
        house.keep(replace(house.settings, sit=replace(house.settings.sit, length=minutes * 60.0)))
    house.close()
    assert build().settings.sit.length == 29 * 60.0


def test_what_is_amiss_with_what_is_kept_is_told_to_who_asks(build: Callable[..., House], tmp_path: Path) -> None:
    config = Places.under(tmp_path).config
    config.mkdir(parents=True)
    (config / "settings.toml").write_text("[sit]\npace = 500\n")
    (config / "presets.toml").write_text("[[preset]]\npace = 100\n")
    house, told = build(), list[tuple[str, ...]]()
    house.watch_notes(told.append)
    assert ["pace" in note for note in told[-1]] == [True]
    house.presets(lambda presets: None)
    until(lambda: len(told) == 2)
    assert "the preset number 1 was not understood" in told[-1][1]


def test_a_house_closes_while_its_engine_hangs(tmp_path: Path, clock: Hurry) -> None:
    hung = Engine("hung", "1", Kind.FORMANT, (sys.executable, "-c", "import signal; signal.pause()"))
    house = House(Places.under(tmp_path), Studio(Shelf(tmp_path / "clips"), [hung]), lambda: SilentPlayer(clock))
    house.warm()
    house.audition.say_sample("", 110)
    house.preview(Sit(), lambda preview: None)
    closing = Thread(target=house.close)
    closing.start()
    closing.join(3)
    assert not closing.is_alive()

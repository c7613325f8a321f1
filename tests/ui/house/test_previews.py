"""Previews of a house built for real: what a choice leads to, in a line."""

from collections.abc import Callable
from pathlib import Path

from meditate.breath import BreathPattern
from meditate.places import Places
from meditate.players.silent import SilentPlayer
from meditate.sit import Sit
from narration.engine import Engine
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import Kind
from tests.ui.houses import Hurry, previewed
from ui.house.wiring import House


def test_a_preview_says_what_a_length_does(build: Callable[[], House]) -> None:
    house = build()
    comfortable = previewed(house, Sit(length=600.0))
    assert comfortable.fits
    assert comfortable.text.startswith("22 lines, ")
    assert comfortable.text.endswith(" % silence, on the breath")
    short = previewed(house, Sit(length=60.0))
    assert not short.fits
    assert "needs at least 4:" in short.text


def test_a_preview_tells_what_a_breath_asks_of_the_sitter(build: Callable[[], House]) -> None:
    preview = previewed(build(), Sit(length=600.0, breath=BreathPattern(4, 9, 8, 0)))
    assert preview.fits
    assert preview.text.endswith(" · a hold over 7 s: let go as soon as you want to breathe")


def test_a_preview_tells_that_no_voice_works_unless_none_was_wanted(tmp_path: Path, clock: Hurry) -> None:
    gone = Engine("gone", "1", Kind.FORMANT, ("/nonexistent",))
    house = House(Places.under(tmp_path), Studio(Shelf(tmp_path / "clips"), [gone]), lambda: SilentPlayer(clock))
    house.studio.warm()
    assert "on the breath · read by captions only: no voice works here" in previewed(house, Sit()).text
    assert "captions" not in previewed(house, Sit(voice="captions")).text
    assert "captions" not in previewed(house, Sit(text=None)).text
    house.close()


def test_a_preview_of_a_text_that_has_gone_says_so(build: Callable[[], House]) -> None:
    preview = previewed(build(), Sit(text="the-forest-of-lantern"))
    assert not preview.fits
    assert "did you mean 'the-forest-of-lanterns'" in preview.text

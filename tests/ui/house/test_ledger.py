"""The ledger: what was changed here is written, adds up while it cannot be, and undoes nothing of others."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from meditate.bookmarks import read_bookmarks
from meditate.settings import Settings
from meditate.settings_file import read_settings, write_settings
from tests.e2e.sound_server import until
from ui.house import ledger
from ui.house.ledger import Ledger


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[[], Ledger]]:
    """Opens ledgers over one and the same file."""
    ledgers: list[Ledger] = []

    def make() -> Ledger:
        ledgers.append(Ledger(path))
        return ledgers[-1]

    yield make
    for one in ledgers:
        one.close()


def test_changes_add_up_while_the_disk_is_full(opened, path: Path, monkeypatch) -> None:
    here = opened()

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ledger, "write_settings", full)
    here.keep(replace(here.now, light=0.5))
    here.turn("river", 2)
    here.turn("forest", 1)
    assert here.bookmark("river") == 2
    write_settings(path, Settings(captions=True), turned={"pool": 4})
    monkeypatch.undo()
    here.turn("forest", 3)
    here.close()
    assert read_settings(path) == (Settings(light=0.5, captions=True), ())
    assert read_bookmarks(path) == {"river": 2, "forest": 3, "pool": 4}


def test_what_is_not_kept_is_told_until_it_is(path: Path, monkeypatch) -> None:
    told: list[tuple[str, ...]] = []
    here = Ledger(path, lambda: told.append(here.notes))

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(ledger, "write_settings", full)
        here.keep(Settings(light=0.5))
        until(lambda: len(told) == 1)
    here.keep(Settings(light=0.4))
    here.close()
    why = "the settings could not be kept (No space left on device); it is tried again with the next change"
    assert told == [(f"{path}: {why}",), ()]


def test_what_could_not_be_kept_is_told_once(opened, path: Path) -> None:
    path.mkdir()
    here = opened()
    known = here.notes
    here.keep(Settings(light=0.5))
    here.keep(Settings(light=0.4))
    here.close()
    assert here.now.light == 0.4
    assert [note for note in here.notes if note not in known] == [
        f"{path}: the settings could not be kept (Is a directory); it is tried again with the next change"
    ]


def test_a_bookmark_is_where_the_text_was_read_last_wherever_that_was(opened) -> None:
    window, terminal = opened(), opened()
    window.turn("river", 1)
    window.close()
    terminal.turn("river", 2)
    terminal.close()
    assert window.bookmark("river") == 2
    anew = opened()
    anew.turn("river", 0)
    assert anew.bookmark("river") == 0
    anew.close()
    assert window.bookmark("river") == 0


def test_while_the_file_is_edited_by_hand_and_makes_no_sense_bookmarks_are_as_they_were(opened, path: Path) -> None:
    write_settings(path, Settings(), turned={"river": 2})
    window = opened()
    assert window.bookmark("river") == 2
    path.write_text("light = \n")
    assert window.bookmark("river") == 2

"""Other starts ask for the window: it comes, also when they ask before there is one."""

import os
from threading import Thread

import pytest

from meditate.errors import MeditateError
from tests.ui.driven import opened
from tests.ui.fake_house import FakeHouse
from ui.models.telling import told_by
from ui.porch.visitors import Visitors


def test_who_asks_before_there_is_a_window_is_not_forgotten():
    visitors, told = Visitors(), list[str]()
    assert visitors.answer("show") == visitors.answer("show") == ""
    visitors.welcome(lambda: told.append("shown"))
    assert told == ["shown"]
    visitors.answer("show")
    assert told == ["shown", "shown"]
    visitors.answer("")
    assert told == ["shown", "shown"]


def test_the_window_does_nothing_but_show_itself():
    with pytest.raises(MeditateError, match="can only be shown"):
        Visitors().answer("quit")


def test_what_lets_a_window_come_forward_is_handed_on(monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    Visitors().answer("show new-1")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new-1"


def test_a_window_that_is_hidden_comes_back_when_another_start_asks(qtbot):
    with opened(qtbot, FakeHouse()) as face:
        visitors = Visitors()
        visitors.welcome(told_by(face.wanted))
        face.window.hide()
        asking = Thread(target=lambda: visitors.answer("show"))
        asking.start()
        qtbot.waitUntil(face.window.isVisible)
        asking.join()

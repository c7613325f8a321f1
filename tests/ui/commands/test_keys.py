"""`meditate keys`: lists which key does what, and changes it."""

import json

import pytest

from meditate.keymap import Deed, Keymap
from meditate.places import Places
from meditate.settings_file import read_settings
from ui.commands import main
from ui.porch.porch import WINDOW, claim
from ui.porch.porter import Porter


def kept(places: Places) -> Keymap:
    return read_settings(places.settings)[0].keys


def test_every_key_is_listed_as_it_is_set_now(places, capsys) -> None:
    assert main(["keys", "set", "extend", "X", "page down"]) == 0
    assert capsys.readouterr().out == "X or Page down  extend  five minutes more  while you sit\n"
    assert main(["keys"]) == 0
    listed = capsys.readouterr().out
    for deed in Deed:
        assert f" {deed.value} " in listed
    assert "F1" in listed
    assert main(["keys", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["keys"]["extend"] == ["x", "page_down"]


def test_single_keys_are_switched_off_and_all_comes_back_as_usual(places, capsys) -> None:
    assert main(["keys", "single", "off"]) == 0
    assert not kept(places).single
    assert main(["keys", "set", "next"]) == 0
    assert kept(places).keys(Deed.NEXT) == ()
    assert main(["keys", "usual"]) == 0
    assert kept(places) == Keymap()


@pytest.mark.parametrize("wrong", [["next", "m"], ["next", "escape"], ["next", "nothing"], ["nxt", "x"]])
def test_what_cannot_be_is_told_in_one_line_and_changes_nothing(places, capsys, wrong: list[str]) -> None:
    assert main(["keys", "set", *wrong]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert kept(places) == Keymap()


def test_while_the_window_is_open_its_settings_are_the_place(places, capsys) -> None:
    claimed = claim(places, WINDOW)
    assert claimed is not None
    porter = Porter(claimed, lambda _: "")
    try:
        assert main(["keys", "usual"]) == 1
        assert "settings" in capsys.readouterr().err
    finally:
        porter.close()

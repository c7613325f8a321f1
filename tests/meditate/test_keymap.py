"""Which key does what: chosen, clashing, switched off, and as it stands in a settings file."""

import pytest

from meditate.errors import UsageError
from meditate.keymap import USUAL, Deed, Keymap, Where, with_keys
from meditate.keymap_file import keymap_as_table, keymap_in
from meditate.keys import key_named, shown, spoken
from meditate.phrasebook import in_language


def test_every_deed_has_a_key_and_none_is_for_two_that_can_be_done_at_once() -> None:
    keymap = Keymap()
    for deed in Deed:
        assert keymap.keys(deed) == USUAL[deed] != ()
    assert keymap.deed("p", Where.SITTING) is Deed.PREVIOUS
    assert keymap.deed("p", Where.IDLE) is Deed.PRESETS


def test_a_key_that_is_taken_is_told_by_what_it_is_for() -> None:
    with pytest.raises(UsageError, match="M is taken by “five minutes more”"):
        with_keys(Keymap(), Deed.NEXT, ["m"])
    with pytest.raises(UsageError, match=r"Ctrl\+M is taken by “five minutes more”"):
        with_keys(Keymap(), Deed.NEXT, ["ctrl+m"])
    assert with_keys(Keymap(), Deed.HISTORY, ["m"]).deed("m", Where.IDLE) is Deed.HISTORY


@pytest.mark.parametrize("key", ["escape", "enter", "tab", "f1", "ctrl+q"])
def test_what_can_always_be_relied_upon_is_not_given_away(key: str) -> None:
    with pytest.raises(UsageError, match="always"):
        with_keys(Keymap(), Deed.NEXT, [key])


def test_where_characters_are_no_keys_by_themselves_control_is_held_with_them() -> None:
    keymap = Keymap(single=False)
    assert keymap.pressed(Deed.NEXT) == ("right", "ctrl+n")
    assert keymap.deed("n", Where.SITTING) is None
    assert keymap.deed("ctrl+n", Where.SITTING) is Deed.NEXT
    assert keymap.deed("space", Where.SITTING) is Deed.PAUSE
    assert keymap.pressed(Deed.END) == ()  # Ctrl+Q leaves the program, and Escape ends in any case


@pytest.mark.parametrize(
    ("written", "key", "seen", "said"),
    [
        ("M", "m", "M", "M"),
        ("Alt+Ctrl+M", "ctrl+alt+m", "Ctrl+Alt+M", "control alt M"),
        ("+", "+", "+", "plus"),
        ("ctrl++", "ctrl++", "Ctrl++", "control plus"),
        ("Page Up", "page_up", "Page up", "Page up"),
        ("right", "right", "→", "right arrow"),
        ("F5", "f5", "F5", "F5"),
    ],
)
def test_a_key_has_one_name_and_is_shown_and_said_in_its_own_way(written, key, seen, said) -> None:
    assert key_named(written) == key
    assert (shown(key), spoken(key)) == (seen, said)


def test_a_key_that_is_held_is_written_as_keyboards_of_that_language_have_it() -> None:
    with in_language("de"):
        assert (shown("ctrl+m"), shown("alt+up"), spoken("ctrl+delete")) == ("Strg+M", "Alt+↑", "Steuerung Entfernen")


@pytest.mark.parametrize("written", ["", "nothing", "ctrl+", "shift+m", "ctrl+ctrl+m", "\n", "mm"])
def test_what_is_no_key_is_told_with_what_is(written: str) -> None:
    with pytest.raises(UsageError, match="page_up"):
        key_named(written)


def test_an_entry_of_a_file_takes_a_usual_key_from_what_nobody_wrote_of() -> None:
    keymap, notes = keymap_in({"next": "M", "help": False, "quieter": ["down", "Page down"]})
    assert notes == ()
    assert keymap.keys(Deed.NEXT) == ("m",)
    assert keymap.keys(Deed.EXTEND) == keymap.keys(Deed.HELP) == ()
    assert keymap.keys(Deed.QUIETER) == ("down", "page_down")
    assert keymap_in(keymap_as_table(keymap)) == (keymap, ())


@pytest.mark.parametrize(
    ("table", "named"),
    [
        ({"next": 7}, 'keys.next was not understood (it is a key like "m"'),
        ({"next": "enter"}, "keys.next was not understood (Enter always does what has the focus)"),
        ({"next": ["x", "nothing"]}, "no key is called 'nothing'"),
        ({"next": "x", "previous": "x"}, "keys.previous was not understood (X is taken by “next line”)"),
        ({"nxt": "x"}, "did you mean 'next'?"),
        ({"single": "no"}, "keys.single was not understood (it is true or false)"),
    ],
)
def test_a_bad_entry_falls_back_alone_and_is_named(table, named) -> None:
    keymap, notes = keymap_in({"extend": "e", **table})
    assert keymap.keys(Deed.EXTEND) == ("e",)
    assert keymap.keys(Deed.PREVIOUS) == USUAL[Deed.PREVIOUS]
    assert len(notes) == 1
    assert named in notes[0]


def test_only_what_is_not_as_usual_is_written() -> None:
    assert keymap_as_table(Keymap()) == {}
    chosen = with_keys(with_keys(Keymap(single=False), Deed.NEXT, ["x", "y"]), Deed.END, [])
    assert keymap_as_table(chosen) == {"single": False, "next": ["x", "y"], "end": False}

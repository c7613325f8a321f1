"""The file of presets: what is kept comes back, what a hand wrote stays, what is wrong falls back alone."""

from dataclasses import fields, replace
from pathlib import Path
from threading import Thread

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from meditate.breath import BreathPattern
from meditate.errors import UsageError
from meditate.preset_file import PresetFile, export_presets, import_presets, read_presets, write_presets
from meditate.presets import MOST, Preset, Presets
from meditate.settings_file import sit_as_table, sit_in_table
from meditate.sit import Levels, Sit
from meditate.wind_down import WindDown

EVENING = Preset("Evening", Sit(length=1200.0, breath=BreathPattern(4.5, 0, 6, 0), levels=Levels(bell=-12.0)))
WALK = Preset("Walk — slow", Sit(text=None, length=300.0, interval=60.0, ambience=("rain", "forest")))
BOTH = Presets((EVENING, WALK), hidden=("breath",))

sits = st.builds(
    Sit,
    text=st.none() | st.sampled_from(["dream", "my own.md"]),
    length=st.floats(600, 86_400),
    pace=st.integers(80, 180),
    ramp_from=st.none() | st.floats(1, 30),
    interval=st.none() | st.floats(30, 86_400),
    ambience=st.lists(st.sampled_from(["rain", "forest"]), unique=True).map(tuple),
    breath_tone=st.booleans(),
    fade=st.floats(0, 600),
    wind_down=st.none() | st.builds(WindDown, slower=st.floats(0, 40)),
    levels=st.builds(Levels, voice=st.floats(-60, 0), bell=st.floats(-60, 0)),
)
names = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=60)


@given(sits)
def test_every_sit_comes_back_from_its_table(sit):
    assert sit_in_table(sit_as_table(sit)) == (sit, ())


def test_no_field_of_a_sit_is_forgotten():
    every = {field.name for field in fields(Sit) if field.compare}
    assert set(sit_as_table(Sit(), always=every)) | {"levels"} == every
    assert sit_as_table(Sit()) == {}


@given(st.lists(st.tuples(names, sits), max_size=4))
def test_whatever_is_kept_comes_back(tmp_path_factory, kept):
    presets = Presets()
    for name, sit in kept:
        if name.strip() and name.isprintable():
            presets = presets.saved(name.strip(), sit)
    path = tmp_path_factory.getbasetemp() / "any.toml"
    write_presets(path, presets)
    assert read_presets(path) == (presets, ())


def test_a_file_that_is_not_there_holds_none(tmp_path):
    assert read_presets(tmp_path / "presets.toml") == (Presets(), ())


def test_a_preset_can_be_read_by_people_and_by_nobody_else(tmp_path):
    path = tmp_path / "presets.toml"
    write_presets(path, Presets((EVENING,)))
    assert path.read_text().strip().splitlines() == [
        "[[preset]]", 'name = "Evening"', 'text = "the-forest-of-lanterns"', "length = 1200.0", "pace = 110",
        'voice = ""', 'breath = "4.5-0-6-0"', 'bell = "temple"', 'ambience = ["forest"]',
        "", "[preset.levels]", "bell = -12.0",
    ]  # fmt: skip
    assert path.stat().st_mode & 0o777 == 0o600


def test_comments_and_unknown_keys_survive_every_change(tmp_path):
    path = tmp_path / "presets.toml"
    write_presets(path, BOTH)
    by_hand = path.read_text().replace("pace = 110", 'pace = 110  # slow\nmood = "blue"', 1)
    path.write_text(f"# mine\nlater = 1\n{by_hand}")
    changed = BOTH.renamed("Evening", "Late").moved("Late", 5).saved("Third", Sit()).saved(WALK.name, Sit(pace=90))
    write_presets(path, changed)
    assert read_presets(path) == (changed, ())
    written = path.read_text()
    assert written.startswith("# mine\nlater = 1\n")
    late = tomlkit.parse(written)["preset"][1]
    assert (late["name"], late["mood"]) == ("Late", "blue")
    assert "pace = 110  # slow" in written


def test_what_has_become_usual_again_is_no_longer_written(tmp_path):
    path = tmp_path / "presets.toml"
    write_presets(path, BOTH)
    usual = Presets((Preset("Evening", Sit()), Preset(WALK.name, Sit())))
    write_presets(path, usual)
    assert read_presets(path) == (usual, ())
    assert "interval" not in path.read_text()
    write_presets(path, Presets())
    assert read_presets(path) == (Presets(), ())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('[[preset]]\nname = "Bad"\npace = 900\n', "preset: the setting Bad.pace was not understood"),
        ('[[preset]]\nname = "Bad"\nlevels = 3\n', "[levels]"),
        ("[[preset]]\npace = 90\n", "the preset number 1 was not understood (it has no name)"),
        ('[[preset]]\nname = ""\n', "the preset number 1"),
        ('[[preset]]\nname = "walk — SLOW"\n[[preset]]\nname = "Walk — slow"\n', "there is one of that name before it"),
    ],
)
def test_each_bad_preset_falls_back_alone_and_is_named(tmp_path, written, said):
    path, good = tmp_path / "presets.toml", tmp_path / "good.toml"
    write_presets(good, Presets((WALK,)))
    path.write_text(f"{written}\n{good.read_text()}" if "Walk" not in written else written)
    presets, notes = read_presets(path)
    assert any(said in note for note in notes), notes
    assert "Walk — slow".casefold() in {preset.name.casefold() for preset in presets.own}


@pytest.mark.parametrize("content", [b"\xff\xfe\0", b"[[preset]\n", b"[" * 5000, b"x = 1\n" * 300_000])
def test_what_holds_no_presets_is_set_aside_and_told(tmp_path, content):
    path = tmp_path / "presets.toml"
    path.write_bytes(content)
    presets, (note,) = read_presets(path)
    assert presets == Presets()
    assert "the presets were broken" in note
    assert (tmp_path / "presets.toml.broken-1").read_bytes() == content


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: ("preset = " + text).encode()))
def test_no_file_of_presets_makes_it_fall(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "garbage.toml"
    path.write_bytes(content)
    read_presets(path)


def test_presets_that_were_written_otherwise_are_kept_as_tables(tmp_path):
    path = tmp_path / "presets.toml"
    path.write_text('preset = [{name = "One"}, {name = "Two", pace = 90}]\n')
    presets, notes = read_presets(path)
    assert (presets.names[:2], notes) == (("One", "Two"), ())
    write_presets(path, presets.moved("Two", 0).saved("Three", EVENING.sit))
    assert read_presets(path)[0].names[:3] == ("Two", "One", "Three")


def test_a_change_begins_with_what_stands_in_the_file_by_then(tmp_path):
    path = tmp_path / "presets.toml"
    ours, theirs = PresetFile(path), PresetFile(path)
    assert ours.look() == Presets()
    theirs.change(lambda presets: presets.saved("Theirs", Sit()))
    assert ours.change(lambda presets: presets.saved("Ours", Sit())).names[:2] == ("Theirs", "Ours")
    assert ours.now == theirs.look()


def test_changes_from_several_threads_are_all_kept(tmp_path):
    kept = PresetFile(tmp_path / "presets.toml")
    threads = [Thread(target=kept.change, args=(lambda p, n=n: p.saved(f"Number {n}", Sit()),)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept.look().own) == 8


def test_changes_from_several_processes_are_all_kept(tmp_path):
    """Each has a file of its own to change; within one process a lock on the file holds as between two."""
    kept = [PresetFile(tmp_path / "presets.toml") for _ in range(8)]
    threads = [
        Thread(target=one.change, args=(lambda presets, number=number: presets.saved(str(number), Sit()),))
        for number, one in enumerate(kept)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {preset.name for preset in kept[0].look().own} == set(map(str, range(8)))


def test_what_cannot_be_read_is_never_written_over(tmp_path):
    path = tmp_path / "presets.toml"
    path.mkdir()
    kept = PresetFile(path)
    assert kept.look() == Presets()
    assert "could not be read" in kept.notes[0]
    with pytest.raises(OSError, match="directory"):
        kept.change(lambda presets: presets.saved("New", Sit()))


def test_a_change_that_cannot_be_made_changes_nothing(tmp_path):
    path = tmp_path / "presets.toml"
    write_presets(path, BOTH)
    before = path.read_bytes(), path.stat().st_ino
    kept = PresetFile(path)
    with pytest.raises(UsageError):
        kept.change(lambda presets: presets.renamed("Evening", WALK.name))
    kept.change(lambda presets: presets)
    assert (path.read_bytes(), path.stat().st_ino) == before


def test_there_are_not_more_than_anybody_keeps():
    presets = Presets(tuple(Preset(str(number), Sit()) for number in range(MOST)))
    with pytest.raises(UsageError, match=f"at most {MOST}"):
        presets.saved("one more", Sit())


def test_what_is_handed_on_can_be_taken_in(tmp_path):
    path = tmp_path / "for a friend.toml"
    path.write_text("something else")
    export_presets(path, BOTH)
    assert import_presets(path) == (replace(BOTH, hidden=()), ())


@pytest.mark.parametrize("content", [b"", b"a = 1\n", b"\xff", b"[sit]\npace = 90\n"])
def test_a_file_without_presets_is_refused_and_stays(tmp_path: Path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=r"settings\.toml: the"):
        import_presets(path)
    assert path.read_bytes() == content

"""Settings are kept: whole, readable by hand, and never in the way of a start."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from meditate.breath import PRESETS, BreathPattern
from meditate.errors import UsageError
from meditate.keymap import Deed, Keymap, with_keys
from meditate.look import Contrast, Motion, Painter, Theme
from meditate.peal import Part, Peal
from meditate.program import Program
from meditate.reminder import Reminder, Weekday
from meditate.settings import CaptionPlace, CaptionSize, Settings, TimeLeft
from meditate.settings_file import read_settings, write_settings
from meditate.sit import Levels, Sit, place_entry
from meditate.wind_down import MOST, WindDown

HOLDS = st.floats(0, 60)
INS_AND_OUTS = st.floats(0.5, 60)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
LEVELS = st.builds(Levels, *[st.floats(-60, 0)] * 6)
PEALS = st.builds(Peal, WORDS, st.integers(1, 9), st.floats(1, 30))
WIND_DOWNS = st.builds(WindDown, **{name: st.floats(0, most) for name, most in MOST.items()})
NAMES = st.text("abc é-1", min_size=1, max_size=20).filter(str.strip)
BREATHS = st.sampled_from(list(PRESETS.values())) | st.builds(BreathPattern, INS_AND_OUTS, HOLDS, INS_AND_OUTS, HOLDS)
SITS = st.builds(
    Sit,
    text=st.none() | WORDS.filter(lambda name: name != "none"),
    length=st.floats(10, 86400),
    pace=st.integers(80, 180),
    voice=WORDS,
    breath=BREATHS,
    ramp_from=st.none() | st.floats(1, 30),
    bell=WORDS,
    opening=PEALS,
    between=PEALS,
    closing=PEALS,
    intervals=st.lists(st.floats(1, 86400), max_size=3).map(tuple),
    jitter=st.floats(0, 600),
    parts=st.lists(st.builds(Part, NAMES, st.floats(10, 86400), PEALS), max_size=3).map(tuple),
    closing_bell=st.booleans(),
    interval=st.none() | st.floats(30, 86400),
    ambience=st.lists(
        st.builds(place_entry, WORDS.filter(lambda word: ":" not in word), st.integers(-60, 0)), max_size=3
    ).map(tuple),
    breath_tone=st.booleans(),
    open_ended=st.booleans(),
    overtime=st.booleans(),
    delay=st.floats(0, 600),
    settle=st.floats(8, 600),
    fade=st.floats(0, 900),
    wind_down=st.none() | WIND_DOWNS,
    in_parts=st.booleans(),
    seed=st.integers(-(2**62), 2**62),
    levels=LEVELS,
)
CLOCKS = st.builds(time, st.integers(0, 23), st.integers(0, 59))
REMINDERS = st.builds(
    Reminder,
    st.booleans(),
    st.lists(CLOCKS, min_size=1, max_size=3).map(tuple),
    st.lists(st.sampled_from(Weekday), min_size=1).map(tuple),
)
KEYMAPS = [
    Keymap(),
    Keymap(single=False),
    with_keys(with_keys(Keymap(), Deed.NEXT, ["alt+x", "page_down"]), Deed.HISTORY, []),
    with_keys(with_keys(Keymap(), Deed.EXTEND, []), Deed.SLOWER, ["m", "é"]),
]
SETTINGS = st.builds(
    Settings,
    SITS,
    captions=st.booleans(),
    welcomed=st.booleans(),
    caption_size=st.sampled_from(CaptionSize),
    caption_place=st.sampled_from(CaptionPlace),
    time_left=st.sampled_from(TimeLeft),
    theme=st.sampled_from(Theme),
    contrast=st.sampled_from(Contrast),
    motion=st.sampled_from(Motion),
    painter=st.sampled_from(Painter),
    keep_awake=st.booleans(),
    quiet_desktop=st.booleans(),
    show_title=st.booleans(),
    light=st.floats(0.1, 1),
    reminder=REMINDERS,
    keys=st.sampled_from(KEYMAPS),
)
KEYS = st.sampled_from(
    ["sit", "keys", "levels", "captions", "light", "length", "pace", "breath", "text", "ambience", "other"]
)
PLAIN = st.recursive(
    st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


def test_a_reminder_is_written_as_people_say_it_and_each_of_its_keys_falls_back_alone(path: Path) -> None:
    workdays = Reminder(on=True, times=(time(7, 30),), days=tuple(Weekday)[:5])
    write_settings(path, Settings(reminder=workdays))
    assert 'times = ["07:30"]\ndays = ["monday", "tuesday",' in path.read_text()
    written(path, '[reminder]\non = true\ntimes = ["noon"]\ndays = ["monday", "someday"]\n')
    settings, notes = read_settings(path)
    assert settings.reminder == Reminder(on=True)
    assert len(notes) == 2
    written(path, "[reminder]\non = true\ntimes = []\n")
    assert "at least one time" in read_settings(path)[1][0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_look_is_one_of_a_few_words_and_an_old_switch_is_left_alone(path: Path) -> None:
    written(path, 'still = true\ntheme = "beige"\ncontrast = 3\nmotion = "still"\n')
    settings, notes = read_settings(path)
    assert settings == Settings(motion=Motion.STILL)
    assert "one of system, light, dark, night" in notes[0]
    assert len(notes) == 2
    write_settings(path, settings)
    assert "still = true\n" in path.read_text()


def test_without_a_file_the_settings_are_the_usual_ones_and_nothing_is_said(path):
    assert read_settings(path) == (Settings(), ())
    assert not path.parent.exists()


@given(SETTINGS)
def test_whatever_is_kept_is_read_again_exactly(settings):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        write_settings(path, settings)
        assert read_settings(path) == (settings, ())


@given(st.dictionaries(KEYS, PLAIN, max_size=5), SETTINGS)
def test_any_table_can_be_read_and_written_over(found, settings):
    import tomlkit

    with TemporaryDirectory() as folder:
        path = written(Path(folder) / "settings.toml", tomlkit.dumps(found))
        kept, notes = read_settings(path)
        assert isinstance(kept, Settings)
        assert all("\n" not in note for note in notes)
        write_settings(path, settings)
        assert read_settings(path)[0] == settings


@given(st.binary(max_size=200) | st.text("[]=\"'.#\n ab1-{}", max_size=60).map(str.encode))
def test_any_bytes_give_settings_and_never_an_error(content):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        path.write_bytes(content)
        kept, notes = read_settings(path)
        assert isinstance(kept, Settings)
        assert path.exists() or notes


@pytest.mark.parametrize(
    ("line", "named", "allowed"),
    [
        ('length = "long"', "sit.length", "number"),
        ("length = nan", "sit.length", "number"),
        ("length = 5", "sit.length", "0:10"),
        ("pace = 500", "sit.pace", "between 80 and 180"),
        ("pace = 99.5", "sit.pace", "whole number"),
        ('breath = "clam"', "sit.breath", "calm"),
        ('ambience = "forest"', "sit.ambience", "list"),
        ("closing_bell = 1", "sit.closing_bell", "true or false"),
        ("text = 7", "sit.text", "quotes"),
        ("opening = {strikes = 10}", "sit.opening", "1 to 9 times"),
        ("between = {gap = 0.5}", "sit.between", "1 to 30 seconds"),
        ("closing = {strike = 2}", "sit.closing", "a table like"),
        ("intervals = 300", "sit.intervals", "a list of seconds"),
        ("jitter = -1", "sit.jitter", "up to 600 seconds"),
        ('parts = [{name = "walk"}]', "sit.parts", "a name and a length"),
        ('parts = [{name = " ", length = 60}]', "sit.parts", "1 to 60 characters"),
    ],
)
def test_a_bad_key_falls_back_alone_and_is_named_with_what_is_allowed(path, line, named, allowed):
    kept, notes = read_settings(written(path, f'captions = true\n[sit]\nvoice = "mine"\n{line}\n'))
    assert kept == Settings(replace(Sit(), voice="mine"), captions=True)
    assert len(notes) == 1
    assert named in notes[0]
    assert allowed in notes[0]


@pytest.mark.parametrize("key", ["caption_size", "caption_place", "time_left"])
def test_how_things_are_shown_is_one_of_a_few_words(path, key):
    for word in ("'spinning'", "7", "[1]"):
        kept, notes = read_settings(written(path, f"{key} = {word}"))
        assert kept == Settings()
        assert len(notes) == 1
        assert key in notes[0]
        assert "it is one of" in notes[0]


def test_a_broken_file_is_set_aside_and_never_overwrites_one_set_aside_before(path):
    for number in (1, 2):
        kept, notes = read_settings(written(path, f"broken = = {number}"))
        assert kept == Settings()
        assert f"settings.toml.broken-{number}" in notes[0]
        assert path.with_name(f"settings.toml.broken-{number}").read_text() == f"broken = = {number}"
    assert not path.exists()


def test_a_folder_in_the_place_of_the_file_is_told_and_does_not_stop_the_start(path):
    path.mkdir(parents=True)
    kept, notes = read_settings(path)
    assert kept == Settings()
    assert len(notes) == 1


def test_comments_and_unknown_keys_survive_a_change(path):
    written(path, '# mine\nfuture = "kept"\n[sit]\nlength = 600 # ten minutes\npace = 100\nnew = 1\n[other]\na = 1\n')
    write_settings(path, replace(Settings(), sit=replace(Sit(), pace=120)))
    text = path.read_text(encoding="utf-8")
    for part in ("# mine", 'future = "kept"', "length = 600 # ten minutes", "pace = 120", "new = 1", "[other]\na = 1"):
        assert part in text


def test_a_breath_is_written_as_people_write_it(path):
    write_settings(path, replace(Settings(), sit=replace(Sit(), breath=BreathPattern(4, 1, 6.5, 0))))
    assert 'breath = "4-1-6.5-0"' in path.read_text(encoding="utf-8")
    write_settings(path, Settings())
    assert 'breath = "calm"' in path.read_text(encoding="utf-8")


def test_a_bells_volume_may_be_none_and_parts_may_be_tables_of_their_own(path):
    text = (
        '[sit]\n[[sit.parts]]\nname = "sit"\nlength = 1500\n[[sit.parts]]\nname = "walk"\nlength = 600\nstrikes = 2\n'
    )
    kept, notes = read_settings(written(path, f'{text}[levels]\ninterval = "none"\n'))
    assert notes == ()
    assert kept.sit.parts == (Part("sit", 1500.0), Part("walk", 600.0, Peal(strikes=2)))
    assert kept.sit.levels.interval == -60.0
    write_settings(path, kept)
    assert read_settings(path) == (kept, ())


def test_many_saves_at_once_never_tear_the_file(path):
    paces = range(80, 180, 2)
    with ThreadPoolExecutor(4) as saving:
        for _ in saving.map(lambda pace: write_settings(path, Settings(Sit(pace=pace))), paces):
            kept, notes = read_settings(path)
            assert notes == ()
            assert kept.sit.pace in paces
    assert {file.name for file in path.parent.iterdir()} == {"settings.lock", "settings.toml"}


@limits(max_examples=10)
@given(SETTINGS, SETTINGS, SETTINGS)
def test_what_was_changed_here_and_what_others_have_changed_meanwhile_are_both_kept(before, here, there):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.toml"
        write_settings(path, there)
        write_settings(path, here, before)
        kept, _ = read_settings(path)
        for part in (lambda of: of, lambda of: of.sit, lambda of: of.sit.levels, lambda of: of.reminder):
            for name in {field.name for field in fields(part(kept))} - {"sit", "levels", "reminder", "keys"}:
                was, ours, theirs = (getattr(part(of), name) for of in (before, here, there))
                assert getattr(part(kept), name) == (theirs if ours == was else ours)


def test_a_key_that_goes_back_to_what_is_usual_leaves_the_others_keys(path):
    changed = with_keys(Keymap(), Deed.EXTEND, ["x"])
    write_settings(path, Settings(keys=with_keys(changed, Deed.HISTORY, ["j"])))
    write_settings(path, Settings(), Settings(keys=changed))
    assert read_settings(path)[0].keys == with_keys(Keymap(), Deed.HISTORY, ["j"])


def test_a_file_that_a_hand_has_broken_meanwhile_is_set_aside_and_all_is_kept(path):
    written(path, "broken = =")
    assert "settings.toml.broken-1" in write_settings(path, Settings(light=0.5, captions=True), Settings(light=0.5))
    assert path.with_name("settings.toml.broken-1").read_text() == "broken = ="
    assert read_settings(path) == (Settings(light=0.5, captions=True), ())


def test_nothing_is_written_where_nothing_was_changed(path):
    written(path, "light   =   0.5")
    write_settings(path, Settings(light=0.2), Settings(light=0.2))
    assert path.read_text() == "light   =   0.5"


def test_a_light_out_of_bounds_cannot_be_built():
    with pytest.raises(UsageError, match="between"):
        Settings(light=0.0)


PROGRAMS = """
voice_folder = "/voices"

[voices.slt]
command = ["flite", "{text_file}", "{wav_file}"]
language = "en-us"

[voices.broken]
command = ["flite", "{text_file}", "{wave_file}"]

[voices.odd]
order = "flite"
"""


def test_programs_that_read_are_taken_from_the_file_each_by_itself_and_left_in_it(tmp_path: Path):
    path = tmp_path / "settings.toml"
    path.write_text(PROGRAMS)
    settings, notes = read_settings(path)
    assert settings.voice_folder == "/voices"
    assert settings.programs == (Program("slt", ("flite", "{text_file}", "{wav_file}"), "en-us"),)
    assert [note.partition(":")[0] for note in notes] == [
        "the voice broken in the settings is left out",
        "the voice odd in the settings is left out",
    ]
    assert "did you mean {wav_file}?" in notes[0]
    write_settings(path, settings)
    assert read_settings(path) == (settings, notes)

"""Our folders are where the system wants them, and nobody else can look into them."""

import os
import stat
import sys
from pathlib import Path

import pytest

from meditate.files import ours_alone, write_whole
from meditate.places import Places

posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes there")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_umask():
    before = os.umask(0)
    yield
    os.umask(before)


def test_the_places_of_a_test_are_never_those_of_its_user():
    for folder in (Places.of_user().config, Places.of_user().data, Places.of_user().cache):
        assert folder.is_relative_to(Path(os.environ["XDG_CONFIG_HOME"]).parent)


def test_asking_for_the_places_makes_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert Places.of_user().config == tmp_path / "config" / "meditate"
    assert list(tmp_path.iterdir()) == []


@posix
@pytest.mark.usefixtures("open_umask")
def test_folders_and_files_are_their_owners_alone_whatever_the_umask(tmp_path):
    places = Places.under(tmp_path / "new" / "root").ensure()
    write_whole(places.settings, "kept")
    for folder in (tmp_path / "new", places.config, places.data, places.cache, places.runtime):
        assert mode(folder) == 0o700
    assert mode(places.settings) == 0o600


def test_with_no_home_at_all_there_is_still_a_place(monkeypatch):
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "expanduser", _no_home)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    places = Places.of_user()
    assert all(folder.is_absolute() for folder in (places.config, places.data, places.cache, places.runtime))


@posix
def test_what_stands_in_the_temporary_folder_under_our_name_is_not_trusted_unless_it_is_ours(tmp_path, monkeypatch):
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    theirs.mkdir()
    ours.mkdir()
    ours.chmod(0o777)
    (tmp_path / "link").symlink_to(ours)
    monkeypatch.setattr(os, "getuid", lambda: theirs.stat().st_uid + 1)
    for folder in (theirs, tmp_path / "link"):
        with pytest.raises(PermissionError):
            ours_alone(folder)
    monkeypatch.undo()
    assert mode(ours_alone(ours)) == 0o700
    with pytest.raises(PermissionError):
        ours_alone(tmp_path / "link")


@posix
def test_where_somebody_else_has_taken_our_place_there_is_another(tmp_path, monkeypatch):
    taken = tmp_path / "meditate-taken"
    (tmp_path / "theirs").mkdir()
    taken.symlink_to(tmp_path / "theirs")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("meditate.places.own_temporary", lambda: taken)
    monkeypatch.setattr("meditate.places.PlatformDirs", _no_home)
    places = Places.of_user()
    assert not places.data.resolve().is_relative_to(tmp_path / "theirs")
    assert mode(places.data.parent) == 0o700
    assert Places.of_user() == places


def _no_home(*_: object, **__: object) -> Path:
    raise RuntimeError("Could not determine home directory.")


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "kept"
    write_whole(path, "before")
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(OSError, match=r"No space.*kept'$"):
        write_whole(path, "after")
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_file_that_is_kept_elsewhere_by_a_link_is_written_there(tmp_path):
    (tmp_path / "mine").mkdir()
    link = tmp_path / "config" / "settings.toml"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "mine" / "settings.toml")
    for content in ("first", "second"):
        write_whole(link, content)
        assert link.is_symlink()
        assert (tmp_path / "mine" / "settings.toml").read_text() == content
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["settings.toml"]


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")

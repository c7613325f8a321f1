"""The shelf, on a real folder."""

import os
import stat

from narration.shelf import Label, Shelf, key_of

LABEL = Label(rate=8000, frames=500, words=((0, 3, 0), (4, 2, 250)))
PCM = bytes(range(250)) * 4


def test_what_is_kept_comes_back_the_same(tmp_path):
    Shelf(tmp_path).keep("ab12", PCM, LABEL)
    assert (Shelf(tmp_path).label("ab12"), Shelf(tmp_path).samples("ab12")) == (LABEL, PCM)


def test_only_its_owner_may_read_a_clip(tmp_path):
    Shelf(tmp_path / "new").keep("ab12", PCM, LABEL)
    assert stat.S_IMODE((tmp_path / "new" / "ab" / "ab12.clip").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new" / "ab").stat().st_mode) == 0o700


def test_the_longest_unused_clip_goes_first_when_the_shelf_is_full(tmp_path):
    shelf = Shelf(tmp_path, cap=5000)
    for n in range(4):
        shelf.keep(f"0{n}", PCM, LABEL)
        os.utime(tmp_path / f"0{n}" / f"0{n}.clip", (n, n))
    os.utime(tmp_path / "00" / "00.clip", (9, 9))
    shelf.keep("05", PCM, LABEL)
    assert [key for key in ("00", "01", "02", "03", "05") if shelf.label(key)] == ["00", "02", "03", "05"]


def test_any_torn_or_changed_byte_makes_a_clip_as_good_as_none(tmp_path):
    shelf = Shelf(tmp_path)
    shelf.keep("ab12", PCM, LABEL)
    place = tmp_path / "ab" / "ab12.clip"
    whole = place.read_bytes()
    for damaged in (whole[:-1], whole[:10], b"", b"\x00" * len(whole), whole[:-5] + b"xxxxx", b"[]\n", b"{}\n" + PCM):
        place.write_bytes(damaged)
        assert Shelf(tmp_path).samples("ab12") is None
    assert not place.exists()


def test_cards_are_kept_beside_the_clips(tmp_path):
    Shelf(tmp_path).keep_card("gain", 2.5)
    assert Shelf(tmp_path).card("gain") == 2.5
    assert Shelf(tmp_path).card("other") is None


def test_a_key_changes_with_anything_that_shapes_a_clip():
    assert len({key_of("a", 1), key_of("a", 2), key_of("b", 1), key_of("a", 1, None)}) == 4

"""A line says whether it is as it was written, and one that is not costs nobody else."""

import json
import random

import pytest

from meditate.history.lines import Event, lines_in, opened, sealed, whole

SIT = {"kind": "sit", "id": "a" * 32, "started": "2026-05-09T07:00:00+02:00", "seconds": 600, "mood": "glad"}
AWKWARD = [
    '"quotes"',
    ',"crc":"00000000"}',
    "a\nline\r\nand\u2028another",
    "{[}]",
    "träumen 🌲",
    "\ud800",
    "\\",
    "\x00",
]


def events(content: bytes) -> list[Event | None]:
    return opened([line for _, line in lines_in(content) if line is not None])


def damaged(content: bytes) -> list[int]:
    return [number for number, line in lines_in(content) if line is None]


def test_each_line_is_json_for_other_programs_too():
    line = sealed(SIT)
    assert line.endswith(b"\n")
    assert json.loads(line) == SIT | {"crc": json.loads(line)["crc"]}


@pytest.mark.parametrize("note", AWKWARD)
def test_whatever_is_written_in_a_note_stays_one_line_and_comes_back(note: str):
    content = sealed(SIT | {"text": note})
    assert content.count(b"\n") == 1
    assert events(content) == [SIT | {"text": note.encode("utf-8", "replace").decode()}]


def test_every_flipped_bit_is_found_and_costs_its_line_at_most():
    lines = [sealed(SIT | {"id": f"{n:032x}", "note": "träumen"}) for n in range(5)]
    content = b"".join(lines)
    kept = events(content)
    chance = random.Random(7)
    for place in chance.sample(range(len(content) * 8), 1500):
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        found = events(bytes(flipped))
        assert all(event in kept for event in found)
        assert len(found) >= 4
        assert len(found) == 5 or damaged(bytes(flipped))


def test_two_lines_that_grew_together_are_both_read():
    one, two = sealed(SIT), sealed(SIT | {"id": "b" * 32})
    assert events(one[:-1] + two) == events(one[:-1] + b"K" + two) == events(one + two)
    assert not damaged(one[:-1] + b"K" + two)


def test_a_torn_line_before_a_whole_one_costs_only_itself():
    torn, two = sealed(SIT)[:-30], sealed(SIT | {"id": "b" * 32})
    assert events(torn + two) == events(two)
    assert damaged(torn + two) == [1]


def test_lines_of_another_system_are_read():
    assert events(sealed(SIT)[:-1] + b"\r\n" + sealed(SIT)) == [SIT, SIT]
    assert not damaged(sealed(SIT)[:-1] + b"\r\n\r\n\n")


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"hello", b'{"kind":"sit"}', b"\xff\xfe" * 40, b'{"a":1,"crc":"00000000"}']
)
def test_what_has_no_right_checksum_is_no_line_of_ours(line: bytes):
    assert not whole(line)


def test_what_has_a_checksum_and_is_no_event_is_none():
    strange = [sealed({"a": 1})[:-1]]
    assert opened(strange) == [{"a": 1}]
    assert opened([]) == []

"""The course of a text through several sits, in houses built for real."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

from meditate.history.facts import Entry
from meditate.history.wall import wall_now
from meditate.score import SectionStart
from meditate.sit import Sit
from meditate.sitting_states import State
from meditate.texts import DEFAULT
from meditate.verbs import Verb
from meditate.wind_down import WindDown
from tests.books import book
from tests.ui.houses import Hurry, previewed, sat
from ui.house.wiring import House


def test_a_text_in_parts_goes_on_where_the_last_whole_sit_ended(build: Callable[[], House], clock: Hurry) -> None:
    sit = Sit(text="dream", length=200.0, voice="captions", in_parts=True)
    house = build()
    first = sat(house, clock, sit)
    assert first[0] == 0
    house.keep(replace(house.settings, light=0.5))
    assert sat(house, clock, sit, share=0.5)[0] == first[1]
    house.close()
    again = build()
    parts = [first, sat(again, clock, sit)]
    while parts[-1][1] < 4:
        parts.append(sat(again, clock, sit))
    assert [part[0] for part in parts[1:]] == [part[1] for part in parts[:-1]]
    assert again.course.bookmark(sit) == 0
    assert sat(again, clock, replace(sit, in_parts=False, length=600.0)) == (0, 4)


def test_nothing_that_is_chosen_in_one_house_is_undone_by_another(build: Callable[[], House], clock: Hurry) -> None:
    sit = Sit(text="dream", length=200.0, voice="captions", in_parts=True)
    window, terminal = build(), build()
    window.keep(replace(window.settings, light=0.5))
    first = sat(terminal, clock, sit)
    terminal.keep(replace(terminal.settings, voice_folder="/voices"))
    terminal.close()
    assert window.course.bookmark(sit) == first[1]
    assert sat(window, clock, sit, share=0.5)[0] == first[1]
    window.keep(replace(window.settings, captions=True))
    window.close()
    again = build()
    assert (again.settings.light, again.settings.captions, again.settings.voice_folder) == (0.5, True, "/voices")
    assert again.course.bookmark(sit) == first[1]


def test_a_book_is_read_on_in_the_next_sit(build: Callable[[], House], clock: Hurry, tmp_path: Path) -> None:
    pages = {f"c{n}": f"<body><h1>Night {n}</h1><p>{'The river goes on. ' * 20}</p></body>" for n in range(1, 5)}
    (tmp_path / "tide.epub").write_bytes(book(pages))
    house, sit = build(), Sit(text=str(tmp_path / "tide.epub"), length=120.0, voice="captions")
    first, last = sat(house, clock, sit)
    assert (first, 0 < last < 4) == (0, True)
    assert previewed(house, sit).goes_on == f"Night {last + 1}"
    assert previewed(house, sit).places == ("Night 1", "Night 2", "Night 3", "Night 4")
    house.course.go_on_at(sit, 3)
    assert sat(house, clock, sit) == (3, 4)
    house.course.go_on_at(sit, 0)
    assert previewed(house, sit).goes_on == ""


def test_who_falls_asleep_goes_on_where_the_last_key_was_pressed(build: Callable[[], House], clock: Hurry) -> None:
    sit = Sit(
        text="dream", length=1200.0, voice="captions", in_parts=True, fade=300.0, closing_bell=False,
        wind_down=WindDown(),
    )  # fmt: skip
    house = build()
    clock.now = 0.0
    sitting = house.seat.begin(sit)
    sitting.begin()
    river = next(cue for cue in sitting.score.sections if cue.what == SectionStart(3, "The river"))
    clock.now = river.start + 20
    sitting.do(Verb.QUIETER)
    clock.now = 1200.5
    assert sitting.now().state is State.OVER
    assert house.course.bookmark(sit) == 3
    assert sat(house, clock, sit) == (3, 4)
    assert house.course.bookmark(sit) == 0
    assert sat(house, clock, sit, share=0.2) == (0, 4)
    assert house.course.bookmark(sit) == 1
    house.course.go_on_at(sit, 0)
    assert house.course.bookmark(sit) == 0


def test_a_text_that_was_sat_often_is_said_less_where_that_is_wished(build: Callable[[], House]) -> None:
    house, sit = build(), Sit(text=DEFAULT, length=900.0)
    written = Event()
    for number in range(12):
        house.diary.write(Entry(str(number), wall_now(), 900.0, 900.0, text="dream"))
    house.diary.watch(lambda news: written.set() if len(news.history.entries) == 12 else None)
    assert written.wait(20)
    assert previewed(house, sit).text.startswith("22 lines, ")
    assert previewed(house, replace(sit, sparser=True)).text.startswith("15 lines, 7 left out, ")
    sitting = house.seat.begin(replace(sit, sparser=True))
    assert len(sitting.score.left_out) == 7
    sitting.close()

"""The house, built for real: settings that stay, previews that tell, and a whole sit on a fast clock."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path
from threading import Event, Thread, current_thread

import pytest

from meditate.breath import BreathPattern
from meditate.errors import MeditateError, UnknownNameError
from meditate.history.facts import Entry
from meditate.history.views import last_sit
from meditate.history.wall import wall_now
from meditate.places import Places
from meditate.players.player import Heard, Player
from meditate.players.silent import SilentPlayer
from meditate.presets import preset_over
from meditate.score import SectionStart
from meditate.script import parse
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import State
from meditate.texts import DEFAULT, Text
from meditate.verbs import Verb
from meditate.wind_down import WindDown
from narration.engine import Engine
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import Kind
from tests.books import book
from tests.e2e.sound_server import until
from ui.knock import Answer, knock
from ui.latest import Latest
from ui.output import Output, OutputWatch
from ui.porch import SIT
from ui.previewer import Preview
from ui.wiring import House


class Hurry:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Hurry:
    return Hurry()


@pytest.fixture
def build(tmp_path: Path, clock: Hurry) -> Iterator[Callable[..., House]]:
    """Makes houses in one and the same place, without a sound device."""
    built: list[House] = []

    def make(player: Callable[[], Player] = lambda: SilentPlayer(clock)) -> House:
        places = Places.under(tmp_path)
        built.append(House(places, Studio(Shelf(places.clips)), player))
        return built[-1]

    yield make
    for house in built:
        house.close()


def previewed(house: House, sit: Sit) -> Preview:
    answered, answers = Event(), []

    def take(preview: Preview) -> None:
        answers.append(preview)
        answered.set()

    house.preview(sit, take)
    assert answered.wait(20)
    return answers[0]


def test_what_is_kept_is_there_at_the_next_start(build: Callable[[], House]) -> None:
    house = build()
    for minutes in range(1, 30):
        house.keep(replace(house.settings, sit=replace(house.settings.sit, length=minutes * 60.0)))
    house.close()
    assert build().settings.sit.length == 29 * 60.0


def test_ones_own_texts_arrive_from_another_thread(build: Callable[[], House], tmp_path: Path) -> None:
    own = tmp_path / "data" / "texts"
    own.mkdir(parents=True)
    (own / "mine.md").write_text("# My own\n\nSit.", "utf-8")
    house, arrived, later = build(), Event(), []

    def take(texts: tuple[Text, ...]) -> None:
        later.append((texts, current_thread()))
        arrived.set()

    assert DEFAULT in [text.name for text in house.library.texts(take)]
    assert arrived.wait(20)
    texts, teller = later[0]
    assert "My own" in [text.title for text in texts]
    assert teller is not current_thread()


def sat(house: House, clock: Hurry, sit: Sit, share: float = 1.1) -> tuple[int, int]:
    """Sit this share of its length; which sections were read."""
    clock.now = 0.0
    sitting = house.seat.begin(sit)
    sitting.begin()
    clock.now = share * sitting.score.length
    sitting.now()
    sitting.close()
    return sitting.score.reads


def test_pasted_words_can_be_sat_and_kept_and_then_stand_among_the_texts(build: Callable[[], House]) -> None:
    house, found = build(), Event()
    house.library.texts(lambda texts: found.set() if "sit-as-you-are" in {text.name for text in texts} else None)
    letter = house.letterbox.pasted("Sit as you are.")
    assert previewed(house, Sit(text=letter.name, voice="captions")).text.startswith("1 line, ")
    house.letterbox.kept(letter)
    house.library.look_for_texts()
    assert found.wait(20)


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


def test_a_preview_says_what_a_length_does(build: Callable[[], House]) -> None:
    house = build()
    comfortable = previewed(house, Sit(length=600.0))
    assert comfortable.fits
    assert comfortable.text.startswith("22 lines, ")
    assert comfortable.text.endswith(" % silence, on the breath")
    short = previewed(house, Sit(length=60.0))
    assert not short.fits
    assert "needs at least 4:" in short.text


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


def test_a_preview_tells_what_a_breath_asks_of_the_sitter(build: Callable[[], House]) -> None:
    preview = previewed(build(), Sit(length=600.0, breath=BreathPattern(4, 9, 8, 0)))
    assert preview.fits
    assert preview.text.endswith(" · a hold over 7 s: let go as soon as you want to breathe")


def test_a_preview_tells_that_no_voice_works_unless_none_was_wanted(tmp_path: Path, clock: Hurry) -> None:
    gone = Engine("gone", "1", Kind.FORMANT, ("/nonexistent",))
    house = House(Places.under(tmp_path), Studio(Shelf(tmp_path / "clips"), [gone]), lambda: SilentPlayer(clock))
    house.studio.warm()
    assert "on the breath · read by captions only: no voice works here" in previewed(house, Sit()).text
    assert "captions" not in previewed(house, Sit(voice="captions")).text
    assert "captions" not in previewed(house, Sit(text=None)).text
    house.close()


def test_a_preview_of_a_text_that_has_gone_says_so(build: Callable[[], House]) -> None:
    preview = previewed(build(), Sit(text="the-forest-of-lantern"))
    assert not preview.fits
    assert "did you mean 'the-forest-of-lanterns'" in preview.text


@pytest.mark.real
def test_a_whole_sit_reaches_its_bell_on_a_fast_clock(build: Callable[[], House], clock: Hurry) -> None:
    house = build()
    script = parse("Sit as you are.\n\nCome back gently.", "two lines")
    sitting = house.seat.begin(Sit(length=60.0), script)
    assert sitting.now().state is State.READY
    sitting.begin()
    heard = []
    now = sitting.now()
    for second in range(int(sitting.score.end) + 2):
        clock.now = float(second)
        now = sitting.now()
        heard.append(now.moment.caption)
    assert "Sit as you are." in heard
    assert "Come back gently." in heard
    assert now.state is State.OVER
    assert now.sat == 60.0


def test_every_sit_that_was_sat_is_in_the_history(build: Callable[[], House], clock: Hurry) -> None:
    house = build()
    for at, how in ((45.0, "end"), (50.0, "close"), (70.0, "now"), (5.0, "end")):
        sitting = house.seat.begin(Sit(text=None, length=60.0, ambience=(), breath_tone=False))
        sitting.begin()
        clock.now += at
        if how == "end":
            sitting.do(Verb.END)
        elif how == "close":
            sitting.close()
        else:
            assert sitting.now().state is State.SITTING
            clock.now += 60.0
            sitting.now()
    never_begun = house.seat.begin(Sit(text=None, length=60.0))
    never_begun.close()
    house.close()
    told = sorted((entry.seconds, entry.ended.value, entry.preset) for entry in house.diary.read().entries)
    assert told == [(45.0, "early", "silent"), (50.0, "interrupted", "silent"), (60.0, "complete", "silent")]
    assert last_sit(house.diary.read().entries) is not None


def test_a_sleep_timer_is_no_sit_of_the_history(build: Callable[[], House], clock: Hurry) -> None:
    house = build()
    sitting = house.seat.begin(preset_over("sleep", Sit(length=60.0)))
    sitting.begin()
    clock.now += 61.0
    assert sitting.now().state is State.OVER
    house.close()
    assert house.diary.read().entries == ()


def test_a_sit_that_cannot_begin_is_refused_before_anything_sounds(build: Callable[[], House]) -> None:
    house = build()
    with pytest.raises(UnknownNameError, match="did you mean 'temple'"):
        house.seat.begin(Sit(bell="tempel"))


def test_a_voice_that_has_gone_stops_no_sit_and_is_told_before(build: Callable[[], House]) -> None:
    house = build()
    house.voices()
    gone = Sit(voice="en_US-gone-low", length=408.0)
    assert "the voice en_US-gone-low is not here, so American, calm reads" in previewed(house, gone).text
    house.seat.begin(gone).close()


def started(house: House, sit: Sit) -> Sitting | MeditateError:
    answered, answers = Event(), []

    def take(sitting: Sitting | MeditateError) -> None:
        answers.append((sitting, current_thread()))
        answered.set()

    house.seat.start(sit, take)
    assert answered.wait(20)
    sitting, teller = answers[0]
    assert teller is not current_thread()
    return sitting


def test_a_sitting_is_composed_and_begun_by_another_thread(build: Callable[[], House]) -> None:
    sitting = started(build(), Sit(voice="captions"))
    assert isinstance(sitting, Sitting)
    assert sitting.now().state is State.SITTING


def test_a_sitting_that_cannot_be_started_is_answered_with_what_is_wrong(build: Callable[[], House]) -> None:
    refused = started(build(), Sit(bell="tempel"))
    assert isinstance(refused, UnknownNameError)
    assert "did you mean 'temple'" in str(refused)


@pytest.fixture
def made(build: Callable[..., House]) -> tuple[House, list[Player]]:
    """A house, and every player that it makes."""
    players = list[Player]()

    def make() -> Player:
        players.append(SilentPlayer())
        return players[-1]

    return build(make), players


def test_the_next_sit_has_a_player_ready_as_the_first_had(made: tuple[House, list[Player]]) -> None:
    house, players = made
    house.warm()
    for sat in (1, 2, 3):
        assert len(players) == sat
        sitting = started(house, Sit(voice="captions"))
        assert len(players) == sat
        assert isinstance(sitting, Sitting)
        sitting.close()
        sitting.close()
    house.cool()
    last = started(house, Sit(voice="captions"))
    assert isinstance(last, Sitting)
    last.close()
    assert len(players) == 5


def test_samples_that_follow_closely_share_one_player(made: tuple[House, list[Player]]) -> None:
    house, players = made
    house.audition.want_samples(wanted=True)
    assert len(players) == 1
    house.audition.say_sample("captions", 110)
    house.audition.say_sample("captions", 120)
    house.audition.want_samples(wanted=False)
    house.close()
    assert len(players) == 1


def test_a_house_closes_while_its_engine_hangs(tmp_path: Path, clock: Hurry) -> None:
    hung = Engine("hung", "1", Kind.FORMANT, (sys.executable, "-c", "import signal; signal.pause()"))
    house = House(Places.under(tmp_path), Studio(Shelf(tmp_path / "clips"), [hung]), lambda: SilentPlayer(clock))
    house.warm()
    house.audition.say_sample("", 110)
    house.preview(Sit(), lambda preview: None)
    closing = Thread(target=house.close)
    closing.start()
    closing.join(3)
    assert not closing.is_alive()


QUIET = Sit(text=None, ambience=(), length=60.0)


def test_there_is_one_sit_at_a_time_wherever_it_is_sat(build: Callable[[], House]) -> None:
    first = build().seat.begin(QUIET)
    with pytest.raises(MeditateError, match="a sit is running already; `meditate stop` ends it"):
        build().seat.begin(QUIET)
    first.close()
    build().seat.begin(QUIET).close()


def test_what_cannot_be_sat_is_in_nobodys_way(build: Callable[[], House]) -> None:
    house = build()
    with pytest.raises(MeditateError):
        house.seat.begin(Sit(length=10.0))
    house.seat.begin(QUIET).close()


def test_verbs_reach_the_sit_from_elsewhere_until_it_ends(build: Callable[[], House], monkeypatch) -> None:
    house = build()
    monkeypatch.setattr("ui.knock.Places.of_user", lambda: house.places)
    sitting = house.seat.begin(QUIET)
    sitting.begin()
    assert knock(SIT, "pause") == Answer(True, "paused")
    assert sitting.now().state is State.PAUSED
    assert knock(SIT, "levitate") == Answer(False, "that is none of the verbs")
    assert knock(SIT, "end") == Answer(True, "ended")
    assert knock(SIT, "pause") is None
    assert sitting.now().state is State.OVER


def test_where_nobody_can_knock_the_sit_goes_on_and_it_is_told(build: Callable[[], House], tmp_path: Path) -> None:
    house = build()
    for folder in (house.places.data, house.places.runtime):
        folder.write_text("in the way")
    sitting = house.seat.begin(QUIET)
    assert "other starts of Meditate cannot reach this one" in house.notes[-1]
    sitting.begin()
    assert sitting.now().state is State.SITTING
    sitting.close()


def test_a_sit_that_waits_for_its_time_holds_no_device_and_is_let_be_from_elsewhere(
    made: tuple[House, list[Player]], monkeypatch: pytest.MonkeyPatch
) -> None:
    house, players = made
    monkeypatch.setattr("ui.knock.Places.of_user", lambda: house.places)
    begun, started = Event(), list[Sitting | MeditateError]()

    def take(sitting: Sitting | MeditateError) -> None:
        started.append(sitting)
        begun.set()

    house.seat.start_at(Sit(text=None), time(3, 0), take)
    assert begun.wait(10)
    (sitting,) = started
    assert isinstance(sitting, Sitting)
    assert sitting.now().state is State.WAITING
    assert knock(SIT, "remaining") == Answer(True, "it begins at 03:00")
    assert knock(SIT, "end") == Answer(True, "ended")
    assert (sitting.now().state, sitting.now().begun, players) == (State.OVER, False, [])


def test_of_several_wishes_the_latest_is_done() -> None:
    begun, go, done = Event(), Event(), []

    def slow(number: int) -> None:
        begun.set()
        assert go.wait(20)
        done.append(number)

    latest = Latest(slow, "test")
    latest.ask(1)
    assert begun.wait(20)
    latest.ask(2)
    latest.ask(3)
    assert latest.superseded
    go.set()
    latest.close(finish=True)
    assert done == [1, 3]


def test_closing_drops_what_waits_unless_it_is_to_be_finished() -> None:
    begun, go, done = Event(), Event(), []

    def slow(number: int) -> None:
        begun.set()
        assert go.wait(20)
        done.append(number)

    latest = Latest(slow, "test")
    latest.ask(1)
    assert begun.wait(20)
    latest.ask(2)
    closing = Thread(target=latest.close)
    closing.start()
    while latest.superseded:
        Event().wait(0.01)
    go.set()
    closing.join(20)
    assert done == [1]


def test_a_muted_output_is_noted_as_soon_as_a_sit_begins(
    build: Callable[..., House], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Loud(SilentPlayer):
        @property
        def heard(self) -> Heard:
            return Heard.YES

    monkeypatch.setattr("ui.earshot.OutputWatch", lambda: OutputWatch(lambda: Output.MUTED))
    house = build(Loud)
    house.warm()
    sit = Sit(length=60.0, text=None)
    assert "the sound output is muted" in previewed(house, sit).text
    sitting = house.seat.begin(sit)
    sitting.begin()
    until(lambda: sitting.now().note == "the sound output is muted")
    sitting.close()
    assert not sitting.now().note

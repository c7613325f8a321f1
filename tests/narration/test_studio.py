"""What the studio does when its engine dies, hangs, or gives nonsense; and what it keeps."""

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from meditate.clip import Timing
from meditate.errors import SpeechError, UnknownNameError
from meditate.script.model import SILENT, Line, Script, Section
from meditate.tongue import in_english, speak
from meditate.units import frames_at
from narration.booth import Booth
from narration.crew import Hand
from narration.engine import Engine
from narration.reading import Reading
from narration.shelf import Shelf
from narration.studio import Studio
from narration.system import ESPEAK
from narration.voice import Kind

SPARE = Engine("spare", "1", Kind.SYSTEM, (sys.executable, str(Path(__file__).parent / "unruly_engine.py")))


@pytest.mark.parametrize("order", ["crash", "hang"])
def test_a_line_is_said_by_the_next_worker_when_the_first_dies_or_hangs(unruly, order):
    narrator = unruly(once=True).narrator("tone")
    spoken = narrator.record_now(f"{order} in the middle", 110)
    assert (spoken.timing, spoken.measured) == (Timing.EXACT, True)
    assert spoken.duration == pytest.approx(1.6, abs=0.05)


@pytest.mark.parametrize("order", ["crash", "hang", "exit", "raise", "mute", "nothing", "endless"])
def test_a_line_that_no_worker_can_say_becomes_a_silence_and_the_next_line_is_said(unruly, order):
    studio = unruly(seconds=0.5 if order == "hang" else 20.0)
    narrator = studio.narrator("tone")
    silent = narrator.record_now(f"{order} at this", 110)
    assert silent.measured
    assert not narrator.samples(f"{order} at this", 110).any()
    assert len(narrator.samples(f"{order} at this", 110)) == frames_at(silent.duration)
    assert studio.engine_in_use == "captions"
    assert len(studio.troubles) == 1
    assert narrator.record_now("All is well", 110).timing is Timing.EXACT
    assert studio.engine_in_use == "unruly"


def test_an_engine_that_cannot_be_started_leaves_captions(tmp_path):
    studio = Studio(Shelf(tmp_path), [Engine("gone", "1", Kind.FORMANT, ("/nonexistent",))])
    studio.warm()
    narrator = studio.narrator("")
    assert narrator.record_now("All is well", 110).measured
    assert [voice.id for voice in studio.voices()] == ["captions"]
    assert studio.troubles


HUNG = Engine(ESPEAK, "1", Kind.FORMANT, (sys.executable, "-c", "import signal; signal.pause()"))


def test_a_sit_in_english_begins_without_asking_a_hung_engine_for_its_voices(tmp_path, monkeypatch):
    asked = []

    def voices(hand):
        asked.append(hand)
        return []

    monkeypatch.setattr(Hand, "voices", voices)
    studio = Studio(Shelf(tmp_path), [HUNG])
    assert studio.voice("", "en").id == "en-us"
    assert not studio.narrator("", Reading("en-gb")).known("All is well", 110).measured
    assert not studio.glance("", Reading("de")).known("All is well", 110).measured
    assert not studio.glance("somebody").known("All is well", 110).measured
    assert asked == []


def test_what_a_worker_leaves_in_the_temporary_folder_goes_with_it(tmp_path, monkeypatch):
    temporary = tmp_path / "t"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    studio = Studio(Shelf(tmp_path / "shelf"))
    assert studio.narrator("").record_now("Nobody else reads this", 110).measured
    assert list(temporary.iterdir())
    studio.close()
    assert list(temporary.iterdir()) == []


def test_closing_ends_a_worker_that_hangs_while_it_starts(tmp_path, monkeypatch):
    hand = Studio(Shelf(tmp_path), [HUNG])._hands[0]
    begun, ended = threading.Event(), threading.Event()
    started = hand._started

    def noted(line):
        started(line)
        begun.set()

    monkeypatch.setattr(hand, "_started", noted)

    def ask():
        with pytest.raises(SpeechError):
            hand.voices()
        ended.set()

    threading.Thread(target=ask, daemon=True).start()
    assert begun.wait(8)
    hand.close()
    assert ended.wait(5)


def test_an_engine_that_cannot_name_its_voices_is_left_alone_for_a_while(tmp_path, monkeypatch):
    asked, clock = [], [100.0]

    def fail(hand):
        asked.append(hand)
        raise SpeechError("gone")

    monkeypatch.setattr(Hand, "voices", fail)
    studio = Studio(Shelf(tmp_path), [HUNG], now=lambda: clock[0])
    for _ in range(3):
        assert [voice.id for voice in studio.voices()] == ["captions"]
        studio.narrator("", Reading("de"))
    assert len(asked) == 1
    clock[0] += 61.0
    studio.voices()
    assert len(asked) == 2


def test_a_voice_for_another_language_comes_from_the_listing_of_an_earlier_start(tmp_path, unruly, monkeypatch):
    assert "ton" in [voice.id for voice in unruly().voices()]
    monkeypatch.setattr(Hand, "voices", lambda hand: pytest.fail("asked again"))
    again = unruly()
    assert again.voice("", "de").id == "ton"
    assert again.voice("Ton", "en").id == "ton"


def test_a_glance_is_one_and_the_same_reader(unruly):
    studio = unruly()
    studio.voices()
    assert studio.glance("tone") is studio.glance("tone")
    assert studio.glance("tone") is not studio.glance("ton")
    with pytest.raises(UnknownNameError):
        studio.glance("nobody-of-this-name")


def test_the_next_engine_stands_in_for_one_that_keeps_dying(unruly, monkeypatch):
    monkeypatch.setattr("narration.crew.STARTS", 1)
    studio = unruly(more=[SPARE])
    studio.voices()
    narrator = studio.narrator("tone")
    studio._hands[0].engine = Engine("unruly", "1", Kind.FORMANT, ("/nonexistent",))
    studio._hands[0]._line.cut()
    spoken = narrator.record_now("All is well", 110)
    assert spoken.timing is Timing.EXACT
    assert studio.engine_in_use == "spare"
    assert narrator.known("All is well", 110) == spoken


def test_a_worker_is_started_at_most_four_times_a_minute(unruly):
    studio = unruly()
    narrator = studio.narrator("tone")
    for n in range(6):
        narrator.record_now(f"crash {n} times", 110)
    assert any("too often" in trouble for trouble in studio.troubles)


def test_lines_arrive_in_the_order_they_were_asked_for(unruly):
    narrator = unruly().narrator("tone")
    arrived, done = [], threading.Event()

    def take(line, spoken):
        arrived.append((line[0], spoken.measured))
        if len(arrived) == 3:
            done.set()

    narrator.record([("one", 110.0, 0.0), ("two", 110.0, 0.0), ("three", 110.0, 0.0)], take)
    assert done.wait(20)
    assert arrived == [("one", True), ("two", True), ("three", True)]
    narrator.close()


def test_a_new_wish_replaces_the_old_one(unruly):
    narrator = unruly(seconds=0.5).narrator("tone")
    old, new, done = [], [], threading.Event()

    def take(*said):
        new.append(said)
        done.set()

    narrator.record([("hang on", 110.0, 0.0), ("old", 110.0, 0.0)], lambda *said: old.append(said))
    narrator.record([("new", 110.0, 0.0)], take)
    assert done.wait(20)
    assert old == []
    assert [line[0] for line, _ in new] == ["new"]
    narrator.close()


def test_a_damaged_clip_is_recorded_again_at_its_old_length(unruly, tmp_path):
    narrator = unruly().narrator("tone", patient=True)
    spoken = narrator.record_now("All is well", 110)
    (clip,) = (tmp_path / "shelf").glob("??/*.clip")
    whole = clip.read_bytes()
    clip.write_bytes(whole[:-100] + bytes(100))
    assert len(narrator.samples("All is well", 110)) == frames_at(spoken.duration)
    assert narrator.samples("All is well", 110).any()
    assert clip.read_bytes()[-100:] == whole[-100:]


def mended(monkeypatch):
    """Set when a lost clip has been mended by the reader's own thread."""
    done, mend = threading.Event(), Booth.mend

    def mend_and_tell(booth, *line):
        assert threading.current_thread().name == "narrator"
        mend(booth, *line)
        done.set()

    monkeypatch.setattr(Booth, "mend", mend_and_tell)
    return done


@pytest.mark.parametrize("lost", ["??/*.clip", "cards/*.json"])
def test_who_asks_for_a_lost_clip_or_gain_never_waits_for_the_engine(unruly, tmp_path, monkeypatch, lost):
    first = unruly().narrator("tone")
    spoken = first.record_now("All is well", 110)
    narrator = unruly().narrator("tone")
    assert narrator.known("All is well", 110) == spoken
    for path in (tmp_path / "shelf").glob(lost):
        path.unlink()
    say, asker = Hand.say, threading.current_thread()

    def say_elsewhere(hand, job):
        assert threading.current_thread() is not asker
        return say(hand, job)

    monkeypatch.setattr(Hand, "say", say_elsewhere)
    done = mended(monkeypatch)
    assert len(narrator.samples("All is well", 110)) == 0
    assert done.wait(20)
    assert len(narrator.samples("All is well", 110)) == frames_at(spoken.duration)
    assert narrator.samples("All is well", 110).any()
    narrator.close()


def test_a_closed_reader_has_ended_its_thread_and_may_be_closed_again(unruly):
    narrator = unruly().narrator("tone")
    arrived = threading.Event()
    narrator.record([("one", 110.0, 0.0)], lambda *said: arrived.set())
    assert arrived.wait(20)
    thread = narrator._thread
    narrator.close()
    narrator.close()
    thread.join(10)
    assert not thread.is_alive()
    narrator.record([("two", 110.0, 0.0)], lambda *said: None)
    assert not narrator._thread.is_alive()


def test_a_clip_cut_short_on_disk_counts_as_none(unruly, tmp_path):
    unruly().narrator("tone").record_now("All is well", 110)
    (clip,) = (tmp_path / "shelf").glob("??/*.clip")
    clip.write_bytes(clip.read_bytes()[:-2])
    assert not unruly().narrator("tone").known("All is well", 110).measured


def test_a_folder_that_takes_nothing_does_not_stop_the_sit(tmp_path):
    (tmp_path / "shelf").write_text("a file, not a folder")
    studio = Studio(Shelf(tmp_path / "shelf"), [SPARE])
    narrator = studio.narrator("tone")
    spoken = narrator.record_now("All is well", 110)
    assert narrator.samples("All is well", 110).any()
    assert len(narrator.samples("All is well", 110)) == frames_at(spoken.duration)
    studio.close()


def test_several_studios_share_one_shelf(tmp_path):
    lines = [f"line number {n}" for n in range(12)]

    def read(_):
        studio = Studio(Shelf(tmp_path), [SPARE])
        narrator = studio.narrator("tone")
        narrator.measure([(line, 110.0, 0.0) for line in lines], lambda done, of: None)
        lengths = [len(narrator.samples(line, 110)) for line in lines]
        studio.close()
        return lengths

    with ThreadPoolExecutor(3) as pool:
        first, *others = pool.map(read, range(3))
    assert all(other == first for other in others)
    assert len(list(tmp_path.glob("??/*.clip"))) == 12
    assert not list(tmp_path.glob("??/.*"))


def test_lines_in_another_language_are_said_by_a_voice_that_speaks_it(unruly):
    studio = unruly()
    studio.voices()
    reading = Reading("en", foreign=(("Atme ein", "de"), ("Respire", "xx")))
    narrator = studio.narrator("tone", reading)
    assert [narrator._booths_for(line)[0].voice.id for line in ("Breathe in", "Atme ein", "Respire")] == [
        "tone", "ton", "tone",
    ]  # fmt: skip
    assert narrator.record_now("Atme ein", 110).measured
    assert narrator.samples("Atme ein", 110).any()


def test_what_is_said_of_the_breath_is_in_the_language_of_the_text_where_it_is_known(unruly):
    studio = unruly()
    studio.voices()

    def word(language):
        text = Script((Section((Line("Ruhe in dir."),)),), language=language)
        narrator = studio.narrator("tone", Reading.of(text))
        return [narrator._booths_for(line)[0].worded(line).text for line in ("In.", "Out.", "Ruhe in dir.")]

    assert word("de") == ["Ein.", "Aus.", "Ruhe in dir."]
    assert word("es-MX")[:2] == ["Inspira.", "Espira."]
    assert word("en") == word("fi") == ["In.", "Out.", "Ruhe in dir."]


def test_english_words_of_the_breath_are_said_by_an_english_voice():
    finnish = Reading.of(Script((Section((Line("Lepo."), Line("Calm.", language="en"))),), language="fi"))
    assert dict(finnish.foreign)["In."] == dict(finnish.foreign)["Calm."] == "en"
    assert Reading.of(Script((Section((Line("Calm."),)),))).foreign == ()


def test_a_sit_without_a_text_is_in_the_tongue_of_the_program():
    speak("de", in_english)
    try:
        assert Reading.of(SILENT).language == "de"
    finally:
        speak("en", in_english)


def test_a_fault_in_one_line_keeps_the_next_from_nobody(unruly, monkeypatch):
    faults: list[type] = []
    arrived: list[str] = []
    heard = threading.Event()
    monkeypatch.setattr(threading, "excepthook", lambda fault: faults.append(fault.exc_type))
    whole = Booth.record

    def record(booth, text, pace, flat=0.0):
        return int("one") if text == "first" else whole(booth, text, pace, flat)

    monkeypatch.setattr(Booth, "record", record)
    narrator = unruly().narrator("tone")

    def came(wanted, spoken):
        arrived.append(wanted[0])
        heard.set()

    narrator.record([("first", 110.0, 0.0), ("All is well", 110.0, 0.0)], came)
    assert heard.wait(10)
    narrator.close()
    assert (faults, arrived) == ([ValueError], ["All is well"])

"""Neural voices, through Piper's own loader in its real child process; the voices are made here, a kilobyte each."""

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.clip import Timing
from meditate.texts import find_text
from meditate.units import frames_at
from narration.engine import engines_here, piper
from narration.piper_voices import voices_in
from narration.reading import Reading
from narration.shelf import Shelf
from narration.studio import Studio
from narration.take import Job
from narration.voice import Kind
from tests.narration.tiny_voice import tiny_voice

pytestmark = pytest.mark.real
LINES = (
    "Sit in the middle of the room, on the floor.",
    "In your chest blooms a warm, golden glow.",
    "The memory of the mistake now melts like dew on silver grass.",
    "You glide along its surface, feeling weightless, as if every burden has dissolved.",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("voices")
    tiny_voice(made)
    tiny_voice(made, "en_US-silent-low", aligned=False)
    tiny_voice(made, "en_GB-two-low", speakers=2)
    tiny_voice(made, "de_DE-klein-low")
    tiny_voice(made, "en_US-torn-low").write_bytes(b"no model at all")
    return made


@pytest.fixture(scope="module")
def neural(folder, tmp_path_factory):
    """Over Piper alone, with one worker for all of these tests."""
    studio = Studio(Shelf(tmp_path_factory.mktemp("shelf")), [piper(lambda: voices_in([folder]).voices)])
    yield studio
    studio.close()


def test_a_line_is_said_and_each_word_begins_where_its_sounds_do(neural):
    narrator = neural.narrator("en_US-tiny-low")
    spoken = narrator.record_now(LINES[0], 110)
    samples = narrator.samples(LINES[0], 110)
    assert spoken.timing is Timing.EXACT
    assert [LINES[0][w.first : w.last] for w in spoken.words] == LINES[0].split()
    assert len(samples) == frames_at(spoken.duration)
    # Every sound of this voice is as long as the next: "in the" and "of the" are run together and still parted.
    starts = [word.start for word in spoken.words]
    assert all(a + 0.1 < b for a, b in pairwise(starts))
    assert starts[4] - starts[3] == pytest.approx(starts[1] - starts[0], rel=0.6)
    assert neural.troubles == ()


def test_over_a_text_of_several_lines_a_neural_voice_speaks_as_many_words_a_minute_as_asked(folder, tmp_path):
    studio = Studio(Shelf(tmp_path), [piper(lambda: voices_in([folder]).voices)])
    lines = [line.text for line in find_text("dream").lines]
    for pace in (150, 80):
        seconds = sum(studio.narrator("en_US-tiny-low").record_now(line, pace).duration for line in lines)
        assert sum(len(line.split()) for line in lines) / seconds * 60 == pytest.approx(pace, rel=0.03)
    studio.close()


def test_a_model_that_tells_no_lengths_is_estimated(neural):
    spoken = neural.narrator("en_US-silent-low").record_now(LINES[1], 110)
    assert (spoken.timing, spoken.measured) == (Timing.ESTIMATED, True)


def test_each_speaker_of_a_model_is_a_voice(neural):
    assert {"en_GB-two-low#p0", "en_GB-two-low#p1"} <= {voice.id for voice in neural.voices()}
    first, second = (neural.say("Rest here.", f"en_GB-two-low#p{n}", 110) for n in range(2))
    assert first.any()
    assert not np.array_equal(first, second)


def test_no_sentence_is_brought_to_full_scale_by_itself(neural, folder):
    (hand,) = neural._hands
    take = hand.say(Job("Rest here. Let it go.", f"{folder / 'en_US-tiny-low.onnx'}#0", 0))
    loudest = int(np.abs(np.frombuffer(take.pcm, np.int16).astype(int)).max())
    assert loudest == pytest.approx(0.3 * 32767, rel=0.02)


def test_two_sentences_of_a_line_have_a_rest_between_them(neural):
    spoken = neural.narrator("en_US-tiny-low").record_now("Rest here. Let it go.", 110)
    words = spoken.words
    assert words[2].start - words[1].start > words[1].start - words[0].start + 0.2


def test_a_torn_model_is_told_in_a_line_and_the_line_is_written_only(neural):
    narrator = neural.narrator("en_US-torn-low")
    assert narrator.record_now("Rest here.", 110).measured
    assert not narrator.samples("Rest here.", 110).any()
    assert neural.engine_in_use == "captions"
    told = [trouble for trouble in neural.troubles if "torn" in trouble]
    assert told == [
        "piper could not say it: en_US-torn-low.onnx is no voice that can be loaded; get both of its files again"
    ]


def test_a_text_in_another_language_is_read_by_the_voice_that_speaks_it(neural):
    narrator = neural.narrator("en_US-tiny-low", Reading("de"))
    assert narrator.voice.id == "de_DE-klein-low"
    assert narrator.record_now("Atme ruhig ein.", 110).timing is Timing.EXACT


def test_a_changed_model_is_another_clip(folder, tmp_path):
    def kept():
        studio = Studio(Shelf(tmp_path), [piper(lambda: voices_in([folder / "own"]).voices)])
        return studio, studio.narrator("en_US-own-low").known("Rest here.", 110).measured

    model = tiny_voice(folder / "own", "en_US-own-low")
    first, _ = kept()
    first.narrator("en_US-own-low").record_now("Rest here.", 110)
    first.close()
    assert kept()[1]
    model.write_bytes(tiny_voice(folder / "other", "en_US-own-low", speakers=2).read_bytes())
    assert not kept()[1]


def test_nobody_loads_two_engines_and_the_parent_none(folder, tmp_path):
    program = (
        "import sys; from pathlib import Path; from narration.engine import engines_here, piper;"
        "from narration.piper_voices import voices_in; from narration.studio import Studio;"
        "from narration.shelf import Shelf;"
        f"e = piper(lambda: voices_in([Path({str(folder)!r})]).voices);"
        f"s = Studio(Shelf(Path({str(tmp_path)!r})), [*engines_here(), e]);"
        "s.voice('en_US-tiny-low'); s.close();"
        "print([m for m in sys.modules if m.split('.')[0] in ('piper', 'onnx', 'onnxruntime', 'espeakng_loader')])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert said.stdout.strip() == "[]"
    assert len({engine.command for engine in (*engines_here(), piper(tuple))}) == len(engines_here()) + 1


def test_a_worker_that_rests_holds_no_model_and_comes_again(neural):
    (hand,) = neural._hands
    neural.say("Rest here.", "en_US-tiny-low", 110)
    assert hand.pid is not None
    neural.rest()
    assert hand.pid is None
    assert neural.say("And come again.", "en_US-tiny-low", 110).any()


def test_what_folders_hold_is_told_with_language_quality_and_licence(tmp_path):
    model = tiny_voice(tmp_path / "en" / "tiny")
    (model.parent / "MODEL_CARD").write_text("# Model card\n\n## Dataset\n\n* URL: none\n* License: **CC0-1.0**\n")
    (voice,) = voices_in([tmp_path]).voices
    assert (voice.id, voice.name, voice.language, voice.kind) == ("en_US-tiny-low", "Tiny, low", "en-us", Kind.NEURAL)
    assert (voice.quality, voice.licence) == ("low", "CC0-1.0")


def test_a_card_beside_several_models_tells_of_none_of_them_and_their_own_do(tmp_path):
    for name in ("en_US-one-low", "en_US-two-low"):
        tiny_voice(tmp_path, name)
    (tmp_path / "MODEL_CARD").write_text("* License: CC0-1.0")
    (tmp_path / "en_US-two-low.MODEL_CARD").write_text("License: CC-BY-4.0")
    assert [voice.licence for voice in voices_in([tmp_path]).voices] == ["", "CC-BY-4.0"]


def test_two_voices_of_one_name_are_told_apart(tmp_path):
    for name in ("en_US-tiny-low", "de_DE-tiny-low", "de_DE-tiny2-low"):
        tiny_voice(tmp_path, name)
    names = {voice.id: voice.name for voice in voices_in([tmp_path]).voices}
    assert names["en_US-tiny-low"] == "Tiny, low, en-us"
    assert names["de_DE-tiny-low"] == "de_DE-tiny-low"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (None, "en_US-tiny-low.onnx needs en_US-tiny-low.onnx.json beside it; a voice is both files"),
        ("[1, 2", "is not what tells of a voice; get it again"),
        ("[]", "is not what tells of a voice; get it again"),
        ("[" * 100_000, "is not what tells of a voice; get it again"),
        (json.dumps({"phoneme_id_map": {}, "phoneme_type": "pinyin"}), "'pinyin', which needs more than Piper"),
    ],
)
def test_a_file_that_is_no_voice_is_told_in_a_sentence(tmp_path, told, why):
    model = tiny_voice(tmp_path)
    config = model.with_name(f"{model.name}.json")
    config.unlink() if told is None else config.write_text(told)
    tiny_voice(tmp_path, "en_US-good-low")
    found = voices_in([tmp_path])
    assert [voice.id for voice in found.voices] == ["en_US-good-low"]
    assert len(found.notes) == 1
    assert why in found.notes[0]


PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=8)
TABLES = st.dictionaries(st.sampled_from(["code", "voice", "quality", "p1"]), PLAIN, max_size=2)
KEYS = ("audio", "espeak", "language", "dataset", "phoneme_type", "num_speakers", "speaker_id_map")
TOLD: st.SearchStrategy[dict[str, object]] = st.fixed_dictionaries(
    {"phoneme_id_map": st.just({})}, optional=dict.fromkeys(KEYS, PLAIN | TABLES | st.lists(PLAIN, max_size=2))
)


@given(TOLD)
def test_whatever_tells_of_a_voice_gives_voices_or_a_sentence(told):
    with TemporaryDirectory() as folder:
        model = Path(folder) / "en_US-odd-low.onnx"
        model.write_bytes(b"")
        Path(f"{model}.json").write_text(json.dumps(told), "utf-8")
        found = voices_in([Path(folder)])
        assert len(found.notes) <= 1
        assert len({voice.id for voice in found.voices}) == len(found.voices)

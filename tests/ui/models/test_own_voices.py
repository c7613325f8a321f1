"""Voices and words of one's own, in the window and in the house behind it."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtTest import QTest

from meditate.errors import UsageError
from meditate.places import Places
from meditate.script.model import Line, Script, Section
from meditate.sit import Sit
from narration.engine import Engine
from narration.own_lexicon import Entry, OwnLexicon
from narration.shelf import Shelf
from narration.studio import Studio
from narration.voice import NOBODY, Kind, Voice
from tests.ui.driven import click, family, item, name_of, next_frame, press, until
from ui.house.sample import Samples
from ui.house.voicing import Voicing
from ui.models.kept import Kept
from ui.models.own_voices_model import OwnVoicesModel
from ui.window.face import Face

AMY = Voice("en_US-amy-medium", "Amy, medium", "en-us", Kind.NEURAL, source="/gone/amy.onnx#0")
KLAUS = Voice("de_DE-klaus-low", "Klaus, low", "de-de", Kind.NEURAL, source="/gone/klaus.onnx#0")


def write(face: Face, field: str, words: str) -> None:
    item(face, field).forceActiveFocus()
    for sign in words:
        QTest.keyClick(face.window, Qt.Key(ord(sign.upper())))


def test_a_word_is_written_heard_kept_and_let_go(face, house) -> None:
    press(face, Qt.Key.Key_Comma)
    item(face, "lexiconGroup").setProperty("open", True)
    next_frame(face)
    assert item(face, "lexiconGroup").property("summary") == "as they are written"
    write(face, "lexiconWord", "namaste")
    write(face, "lexiconSaid", "nah-mas-tay")
    press(face, Qt.Key.Key_Return)
    assert house.voicing.heard == [("namaste", "nah-mas-tay", "")]
    write(face, "lexiconLanguage", "xx!")
    click(face, "lexiconKeep")
    until(lambda: "no language" in item(face, "lexiconTrouble").property("text"))
    item(face, "lexiconLanguage").setProperty("text", "en")
    click(face, "lexiconKeep")
    until(lambda: house.voicing.lexicon == OwnLexicon((Entry("namaste", "nah-mas-tay", "en"),)))
    assert item(face, "lexiconWord").property("text") == ""
    assert item(face, "lexiconTrouble").property("text") == ""
    assert item(face, "lexiconGroup").property("summary") == "1 word of yours"
    next_frame(face)
    named = {name_of(one): one for one in family(item(face, "lexiconGroup"))}
    named["Hear namaste"].click()
    assert house.voicing.heard[-1] == ("namaste", "nah-mas-tay", "en")
    named["Let namaste be said as it is written"].click()
    until(lambda: house.voicing.lexicon == OwnLexicon())


def test_the_voices_drawer_tells_what_is_amiss_and_who_reads_instead(face, house) -> None:
    house.voicing.amiss = ("a.onnx needs a.onnx.json beside it; a voice is both files",)
    press(face, Qt.Key.Key_Comma)
    item(face, "voiceGroup").setProperty("open", True)
    until(lambda: "needs a.onnx.json" in item(face, "voicesTold").property("text"))
    assert item(face, "addVoice").isVisible()
    assert not item(face, "forgetVoiceFolder").isVisible()
    press(face, Qt.Key.Key_Escape)
    house.voicing.stands_in = "Amy reads in place of the voice that you chose"
    click(face, "begin")
    until(lambda: face.session.note == house.voicing.stands_in)


def test_files_and_folders_that_are_chosen_reach_the_house(qapp, house) -> None:
    parent = QObject()
    kept = Kept(house, parent)
    model = OwnVoicesModel(house, kept, parent)
    house.voicing.added = (AMY, KLAUS)
    model.addFile(QUrl.fromLocalFile("/voices/amy.onnx"))
    assert house.voicing.files == [Path("/voices/amy.onnx")]
    assert model.told == "Amy, medium can be chosen now, and 1 more"
    house.voicing.added = UsageError("no voice")
    model.addFile(QUrl.fromLocalFile("/voices/song.mp3"))
    assert model.told == "no voice"
    model.chooseFolder(QUrl.fromLocalFile("/voices"))
    assert (model.folder, house.settings.voice_folder, model.told) == ("/voices", "/voices", "")
    model.forgetFolder()
    assert (model.folder, house.settings.voice_folder) == ("", "")


def reads(tmp_path: Path, chosen: str, language: str, voices: tuple[Voice, ...] = (AMY, KLAUS)) -> str:
    studio = Studio(Shelf(tmp_path), [Engine("piper", "1", Kind.NEURAL, ("/nonexistent",), lambda: voices)])
    voicing = Voicing(Places.under(tmp_path), studio, lambda: pytest.fail("heard"))
    script = Script((Section((Line("Rest."),)),), language=language)
    sit = Sit(voice=chosen)
    assert voicing.narrator(sit, script).voice == voicing.glance(sit, script).voice
    return voicing.who_reads(sit, script)


@pytest.mark.parametrize(
    ("chosen", "language", "told"),
    [
        (AMY.id, "en-GB", ""),
        ("", "de", ""),
        (NOBODY.id, "de", ""),
        (AMY.id, "de", "Klaus, low reads, who speaks Deutsch"),
        (AMY.id, "xx", "no voice here speaks xx, so Amy, medium reads"),
        ("en_US-gone-low", "de", "the voice en_US-gone-low is not here, so Klaus, low reads"),
    ],
)
def test_who_reads_in_place_of_the_chosen_voice_is_told(tmp_path, chosen, language, told) -> None:
    assert reads(tmp_path, chosen, language) == told


def test_a_line_that_no_voice_can_say_is_told_and_so_is_a_word_that_was_tried(tmp_path) -> None:
    spoken: list[tuple[object, ...]] = []
    done = threading.Event()

    class Told(Samples):
        def __init__(self) -> None:
            """Says nothing."""

        def read(self, *said: object) -> None:
            spoken.append(said)

    studio = Studio(Shelf(tmp_path), [Engine("piper", "1", Kind.NEURAL, ("/nonexistent",), lambda: (AMY,))])
    voicing = Voicing(Places.under(tmp_path), studio, Told)
    assert voicing.instead() == ""
    script = Script((Section((Line("Rest."),)),))
    voicing.narrator(Sit(voice=AMY.id), script).record_now("Rest.", 110)
    assert voicing.instead() == "no voice could say the latest line; it is written"
    voicing.narrator(Sit(voice=AMY.id), script)
    assert voicing.instead() == ""
    voicing.hear("Om", "ohm", "en")
    assert spoken == [("Om", "", 110, "en", (("Om", "ohm"),))]
    voicing.change(lambda lexicon: lexicon.added(Entry("Om", "ohm")), lambda _: done.set())
    assert done.wait(5)
    assert (tmp_path / "config/lexicon.toml").stat().st_mode & 0o777 == 0o600

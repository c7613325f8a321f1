"""Which voice is meant, and which suits a language."""

import pytest

from meditate.errors import UnknownNameError
from narration.voice import CALM, NOBODY, Kind, Voice, default_for, find_voice, manner, reader_of

VOICES = (*CALM, Voice("de", "German", "de"), Voice("pt", "Portuguese", "pt"), Voice("pt-br", "Brazilian", "pt-br"))


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("en", "en-us"),
        ("en-GB", "en-gb-x-rp"),
        ("EN_us", "en-us"),
        ("en-AU", "en-us"),
        ("de-AT", "de"),
        ("pt", "pt-br"),
        ("pt-PT", "pt-br"),
        ("xx", "en-us"),
    ],
)
def test_each_language_has_its_voice(language, voice):
    assert default_for(language, VOICES).id == voice


def test_without_voices_nobody_speaks():
    assert default_for("en", ()) is NOBODY
    assert NOBODY.kind is Kind.CAPTIONS


def test_a_voice_is_found_by_id_or_name_in_any_case():
    assert find_voice("EN-US+annie", VOICES) is find_voice("annie", VOICES)


def test_an_unknown_voice_names_the_nearest_or_a_few():
    with pytest.raises(UnknownNameError, match=r"en-us\+Annie"):
        find_voice("en-us+Anny", VOICES)
    with pytest.raises(UnknownNameError) as error:
        find_voice("zzzz", (*CALM, *(Voice(f"v{n}", f"V{n}", "xx") for n in range(100))))
    assert len(str(error.value)) < 200


def test_a_voice_that_would_clip_is_asked_to_speak_softly():
    assert manner("en-us+linda").volume == 70
    assert manner("en-us").volume == 100


AMY, KLAUS = Voice("amy", "Amy", "en-us", Kind.NEURAL), Voice("klaus", "Klaus", "de-de", Kind.NEURAL)
TELLER = Voice("teller", "Teller", "", Kind.COMMAND)
FRENCH = Voice("fr-fr", "French", "fr-fr")


@pytest.mark.parametrize(
    ("chosen", "language", "reads"),
    [
        (AMY, "en-GB", "amy"),
        (AMY, "de", "klaus"),
        (AMY, "pt-PT", "pt-br"),
        (AMY, "xx", "amy"),
        (CALM[0], "de", "de"),
        (FRENCH, "en", "en-us"),
        (TELLER, "de", "teller"),
        (NOBODY, "de", "captions"),
    ],
)
def test_who_reads_a_language_is_the_chosen_voice_or_its_like_or_a_simple_one(chosen, language, reads):
    assert reader_of(language, chosen, (*VOICES, FRENCH, AMY, KLAUS, TELLER)).id == reads

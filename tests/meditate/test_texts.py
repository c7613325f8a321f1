"""The texts there are: the dream word for word, one's own, and names that are nearly right."""

import re
from pathlib import Path

import pytest

from meditate.compose import compose
from meditate.errors import ScriptError, UnknownNameError
from meditate.plan.density import is_way_out, thinned
from meditate.score import Fit
from meditate.script import SceneMark
from meditate.script.source import head_of
from meditate.sit import Sit
from meditate.texts import DEFAULT, Bookcase, find_text, shipped
from narration.timing import estimate

OUT_BREATH = 17
"""Words; what can be heard while one breathes out slowly, or nearly so."""
CLAIMS = re.compile(
    r"\b(must|should|need to|have to|cur(e|es|ed)|heal\w*|treat\w*|guarantee\w*|promise\w*|always|never|will)\b",
    re.IGNORECASE,
)
NATURAL = {
    "a-light-in-the-window": 12,
    "a-window-in-the-day": 3,
    "after-a-mistake": 12,
    "before-a-hard-conversation": 10,
    "between-two-doors": 3,
    "der-nachtzug": 12,
    "desde-los-pies": 20,
    "despues-de-un-error": 12,
    "el-tren-de-la-noche": 12,
    "entre-dos-puertas": 3,
    "from-one-to-ten": 8,
    "from-the-feet-up": 20,
    "nach-einem-fehler": 12,
    "near-and-far": 8,
    "ten-steps-and-back": 12,
    "the-first-snow": 10,
    "the-last-lantern": 10,
    "the-night-train": 12,
    "the-slow-boat": 10,
    "von-den-fuessen-herauf": 20,
    "whose-hands": 10,
    "zwischen-zwei-tueren": 3,
}
"""Minutes for which each text was written, for a new one to be added here."""
OF_THE_HOUSE = sorted(text.name for text in shipped() if text.name != DEFAULT)
DREAM = Path(__file__).parents[1] / "corpus" / "dream.txt"


def test_the_dream_ships_word_for_word_in_four_sections() -> None:
    paragraphs = DREAM.read_text("utf-8").strip().split("\n\n")
    script = find_text(DEFAULT)
    said = [" ".join(i.text for i in section.items if not isinstance(i, SceneMark)) for section in script.sections]  # type: ignore[union-attr]
    assert said == paragraphs
    assert len(said) == 4


def test_each_section_of_the_dream_has_its_title_and_its_scene() -> None:
    script = find_text("dream")
    scenes = [item.name for section in script.sections for item in section.items if isinstance(item, SceneMark)]
    assert (script.title, script.language, script.scene) == ("The forest of lanterns", "en", "forest")
    assert scenes == ["forest", "pool", "droplet", "river"]
    assert all(section.title for section in script.sections)


def test_every_shipped_text_can_be_read_and_has_a_title() -> None:
    texts = shipped()
    assert DEFAULT in [text.name for text in texts]
    assert all(text.title and text.language for text in texts)


def test_at_least_three_texts_are_written_for_the_night_and_are_short_and_end_in_the_dark() -> None:
    nightly = [find_text(text.name) for text in shipped() if text.hour == "night"]
    assert len(nightly) >= 3
    for script in nightly:
        assert 300 <= sum(len(line.text.split()) for line in script.lines) <= 700
        assert [i.name for _, i in script.numbered() if isinstance(i, SceneMark)][-1] == "night"


@pytest.mark.parametrize("name", OF_THE_HOUSE)
def test_a_text_of_the_house_is_said_in_short_sentences_and_claims_nothing(name: str) -> None:
    script = find_text(name)
    assert (script.author, script.licence) == ("Meditate", "CC BY-SA 4.0")
    assert max(len(line.text.split()) for line in script.lines) <= OUT_BREATH
    assert not [line.text for line in script.lines if CLAIMS.search(line.text)]
    assert all(section.title for section in script.sections)


def test_each_text_of_the_house_is_told_its_natural_length() -> None:
    assert sorted(NATURAL) == OF_THE_HOUSE


@pytest.mark.parametrize(("name", "minutes"), NATURAL.items())
def test_at_its_natural_length_nothing_of_a_text_is_left_out_and_all_stands_on_the_breath(name, minutes) -> None:
    score = compose(find_text(name), Sit(text=name, length=60.0 * minutes), estimate)
    assert (score.fit, score.left_out) == (Fit.BREATH, ())


@pytest.mark.parametrize("name", [text.name for text in shipped() if not text.hour and text.name != DEFAULT])
def test_a_long_text_of_the_day_offers_a_way_out_that_is_said_however_little_is(name: str) -> None:
    script = find_text(name)
    ways = {number for number, line in enumerate(script.lines) if is_way_out(line) and not line.optional}
    assert ways
    assert not ways & thinned(script, 0.0)


def test_every_pause_by_day_fits_three_minutes() -> None:
    assert {NATURAL[text.name] for text in shipped() if text.hour == "day"} == {3}


def test_a_text_stands_in_the_folder_of_its_language_and_is_read_in_it() -> None:
    texts = shipped()
    assert {text.language for text in texts} >= {"en", "de", "es"}
    assert [(text.path.parent.name, text.name) for text in texts] == [(text.language, text.name) for text in texts]
    assert all(find_text(text.name).language == text.language for text in texts)


def test_a_text_of_ones_own_stands_beside_the_shipped_ones_and_is_called_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "morning-light.txt").write_text("Sit. # Breathe.", "utf-8")
    (tmp_path / "broken.md").write_text("[puase 3s]", "utf-8")
    assert {text.name for text in shipped(tmp_path)} == {"morning-light", *(text.name for text in shipped())}
    assert find_text("morning-light", tmp_path).title == "Morning light"
    assert find_text(str(tmp_path / "morning-light.txt")).lines[1].text == "# Breathe."
    with pytest.raises(ScriptError, match="did you mean"):
        find_text("broken", tmp_path)


def test_ones_own_text_goes_before_a_shipped_one_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / f"{DEFAULT}.md").write_text("My own dream.", "utf-8")
    assert find_text("dream", tmp_path).lines[0].text == "My own dream."


def test_a_bookcase_names_the_texts_as_reading_them_whole_would(tmp_path: Path) -> None:
    (tmp_path / "morning-light.txt").write_text("# Sit.", "utf-8")
    (tmp_path / "river.md").write_text("---\nlanguage: de\n---\n\n# Der Fluss #\n\nSitz.", "utf-8")
    (tmp_path / "named.md").write_bytes("\ufeff---\r\ntitle: A name\r\n---\r\nSit.".encode())
    (tmp_path / "under.md").write_text("Below a line\n===\n\nSit.", "utf-8")
    (tmp_path / "late.md").write_text("Sit.\n\n# Later\n\nSit.", "utf-8")
    (tmp_path / "long.md").write_text("# Long\n\n" + "Let the breath come and go. " * 400, "utf-8")
    (tmp_path / "noise.md").write_bytes(b"\0\1\2")
    assert Bookcase(lambda: tmp_path).look() == shipped(tmp_path)
    assert Bookcase(lambda: tmp_path).look(own=False) == shipped()


def test_a_bookcase_opens_a_text_again_only_when_it_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def noted(path: Path, size: int) -> str:
        opened.append(path)
        return head_of(path, size)

    monkeypatch.setattr("meditate.texts.head_of", noted)
    own = tmp_path / "own.md"
    own.write_text("# One\n\nSit.", "utf-8")
    bookcase = Bookcase(lambda: tmp_path)
    bookcase.look()
    bookcase.look()
    assert opened.count(own) == 1
    own.write_text("# Another\n\nSit.", "utf-8")
    assert "Another" in [text.title for text in bookcase.look()]


def test_a_text_that_is_broken_further_down_can_be_chosen_and_then_says_why(tmp_path: Path) -> None:
    (tmp_path / "broken.md").write_text("# Nearly\n\n" + "Sit. " * 2000 + "[puase 3s]", "utf-8")
    assert "Nearly" in [text.title for text in Bookcase(lambda: tmp_path).look()]
    with pytest.raises(ScriptError, match="did you mean"):
        find_text("broken", tmp_path)


def test_a_name_that_is_nearly_right_gets_the_right_one() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'the-forest-of-lanterns'"):
        find_text("the-forrest-of-lanterns")


@pytest.mark.parametrize("name", ["no/such/place", "missing.md", "a\0b.md", "x" * 5000 + ".txt", "/dev/null", "."])
def test_a_path_that_leads_to_no_text_is_one_clear_line(name: str) -> None:
    with pytest.raises((ScriptError, UnknownNameError)) as error:
        find_text(name)
    assert "\n" not in str(error.value)


def test_a_folder_for_ones_own_texts_that_is_not_there_holds_none(tmp_path: Path) -> None:
    assert shipped(tmp_path / "absent") == shipped()

"""Where sentences end. A bar stands for each boundary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meditate.script.sentences import LONGEST, sentences

TRICKY = [
    "Sit. | Breathe.",
    "Dr. Lee sat down. | Mr. and Mrs. Park did too.",
    "A talk by Jon K. Smith. | He smiled.",
    "She met Jon K. | He smiled.",
    "J. R. R. Tolkien wrote it.",
    "A study at M.I.T. found this. | The mind wanders.",
    "She works at M.I.T. | She sits daily.",
    "Lie down at 10 p.m. | Then breathe.",
    "Wake at 6 a.m. and sit.",
    "Use an aid, e.g. a cushion, i.e. something soft.",
    "Bring water, a blanket, etc. | Then lie down.",
    "Bring etc. and so on.",
    "Wait… | Is that a bird?",
    "Wait... is that a bird?",
    "In… and out… | Again.",
    "Count down: 3... 2... 1... and rest.",
    "Really?! | Yes.",
    "“Am I safe?” | Yes, you are.",
    "“Am I safe?” you ask.",
    '"Let go." | She did.',
    '"Stop!" she said. | We stopped.',
    "(Breathe in.) | Breathe out.",
    "The glow—the first spark—grows. | It warms you.",
    "In the distance, a silhouette — yourself — waits.",
    "Breathe 4.5 seconds in. | Hold for 2.",
    "Count to 10. | Then rest.",
    "1. Sit down. | 2. Close your eyes.",
    "A. Sit. | B. Rest.",
    "See no. 5 on the list. | Just say no. | Rest.",
    "So do I. | We rest.",
    "Breathe in. | 🌿 Breathe out.",
    "breathe in. | breathe out.",
    "It costs 3.50 in the U.S. and more elsewhere.",
    "Inhale for approx. Four beats.",
    "„Atme.“ | Dann ruhe.",
    "Er fragt: „Wer bin ich?“ | Ruhe.",
    "Atme z. B. langsam. | Ruhe.",
    "Atme z.B. langsam, d.h. tief. | Spüre nach.",
    "Der 2. Atemzug ist tiefer. | Zähle bis 10. | Dann ruhe.",
    "Am 3. Oktober sitzen wir.",
    "Kissen, Decken usw. | Dann beginne.",
    "¿Estás lista? | ¡Vamos! | Respira.",
    "¿Lista? | ¿y tú?",
    "La Sra. López respira. | El Dr. Ruiz también.",
    "吸气。 | 呼气。",
    "सांस लो। | छोड़ो।",
    "Breathe",
    "",
]


@pytest.mark.parametrize("marked", TRICKY)
def test_sentences_end_where_a_reader_would_end_them(marked: str) -> None:
    text = marked.replace("。 | ", "。").replace(" | ", " ")
    assert [text[start:end] for start, end in sentences(text)] == [part for part in marked.split(" | ") if part]


@given(st.text(alphabet='aB1 .!?…。"”(¿—-,\n', max_size=200) | st.text(max_size=200))
def test_no_character_but_spaces_is_lost_and_none_comes_twice(text: str) -> None:
    joined = "".join(text[start:end] for start, end in sentences(text))
    assert "".join(joined.split()) == "".join(text.split())


@pytest.mark.parametrize("text", ["a" * 3000, "so on and on " * 300, "and, then, " * 300])
def test_a_sentence_without_end_is_cut_into_pieces_that_can_be_said(text: str) -> None:
    spans = list(sentences(text))
    assert all(end - start <= LONGEST for start, end in spans)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())

"""Where words begin among the sounds of a text; the signs stand for themselves here, a sample each."""

import pytest

from narration.piper_words import Sound, word_events

SAID_ALONE = {"1,234": "won thowsand too hundrid thirty for", "of": "uv", "the": "thuh", "—": ""}


def begins(text: str, said: str) -> dict[str, str]:
    """Each word of the text, and the sounds from its event on."""
    sounds = [Sound(sign, sample) for sample, sign in enumerate(said)]
    events = word_events(text, sounds, lambda word: SAID_ALONE.get(word, word))
    return {text[e.offset : e.offset + e.length]: said[e.sample :][:3] for e in events}


@pytest.mark.parametrize(
    ("text", "said", "found"),
    [
        ("sit down now", "sit down now", {"sit": "sit", "down": "dow", "now": "now"}),
        ("middle of the room,", "middle uvthuh room,", {"middle": "mid", "of": "uvt", "the": "thu", "room,": "roo"}),
        ("by 1,234 steps", f"by {SAID_ALONE['1,234']} steps", {"by": "by ", "1,234": "won", "steps": "ste"}),
        ("rest — here", "rest , here", {"rest": "res", "here": "her"}),
        ("a b c d", "ˈabcd", {"a": "abc", "b": "bcd", "c": "cd", "d": "d"}),
        ("softly now", "softliː nau", {"softly": "sof", "now": "nau"}),
        ("nothing", "", {}),
    ],
)  # fmt: skip
def test_each_word_begins_at_its_own_sounds(text, said, found):
    assert begins(text, said) == found

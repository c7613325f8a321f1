"""What can be chosen of what is heard beside the words: the breath's tone, answers, and the time that is told. Pure."""

from collections.abc import Callable

from meditate.settings import AnswerBy, Settings
from meditate.sit import Tone
from meditate.tongue import marked, tr
from meditate.words import duration
from ui.choices.choice import Choice, Offered, Option, of_settings, of_sit, worded

TONES = (
    (Tone.AIR, marked("air"), marked("it rises and sinks")),
    (Tone.BOWL, marked("a bowl"), marked("rubbed softly")),
    (Tone.VOICE, marked("soft words"), marked("over a little air")),
)
SPANS = (
    (False, marked("throughout")),
    (True, marked("only while settling"), marked("until the first line")),
)
ANSWERS = (
    (AnswerBy.AUTO, marked("with a screen reader"), marked("by sounds, as in a terminal; else never")),
    (AnswerBy.SOUNDS, marked("by sounds"), marked("how long is left in words")),
    (AnswerBy.WORDS, marked("by sounds and words"), marked("the words where nobody speaks")),
    (AnswerBy.NONE, marked("never")),
)
TOLD = (60.0, 120.0, 300.0, 600.0, 900.0)
"""Seconds."""


def told_choice(settings: Settings) -> Choice:
    """How often the time left is told; one's own keeps its place among the others."""
    every = sorted({*TOLD, *filter(None, [settings.say_time])})
    return of_settings(
        "say_time",
        (Option(None, tr("never")), *(Option(t, tr("every {time}").format(time=duration(t))) for t in every)),
    )


HEARD: dict[str, Callable[[Offered, Settings], Choice]] = {
    "tone": lambda offered, settings: of_sit("tone", worded(TONES)),
    "toneSpan": lambda offered, settings: of_sit("tone_settles", worded(SPANS)),
    "answers": lambda offered, settings: of_settings("answers", worded(ANSWERS)),
    "sayTime": lambda offered, settings: told_choice(settings),
}
"""By their names, as CHOICES."""

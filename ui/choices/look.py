"""What can be chosen of the look, and of what is shown while one sits. Pure."""

from collections.abc import Callable

from meditate.look import Contrast, Motion, Painter, Theme
from meditate.settings import CaptionPlace, CaptionSize, Settings, TimeLeft
from meditate.tongue import SYSTEM, marked, tr
from ui.choices.choice import Choice, Offered, Option, of_settings, worded
from ui.house.languages import LANGUAGES

THEMES = (
    (Theme.SYSTEM, marked("as the desktop has it")),
    (Theme.LIGHT, marked("light")),
    (Theme.DARK, marked("dark")),
    (Theme.NIGHT, marked("night")),
)
CONTRASTS = (
    (Contrast.SYSTEM, marked("as the desktop has it")),
    (Contrast.HIGH, marked("high")),
    (Contrast.NORMAL, marked("as painted")),
)
MOTIONS = (
    (Motion.SYSTEM, marked("as the desktop has it")),
    (Motion.STILL, marked("only the light")),
    (Motion.FULL, marked("all of it")),
)
PAINTERS = (
    (Painter.AUTO, marked("as the machine can")),
    (Painter.LIVE, marked("the graphics card")),
    (Painter.PAINTED, marked("beforehand, as plates")),
)
TIME_LEFT = (
    (TimeLeft.RING, marked("a ring of light")),
    (TimeLeft.TEXT, marked("in numbers")),
    (TimeLeft.HIDDEN, marked("hidden"), marked("told when you ask")),
)
CAPTION_SIZES = (
    (CaptionSize.SMALL, marked("small")),
    (CaptionSize.MEDIUM, marked("medium")),
    (CaptionSize.LARGE, marked("large")),
    (CaptionSize.LARGEST, marked("largest")),
)
CAPTION_PLACES = (
    (CaptionPlace.LOW, marked("at the bottom")),
    (CaptionPlace.MIDDLE, marked("in the middle")),
    (CaptionPlace.HIGH, marked("at the top")),
)


def language_choice() -> Choice:
    """What the window speaks."""
    return of_settings("language", (Option(SYSTEM, tr("as the system has it")), *worded(LANGUAGES.items())))


LOOKS: dict[str, Callable[[Offered, Settings], Choice]] = {
    "language": lambda offered, settings: language_choice(),
    "theme": lambda offered, settings: of_settings("theme", worded(THEMES)),
    "contrast": lambda offered, settings: of_settings("contrast", worded(CONTRASTS)),
    "motion": lambda offered, settings: of_settings("motion", worded(MOTIONS)),
    "timeLeft": lambda offered, settings: of_settings("time_left", worded(TIME_LEFT)),
    "captionSize": lambda offered, settings: of_settings("caption_size", worded(CAPTION_SIZES)),
    "captionPlace": lambda offered, settings: of_settings("caption_place", worded(CAPTION_PLACES)),
    "painter": lambda offered, settings: of_settings("painter", worded(PAINTERS)),
}
"""By their names, as CHOICES."""

"""The settings: what is kept between starts. A value; replaced as a whole, never reached into."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from pathlib import Path

from meditate.errors import UsageError
from meditate.keymap import Keymap
from meditate.look import Choices, Contrast, Motion, Painter, Theme
from meditate.night import Afterwards, Press
from meditate.places import Places
from meditate.program import Program
from meditate.reminder import Reminder
from meditate.sit import LONGEST, Sit
from meditate.tongue import SYSTEM
from meditate.units import Seconds

DARKEST = 0.1
MOST_OFTEN: Seconds = 30.0
LANGUAGE = re.compile(r"system|[a-z]{2,3}")


class CaptionSize(StrEnum):
    """How large captions are written."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    LARGEST = "largest"


class CaptionPlace(StrEnum):
    """Where captions stand in the picture."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class TimeLeft(StrEnum):
    """How the time left is shown while sitting; it is told in words whenever it is asked for."""

    RING = "ring"
    TEXT = "text"
    HIDDEN = "hidden"


class AnswerBy(StrEnum):
    """How a verb is answered for the ear."""

    AUTO = "auto"
    """By sounds in a terminal and where a screen reader runs, else not."""
    SOUNDS = "sounds"
    WORDS = "words"
    """By sounds, and then in words."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the sitter chose last, and how it is shown."""

    sit: Sit = field(default_factory=Sit)
    welcomed: bool = False
    """Whether a first sit was begun."""
    captions: bool = False
    """Whether what can be heard is written too."""
    bell_light: bool = False
    """Whether bells are seen too, as a light that swells."""
    caption_size: CaptionSize = CaptionSize.MEDIUM
    caption_place: CaptionPlace = CaptionPlace.LOW
    time_left: TimeLeft = TimeLeft.RING
    answers: AnswerBy = AnswerBy.AUTO
    say_time: Seconds | None = None
    """The time left is said every so often while sitting, half a minute at the least."""
    say_amiss: bool = True
    """What is wrong with a sit is said when it begins."""
    language: str = SYSTEM
    """What the window speaks: a language by code, or the system's."""
    theme: Theme = Theme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    motion: Motion = Motion.SYSTEM
    painter: Painter = Painter.AUTO
    keep_awake: bool = True
    """The machine stays awake while someone sits."""
    quiet_desktop: bool = False
    """The desktop is asked to hold its notifications back while someone sits."""
    show_title: bool = True
    """Lock screen and media keys say what is read."""
    light: float = 1.0
    """How bright the picture is, 0.1 to 1."""
    day_begins: time = time(4)
    """When one day of the history ends and the next begins; before noon."""
    streak: bool = False
    """Whether days in a row are told."""
    reminder: Reminder = field(default_factory=Reminder)
    stay_in_tray: bool = True
    """Whether a window that is closed waits in the tray, where there is one."""
    told_of_tray: bool = False
    """Whether that was said already."""
    press: Press = Press.PAUSE
    """What any key does in the dark of a bedtime sit."""
    afterwards: Afterwards = Afterwards.SILENCE
    """What follows the end of a bedtime sit."""
    may_suspend: bool = False
    """Whether it was agreed that the machine is put to sleep then; asked once."""
    texts_folder: str = ""
    """Where the sitter's own texts lie; empty for the folder `texts` beside the history."""
    voice_folder: str = ""
    """Where neural voices lie that the sitter has brought; empty for none but those that were added."""
    programs: tuple[Program, ...] = ()
    """Voices that are other programs; written into the file by hand, and left there as they are."""
    sleep_minutes: int = 30
    """How long a sleep timer lasts; 0 for one that is stopped by hand."""
    sleep_sound: str = "rain"
    """The place that is heard then."""
    keys: Keymap = field(default_factory=Keymap)
    """Which key does what."""
    begins: time | None = None
    """When the next sit begins; for that one only, and so not kept in the file."""

    def __post_init__(self) -> None:
        if not LANGUAGE.fullmatch(self.language):
            raise UsageError(f"the window speaks {SYSTEM}, or a language like de, not {self.language!r}")
        if self.day_begins >= time(12):
            raise UsageError(f"a day begins before noon, not at {self.day_begins:%H:%M}")
        if self.say_time is not None and not MOST_OFTEN <= self.say_time <= LONGEST:
            raise UsageError(f"the time is said every {MOST_OFTEN:g} seconds at the most, not every {self.say_time:g}")
        if not 0 <= self.sleep_minutes <= LONGEST / 60:
            raise UsageError(f"a sleep timer lasts up to a day, not {self.sleep_minutes} minutes")
        if not DARKEST <= self.light <= 1.0:
            raise UsageError(f"the light lies between {DARKEST:g} and 1, not {self.light:g}")

    def own_texts(self, places: Places) -> Path:
        """The folder of the sitter's own texts."""
        if not self.texts_folder:
            return places.texts
        with suppress(RuntimeError):
            return Path(self.texts_folder).expanduser()
        return Path(self.texts_folder)

    @property
    def look(self) -> Choices:
        """What was chosen of the look."""
        return Choices(self.theme, self.contrast, self.motion)

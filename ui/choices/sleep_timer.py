"""The sleep timer as it is chosen: how long, of which place, and the sit that comes of it. Pure."""

from dataclasses import replace

from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.tongue import tr
from ui.choices.choice import Choice, Option, of_settings
from ui.choices.sit import spoken_length
from ui.house.house import Named

MINUTES = (15, 30, 45, 60, 90)
UNTIL_STOPPED = 0
COMES_DOWN = 30
"""Minutes over which one that is stopped by hand comes down; it stays there."""


def timer_choice(settings: Settings) -> Choice:
    """How long; a length of one's own keeps its place among the others."""
    lengths = sorted({*MINUTES, settings.sleep_minutes} - {UNTIL_STOPPED})
    until = Option(UNTIL_STOPPED, tr("until I stop it"), tr("then it sinks to nothing over half a minute"))
    return of_settings("sleep_minutes", (*(Option(length, spoken_length(60.0 * length)) for length in lengths), until))


def sound_choice(ambiences: tuple[Named, ...]) -> Choice:
    """Which place is heard."""
    return of_settings("sleep_sound", tuple(Option(name, title) for name, title in ambiences))


def timer_of(settings: Settings) -> Sit:
    """The sit that it is; the night's curve is one's own."""
    minutes = settings.sleep_minutes or COMES_DOWN
    lasting = replace(settings.sit, length=60.0 * minutes, open_ended=not settings.sleep_minutes)
    return replace(preset_over("sleep", lasting), ambience=(settings.sleep_sound,))

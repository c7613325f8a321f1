"""What can be switched on and off: how each is read from the settings, and how it is written into them."""

from collections.abc import Callable
from dataclasses import dataclass

from meditate.settings import Settings
from ui.choices.changes import with_field, with_reminder, with_sit
from ui.models.wind_down_model import switched


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that is on or off in the settings."""

    read: Callable[[Settings], bool]
    write: Callable[[Settings, bool], Settings]


def _field(name: str) -> Switch:
    """A setting of the program."""
    return Switch(
        lambda settings: bool(getattr(settings, name)), lambda settings, on: with_field(settings, name, on=on)
    )


def _sit(name: str) -> Switch:
    """A setting of the sit."""
    return Switch(
        lambda settings: bool(getattr(settings.sit, name)),
        lambda settings, on: with_sit(settings, **{name: on}),
    )


SWITCHES = {
    "bellLight": _field("bell_light"),
    "breathTone": _sit("breath_tone"),
    "captions": _field("captions"),
    "closingBell": _sit("closing_bell"),
    "inParts": _sit("in_parts"),
    "keepAwake": _field("keep_awake"),
    "openEnded": _sit("open_ended"),
    "overtime": _sit("overtime"),
    "quietDesktop": _field("quiet_desktop"),
    "reminder": Switch(
        lambda settings: settings.reminder.on,
        lambda settings, on: with_reminder(settings, on=on),
    ),
    "sayAmiss": _field("say_amiss"),
    "showTitle": _field("show_title"),
    "sparser": _sit("sparser"),
    "stayInTray": _field("stay_in_tray"),
    "streak": _field("streak"),
    "taps": _sit("taps"),
    "windsDown": Switch(
        lambda settings: settings.sit.wind_down is not None,
        lambda settings, on: switched(settings, on=on),
    ),
}
"""By the name that the window gives each."""

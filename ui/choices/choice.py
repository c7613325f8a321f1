"""A choice: one out of several options, and how it is read from the settings and written into them. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from meditate.settings import Settings
from meditate.texts import Text
from meditate.tongue import tr
from narration.voice import Voice
from ui.choices.changes import with_reminder, with_sit
from ui.house.house import Named


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things to choose from."""

    value: Any
    title: str
    detail: str = ""
    """More about it, where there is room."""


def worded(table: Iterable[tuple[Any, *tuple[str, ...]]]) -> tuple[Option, ...]:
    """An option for each row: its value, and its words in the tongue that is spoken."""
    return tuple(Option(value, *map(tr, words)) for value, *words in table)


@dataclass(frozen=True, slots=True)
class Choice:
    """One out of several options."""

    options: tuple[Option, ...]
    read: Callable[[Settings], Any]
    write: Callable[[Settings, Any], Settings]

    def options_for(self, settings: Settings) -> tuple[Option, ...]:
        """All options; what is set now comes first where it is none of them."""
        value = self.read(settings)
        return (
            self.options if any(o.value == value for o in self.options) else (Option(value, str(value)), *self.options)
        )


def of_sit(field: str, options: tuple[Option, ...]) -> Choice:
    """A choice that is one field of the sit."""
    return Choice(options, lambda s: getattr(s.sit, field), lambda s, value: with_sit(s, **{field: value}))


def of_settings(field: str, options: tuple[Option, ...]) -> Choice:
    """A choice that is one field of the settings."""
    return Choice(options, lambda s: getattr(s, field), lambda s, value: replace(s, **{field: value}))


def of_reminder(field: str, options: tuple[Option, ...]) -> Choice:
    """A choice that is one field of the reminder."""
    return Choice(options, lambda s: getattr(s.reminder, field), lambda s, value: with_reminder(s, **{field: value}))


@dataclass(frozen=True, slots=True)
class Offered:
    """What the house has to choose from."""

    texts: tuple[Text, ...]
    voices: tuple[Voice, ...]
    breaths: tuple[Named, ...]
    bells: tuple[Named, ...]
    handed: Text | None = None
    """What was handed in last, and lies in none of the folders."""

"""What can be chosen: the options of each choice, and how each is read from and written into the settings. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import Any

from meditate.breath import BreathPattern, pattern_named
from meditate.look import Contrast, Motion, Painter, Theme
from meditate.settings import CaptionPlace, CaptionSize, Settings, TimeLeft
from meditate.sit import OFF, Levels
from meditate.texts import Text, chapter_of, known_as, title_of
from meditate.tongue import SYSTEM, marked, spoken_language, tr
from meditate.units import Decibels, Seconds
from meditate.words import duration
from narration.voice import Kind, Voice
from ui.house import Named

MINUTES = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 180)
FADES = (0, 30, 60, 120, 300, 600, 900)
"""Seconds."""
SETTLES = (8, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600)
LINE_GAPS = (5, 10, 15, 20, 30, 45, 60, 90, 120)
SECTION_GAPS = (10, 20, 30, 45, 60, 90, 120, 180, 300, 600)
"""Seconds."""
RAMPS = (8, 10, 12, 14, 16, 18, 20)
"""Breaths a minute at the start."""
PACES = (
    (90, marked("very slow")),
    (110, marked("slow")),
    (125, marked("unhurried")),
    (140, marked("as one talks")),
    (160, marked("brisk")),
)
"""Words a minute, and the word for it."""
KINDS = {
    Kind.FORMANT: marked("simple"),
    Kind.SYSTEM: marked("system"),
    Kind.NEURAL: marked("natural"),
    Kind.COMMAND: marked("by a program of yours"),
    Kind.CAPTIONS: marked("no sound"),
}
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
HOURS = {"day": marked("{language}, for the day"), "night": marked("{language}, for the night")}
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""How those who speak a language call it."""
NIGHT = "night"
"""The hour that a text is written for."""
FAINTEST: Decibels = -40.0
"""Below this a volume is no more than a wish."""
BELL_ROLES = ("bell", "interval", "closing")
"""The volumes of bells: each may be none."""


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


def with_sit(settings: Settings, **changes: Any) -> Settings:
    """The settings with the sit changed in these fields."""
    return replace(settings, sit=replace(settings.sit, **changes))


def with_field(settings: Settings, field: str, *, on: bool) -> Settings:
    """The settings with this switch on or off."""
    changes: dict[str, Any] = {field: on}
    return replace(settings, **changes)


def of_sit(field: str, options: tuple[Option, ...]) -> Choice:
    """A choice that is one field of the sit."""
    return Choice(options, lambda s: getattr(s.sit, field), lambda s, value: with_sit(s, **{field: value}))


def of_settings(field: str, options: tuple[Option, ...]) -> Choice:
    """A choice that is one field of the settings."""
    return Choice(options, lambda s: getattr(s, field), lambda s, value: replace(s, **{field: value}))


def of_reminder(field: str, options: tuple[Option, ...]) -> Choice:
    """A choice that is one field of the reminder."""
    return Choice(options, lambda s: getattr(s.reminder, field), lambda s, value: with_reminder(s, **{field: value}))


def with_reminder(settings: Settings, **changes: Any) -> Settings:
    """The settings with the reminder changed in these fields."""
    return replace(settings, reminder=replace(settings.reminder, **changes))


def text_choice(texts: tuple[Text, ...], settings: Settings, handed: Text | None = None) -> Choice:
    """What is read, or nothing: first what is in the language of the window, at bedtime what is for the night."""
    spoken, bedtime = spoken_language(), bool(settings.sit.fade)
    listed = sorted(texts, key=lambda t: (not t.language.startswith(spoken), bedtime and t.hour != NIGHT))
    silence = Option(None, tr("Silence"), tr("bells and breath only"))
    own = settings.sit.text
    strange = own is not None and all(own != text.name for text in texts)
    known = (*texts, handed) if handed else texts
    others = (Option(own, _called(own, known), tr("a text of your own")),) if own and strange else ()
    return of_sit("text", (*others, *(Option(t.name, t.title, _of(t)) for t in listed), silence))


def _called(name: str, texts: tuple[Text, ...]) -> str:
    """What a text is called that is none of those: a file, or a chapter."""
    whole, _, chapter = known_as(name).partition("#") if chapter_of(name) else (known_as(name), "", "")
    title = next((text.title for text in texts if text.name == whole), None) or title_of(Path(whole))
    return f"{title}: {chapter}" if chapter else title


def _of(text: Text) -> str:
    language = LANGUAGES.get(text.language, text.language)
    return tr(HOURS[text.hour]).format(language=language) if text.hour else language


def language_choice() -> Choice:
    """What the window speaks."""
    return of_settings("language", (Option(SYSTEM, tr("as the system has it")), *worded(LANGUAGES.items())))


def length_choice(settings: Settings) -> Choice:
    """How long; a length of one's own keeps its place among the others, and no end at all comes last."""
    lengths = sorted({*(60.0 * minutes for minutes in MINUTES), settings.sit.length})
    rings = settings.sit.closing_bell or not settings.sit.fade
    detail = tr("the closing bell rings then") if rings else tr("then it sinks to nothing over half a minute")
    endless = Option(inf, tr("until I end it"), detail)
    options = (*(Option(length, spoken_length(length)) for length in lengths), endless)
    return Choice(options, lambda s: inf if s.sit.open_ended else s.sit.length, with_length)


def with_length(settings: Settings, length: Seconds) -> Settings:
    """The settings with this length, infinite for a sit without an end."""
    return with_sit(settings, open_ended=True) if length == inf else with_sit(settings, length=length, open_ended=False)


def seconds_choice(field: str, usual: tuple[int, ...], settings: Settings) -> Choice:
    """How many seconds this field of the sit lasts; one's own keeps its place among the others."""
    lasting = sorted({*map(float, usual), getattr(settings.sit, field)})
    return of_sit(field, tuple(Option(seconds, spoken_length(seconds)) for seconds in lasting))


def fade_choice(settings: Settings) -> Choice:
    """Over how long sound and picture sink to nothing at the end."""
    lasting = sorted({*map(float, FADES), settings.sit.fade})
    return of_sit(
        "fade", tuple(Option(fade, spoken_length(fade) if fade else tr("none", "no fade")) for fade in lasting)
    )


def ramp_choice(settings: Settings) -> Choice:
    """At how many breaths a minute a sit begins."""
    rates = sorted({*map(float, RAMPS), *filter(None, [settings.sit.ramp_from])})
    slowing = tuple(
        Option(rate, tr("{rate:g} a minute").format(rate=rate), tr("changing to the breath chosen")) for rate in rates
    )
    return of_sit("ramp_from", (Option(None, tr("as it goes on")), *slowing))


def spoken_length(length: Seconds) -> str:
    """`10 minutes`, `1 hour 30 minutes`, `6:48`."""
    minutes, seconds = divmod(round(length), 60)
    return duration(length) if not seconds or not minutes else f"{minutes}:{seconds:02}"


def words_a_minute(pace: int) -> str:
    """`125 words a minute`."""
    return tr("%n word(s) a minute", "", pace)


def pace_choice(settings: Settings) -> Choice:
    """How fast; a pace of one's own is called by its number."""
    options = [Option(pace, tr(word), words_a_minute(pace)) for pace, word in PACES]
    if settings.sit.pace not in dict(PACES):
        options.append(Option(settings.sit.pace, words_a_minute(settings.sit.pace)))
    return of_sit("pace", tuple(sorted(options, key=lambda option: int(option.value))))


def voice_choice(voices: tuple[Voice, ...]) -> Choice:
    """Whose voice; the first is whoever suits the text's language best."""
    listed = (
        Option(v.id, tr(v.name), ", ".join(part for part in (v.language, tr(KINDS[v.kind]), v.licence) if part))
        for v in voices
    )
    return of_sit("voice", (Option("", tr("the best voice"), tr("as the text's language asks")), *listed))


def breath_choice(breaths: tuple[Named, ...], settings: Settings) -> Choice:
    """The presets, and one's own."""
    options = [
        Option(pattern_named(name), title.replace(name, tr(name)), str(pattern_named(name))) for name, title in breaths
    ]
    own = settings.sit.breath
    if all(option.value != own for option in options):
        options.append(Option(own, tr("your own"), str(own)))
    return of_sit("breath", tuple(options))


def bell_choice(bells: tuple[Named, ...], settings: Settings) -> Choice:
    """Which bowl is struck; a sound file of one's own is called by its name."""
    own = settings.sit.bell
    others = () if own in dict(bells) else (Option(own, Path(own).stem, own),)
    return of_sit("bell", (*(Option(name, tr(title)) for name, title in bells), *others))


def toggled(settings: Settings, ambience: str) -> Settings:
    """The settings with this place heard, or no longer."""
    heard = settings.sit.ambience
    now = tuple(name for name in heard if name != ambience) if ambience in heard else (*heard, ambience)
    return with_sit(settings, ambience=now)


def with_level(settings: Settings, role: str, level: Decibels) -> Settings:
    """The settings with one volume changed, in dB, up to 0; a bell fainter than the faintest is not rung at all."""
    none = role in BELL_ROLES and level < FAINTEST
    levels: Levels = replace(settings.sit.levels, **{role: OFF if none else min(max(FAINTEST, level), 0.0)})
    return with_sit(settings, levels=levels)


def with_breath_part(settings: Settings, part: int, seconds: Seconds) -> Settings:
    """The settings with one of in, hold, out, hold changed; in and out last at least 1 s, all at most 20 s."""
    parts = list(settings.sit.breath.parts)
    parts[part] = min(max(1.0 if part in (0, 2) else 0.0, seconds), 20.0)
    return with_sit(settings, breath=BreathPattern(*parts))


@dataclass(frozen=True, slots=True)
class Offered:
    """What the house has to choose from."""

    texts: tuple[Text, ...]
    voices: tuple[Voice, ...]
    breaths: tuple[Named, ...]
    bells: tuple[Named, ...]
    handed: Text | None = None
    """What was handed in last, and lies in none of the folders."""


CHOICES: dict[str, Callable[[Offered, Settings], Choice]] = {
    "text": lambda offered, settings: text_choice(offered.texts, settings, offered.handed),
    "length": lambda offered, settings: length_choice(settings),
    "pace": lambda offered, settings: pace_choice(settings),
    "voice": lambda offered, settings: voice_choice(offered.voices),
    "breath": lambda offered, settings: breath_choice(offered.breaths, settings),
    "ramp": lambda offered, settings: ramp_choice(settings),
    "settle": lambda offered, settings: seconds_choice("settle", SETTLES, settings),
    "lineGap": lambda offered, settings: seconds_choice("line_gap", LINE_GAPS, settings),
    "sectionGap": lambda offered, settings: seconds_choice("section_gap", SECTION_GAPS, settings),
    "fade": lambda offered, settings: fade_choice(settings),
    "bell": lambda offered, settings: bell_choice(offered.bells, settings),
    "language": lambda offered, settings: language_choice(),
    "theme": lambda offered, settings: of_settings("theme", worded(THEMES)),
    "contrast": lambda offered, settings: of_settings("contrast", worded(CONTRASTS)),
    "motion": lambda offered, settings: of_settings("motion", worded(MOTIONS)),
    "timeLeft": lambda offered, settings: of_settings("time_left", worded(TIME_LEFT)),
    "captionSize": lambda offered, settings: of_settings("caption_size", worded(CAPTION_SIZES)),
    "captionPlace": lambda offered, settings: of_settings("caption_place", worded(CAPTION_PLACES)),
    "painter": lambda offered, settings: of_settings("painter", worded(PAINTERS)),
}
"""Every choice there is, by its name."""

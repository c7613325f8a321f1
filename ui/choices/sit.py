"""What can be chosen of a sit: what is read, how long, by whom, on which breath. Pure."""

from collections.abc import Callable
from math import inf
from pathlib import Path

from meditate.breath import pattern_named
from meditate.settings import Settings
from meditate.tongue import decimal, marked, tr
from meditate.units import Seconds
from meditate.words import duration
from narration.voice import Kind, Voice
from ui.choices.changes import with_length
from ui.choices.choice import Choice, Offered, Option, of_sit
from ui.choices.text import text_choice
from ui.house.house import Named

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


def length_choice(settings: Settings) -> Choice:
    """How long; a length of one's own keeps its place among the others, and no end at all comes last."""
    lengths = sorted({*(60.0 * minutes for minutes in MINUTES), settings.sit.length})
    rings = settings.sit.closing_bell or not settings.sit.fade
    detail = tr("the closing bell rings then") if rings else tr("then it sinks to nothing over half a minute")
    endless = Option(inf, tr("until I end it"), detail)
    options = (*(Option(length, spoken_length(length)) for length in lengths), endless)
    return Choice(options, lambda s: inf if s.sit.open_ended else s.sit.length, with_length)


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
        Option(rate, tr("{rate} a minute").format(rate=decimal(rate)), tr("changing to the breath chosen"))
        for rate in rates
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
}
"""By their names."""

"""What `sit`, `plan` and `export` share: TEXT and the options that make a Sit of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from math import inf
from typing import Any, TypeAlias

import click

from meditate.breath import pattern_named
from meditate.errors import UnknownNameError, UsageError
from meditate.peal import LONGEST_GAP, SHORTEST_GAP, Part
from meditate.presets import Presets
from meditate.sit import (
    FASTEST_PACE,
    LONGEST,
    LONGEST_DELAY,
    LONGEST_JITTER,
    SHORTEST,
    SHORTEST_INTERVAL,
    SLOWEST_PACE,
    Sit,
    Tone,
    place_entry,
    place_of,
)
from meditate.texts import lasting_name, with_chapter
from meditate.units import Seconds
from meditate.wind_down import WindDown
from ui.commands.bells import checked, known_bell, parts, strikes, struck, times
from ui.commands.night import fade, night_changes, wind_down
from ui.commands.numbers import NONE, lasting, minutes, number, share

COMING_WITH_IT = Presets()


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for; None where nothing was."""

    text: str | None = None
    chapter: str | None = None
    """By its number or its name."""
    minutes: Seconds | None = None
    """In seconds; infinite for an open end."""
    open_ended: bool | None = None
    overtime: bool | None = None
    pace: int | None = None
    voice: str | None = None
    breath: str | None = None
    preset: str | None = None
    bell: str | None = None
    interval: Seconds | None = None
    """In seconds; 0 for none."""
    intervals: tuple[Seconds, ...] | None = None
    jitter: Seconds | None = None
    parts: tuple[Part, ...] | None = None
    strikes: tuple[int, int, int] | None = None
    """Opening, interval, closing."""
    strike_gap: Seconds | None = None
    ambience: str | None = None
    breath_tone: str | None = None
    """A character, or `none`."""
    taps: bool | None = None
    tone_settles: bool | None = None
    settle: Seconds | None = None
    delay: Seconds | None = None
    seed: int | None = None
    no_text: bool | None = None
    density: float | None = None
    sparser: bool | None = None
    fade: Seconds | None = None
    """In seconds; 0 for none."""
    wind_down: tuple[WindDown | None] | None = None
    """The curve, or none at all, where that was asked for."""
    breath_from: float | None = None

    def over(self, usual: Sit, presets: Presets = COMING_WITH_IT) -> Sit:
        """The usual sit with the preset over it, and what was asked for over that.

        Raises UsageError; UnknownNameError with the nearest name there is.
        """
        sit = presets.over(self.preset, usual) if self.preset else usual
        sit = replace(sit, **(self._changes() | night_changes(self)))
        if self.chapter is not None:
            sit = replace(sit, text=one_chapter(sit.text, self.chapter))
        return struck(sit, self.strikes, self.strike_gap)

    def _changes(self) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "text": self.text and lasting_name(self.text), "length": self.minutes, "pace": self.pace,
            "voice": self.voice, "settle": self.settle,
            "taps": self.taps, "tone_settles": self.tone_settles, "seed": self.seed,
            "intervals": self.intervals, "jitter": self.jitter,
            "density": self.density, "sparser": self.sparser,
            "parts": self.parts, "delay": self.delay,
            "open_ended": self.open_ended, "overtime": self.overtime,
        }  # fmt: skip
        changes = {name: value for name, value in asked.items() if value is not None}
        if self.minutes is not None or self.parts:
            changes["open_ended"] = bool(self.open_ended) or self.minutes == inf
        if self.minutes == inf:
            del changes["length"]
        if self.parts and self.minutes is None:
            changes["length"] = sum(part.length for part in self.parts)
        if self.interval is not None:
            changes["interval"] = self.interval or None
        if self.breath is not None:
            changes |= {"breath": pattern_named(self.breath), "ramp_from": None}
        if self.bell is not None:
            changes["bell"] = known_bell(self.bell)
        if self.breath_tone is not None:
            changes |= tone_named(self.breath_tone)
        if self.ambience is not None:
            changes["ambience"] = known_ambiences(self.ambience)
        return changes


def one_chapter(text: str | None, chapter: str) -> str:
    """What this chapter of the text is called. Raises UsageError where there is no text."""
    if text is None:
        raise UsageError(f"there is no text to take chapter {chapter!r} of")
    return with_chapter(text, chapter)


def tone_named(name: str) -> dict[str, Any]:
    """The fields of a sit for this character; for `none`, that nothing is heard. Raises UnknownNameError."""
    if name == NONE:
        return {"breath_tone": False}
    if name not in list(Tone):
        raise UnknownNameError("breath tone", name, [*(tone.value for tone in Tone), NONE])
    return {"breath_tone": True, "tone": Tone(name)}


def known_ambiences(names: str) -> tuple[str, ...]:
    """These ambiences, each once, with their volumes; none for `none`. Raises UnknownNameError or UsageError."""
    from meditate.sound.ambience import AMBIENCES

    places = dict(place_of(entry) for entry in names.split(","))
    wanted = tuple(places)
    if wanted == (NONE,):
        return ()
    if NONE in wanted:
        raise UsageError(f"the ambience {NONE!r} stands alone; leave it out, or the others")
    for name in wanted:
        if name not in AMBIENCES:
            raise UnknownNameError("ambience", name, [*AMBIENCES, NONE])
    return tuple(place_entry(*place) for place in places.items())


def length(text: str) -> Seconds:
    """Reads a length in minutes, or `open` as infinite. Raises click.BadParameter."""
    return inf if text == OPEN else minutes(SHORTEST, LONGEST, word=OPEN)(text)


OPEN = "open"
OPTIONS = (
    click.argument("text", required=False),
    click.option("--minutes", type=length, metavar="M|open", help="How long: 10, 7.5, 6:48 or open."),
    click.option("--pace", metavar="WPM", help=f"Words a minute, {SLOWEST_PACE} to {FASTEST_PACE}.",
                 type=number(SLOWEST_PACE, FASTEST_PACE, "words a minute", whole=True)),
    click.option("--voice", metavar="ID", help="Who reads; `meditate voices` lists them."),
    click.option("--breath", metavar="NAME|I-H-O-H", help="In-hold-out-hold, like 4-0-6-0, or a name."),
    click.option("--preset", metavar="NAME", help="From `meditate presets`: daily, bedtime, silent …"),
    click.option("--bell", metavar="NAME|none", help="The bell; `meditate sounds` lists them."),
    click.option("--interval", type=minutes(SHORTEST_INTERVAL, LONGEST, none=True), metavar="M",
                 help="A bell every so many minutes, or none."),
    click.option("--ambience", metavar="NAME,…|none", help="What is heard around: forest,rain:-6."),
    click.option("--breath-tone", metavar="NAME|none", help="How breath is heard: air, bowl, voice."),
    click.option("--no-breath-tone", "breath_tone", flag_value=NONE, hidden=True),
    click.option("--settle", type=number(8, 600, "seconds"), metavar="S", help="Seconds from bell to first line."),
    click.option("--seed", type=number(0, 999_999, whole=True), metavar="N",
                 help="Same number, same birds."),
)  # fmt: skip


Told: TypeAlias = tuple[tuple[str, dict[str, Any]], ...]
"""Options: their names, and what click is told of each."""
FLAG = {"flag_value": True, "type": bool, "default": None}
TIMING: Told = (
    ("--delay", {"metavar": "S|M:SS", "type": lasting(0, LONGEST_DELAY), "help": "A quiet time before the bell."}),
    ("--open open_ended", {**FLAG, "help": "Sit until you end it, as with --minutes open."}),
    ("--overtime", {**FLAG, "help": "Count on after the closing bell until you end it."}),
    ("--intervals", {"metavar": "M,M,…|none", "type": checked(times), "help": "Bells at these minutes."}),
    ("--jitter", {"metavar": "S", "type": lasting(0, LONGEST_JITTER), "help": "Chance moves interval bells so far."}),
    ("--parts", {"metavar": '"NAME M, …"|none', "type": checked(parts),
                 "help": 'As in "sit 25, walk 10 chime, sit 25".'}),
    ("--strikes", {"metavar": "N[,N,N]", "type": strikes,
                   "help": "How often the opening, interval and closing bells are struck."}),
    ("--taps/--no-taps", {"default": None, "help": "A soft tap where each phase of a breath begins."}),
    ("--tone-settles/--tone-stays", {"default": None, "help": "Breath is heard until the first line, or throughout."}),
    ("--strike-gap", {"metavar": "S", "type": number(SHORTEST_GAP, LONGEST_GAP, "seconds"),
                      "help": "Seconds from strike to strike."}),
    ("--no-text", {**FLAG, "help": "Nothing is read: a timer, also to fall asleep by."}),
    ("--chapter", {"metavar": "N|NAME", "help": "Only this chapter or section of the text."}),
    ("--density", {"metavar": "P|full|sparse", "type": share,
                   "help": "How much of the text is said, in percent: optional lines go first."}),
    ("--sparser/--not-sparser", {"default": None, "help": "Say less, the more often the text was heard."}),
    ("--fade", {"metavar": "M|none", "type": fade, "help": "Sound and picture sink to nothing so long at the end."}),
    ("--wind-down", {"metavar": '"slower 25, …"|none', "type": checked(wind_down),
                     "help": "The curve that a night sit comes down along."}),
    ("--breath-from", {"metavar": "N", "type": number(1, 30, "breaths a minute"),
                       "help": "Breaths a minute to begin with; `breaths --tap` finds yours."}),
)  # fmt: skip
"""Options that are told by --help-timing, so that --help fits a screen."""


def told_apart(flag: str, title: str, options: Told, says: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Gives a command options that only this flag tells of."""

    def tell(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
        if not asked:
            return
        formatter = ctx.make_formatter()
        with formatter.section(title):
            records = (click.Option(name.split(), **more).get_help_record(ctx) for name, more in options)
            formatter.write_dl([record for record in records if record])
        click.echo(formatter.getvalue().rstrip())
        ctx.exit(0)

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        for name, more in options:
            command = click.option(*name.split(), hidden=True, **more)(command)
        return click.option(flag, is_flag=True, is_eager=True, expose_value=False, callback=tell, help=says)(command)

    return decorate


def sit_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command TEXT and the shared options; it receives them as one `asked`."""

    @wraps(command)
    def run(**given: Any) -> Any:
        asked = Asked(**{name: given.pop(name) for name in Asked.__slots__})
        return command(asked=asked, **given)

    decorated = told_apart(
        "--help-timing", "Text, timing, bells and the night", TIMING,
        "Chapter, delay, strikes, density, fade: more options.",
    )(run)  # fmt: skip
    for option in reversed(OPTIONS):
        decorated = option(decorated)
    return decorated

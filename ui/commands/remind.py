"""`meditate remind`: asks whether one wants to sit, if it is time; and when that is."""

import os
from dataclasses import replace
from datetime import datetime, time
from threading import Event

import click

from meditate.errors import MeditateError, UsageError
from meditate.history.reading import read_history
from meditate.history.views import sat_today
from meditate.places import Places
from meditate.reminder import Reminder, Weekday, days_in_words, times_in_words
from meditate.settings import Settings
from meditate.settings_file import read_settings, write_settings
from ui.desktop.bus import Bus
from ui.desktop.login import command
from ui.desktop.notices import LASTS, OPENED, Notices
from ui.desktop.reminding import BEGIN, STOP, Memory, Reminding
from ui.desktop.scheduler import Scheduler
from ui.porch.knock import knock
from ui.porch.porch import WINDOW

NONE_SET = "nobody asked to be reminded; `meditate remind --at 20:00` does"
IN_THE_WINDOW = "the window is open; what it asks, and when, is changed in its settings"


@click.command()
@click.option("--at", metavar="HH:MM", multiple=True, help="Ask at this time; may be said several times.")
@click.option("--on", "days", metavar="DAY,…", help="Only on these days: mon,wed,fri.")
@click.option("--off", is_flag=True, help="Ask no more.")
@click.option("--schedule/--unschedule", default=None, help="Have the system ask while Meditate is not running.")
@click.pass_context
def remind(ctx: click.Context, /, at: tuple[str, ...], days: str | None, *, off: bool, schedule: bool | None) -> None:
    """Ask whether you want to sit, if it is time. With options: say when that is."""
    places = Places.of_user()
    chosen = bool(at or days or off)
    if chosen:
        _choose(places, at, days, off=off)
        click.echo(_in_words(_settings(places).reminder))
    if schedule or (schedule is None and chosen and not off and _scheduler(places).asks):
        _schedule(places)
    elif schedule is False or (off and _scheduler(places).asks):
        _unschedule(places)
    elif not chosen:
        ctx.exit(ask(places))


class _Alone:
    """The door of one who is asked while no window runs."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.settings = _settings(places)
        self.answered = Event()
        self.wanted = ""
        self.trouble = ""

    def sat_today(self, now: datetime) -> bool:
        """As Door says."""
        return sat_today(read_history(self._places.history).entries, now, self.settings.day_begins)

    def answer(self, answer: str) -> None:
        """As Door says."""
        self.wanted = answer
        self.answered.set()

    def unshown(self, words: str) -> None:
        """As Door says."""
        self.trouble = f"{words} (your desktop shows no messages, so it is said here)"
        self.answered.set()


def ask(places: Places) -> int:
    """Asks if it is time, and does what is answered; the exit status. A window that runs asks by itself."""
    door = _Alone(places)
    if not door.settings.reminder.on:
        raise MeditateError(NONE_SET)
    if knock(WINDOW, "") is not None:
        return 0
    bus = Bus()
    try:
        if not Reminding(door, Memory(places.reminder), Notices(bus)).ask():
            return 0
        door.answered.wait(LASTS)
    finally:
        bus.close()
    if door.trouble:
        raise MeditateError(door.trouble)
    if door.wanted == STOP:
        _keep(places, replace(door.settings.reminder, on=False))
        _scheduler(places).follow(_settings(places).reminder)
    elif door.wanted in (BEGIN, OPENED):
        _become("sit" if door.wanted == BEGIN else "")
    return 0


def _become(*arguments: str) -> None:
    """Go on as another start of this program, with these arguments."""
    start = command(*filter(None, arguments))
    if start.folder:
        os.chdir(start.folder)
    os.execv(start.words[0], start.words)


def _choose(places: Places, at: tuple[str, ...], days: str | None, *, off: bool) -> None:
    if knock(WINDOW, "") is not None:
        raise MeditateError(IN_THE_WINDOW)
    before = _settings(places).reminder
    times = tuple(map(_time, at)) or before.times
    _keep(places, Reminder(not off, times, _days(days) if days else before.days))
    Memory(places.reminder).keep(datetime.now())  # noqa: DTZ005 - the wall's reading is what counts


def _keep(places: Places, reminder: Reminder) -> None:
    before = _settings(places)
    write_settings(places.settings, replace(before, reminder=reminder), before)


def _settings(places: Places) -> Settings:
    return read_settings(places.settings)[0]


def _time(written: str) -> time:
    try:
        hour, minute = map(int, written.split(":"))
        return time(hour, minute)
    except ValueError:
        raise UsageError(f"--at takes a time like 07:30, not '{written}'") from None


def _days(written: str) -> tuple[Weekday, ...]:
    known = {day.name[:3].lower(): day for day in Weekday}
    try:
        return tuple(known[day.strip()[:3].lower()] for day in written.split(","))
    except KeyError:
        raise UsageError(f"--on takes days like mon,wed,fri, not '{written}'") from None


def _in_words(reminder: Reminder) -> str:
    if not reminder.on:
        return "You are not asked any more."
    return f"You are asked at {times_in_words(reminder.times)}, {days_in_words(reminder.days)}."


def _scheduler(places: Places) -> Scheduler:
    return Scheduler(places.config.parent, command("remind"))


def _schedule(places: Places) -> None:
    reminder, scheduler = _settings(places).reminder, _scheduler(places)
    if not reminder.on:
        raise MeditateError(NONE_SET)
    scheduler.install(reminder)
    click.echo(f"The system asks, by {scheduler.timer}.")


def _unschedule(places: Places) -> None:
    _scheduler(places).remove()
    click.echo("The system asks no more.")

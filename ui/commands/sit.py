"""`meditate sit`: a sit in this terminal, by ear and in plain lines."""

from collections.abc import Callable
from contextlib import closing
from datetime import time
from typing import TYPE_CHECKING

import click

from meditate.appointment import Appointment, time_of_day
from meditate.settings import MOST_OFTEN, AnswerBy
from meditate.sit import LONGEST
from meditate.units import Seconds
from ui.commands.bells import checked
from ui.commands.numbers import minutes
from ui.commands.options import Asked, sit_options
from ui.commands.screen import INTERRUPTED, complain, show_line
from ui.ear.ear import ANY, Ear

if TYPE_CHECKING:
    from ui.commands.setting import Setting
    from ui.terminal.keys import Keys

ANSWERS_WITHIN: Seconds = 8.0
"""Who is in bed already needs not answer."""


@click.command()
@sit_options
@click.option("--at", metavar="H:MM", type=checked(time_of_day), help="Wait until then, and begin; q lets it be.")
@click.option(
    "--answers",
    type=click.Choice([by.value for by in AnswerBy]),
    metavar="HOW",
    help="Keys are answered by sounds, words or none.",
)
@click.option("--say-time", metavar="M", type=minutes(MOST_OFTEN, LONGEST), help="Tell the time left so often.")
@click.option("--from-beginning", is_flag=True, help="Read a text in parts from its first one again.")
@click.pass_context
def sit(
    ctx: click.Context, asked: Asked, *, at: time | None, answers: str | None, say_time: Seconds | None,
    from_beginning: bool,
) -> None:  # fmt: skip
    """Sit in this terminal, without a window. TEXT: a name, a file or -."""
    ear = Ear(AnswerBy(answers) if answers else None, say_time)
    ctx.exit(sit_here(asked, at, anew=from_beginning, ear=ear))


def sit_here(asked: Asked, begins: time | None = None, *, anew: bool = False, ear: Ear = ANY) -> int:
    """Sits to the end, at once or when the clock shows `begins`; answers with the exit status.

    A text that is read in parts is begun `anew`, where it would go on.
    """
    from meditate.timeline import summary
    from ui.commands.setting import setting
    from ui.desktop.bus import Bus
    from ui.desktop.desktop import Desktop
    from ui.terminal.keys import keyboard
    from ui.terminal.terminal import TerminalSit

    with setting(asked) as at, closing(Desktop(Bus())) as desktop:
        told = at.house.notes
        at.house.diary.scribe.gather()
        with keyboard(single=at.house.settings.keys.single) as keys:
            if anew or _wants_it_anew(at, keys, show_line):
                at.house.course.go_on_at(at.sit, 0)
            sitting = at.house.seat.begin(at.sit, at.script, later=begins is not None, ear=ear)
            try:
                for note in (note for note in at.house.notes if note not in told):
                    complain(note, 0)
                show_line(f"{at.title}: {summary(sitting.score)}")
                stopped = TerminalSit(
                    sitting, keys, show_line, lambda now: desktop.follow(sitting, now, at.house.settings, seen=False),
                    keymap=at.house.settings.keys, at=Appointment.at(begins) if begins else None,
                    every=ear.every(at.house.settings),
                ).run()  # fmt: skip
            finally:
                sitting.close()
        if who := at.house.voicing.instead():
            complain(who, 0)
    for amiss in (*at.house.diary.scribe.notes, at.house.diary.scribe.trouble):
        if amiss:
            complain(amiss, 0)
    return INTERRUPTED if stopped else 0


def _wants_it_anew(at: "Setting", keys: "Keys", show: Callable[[str], None]) -> bool:
    """Says where a text goes on that was begun, and for a while awaits one key. Raises KeyboardInterrupt."""
    from ui.terminal.keys import STOP

    section = at.house.course.bookmark(at.sit)
    if not 0 < section < len(at.script.sections) or not keys.any:
        return False
    there = at.script.sections[section].title or f"part {section + 1}"
    show(f"It goes on with “{there}”. b begins at the beginning; any other key goes on.")
    key = keys.read(ANSWERS_WITHIN)
    if key == STOP:
        raise KeyboardInterrupt
    return key == "b"

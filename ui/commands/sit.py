"""`meditate sit`: a sit in this terminal, by ear and in plain lines."""

from contextlib import closing
from datetime import time

import click

from meditate.appointment import Appointment, time_of_day
from ui.commands.bells import checked
from ui.commands.options import Asked, sit_options
from ui.commands.screen import INTERRUPTED, complain


@click.command()
@sit_options
@click.option("--at", metavar="H:MM", type=checked(time_of_day), help="Wait until then, and begin; q lets it be.")
@click.pass_context
def sit(ctx: click.Context, asked: Asked, *, at: time | None) -> None:
    """Sit in this terminal, without a window. TEXT: a name, a file or -."""
    ctx.exit(sit_here(asked, at))


def sit_here(asked: Asked, begins: time | None = None) -> int:
    """Sits to the end, at once or when the clock shows `begins`; answers with the exit status."""
    from meditate.timeline import summary
    from ui.bus import Bus
    from ui.commands.setting import setting
    from ui.desktop import Desktop
    from ui.keys import keyboard
    from ui.terminal import TerminalSit

    with setting(asked) as at, closing(Desktop(Bus())) as desktop:
        told = len(at.house.notes)
        at.house.diary.scribe.gather()
        sitting = at.house.begin(at.sit, at.script, later=begins is not None)
        try:
            for note in at.house.notes[told:]:
                complain(note, 0)
            click.echo(f"{at.title}: {summary(sitting.score)}")
            with keyboard() as keys:
                stopped = TerminalSit(
                    sitting, keys, click.echo, lambda now: desktop.follow(sitting, now, at.house.settings, seen=False),
                    at=Appointment.at(begins) if begins else None,
                ).run()  # fmt: skip
        finally:
            sitting.close()
    for amiss in (*at.house.diary.scribe.notes, at.house.diary.scribe.trouble):
        if amiss:
            complain(amiss, 0)
    return INTERRUPTED if stopped else 0

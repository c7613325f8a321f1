"""`meditate sit`: a sit in this terminal, by ear and in plain lines."""

from contextlib import closing

import click

from ui.commands.options import Asked, sit_options
from ui.commands.screen import INTERRUPTED, complain


@click.command()
@sit_options
@click.pass_context
def sit(ctx: click.Context, asked: Asked) -> None:
    """Sit in this terminal, without a window. TEXT: a name, a file or -."""
    ctx.exit(sit_here(asked))


def sit_here(asked: Asked) -> int:
    """Sits to the end; answers with the exit status."""
    from meditate.timeline import summary
    from ui.bus import Bus
    from ui.commands.setting import setting
    from ui.desktop import Desktop
    from ui.keys import keyboard
    from ui.terminal import TerminalSit

    with setting(asked) as at, closing(Desktop(Bus())) as desktop:
        told = len(at.house.notes)
        at.house.diary.scribe.gather()
        sitting = at.house.begin(at.sit, at.script)
        try:
            for note in at.house.notes[told:]:
                complain(note, 0)
            click.echo(f"{at.title}: {summary(sitting.score)}")
            with keyboard() as keys:
                stopped = TerminalSit(
                    sitting, keys, click.echo, lambda now: desktop.follow(sitting, now, at.house.settings, seen=False)
                ).run()
        finally:
            sitting.close()
    for amiss in (*at.house.diary.scribe.notes, at.house.diary.scribe.trouble):
        if amiss:
            complain(amiss, 0)
    return INTERRUPTED if stopped else 0

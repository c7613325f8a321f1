"""`meditate pause | resume | stop | …`: verbs for the sit that is running, in a window or in a terminal."""

import click

from ui.commands import SAYS
from ui.porch.knock import steer


def verb_command(verb: str) -> click.Command:
    """The command of this name."""

    @click.command(verb, help=SAYS[verb])
    @click.pass_context
    def command(ctx: click.Context) -> None:
        ctx.exit(steer(verb))

    return command

"""The command line; `docs/command-line.md` is its contract. Each command's file is loaded when it is called."""

import errno
import os
import sys
import threading
import traceback
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from meditate import __version__
from meditate.look import Painter
from ui.commands.screen import INTERRUPTED, closed_output, complain, speak_unicode
from ui.porch.knock import VERBS

COMMANDS = {
    "sit": "sit",
    "plan": "plan",
    "export": "export",
    "check": "check",
    "texts": "listings",
    "voices": "voices",
    "lexicon": "lexicon",
    "sounds": "listings",
    "breaths": "listings",
    "presets": "presets",
    "autostart": "autostart",
    "remind": "remind",
    "history": "history",
    "keys": "keys",
    "doctor": "doctor",
    **dict.fromkeys(VERBS, "steer"),
}
"""Each command, and the file that it stands in."""


PAINTERS = [painter.value for painter in Painter]
SHOWN = {"max_content_width": 80, "help_option_names": ["-h", "--help"]}


class Doors(click.Group):
    """Loads a command's file only when it is asked for, so that `meditate --help` is quick."""

    def list_commands(self, _: click.Context) -> list[str]:
        """In the order of the manual."""
        return list(COMMANDS)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        """The command of this name."""
        if name in VERBS:
            from ui.commands.steer import verb_command

            return verb_command(name)
        if name not in COMMANDS:
            return None
        command = getattr(import_module(f"ui.commands.{COMMANDS[name]}"), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        """One line each, without loading any."""
        with formatter.section("Commands"):
            first, *others = VERBS
            formatter.write_dl(
                [
                    *(
                        (name, said)
                        for name, said in SAYS.items()
                        if name not in {*VERBS, "breaths", "lexicon", "autostart"}
                    ),
                    (f"{first} …", f"and {', '.join(others[:4])} …: to the sit that is running."),
                ]
            )

    def invoke(self, ctx: click.Context) -> Any:
        """As click does, but a reader of our output who has had enough is no error."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            closed_output()
            ctx.exit(0)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, but an unknown name is answered with the nearest."""
        if args[0] in COMMANDS or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from meditate.errors import UnknownNameError

        raise UnknownNameError("command", args[0], COMMANDS)


SAYS = {
    "sit": "Sit in this terminal, without a window.",
    "plan": "Print the timeline of a sit.",
    "export": "Write a sit to a sound file.",
    "check": "Look texts over before they are read.",
    "texts": "List the texts that there are.",
    "voices": "List, hear and bring voices; `lexicon` has words said your way.",
    "lexicon": "Say how words are to be read.",
    "sounds": "List bells and ambiences; `breaths` lists breath patterns.",
    "breaths": "List breath patterns.",
    "presets": "List named sits, make, change and share them.",
    "autostart": "Wait in the tray from the login on, or no longer.",
    "remind": "Ask whether you want to sit; `autostart` waits in the tray for it.",
    "history": "Say what was sat; take in, write out.",
    "keys": "List the keys, or change them.",
    "doctor": "Say what works here and what does not.",
    "pause": "Pause the sit that is running.",
    "resume": "Let it go on.",
    "stop": "End it, softly.",
    "next": "Go on to the next line.",
    "previous": "Say the line again.",
    "extend": "Stay five minutes more.",
    "remaining": "Say how long is left.",
    "slower": "Read more slowly.",
    "faster": "Read faster.",
    "quieter": "Make everything quieter.",
    "louder": "Make everything louder.",
}


@click.command(cls=Doors, invoke_without_command=True, context_settings=SHOWN)
@click.option("--tray", is_flag=True, help="Start hidden in the tray.")
@click.option("--painter", type=click.Choice(PAINTERS), metavar="NAME", help="auto, live or painted.")
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def meditate(ctx: click.Context, *, tray: bool, painter: str | None) -> None:
    """A guided meditation, spoken on the breath. Without a command: the window."""
    if ctx.invoked_subcommand is None:
        from ui.commands.window import open_window

        ctx.exit(open_window(hidden=tray, painter=painter))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and answers with its exit status: 0, 1, 2 or 130. Never raises, never shows a traceback."""
    before, threading.excepthook = threading.excepthook, _told_by_a_thread
    try:
        return _run(arguments)
    finally:
        threading.excepthook = before


def _run(arguments: Sequence[str] | None) -> int:
    speak_unicode()
    if not sys.warnoptions:
        warnings.simplefilter("ignore")  # what a library tells its programmers is nothing to tell a sitter
    try:
        status = meditate.main(args=arguments, prog_name="meditate", standalone_mode=False)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except click.ClickException as error:
        return complain(_said(error), error.exit_code)
    except Exception as error:  # noqa: BLE001 - the last word: a fault must not become a traceback
        return _answer(error)
    return status if isinstance(status, int) else 0


def _told_by_a_thread(told: threading.ExceptHookArgs) -> None:
    if isinstance(told.exc_value, Exception):
        _answer(told.exc_value)


def _said(error: click.ClickException) -> str:
    """What is wrong, and where it says what is right."""
    wrong = error.format_message().replace(". (", " (").rstrip(".")
    wrong = wrong[:1].lower() + wrong[1:]
    value = isinstance(error, click.BadParameter) and not isinstance(error, click.MissingParameter)
    context = error.ctx if isinstance(error, click.UsageError) and not value else None
    return f"{wrong}; `{context.command_path} --help` lists what there is" if context else wrong


def _answer(error: Exception) -> int:
    from meditate.errors import MeditateError, UsageError

    if os.environ.get("MEDITATE_DEBUG"):
        traceback.print_exception(error)
    match error:
        case UsageError():
            return complain(str(error), 2)
        case MeditateError():
            return complain(str(error), 1)
        case OSError() if error.filename:
            return complain(f"{error.filename}: {error.strerror or error}", 1)
        case OSError() if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            return complain(f"what was to be written could not be: {error.strerror}", 1)
        case _:
            shown = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
            return complain(f"this is a fault of ours: {shown} (MEDITATE_DEBUG=1 shows where)", 1)

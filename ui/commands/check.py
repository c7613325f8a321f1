"""`meditate check`: looks texts over before they are read."""

from contextlib import closing
from dataclasses import replace

import click

from meditate.compose import Known, compose
from meditate.errors import MeditateError, TooShortError
from meditate.script.model import Script
from meditate.sit import SHORTEST, Sit
from meditate.units import Seconds, clock_face

LONG_BREATH = 30
"""Words; a sentence longer than this is hard to follow by ear."""


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.pass_context
def check(ctx: click.Context, files: tuple[str, ...]) -> None:
    """Look texts over: mistakes by line, words a minute, least length."""
    from ui.wiring import build_house

    bad = False
    with closing(build_house()) as house:
        usual = house.settings.sit
        for name in files:
            try:
                script = house.script_of(replace(usual, text=name))
            except MeditateError as error:
                bad = True
                click.echo(str(error), err=True)
                continue
            known = house.studio.narrator(usual.voice, script.language).known
            for line in report(name, script, usual, known):
                click.echo(line)
    ctx.exit(1 if bad else 0)


def report(name: str, script: Script, usual: Sit, known: Known) -> list[str]:
    """What there is to say of a text that can be read: its figures, then each sentence that is long."""
    words = [len(line.text.split()) for line in script.lines]
    least = least_length(script, usual, known)
    density = sum(words) * 60 / max(usual.length, least)
    figures = (
        f"{name}: {len(words)} lines, {sum(words)} words, {density:.0f} words a minute in "
        f"{clock_face(max(usual.length, least))}, at least {clock_face(least)}"
    )
    return [figures, *(
        f"{name}: a sentence of {count} words is hard to follow by ear: {line.text[:40]}…"
        for line, count in zip(script.lines, words, strict=True) if count > LONG_BREATH
    )]  # fmt: skip


def least_length(script: Script, usual: Sit, known: Known) -> Seconds:
    """The shortest length that holds this text at the usual pace."""
    try:
        compose(script, replace(usual, length=SHORTEST, in_parts=False), known)
    except TooShortError as error:
        return error.least
    return SHORTEST

"""`meditate plan`: the timeline of a sit, without playing it."""

import click

from ui.commands.options import Asked, sit_options
from ui.commands.screen import show_json


@click.command()
@sit_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for other programs.")
@click.option("--transcript", is_flag=True, help="What is heard, to be read.")
@click.option("--estimate", is_flag=True, help="Do not measure lines with the voice.")
def plan(asked: Asked, *, as_json: bool, transcript: bool, estimate: bool) -> None:
    """Print what is said and struck when. TEXT: a name, a file or -."""
    from meditate.breath import notices
    from meditate.compose import compose, measured
    from meditate.phrasebook import in_language
    from meditate.timeline import as_lines, as_object, summary
    from meditate.transcript import plain
    from ui.commands.setting import setting

    with setting(asked) as at:
        narrator = at.narrator
        if estimate:
            score = compose(at.script, at.sit, narrator.known)
            click.echo("estimated: the voice has not measured these lines", err=True)
        else:
            score = measured(at.script, at.sit, narrator, lambda _: None)
    for notice in notices(at.sit.breath, at.sit.ramp_from, at.sit.length):
        click.echo(notice, err=True)
    if as_json:
        show_json(as_object(score))
        return
    if transcript:
        with in_language(at.script.language):
            click.echo(plain(at.script, score), nl=False)
        return
    click.echo(f"{at.title}: {summary(score)}")
    for line in as_lines(score):
        click.echo(line)

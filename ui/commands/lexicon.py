"""`meditate lexicon`: how words are to be said, listed, changed and heard."""

from contextlib import closing

import click

from meditate.places import Places
from narration.own_lexicon import NONE, Entry, OwnLexicon
from ui.commands.listings import as_json_option
from ui.commands.screen import complain, show_json, show_table
from ui.house.wordbook import Wordbook

language_option = click.option("--language", metavar="LANG", default="", help="In texts of this language only.")


@click.group(invoke_without_command=True)
@as_json_option
@click.pass_context
def lexicon(ctx: click.Context, *, as_json: bool) -> None:
    """List how words of yours are to be said, add some, hear them."""
    if ctx.invoked_subcommand is None:
        _list(_wordbook().now, as_json=as_json)


@lexicon.command()
@click.argument("word")
@click.argument("said")
@language_option
def add(word: str, said: str, language: str) -> None:
    """Have WORD, or a phrase, read as if SAID were written there."""
    _wordbook().change(lambda lexicon: lexicon.added(Entry(word, said, language)))


@lexicon.command()
@click.argument("word")
@language_option
def remove(word: str, language: str) -> None:
    """Have WORD read as it stands again."""
    _wordbook().change(lambda lexicon: lexicon.without(word, language))


@lexicon.command()
@click.argument("words")
@click.option("--as", "said", metavar="SAID", help="Try this for it, without keeping it.")
def hear(words: str, said: str | None) -> None:
    """Hear WORDS in your voice, as your lexicon has them said."""
    from ui.commands.voices import say
    from ui.house.wiring import build_house

    with closing(build_house()) as house:
        chosen = house.studio.voice(house.settings.sit.voice)
        say(house, chosen, words, ((words, said),) if said else ())


def _wordbook() -> Wordbook:
    """As it is kept; without a studio, for nothing is said."""
    book = Wordbook(Places.of_user().lexicon, lambda lexicon: None)
    if book.note:
        complain(book.note, 0)
    return book


def _list(own: OwnLexicon, *, as_json: bool) -> None:
    if as_json:
        show_json([{"word": e.written, "said": e.said, "language": e.language} for e in own.entries])
    elif own == NONE:
        click.echo("no words yet; `meditate lexicon add WORD SAID` adds one")
    else:
        show_table([(e.written, e.said, e.language) for e in own.entries])

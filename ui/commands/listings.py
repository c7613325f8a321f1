"""`meditate texts | sounds | breaths`: what there is to choose from."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from meditate.errors import ScriptError
from meditate.script.model import words_in
from ui.commands.screen import show_json, show_table

as_json_option = click.option("--json", "as_json", is_flag=True, help="For other programs.")


@click.command()
@click.argument("text", required=False)
@as_json_option
def texts(text: str | None, *, as_json: bool) -> None:
    """List the texts that there are, by language; with TEXT, its chapters or sections."""
    from meditate.places import Places
    from meditate.settings_file import read_settings

    places = Places.of_user()
    settings, _ = read_settings(places.settings)
    own = settings.own_texts(places)
    rows = _all_texts(own) if text is None else _chapters(text, own)
    if as_json:
        show_json(rows)
    elif text is None:
        show_table([(str(r["name"]), str(r["language"]), f"{r['lines']} lines", str(r["title"])) for r in rows])
    else:
        show_table([(f"{r['number']:>3}", f"{r['words']} words", str(r["title"])) for r in rows])


def _all_texts(own: Path) -> list[dict[str, Any]]:
    from meditate.texts import find_text, shipped

    rows = []
    for text in sorted(shipped(own), key=lambda text: text.language):
        with suppress(ScriptError):
            # Of a book only the head was read so far; `check` says what is wrong with its pages.
            script = find_text(text.name, own)
            rows.append({
                "name": text.name, "title": text.title, "language": text.language, "sections": len(script.sections),
                "lines": len(script.lines), "words": words_in(script.sections), "hour": text.hour,
            })  # fmt: skip
    return rows


def _chapters(name: str, own: Path) -> list[dict[str, Any]]:
    """As `--chapter` takes them: numbers count from 1."""
    from meditate.texts import chapters_in

    return [
        {"number": number, "title": title, "words": words_in(sections)}
        for number, (title, sections) in enumerate(chapters_in(name, own), start=1)
    ]


@click.command()
@as_json_option
@click.option("--try", "wanted", metavar="NAME", help="Hear one breath of this breath tone.")
@click.option("--answers", is_flag=True, help="Hear the sounds that answer keys, each after its name.")
def sounds(*, as_json: bool, wanted: str | None, answers: bool) -> None:
    """List bells, ambiences and breath tones, or hear a breath."""
    if wanted is not None or answers:
        from ui.commands.hearing import hear_breath, hear_earcons

        hear_earcons(click.echo) if wanted is None else hear_breath(wanted)
        return
    from meditate.sound.ambience import AMBIENCES
    from meditate.sound.bell import BOWLS
    from meditate.sound.breath_tone import TITLES

    bells = [{"name": bowl.name, "title": bowl.title} for bowl in BOWLS.values()]
    ambiences = [{"name": name, "title": title} for name, title in AMBIENCES.items()]
    tones = [{"name": name.value, "title": title} for name, title in TITLES.items()]
    if as_json:
        show_json({"bells": bells, "ambiences": ambiences, "breath_tones": tones})
        return
    show_table([
        *(("bell", bell["name"], bell["title"]) for bell in bells),
        *(("ambience", ambience["name"], ambience["title"]) for ambience in ambiences),
        *(("breath tone", tone["name"], tone["title"]) for tone in tones),
    ])  # fmt: skip


@click.command()
@as_json_option
@click.option("--tap", is_flag=True, help="Find your own rate: press a key on each in-breath.")
def breaths(*, as_json: bool, tap: bool) -> None:
    """List breath patterns: in-hold-out-hold, in seconds."""
    from meditate.breath import PRESETS

    if tap:
        from ui.commands.tapping import find_rate
        from ui.terminal.keys import keyboard

        with keyboard() as keys:
            find_rate(keys, click.echo)
        return
    if as_json:
        show_json([{"name": n, "pattern": list(p.parts), "rate": round(p.rate, 3)} for n, p in PRESETS.items()])
        return
    show_table([(name, str(pattern), f"{pattern.rate:.3g} a minute") for name, pattern in PRESETS.items()])

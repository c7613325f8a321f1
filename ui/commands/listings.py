"""`meditate texts | sounds | breaths`: what there is to choose from."""

import click

from ui.commands.screen import show_json, show_table

as_json_option = click.option("--json", "as_json", is_flag=True, help="For other programs.")


@click.command()
@as_json_option
def texts(*, as_json: bool) -> None:
    """List the texts that there are, by language."""
    from meditate.places import Places
    from meditate.texts import find_text, shipped

    own = Places.of_user().data / "texts"

    rows = []
    for text in sorted(shipped(own), key=lambda text: text.language):
        script = find_text(text.name, own)
        words = sum(len(line.text.split()) for line in script.lines)
        rows.append({
            "name": text.name, "title": text.title, "language": text.language, "sections": len(script.sections),
            "lines": len(script.lines), "words": words, "hour": text.hour,
        })  # fmt: skip
    if as_json:
        show_json(rows)
        return
    show_table([(str(r["name"]), str(r["language"]), f"{r['lines']} lines", str(r["title"])) for r in rows])


@click.command()
@as_json_option
@click.option("--try", "wanted", metavar="NAME", help="Hear one breath of this breath tone.")
def sounds(*, as_json: bool, wanted: str | None) -> None:
    """List bells, ambiences and breath tones, or hear a breath."""
    if wanted is not None:
        from ui.commands.hearing import hear_breath

        hear_breath(wanted)
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
        from ui.keys import keyboard

        with keyboard() as keys:
            find_rate(keys, click.echo)
        return
    if as_json:
        show_json([{"name": n, "pattern": list(p.parts), "rate": round(p.rate, 3)} for n, p in PRESETS.items()])
        return
    show_table([(name, str(pattern), f"{pattern.rate:.3g} a minute") for name, pattern in PRESETS.items()])

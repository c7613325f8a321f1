"""`meditate keys`: which key does what, as it is set now; and how that is changed."""

from collections.abc import Callable
from dataclasses import replace

import click

from meditate.errors import MeditateError, UnknownNameError
from meditate.keymap import PLACES, SAYS, Deed, Keymap, Where, with_keys
from meditate.keys import FIXED, key_named, shown
from meditate.places import Places
from meditate.settings_file import read_settings, write_settings
from ui.commands.listings import as_json_option
from ui.commands.screen import complain, show_json, show_table
from ui.porch.knock import knock
from ui.porch.porch import WINDOW

IN_THE_WINDOW = "the window is open; keys are changed in its settings"
WHERE = {Where.SITTING: "while you sit", Where.IDLE: "in the window, before a sit", Where.ANYWHERE: "in the window"}


@click.group(invoke_without_command=True)
@as_json_option
@click.pass_context
def keys(ctx: click.Context, *, as_json: bool) -> None:
    """List the keys, or change them."""
    if ctx.invoked_subcommand is None:
        settings, notes = read_settings(Places.of_user().settings)
        for note in notes:
            complain(note, 0)
        if as_json:
            pressed = {deed.value: settings.keys.pressed(deed) for deed in Deed}
            show_json({"single": settings.keys.single, "keys": pressed})
        else:
            show_table([*listed(settings.keys)])


def listed(keymap: Keymap) -> list[tuple[str, str, str, str]]:
    """For each deed its keys, its name, what it is, and when; then what is always so."""
    rows = [
        (_shown(keymap.pressed(deed)), deed.value, SAYS[deed], WHERE[PLACES[deed]])
        for deed in Deed
    ]  # fmt: skip
    return [*rows, *((shown(key), "", does, "") for key, does in FIXED.items())]


@keys.command("set")
@click.argument("deed")
@click.argument("wanted", metavar="[KEY]...", nargs=-1)
def set_(deed: str, wanted: tuple[str, ...]) -> None:
    """Have these keys do DEED; without a KEY, none."""
    if deed not in list(Deed):
        raise UnknownNameError("deed", deed, [known.value for known in Deed])
    chosen = dict.fromkeys(map(key_named, wanted))
    _change(lambda keymap: with_keys(keymap, Deed(deed), chosen))


@keys.command()
@click.argument("switch", type=click.Choice(["on", "off"]))
def single(switch: str) -> None:
    """Whether letters and signs are keys by themselves."""
    _change(lambda keymap: replace(keymap, single=switch == "on"))


@keys.command()
def usual() -> None:
    """All keys as they came."""
    _change(lambda _: Keymap())


def _change(change: Callable[[Keymap], Keymap]) -> None:
    places = Places.of_user()
    if knock(WINDOW, "") is not None:
        raise MeditateError(IN_THE_WINDOW)
    settings = read_settings(places.settings)[0]
    after = replace(settings, keys=change(settings.keys))
    write_settings(places.settings, after, settings)
    show_table([row for row, before in zip(listed(after.keys), listed(settings.keys), strict=True) if row != before])


def _shown(pressed: tuple[str, ...]) -> str:
    return " or ".join(map(shown, pressed)) or "none"

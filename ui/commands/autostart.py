"""`meditate autostart`: whether the program waits in the tray from the login on."""

import click

from ui.desktop.login import login_of_user


@click.command()
@click.argument("wanted", metavar="[on|off|status]", type=click.Choice(["on", "off", "status"]), default="status")
def autostart(wanted: str) -> None:
    """Start hidden in the tray when you log in, or no longer."""
    login = login_of_user()
    if wanted != "status":
        login.switch(on=wanted == "on")
    click.echo("on" if login.is_on else "off")

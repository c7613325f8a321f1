"""The clock on the wall: what date and time it is here, and what this zone is called. Never used to measure."""

import os
import time
from datetime import datetime
from pathlib import Path

LINK = Path("/etc/localtime")
FOLDER = "zoneinfo/"


def wall_now() -> datetime:
    """With the offset from UTC that is in force here."""
    return datetime.now().astimezone()


def zone_name() -> str:
    """Like `Europe/Berlin`; the system's own word for it where that is not known."""
    for named in (os.environ.get("TZ", "").removeprefix(":"), _linked()):
        _, _, inside = named.rpartition(FOLDER)
        if inside and not inside.startswith("/") and ("/" in inside or inside == "UTC"):
            return inside
    return time.tzname[0]


def _linked() -> str:
    try:
        return str(LINK.resolve())
    except (OSError, RuntimeError):
        return ""

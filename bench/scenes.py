"""The scenes without a graphics card: what each of the dream's costs the processor on plates, by itself."""

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from bench.desk import Desk, desk
from bench.figure import Figure, Promise

SHARES = {(1280, 800): 10.0, (1920, 1080): 14.0}
"""Percent of one core, with what is written over the picture; the picture alone has to stay below."""
MORE = 80.0
"""MB over a bare window."""


def figures() -> Iterator[Figure]:
    """Each size on a desk of its own."""
    with desk() as here:
        bare = _told(here, "bare")["memory"]
    for (width, height), bound in SHARES.items():
        with desk() as here:
            told = _told(here, "walk", str(width), str(height))
        for scene, share in told["shares"].items():
            yield Figure(f"{scene} on plates, {width}×{height}", share, Promise.AT_MOST, bound, "%")
        yield Figure("  memory over a bare window", told["memory"] - bare, Promise.AT_MOST, MORE, "MB")


def _told(here: Desk, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.walked_stage", *arguments]
    environment = here.environment | {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=400)
    told: dict[str, Any] = json.loads(done.stdout)
    return told

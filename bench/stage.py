"""The window: what it costs to show, what it costs when nobody sees it, and whether a change of scene is smooth.

The window's own process only; what speaks and sounds is in `sitting`, each scene by itself in `scenes`.
"""

from collections.abc import Iterator
from pathlib import Path

from bench.desk import Desk, desk
from bench.figure import Figure, Promise
from bench.processes import resident, use_of
from bench.scenes import SHARES
from bench.steering import Window, window
from meditate.units import Seconds

OVER: Seconds = 30.0
SPOKEN: Seconds = 20.0
"""After this long into a sit all lines are recorded."""
TEXT = """---
title: Four places
scene: forest
---

Here is a forest. It is quiet here, and the lanterns breathe.

[scene pool]

Here is a pool. The birds are circling over it.

[scene droplet]

Here is a drop of light. It rises, and it sinks.

[scene river]

Here is a river. It goes on and on.
"""
SETTINGS = """captions = true
[sit]
text = "four-places"
length = 240
settle = 8
line_gap = 6
section_gap = 12
"""
"""Lines all through the sit, so that captions are being written while the processor is watched."""
CHANGES: Seconds = 210.0
"""Within this long each scene has gone over into the next."""
WHOLE = (1920, 1080)
"""As large as the desk is."""
PICTURES = ("scenes", "icons", "shaders")


def figures() -> Iterator[Figure]:
    """Each window on a desk of its own."""
    yield _weight()
    with desk() as here:
        _furnish(here)
        for size, bound in SHARES.items():
            yield from _shown(here, size, bound)
        yield from _unseen(here)
        yield _change(here)


def _furnish(here: Desk) -> None:
    texts, config = here.folder / "data" / "meditate" / "texts", here.folder / "config" / "meditate"
    for folder in (texts, config):
        folder.mkdir(parents=True, exist_ok=True)
    (texts / "four-places.md").write_text(TEXT, encoding="utf-8")
    (config / "settings.toml").write_text(SETTINGS, encoding="utf-8")


def _weight() -> Figure:
    resources = Path(__file__).resolve().parent.parent / "resources"
    files = [file for kind in PICTURES for file in (resources / kind).rglob("*") if file.is_file()]
    total = sum(file.stat().st_size for file in files) / 2**20
    return Figure("all pictures as installed", total, Promise.AT_MOST, 8, "MB", f"{len(files)} files")


def _shown(here: Desk, size: tuple[int, int], bound: float) -> Iterator[Figure]:
    with window(here) as opened:
        if size == WHOLE:
            opened.say("fill", 2.0)
        opened.say("begin", SPOKEN)
        before = opened.say("look").frames
        use = use_of(opened.pid, OVER, alone=True)
        frames = (opened.say("look").frames - before) / OVER
        note = f"the whole program holds {resident(opened.pid):.0f} MB"
        what = f"plates with captions, {size[0]}×{size[1]}: the window alone"
        yield Figure(what, use.share, Promise.AT_MOST, bound, "%", note)
        yield Figure("  frames a second", frames, Promise.AT_MOST, 30.5)


def _unseen(here: Desk) -> Iterator[Figure]:
    with window(here, settled=10.0) as opened:
        yield from _alone(opened, "idle page, nobody touches it", 0.1)
        for word in ("hide", "minimise"):
            opened.say(word, 3.0)
            yield from _alone(opened, f"idle page, window told to {word}", 0.1)
            opened.say("show", 3.0)


def _alone(opened: Window, what: str, bound: float) -> Iterator[Figure]:
    before = opened.say("look", 0.5).frames
    use = use_of(opened.pid, OVER, alone=True)
    drawn = opened.say("look").frames - before
    yield Figure(f"{what}: the window alone", use.share, Promise.AT_MOST, bound, "%", f"{use.wakes:.2f} wake-ups/s")
    yield Figure("  frames drawn", drawn, Promise.AT_MOST, 0)


def _change(here: Desk) -> Figure:
    """The longest time that the window's thread, which paints too, did not come round while scenes went over."""
    with window(here) as opened:
        opened.say("begin", 2.0)
        opened.say("watch", 0.5)
        opened.say("look", CHANGES)
        longest = 1000 * opened.say("look").longest
    return Figure("longest frame while scenes change", longest, Promise.AT_MOST, 50, "ms", f"in {CHANGES:.0f} s")

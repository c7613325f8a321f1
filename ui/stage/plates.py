"""The plates: which of a scene's stills suits a picture of this size."""

import json
from functools import cache
from pathlib import Path
from typing import Any

RESOURCES = Path(__file__).resolve().parent.parent.parent / "resources"
SCENES = RESOURCES / "scenes"
SHADERS = RESOURCES / "shaders"
WIDE = ((1920, 1200), (3840, 2400))
TALL = ((1200, 2400),)
"""Pixels, smallest first."""
UPRIGHT = 0.8
"""A picture whose width is less than this share of its height is cut from a tall plate."""


def set_for(width: int, height: int) -> tuple[int, int]:
    """The smallest plates that need not be enlarged by more than a little, else the largest there are."""
    sizes = TALL if width < UPRIGHT * height else WIDE
    return next((size for size in sizes if max(width / size[0], height / size[1]) <= 1.07), sizes[-1])


def plate_of(scene: str, width: int, height: int, light: str) -> Path:
    """The file; `light` is `out` or `in`, for the empty and the full breath."""
    size = set_for(width, height)
    return SCENES / f"{scene}-{size[0]}-{light}.webp"


def lights_of(scene: str, width: int, height: int) -> list[dict[str, Any]]:
    """The lanterns on the plates for a picture of this size that breathe by themselves; few scenes have any."""
    return _lights(scene, TALL[0][0] if set_for(width, height) in TALL else WIDE[0][0])


@cache
def _lights(scene: str, width: int) -> list[dict[str, Any]]:
    kept = SCENES / f"{scene}-{width}-lights.json"
    found: list[dict[str, Any]] = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else []
    return found

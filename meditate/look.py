"""The look: light or dark, how much contrast, whether things move. The sitter's choice wins over the desktop's wish."""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """The colours of the window."""

    LIGHT = "light"
    DARK = "dark"
    NIGHT = "night"
    """Dim and warm, for a dark room."""


class Theme(StrEnum):
    """Which scheme the sitter chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    NIGHT = "night"


class Motion(StrEnum):
    """How much may move, as the sitter chose."""

    SYSTEM = "system"
    STILL = "still"
    """The picture breathes, and nothing else in it moves."""
    FULL = "full"


class Painter(StrEnum):
    """Who paints the picture, as the sitter chose."""

    AUTO = "auto"
    """As the machine can."""
    LIVE = "live"
    """The graphics card, on every frame."""
    PAINTED = "painted"
    """Nobody any more: plates are shown, and a few things move over them."""


class Contrast(StrEnum):
    """How far text stands out, as the sitter chose."""

    SYSTEM = "system"
    HIGH = "high"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the desktop wishes; None where it says nothing."""

    scheme: Scheme | None = None
    contrast: bool | None = None
    still: bool | None = None

    def or_else(self, other: "Wishes") -> "Wishes":
        """These, and what the other says where these say nothing."""
        return Wishes(
            other.scheme if self.scheme is None else self.scheme,
            other.contrast if self.contrast is None else self.contrast,
            other.still if self.still is None else self.still,
        )


@dataclass(frozen=True, slots=True)
class Choices:
    """What the sitter chose of the look."""

    theme: Theme = Theme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    motion: Motion = Motion.SYSTEM


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks now."""

    scheme: Scheme = Scheme.DARK
    contrast: bool = False
    still: bool = False


def look_of(chosen: Choices, wishes: Wishes, *, bedtime: bool = False) -> Look:
    """Dusk, full movement and the usual contrast where neither sitter nor desktop says otherwise.

    At bedtime only the sitter's own choice is lighter than the night.
    """
    usual = Scheme.NIGHT if bedtime else wishes.scheme or Scheme.DARK
    scheme = usual if chosen.theme is Theme.SYSTEM else Scheme(chosen.theme.value)
    contrast = bool(wishes.contrast) if chosen.contrast is Contrast.SYSTEM else chosen.contrast is Contrast.HIGH
    still = bool(wishes.still) if chosen.motion is Motion.SYSTEM else chosen.motion is Motion.STILL
    return Look(scheme, contrast, still)

"""Texts in, scripts out."""

from meditate.script.model import (
    SCENES,
    SILENT,
    BellMark,
    Breathe,
    Item,
    Line,
    Pause,
    SceneMark,
    Script,
    Section,
    SilenceMark,
)
from meditate.script.parse import parse

__all__ = [
    "SCENES", "SILENT", "BellMark", "Breathe", "Item", "Line", "Pause", "SceneMark", "Script", "Section", "SilenceMark",
    "parse",
]  # fmt: skip

"""Texts in, scripts out."""

from meditate.script.model import (
    SCENES,
    SILENT,
    BellMark,
    Breathe,
    Item,
    Line,
    Note,
    Pause,
    SceneMark,
    Script,
    Section,
    SilenceMark,
)
from meditate.script.parse import parse, parse_ssml

__all__ = [
    "SCENES", "SILENT", "BellMark", "Breathe", "Item", "Line", "Note", "Pause", "SceneMark", "Script", "Section",
    "SilenceMark", "parse", "parse_ssml",
]  # fmt: skip

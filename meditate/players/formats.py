"""The kinds of sound file that there are, by how their names end."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from meditate.errors import OutputError, nearest
from meditate.units import Frames


@dataclass(frozen=True, slots=True)
class Format:
    """How libsndfile calls a kind of file; AAC is written by another library."""

    container: str
    coding: str


AAC = Format("MP4", "AAC")
ENDINGS: dict[str, Format] = {
    ".wav": Format("WAV", "PCM_24"),
    ".flac": Format("FLAC", "PCM_24"),
    ".ogg": Format("OGG", "VORBIS"),
    ".opus": Format("OGG", "OPUS"),
    ".mp3": Format("MP3", "MPEG_LAYER_III"),
    ".m4b": AAC,
    ".m4a": AAC,
}
"""24 bits leave rounding 40 dB under the softest fade, so nothing is dithered."""
WAV_HOLDS = (1 << 32) - (1 << 16)
"""Bytes of samples; a longer sit becomes an RF64 file, which ends in .wav too."""
FRAME_BYTES = 6


def format_of(path: Path, frames: Frames) -> Format:
    """How a file of this name and length is written. Raises OutputError where that cannot be."""
    check_ending(path)
    kind = ENDINGS[path.suffix.lower()]
    return Format("RF64", kind.coding) if kind.container == "WAV" and frames * FRAME_BYTES > WAV_HOLDS else kind


def check_ending(path: Path) -> None:
    """Raise OutputError for a kind of file that is not known, or that a library is missing for."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        near = nearest(ending, ENDINGS)
        hint = f"did you mean {near}?" if near else "it can be " + " ".join(ENDINGS)
        raise OutputError(f"{path} ends in {ending or 'nothing'}, which is no kind of sound file known here; {hint}")
    if ENDINGS[ending] is AAC and find_spec("av") is None:
        raise OutputError(
            f"{ending} needs a part that is not installed; get it with: python -m pip install 'meditate[audiobook]'"
        )

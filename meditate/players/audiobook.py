"""Writes .m4b and .m4a: AAC in an MP4 file, with chapters. Its library comes with the extra `audiobook`."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from meditate.imprint import Chapter
from meditate.units import RATE, Frames, Stereo, seconds_at

BITS = 128_000
"""A second; near what Opus and MP3 take here."""
PACKET: Frames = 1024
"""AAC counts in these; the last one of a file is filled up."""
MILLISECOND = Fraction(1, 1000)


class Audiobook:
    """One file that is being written."""

    def __init__(self, path: Path, chapters: Sequence[Chapter], frames: Frames, language: str) -> None:
        """`language` in three letters, or empty. Raises OSError."""
        self._file = av.open(str(path), "w", format="ipod")
        self._stream = self._file.add_stream("aac", rate=RATE, layout="stereo")
        self._stream.bit_rate = BITS
        if language:
            self._stream.metadata["language"] = language
        starts = [round(chapter.start * 1000) for chapter in chapters]
        ends = [*starts[1:], round(seconds_at(frames) * 1000)]
        self._file.set_chapters(
            [
                {"id": n, "start": start, "end": end, "time_base": MILLISECOND, "metadata": {"title": chapter.title}}
                for n, (chapter, start, end) in enumerate(zip(chapters, starts, ends, strict=False), start=1)
            ]
        )
        self._written = 0

    def write(self, block: Stereo) -> None:
        """The next frames. Raises OSError."""
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block.T), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = RATE, self._written
        self._written += len(block)
        self._file.mux(self._stream.encode(frame))

    def close(self) -> None:
        """Write what is left. Raises OSError."""
        try:
            self._file.mux(self._stream.encode(None))
        finally:
            self._file.close()


def holds(path: Path, frames: Frames) -> bool:
    """Whether this file lasts so long, to the packet."""
    with av.open(str(path)) as file:
        stream = file.streams.audio[0]
        lasts = float((stream.duration or 0) * (stream.time_base or 0)) * RATE
        return abs(lasts - frames) <= PACKET

"""The sound file that an engine has left, as samples."""

import wave
from pathlib import Path


def read_sound(file: Path) -> tuple[bytes, int]:
    """Mono 16-bit samples and their rate, from whatever was written; raises OSError, wave.Error or RuntimeError."""
    try:
        with wave.open(str(file), "rb") as sound:
            if (sound.getnchannels(), sound.getsampwidth()) == (1, 2):
                return sound.readframes(sound.getnframes()), sound.getframerate()
    except (wave.Error, EOFError):
        pass
    # The nsss driver writes AIFF whatever the ending; loading this costs more than the take, so only then.
    import soundfile

    samples, rate = soundfile.read(file, dtype="int16", always_2d=True)
    return bytes(samples[:, 0].copy().tobytes()), int(rate)

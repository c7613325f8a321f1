"""A neural voice's model, opened so that its worker holds little between lines. Lives in the worker only."""

import ctypes
import json
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from onnxruntime import InferenceSession, RunOptions, SessionOptions
from piper import PiperVoice
from piper.config import PiperConfig

from narration.piper_voices import beside

with suppress(ImportError):
    import onnx  # loaded now, so that no line waits for it; without it words are not timed


def opened(file: Path) -> PiperVoice:
    """As Piper opens it. Raises whatever its libraries do, FileNotFoundError where a file is missing."""
    config = PiperConfig.from_dict(json.loads(beside(file).read_text("utf-8")))
    return PiperVoice(_Modest(_model(file)), config)


class _Modest:
    """A model's session that gives back after each sentence what it needed for it: 20 MB for each of its seconds."""

    def __init__(self, model: bytes | str) -> None:
        self._session, self._once = InferenceSession(model, _options(), ["CPUExecutionProvider"]), RunOptions()
        # It keeps the bytes that it was made of, 60 MB, to begin again on another device.
        self._session._model_bytes = None
        self._once.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        _give_back()

    def run(self, names: Any, given: Any) -> Any:
        """As the session does."""
        try:
            return self._session.run(names, given, self._once)
        finally:
            _give_back()


def _options() -> SessionOptions:
    options = SessionOptions()
    # A plan is kept for each length of a sentence, and no two are equally long.
    options.enable_mem_pattern = False
    # Threads that wait for work turn round and round meanwhile: a fifth of the processor's time.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _model(file: Path) -> bytes | str:
    """The model with the lengths of its sounds among what it tells; as it lies there where that cannot be added."""
    try:
        from piper.patch_voice_with_alignment import add_alignment_output

        model = onnx.load(str(file))
        add_alignment_output(model)
    except (ImportError, ValueError):
        return str(file)
    return bytes(model.SerializeToString())


def _give_back() -> None:
    """Have the C library return what is free; only glibc keeps it."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").malloc_trim(0)

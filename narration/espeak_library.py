"""espeak-ng's C library, by ctypes: one voice at a time, spoken at once into memory.

Imported only by the worker: the library may end its process, and a second engine in one process silences the first.
"""

import ctypes
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import gettempdir

from meditate.files import ours_alone
from narration.take import Take, WordEvent

LONGEST_PATH = 150
"""Bytes of the data folder's path; the library's buffer holds 158 and it does not check."""
SYNCHRONOUS, DONT_EXIT, UTF8, FROM_START = 2, 0x8000, 1, 1
RATE, VOLUME, PITCH, RANGE, WORD_GAP = 1, 2, 3, 4, 7
END_OF_LIST, WORD = 0, 1


class EspeakError(Exception):
    """The library refused something; says what."""


class _Id(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    ]


class _Voice(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.POINTER(ctypes.c_char)),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Espeak:
    """The library, loaded and ready. Make one per process, use it from one thread."""

    def __init__(self, library: Path, data: Path) -> None:
        """Raises EspeakError when the library or its data cannot be used."""
        if not (data / "phontab").is_file():
            raise EspeakError(f"no speech data in {data}")
        self._data = short_path(data)
        # The default mode is local: with RTLD_GLOBAL its symbols would clash with other copies of espeak.
        self._library = ctypes.CDLL(str(library))
        self._library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        self._library.espeak_Info.restype = ctypes.c_char_p
        rate = self._library.espeak_Initialize(SYNCHRONOUS, 0, str(self._data).encode(), DONT_EXIT)
        if rate <= 0:
            raise EspeakError(f"the speech library does not start with {self._data}")
        self._hears = _Callback(self._hear)
        self._library.espeak_SetSynthCallback(self._hears)
        self._cancelled: Callable[[], bool] = lambda: False
        self._forget()

    def voices(self) -> Iterator[tuple[str, str]]:
        """(language, name) of each, as the engine sorts them; voices that need other programs are left out."""
        listed = self._library.espeak_ListVoices(None)
        index = 0
        while listed[index]:
            voice = listed[index].contents
            if not voice.identifier.startswith(b"mb/"):
                # One byte of priority, then the language, then a zero.
                language = ctypes.string_at(ctypes.addressof(voice.languages.contents) + 1)
                yield language.decode(), voice.name.decode()
            index += 1

    def variants(self) -> list[str]:
        """What can follow a `+` in a voice's id."""
        return sorted(path.name for path in (self._data / "voices" / "!v").iterdir())

    def choose(self, voice_id: str) -> None:
        """Speak as this voice from now on; raises EspeakError where it is unknown, which the library would not say."""
        language, _, variant = voice_id.partition("+")
        if language not in {known for known, _ in self.voices()} or (variant and variant not in self.variants()):
            raise EspeakError(f"no voice called {voice_id!r}")
        if self._library.espeak_SetVoiceByName(voice_id.encode()) != 0:
            raise EspeakError(f"the voice {voice_id!r} does not load")

    def set(self, parameter: int, value: int) -> None:
        """Set one of RATE, VOLUME, PITCH, RANGE, WORD_GAP."""
        if self._library.espeak_SetParameter(parameter, value, 0) != 0:
            raise EspeakError(f"the speech library refuses {value} for {parameter}")

    def get(self, parameter: int) -> int:
        """The value that holds now."""
        # Without the second argument it returns the default or the value, at random.
        return int(self._library.espeak_GetParameter(parameter, 1))

    def speak(self, text: str, cancelled: Callable[[], bool] = lambda: False) -> Take:
        """Speak this text; asked every few milliseconds of sound whether it is `cancelled`."""
        self._forget()
        self._cancelled = cancelled
        # The size counts the closing zero; the library reads as far as it says, past the end if need be.
        encoded = text.encode("utf-8")
        status = self._library.espeak_Synth(encoded, len(encoded) + 1, 0, FROM_START, 0, UTF8, None, None)
        if self._failure is not None:
            raise self._failure
        if status != 0:
            raise EspeakError(f"the speech library gives up with {status}")
        return Take(b"".join(self._chunks), self._sample_rate(), tuple(self._words))

    def _sample_rate(self) -> int:
        # Asked each time: a voice may bring its own rate.
        return int(self._library.espeak_ng_GetSampleRate())

    def _forget(self) -> None:
        self._chunks: list[bytes] = []
        self._words: list[WordEvent] = []
        self._failure: Exception | None = None

    def _hear(self, samples: "ctypes._Pointer[ctypes.c_short]", count: int, events: "ctypes._Pointer[_Event]") -> int:
        # ctypes would print and swallow what is raised in here.
        try:
            if count > 0:
                self._chunks.append(ctypes.string_at(samples, 2 * count))
            index = 0
            while events[index].type != END_OF_LIST:
                event = events[index]
                if event.type == WORD:
                    self._words.append(WordEvent(event.text_position - 1, event.length, event.sample))
                index += 1
            return 1 if self._cancelled() else 0
        except Exception as failure:  # noqa: BLE001 - raised again once the library has returned
            self._failure = failure
            return 1


def short_path(data: Path) -> Path:
    """This folder, under a path that fits the library's buffer."""
    if len(str(data).encode()) <= LONGEST_PATH:
        return data
    stamp = f"{data.stat().st_ino:x}-{int((data / 'phontab').stat().st_mtime):x}"
    short = Path(gettempdir()) / f"espeak-{stamp}" / "espeak-ng-data"
    if len(str(short).encode()) > LONGEST_PATH:
        raise EspeakError(f"the path of the speech data is too long: {data}")
    try:
        ours_alone(short.parent)
    except OSError as error:
        raise EspeakError(f"the path of the speech data is too long, and {short.parent} is not ours") from error
    if not (short / "phontab").is_file():
        try:
            short.symlink_to(data, target_is_directory=True)
        except OSError:
            shutil.copytree(data, short, dirs_exist_ok=True)
    return short

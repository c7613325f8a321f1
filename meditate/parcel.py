"""A parcel: one sit to take along, as a sound file and what lies beside it. All of it appears whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from secrets import token_hex

from meditate.captions import srt, vtt
from meditate.compose import measured, sounding_frames
from meditate.errors import OutputError, UnknownNameError, UsageError
from meditate.imprint import imprint_of
from meditate.narrator import Narrator
from meditate.phrasebook import in_language
from meditate.players.file import check_output, export
from meditate.score import Score
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.sound.mixer import Mixer
from meditate.tongue import spoken_language
from meditate.transcript import markdown, plain
from meditate.units import frames_at

CAPTIONS = (".vtt", ".srt")
TRANSCRIPTS = (".txt", ".md")
RECORDING, WRITING = "recording", "writing"
Progress = Callable[[str, float], None]
"""Hears what is done and which share of it; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Which files, and where."""

    sound: Path
    captions: Path | None = None
    transcript: Path | None = None
    breath: bool = False
    """Whether captions tell of the breath too."""
    force: bool = False
    """Whether files that are there are replaced."""
    seal: str = ""
    """What the sound file is known again by; empty for none."""
    spoken: str = field(default_factory=spoken_language)
    """The language that they tell of themselves in where their text has none that is known."""

    @property
    def beside(self) -> tuple[Path, ...]:
        """What lies beside the sound."""
        return tuple(path for path in (self.captions, self.transcript) if path)

    def languages(self, script: Script) -> tuple[str, ...]:
        """What they may tell of themselves in, best first."""
        return (script.language, self.spoken) if script.lines else (self.spoken,)

    def check(self) -> None:
        """Raise OutputError or UnknownNameError where one of them cannot be written, before any work is done."""
        check_output(self.sound, force=self.force)
        for path, what, kinds in (
            (self.captions, "captions", CAPTIONS),
            (self.transcript, "transcript", TRANSCRIPTS),
        ):
            if path is not None:
                self._check_text(path, what, kinds)

    def check_beside(self, text: str) -> None:
        """Raise OutputError where one of them would take the place of the text that is read."""
        for path in (self.sound, *self.beside):
            if text and path.exists() and Path(text).exists() and path.samefile(text):
                raise OutputError(f"{path} is the text itself; choose another name or folder")

    def _check_text(self, path: Path, what: str, kinds: tuple[str, ...]) -> None:
        if path.suffix.lower() not in kinds:
            raise UnknownNameError(f"kind of {what}", path.suffix, kinds)
        if path.is_dir():
            raise OutputError(f"{path} is a folder; name a file in it")
        if path.exists() and not self.force:
            raise OutputError(f"{path} is already there; --force replaces it")
        if not path.parent.is_dir():
            raise OutputError(f"there is no folder {path.parent}; make it first or choose another")
        if path.resolve() == self.sound.resolve():
            raise OutputError(f"{path} cannot be both the sound and its {what}")


def pack(parcel: Parcel, script: Script, sit: Sit, narrator: Narrator, progress: Progress) -> Score:
    """Have the lines recorded, and write all files. Waits for the voice.

    Raises OutputError, TooShortError, SpeechError, UsageError for a sit without an end, and what `progress` raises.
    """
    parcel.check()
    if sit.open_ended:
        raise UsageError("a sit without an end cannot be written to a file; --minutes gives it one")
    score = measured(script, sit, narrator, lambda share: progress(RECORDING, share))
    source = Mixer(score, sit, narrator.samples)
    with in_language(*parcel.languages(script)):
        imprint = replace(imprint_of(script, score), seal=parcel.seal)
        written = {path: _written(path, parcel, script, score) for path in parcel.beside}
    with ExitStack() as beside:
        for path, text in written.items():
            beside.enter_context(_beside(path, text))
        export(
            source, sounding_frames(score), parcel.sound, first=-frames_at(score.lead),
            imprint=imprint, force=parcel.force, progress=lambda share: progress(WRITING, share),
        )  # fmt: skip
    return score


def _written(path: Path, parcel: Parcel, script: Script, score: Score) -> str:
    language = spoken_language() if parcel.breath else ""
    match path.suffix.lower():
        case ".vtt":
            return vtt(score, breath=language)
        case ".srt":
            return srt(score, breath=language)
        case ".md":
            return markdown(script, score)
        case _:
            return plain(script, score)


@contextmanager
def _beside(path: Path, text: str) -> Iterator[None]:
    """It is written first, and gets its name when what is done meanwhile was done."""
    unfinished = path.with_name(f".meditate-{token_hex(4)}.part")
    try:
        with _told(path):
            unfinished.write_text(text, "utf-8")
        yield
        with _told(path):
            unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"could not write {path}: {reason}; free some space or choose another folder") from error

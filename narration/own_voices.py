"""What the sitter has brought to read with: neural voices in folders, and programs. Nothing is ever fetched."""

import json
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from meditate.errors import OutputError, UsageError
from meditate.files import ensure_folder
from meditate.program import Program
from meditate.tongue import tr
from narration.engine import Engine, commands, piper
from narration.piper_voices import CARD, MODEL, Found, VoiceFileError, beside, cards, installed, voices_in, voices_of
from narration.voice import CALM, NOBODY, Kind, Voice

INSTALL = f"{sys.executable} -m pip install piper-tts onnx"
"""What brings Piper here, and what times its words."""


class OwnVoices:
    """Looks at files whenever it is asked; any thread may ask."""

    def __init__(self, folder: Path) -> None:
        """`folder` is ours, for voices that are added."""
        self.folder = folder
        self._chosen = ""
        self._programs: tuple[Program, ...] = ()

    def choose(self, folder: str, programs: tuple[Program, ...]) -> None:
        """Look in this folder of theirs too, empty for none, and for these programs."""
        self._chosen, self._programs = folder, programs

    def engines(self) -> tuple[Engine, ...]:
        """The engines of these voices, best first; they tell of what is here whenever they are asked."""
        return piper(lambda: self.neural().voices), commands(lambda: self.spoken_by_programs().voices)

    def neural(self) -> Found:
        """The neural voices that can be used, and what is amiss with others."""
        folders = [self.folder, *([Path(self._chosen).expanduser()] if self._chosen else [])]
        found = voices_in(folders)
        missing = [
            tr("there is no folder {folder}").format(folder=folder) for folder in folders[1:] if not folder.is_dir()
        ]
        if found.voices and not installed():
            return Found((), (how_to_install(len(found.voices)), *missing))
        return Found(found.voices, (*found.notes, *missing))

    def spoken_by_programs(self) -> Found:
        """The programs that are here, and what is amiss with others."""
        taken = {voice.id for voice in (*CALM, NOBODY)}
        voices, notes = [], []
        for program in self._programs:
            if program.name in taken:
                what = tr("the voice {name} in the settings bears the name of another; call it otherwise")
                notes.append(what.format(name=program.name))
            elif shutil.which(program.command[0]) is None:
                what = tr("the voice {name} needs the program {program}, which is not here")
                notes.append(what.format(name=program.name, program=program.command[0]))
            else:
                source = json.dumps(program.command)
                voices.append(Voice(program.name, program.name, program.language, Kind.COMMAND, source=source))
        return Found(tuple(voices), tuple(notes))

    def add(self, file: Path) -> tuple[Voice, ...]:
        """Copy this voice, with what tells of it, into our folder; the voices in it. Raises UsageError, OutputError."""
        model = file.with_name(file.name.removesuffix(".json")) if file.name.endswith(".json") else file
        if model.suffix != MODEL:
            what = tr("{file} is no voice; one is a file NAME.onnx with a NAME.onnx.json beside it")
            raise UsageError(what.format(file=file))
        try:
            voices_of(model)
            ensure_folder(self.folder)
            kept = self.folder / model.name
            card = next((card for card in cards(model) if card.is_file()), None)
            if card:
                _copied(card, self.folder / f"{model.name.removesuffix(MODEL)}.{CARD}")
            _copied(beside(model), beside(kept))
            _copied(model, kept)
            return voices_of(kept)
        except VoiceFileError as why:
            raise UsageError(str(why)) from why
        except OSError as error:
            what = tr("{place}: the voice could not be added: {why}")
            raise OutputError(what.format(place=error.filename or self.folder, why=error.strerror)) from error

    def notes(self) -> tuple[str, ...]:
        """What is amiss, a sentence each."""
        return (*self.neural().notes, *self.spoken_by_programs().notes)


def how_to_install(voices: int) -> str:
    """What to do where voices are here and Piper is not."""
    if getattr(sys, "frozen", False):
        return tr("%n neural voice(s) found, but this build of the program comes without Piper", "", voices)
    found = tr("%n neural voice(s) found, but Piper is not installed: {command}", "", voices)
    return found.format(command=INSTALL)


def _copied(source: Path, target: Path) -> None:
    """Whole or not at all, readable by its owner only."""
    if source.resolve() == target.resolve():
        return
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.touch(0o600)
        shutil.copyfile(source, unfinished)
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)

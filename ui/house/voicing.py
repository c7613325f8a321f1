"""Voices and words in the hands of the house: listed, brought, tried, and who reads where the chosen voice does not."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from meditate.errands import in_background
from meditate.errors import MeditateError, UnknownNameError
from meditate.places import Places
from meditate.script.model import Script
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.tongue import tr
from narration.own_lexicon import OwnLexicon
from narration.own_voices import OwnVoices
from narration.reader import Reader
from narration.reading import Reading
from narration.studio import Studio
from narration.voice import NOBODY, Voice, family
from ui.house.languages import LANGUAGES
from ui.house.sample import Samples
from ui.house.wordbook import Change, Wordbook


class Voicing:
    """One for a house; what may take long is done by other threads, which call back."""

    def __init__(
        self, places: Places, studio: Studio, samples: Callable[[], Samples], own: OwnVoices | None = None
    ) -> None:
        """`own` are the voices that the studio knows of besides the system's; `samples` has something heard."""
        self.own, self._studio, self._samples = own or OwnVoices(places.voices), studio, samples
        self._wanted: Callable[[tuple[Voice, ...]], None] | None = None
        self.wordbook = Wordbook(places.lexicon, studio.learn)
        self._settings = Settings()
        self._reader: Reader | None = None

    @property
    def note(self) -> str:
        """What is wrong with the lexicon; empty where nothing is."""
        return self.wordbook.note

    def choose(self, settings: Settings) -> None:
        """Go by these from now on."""
        before, self._settings = self._settings, settings
        if (settings.voice_folder, settings.programs) != (before.voice_folder, before.programs):
            self.own.choose(settings.voice_folder, settings.programs)
            if self._wanted:
                self._look()

    def voices(self, arrived: Callable[[tuple[Voice, ...]], None]) -> None:
        """`arrived` is called with all voices now, and whenever there are others."""
        self._wanted = arrived
        self._look()

    def _look(self) -> None:
        def look() -> None:
            self._studio.look_again()
            if self._wanted:
                self._wanted(self._studio.voices())

        in_background(look, "voices")

    def notes(self, arrived: Callable[[tuple[str, ...]], None]) -> None:
        """`arrived` is called with what is amiss with the sitter's own voices, a sentence each."""
        in_background(lambda: arrived(self.own.notes()), "voices")

    def add(self, file: Path, done: Callable[[tuple[Voice, ...] | MeditateError], None]) -> None:
        """Copy this neural voice to ours; `done` is called with what it holds, or what is wrong."""
        in_background(lambda: done(self._added(file)), "voices")

    def _added(self, file: Path) -> tuple[Voice, ...] | MeditateError:
        try:
            added = self.own.add(file)
        except MeditateError as error:
            return error
        self._look()
        return added

    @property
    def lexicon(self) -> OwnLexicon:
        """How words are said now."""
        return self.wordbook.now

    def change(self, change: Change, done: Callable[[OwnLexicon | MeditateError], None]) -> None:
        """Keep the lexicon as changed; `done` is called with it, or with what is wrong."""
        self.wordbook.change_later(change, done)

    def hear(self, words: str, said: str = "", language: str = "") -> None:
        """Have these words heard in the voice that is chosen, as if `said` stood there."""
        sit = self._settings.sit
        self._samples().read(words, sit.voice, sit.pace, language, ((words, said),) if said else ())

    def glance(self, sit: Sit, script: Script) -> Reader:
        """Who would read this, to ask what is known."""
        return self._studio.glance(self._there(sit, script, ask=False), Reading.of(script))

    def narrator(self, sit: Sit, script: Script, *, patient: bool = False) -> Reader:
        """Who reads this; the best voice where the chosen one is here no longer."""
        self._reader = self._studio.narrator(self._there(sit, script, ask=True), Reading.of(script), patient=patient)
        return self._reader

    def _there(self, sit: Sit, script: Script, *, ask: bool) -> str:
        with suppress(UnknownNameError):
            self._studio.voice(sit.voice, script.language, ask=ask)
            return sit.voice
        return ""

    def who_reads(self, sit: Sit, script: Script) -> str:
        """Who reads this where it is not the chosen voice, in words; empty where it is, or not known yet. At once."""
        if not sit.voice or not script.lines or not self._studio.told:
            return ""
        language, reads = script.language, self.glance(sit, script).voice
        called = LANGUAGES.get(family(language), language)
        try:
            chosen = self._studio.voice(sit.voice, language, ask=False)
        except UnknownNameError:
            return tr("the voice {gone} is not here, so {voice} reads").format(gone=sit.voice, voice=reads.name)
        if reads.id != chosen.id:
            return tr("{voice} reads, who speaks {language}").format(language=called, voice=reads.name)
        if not reads.speaks(language):
            return tr("no voice here speaks {language}, so {voice} reads").format(language=called, voice=reads.name)
        return ""

    def instead(self) -> str:
        """Who has said the latest line of the latest sit where its own voice could not, in words; empty where it could.
        Cheap."""
        voice = self._reader.stand_in if self._reader else None
        if voice is None:
            return ""
        if voice is NOBODY:
            return tr("no voice could say the latest line; it is written")
        return tr("{voice} reads in place of the voice that you chose").format(voice=voice.name)

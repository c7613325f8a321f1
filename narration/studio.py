"""The studio: who has lines recorded. Knows who is in the cast, and hands out narrators."""

import time
from collections.abc import Callable, Sequence

from meditate.errors import SpeechError, UnknownNameError
from meditate.sound.breath_marks import WORDS
from meditate.tongue import spoken_language
from meditate.units import Mono, Seconds
from narration.booth import Booth
from narration.cast import Cast
from narration.crew import Hand
from narration.engine import Engine, engines_here
from narration.lexicon import EMPTY, Lexicon, shipped
from narration.made_from import made_from
from narration.measures import Measures
from narration.own_lexicon import NONE, OwnLexicon
from narration.reader import Reader
from narration.reading import Reading
from narration.shelf import Shelf
from narration.voice import NOBODY, Kind, Voice, family

_GREETINGS = {
    "de": "Atme ruhig ein, und lass den Atem wieder gehen.",
    "es": "Inspira con calma, y deja ir el aire.",
    "fr": "Inspirez doucement, puis laissez partir le souffle.",
    "it": "Inspira con calma, e lascia andare il respiro.",
    "nl": "Adem rustig in, en laat de adem weer gaan.",
    "pt": "Inspire com calma, e deixe o ar sair.",
}
_GLANCES = 8
_GREETING = "Breathe in gently, and let the breath go."
PLAIN = Reading()


class Studio:
    """One for a program. Workers are started when a line is wanted that the shelf does not hold."""

    def __init__(
        self,
        shelf: Shelf,
        engines: Sequence[Engine] | None = None,
        lexicon: OwnLexicon = NONE,
        deadline: Callable[[int], Seconds] | None = None,
        now: Callable[[], Seconds] = time.monotonic,
    ) -> None:
        """`engines` best first, else those of this system; `lexicon` is the sitter's own; `deadline` by characters."""
        self._shelf, self._lexicon = shelf, lexicon
        self._hands = [Hand(engine, deadline) for engine in (engines_here() if engines is None else engines)]
        self._cast = Cast(self._hands, shelf, now, self._note)
        self._glanced: dict[tuple[str, Reading], Reader] = {}
        self._in_use: str | None = None
        self._troubles: dict[str, None] = {}

    @property
    def engine_in_use(self) -> str | None:
        """The engine that said the last line that was recorded; None before the first, `captions` when none could."""
        return self._in_use

    @property
    def speechless(self) -> bool:
        """Whether no engine works here, as far as is known: what is read is only written."""
        return self._in_use == NOBODY.id or self._cast.speechless

    @property
    def told(self) -> bool:
        """Whether all voices are known, so that no engine has to be asked."""
        return self._cast.told

    @property
    def troubles(self) -> tuple[str, ...]:
        """What went wrong so far, each once, as lines for a person."""
        return tuple(self._troubles)

    def voices(self) -> tuple[Voice, ...]:
        """Every voice: those that the sitter has brought, the calm short list, the engines' own by name, captions last.
        Instant when listed before."""
        return self._cast.voices()

    def voice(self, voice_id: str = "", language: str = "en", *, ask: bool = True) -> Voice:
        """The voice of this id or name, the best for the language when empty; raises UnknownNameError.

        An engine is asked only for what neither the calm list nor an older listing tells; never if not `ask`:
        then a voice that may exist is answered by the best that is known.
        """
        return self._cast.voice(voice_id, language, ask=ask)

    def learn(self, lexicon: OwnLexicon) -> None:
        """Have words said after this lexicon from now on, by narrators that are asked for from now on."""
        self._lexicon = lexicon
        self._glanced.clear()

    def look_again(self) -> None:
        """Ask for voices anew: files or settings have changed."""
        self._cast.voices()
        self._glanced.clear()

    def glance(self, voice_id: str = "", reading: Reading = PLAIN) -> Reader:
        """A narrator to ask what is known, and nothing else: no engine is asked, so it never waits.

        The same one each time for the same voice and reading. Raises UnknownNameError.
        """
        voice = self.voice(voice_id, reading.language, ask=False)
        wanted = voice.id, reading
        reader = self._glanced.get(wanted)
        if reader is None:
            if len(self._glanced) == _GLANCES:
                self._glanced.clear()
            reader = self._glanced[wanted] = self._reader(voice, reading, ask=False)
        return reader

    def narrator(self, voice_id: str = "", reading: Reading = PLAIN, *, patient: bool = False) -> Reader:
        """A narrator of this voice, or of one that speaks the language; the other engines stand in where it fails.

        Raises UnknownNameError. `patient` where nobody listens meanwhile: samples of a lost clip are waited for then.
        """
        return self._reader(self.voice(voice_id, reading.language), reading, patient=patient)

    def try_voice(self, voice_id: str, pace: float) -> Mono:
        """A short sentence in this voice; waits for the engine. Empty where nobody can say it."""
        voice = self.voice(voice_id)
        spoken = family(voice.language) or "en"
        return self.say(_GREETINGS.get(spoken, _GREETING), voice.id, pace, spoken)

    def say(
        self, text: str, voice_id: str, pace: float, language: str = "", sayings: tuple[tuple[str, str], ...] = ()
    ) -> Mono:
        """A few words in this voice, in the program's own tongue unless another is named; waits for the engine.

        `sayings` are words to be said otherwise than they stand. Empty where nobody can say it.
        """
        reader = self.narrator(voice_id, Reading(language or spoken_language(), sayings), patient=True)
        reader.record_now(text, pace)
        return reader.samples(text, pace)

    def warm(self, voice_id: str = "") -> None:
        """Have the engine of this voice ready to speak, as far as the voice is known; its failure becomes a trouble."""
        hands = self._hands[:1]
        try:
            if voice_id:
                hands = [
                    self._cast.hand_of(voice) for voice in [self.voice(voice_id, ask=False)] if voice is not NOBODY
                ]
            for hand in hands:
                hand.warm()
        except SpeechError as failure:
            self._cast.works(hands[0], well=False)
            self._note(str(failure))

    def rest(self) -> None:
        """Let those workers go until they are wanted again that hold a model: it may take hundreds of megabytes."""
        for hand in self._hands:
            if hand.engine.kind is Kind.NEURAL:
                hand.rest()

    def close(self) -> None:
        """Let all workers go; lines still wanted become silences."""
        for hand in self._hands:
            hand.close()

    def _wanted_for(self, voice_id: str) -> list[Hand]:
        """Whoever speaks in this voice; the first where it is not known, nobody for captions only."""
        if not voice_id:
            return self._hands[:1]
        try:
            voice = self.voice(voice_id, ask=False)
        except UnknownNameError:
            return self._hands[:1]
        return [] if voice is NOBODY else [self._cast.hand_of(voice)]

    def _reader(self, chosen: Voice, reading: Reading, *, ask: bool = True, patient: bool = False) -> Reader:
        foreign = {text: self._booths(chosen, language, reading, ask=ask) for text, language in reading.foreign}
        if breath := reading.of_the_breath():
            foreign = dict.fromkeys(WORDS.values(), self._booths(chosen, breath.language, breath, ask=ask)) | foreign
        booths = self._booths(chosen, reading.language, reading, ask=ask)
        return Reader(booths, self._hears, foreign, patient=patient)

    def _booths(self, chosen: Voice, language: str, reading: Reading, *, ask: bool) -> tuple[Booth, ...]:
        """Who reads this language, best first; none for captions only."""
        voice = self._cast.reader_of(chosen, language, ask=ask)
        if voice.kind is Kind.CAPTIONS:
            return ()
        own = self._cast.hand_of(voice)
        cast = [(voice, own), *self._cast.stand_ins(own, language)]
        return tuple(self._booth(who, hand, language, reading) for who, hand in cast)

    def _booth(self, voice: Voice, hand: Hand, language: str, reading: Reading) -> Booth:
        measures = Measures(voice, hand, self._shelf, made_from(voice, self._shelf))
        spoken = voice.language or language
        return Booth(measures, self._lexicon_for(voice, spoken, reading), spoken)

    def _lexicon_for(self, voice: Voice, spoken: str, reading: Reading) -> Lexicon:
        """The text's own words go before the sitter's, and those before ours, which are for voices that read as espeak
        does."""
        ours = shipped(spoken) if voice.kind in {Kind.FORMANT, Kind.NEURAL} else EMPTY
        own = ours.merged(self._lexicon.of(spoken))
        return own.merged(Lexicon({written.lower(): said for written, said in reading.sayings}))

    def _hears(self, booth: Booth | None, why: str) -> None:
        self._in_use = booth.hand.engine.id if booth else NOBODY.id
        if booth:
            self._cast.works(booth.hand, well=True)
        if why:
            self._note(why)

    def _note(self, trouble: str) -> None:
        self._troubles[trouble] = None

"""The studio: who has lines recorded. Knows the engines and their voices, and hands out narrators."""

from collections.abc import Callable, Sequence

from meditate.errors import SpeechError
from meditate.units import Mono, Seconds
from narration.booth import Booth
from narration.crew import Hand, job_deadline
from narration.engine import Engine, engines_here
from narration.lexicon import EMPTY, Lexicon, shipped
from narration.reader import Reader
from narration.shelf import Shelf, key_of
from narration.system import ESPEAK
from narration.voice import CALM, NOBODY, Kind, Voice, default_for, find_voice

_GREETINGS = {
    "de": "Atme ruhig ein, und lass den Atem wieder gehen.",
    "es": "Inspira con calma, y deja ir el aire.",
    "fr": "Inspirez doucement, puis laissez partir le souffle.",
    "it": "Inspira con calma, e lascia andare il respiro.",
    "nl": "Adem rustig in, en laat de adem weer gaan.",
    "pt": "Inspire com calma, e deixe o ar sair.",
}
_GREETING = "Breathe in gently, and let the breath go."


class Studio:
    """One for a program. Workers are started when a line is wanted that the shelf does not hold."""

    def __init__(
        self,
        shelf: Shelf,
        engines: Sequence[Engine] | None = None,
        lexicon: Lexicon = EMPTY,
        deadline: Callable[[int], Seconds] = job_deadline,
    ) -> None:
        """`engines` best first, else those of this system; `lexicon` is the sitter's own; `deadline` by characters."""
        self._shelf, self._lexicon = shelf, lexicon
        self._hands = [Hand(engine, deadline) for engine in (engines_here() if engines is None else engines)]
        self._listed: tuple[tuple[Voice, Hand], ...] | None = None
        self._in_use: str | None = None
        self._troubles: dict[str, None] = {}

    @property
    def engine_in_use(self) -> str | None:
        """The engine that said the last line that was recorded; None before the first, `captions` when none could."""
        return self._in_use

    @property
    def troubles(self) -> tuple[str, ...]:
        """What went wrong so far, each once, as lines for a person."""
        return tuple(self._troubles)

    def voices(self) -> tuple[Voice, ...]:
        """Every voice: the calm short list, the engines' own by name, captions last. Instant when listed before."""
        return (*(voice for voice, _ in self._all()), NOBODY)

    def voice(self, voice_id: str = "", language: str = "en") -> Voice:
        """The voice of this id or name, the best for the language when empty; raises UnknownNameError."""
        if voice_id:
            return self._short(voice_id) or find_voice(voice_id, self.voices())
        return default_for(language, self.voices())

    def narrator(self, voice_id: str = "", language: str = "en") -> Reader:
        """A narrator of this voice; the other engines stand in where it fails. Raises UnknownNameError."""
        voice = self.voice(voice_id, language)
        if voice.kind is Kind.CAPTIONS:
            return Reader((), self._hears)
        spoken = voice.language if voice_id and voice.language else language
        own = self._hand_of(voice)
        stand_ins = [(self._default_of(hand, spoken), hand) for hand in self._hands if hand is not own]
        return Reader([self._booth(v, h) for v, h in [(voice, own), *stand_ins] if v is not NOBODY], self._hears)

    def try_voice(self, voice_id: str, pace: float) -> Mono:
        """A short sentence in this voice; waits for the engine. Empty where nobody can say it."""
        voice = self.voice(voice_id)
        reader = self.narrator(voice.id)
        text = _GREETINGS.get(voice.language.partition("-")[0], _GREETING)
        reader.record_now(text, pace)
        return reader.samples(text, pace)

    def warm(self) -> None:
        """Have the first engine ready to speak; its failure becomes a trouble."""
        try:
            if self._hands:
                self._hands[0].warm()
        except SpeechError as failure:
            self._troubles[str(failure)] = None

    def close(self) -> None:
        """Let all workers go; lines still wanted become silences."""
        for hand in self._hands:
            hand.close()

    def _booth(self, voice: Voice, hand: Hand) -> Booth:
        return Booth(voice, hand, self._shelf, shipped(voice.language).merged(self._lexicon), voice.language)

    def _hears(self, booth: Booth | None, why: str) -> None:
        self._in_use = booth.hand.engine.id if booth else NOBODY.id
        if why:
            self._troubles[why] = None

    def _short(self, voice_id: str) -> Voice | None:
        """A voice that is known without asking the engine."""
        ours = any(hand.engine.id == ESPEAK for hand in self._hands)
        wanted = (voice for voice in (*CALM, NOBODY) if voice.id == voice_id)
        return next(wanted, None) if ours or voice_id == NOBODY.id else None

    def _hand_of(self, voice: Voice) -> Hand:
        if self._short(voice.id):
            return next(hand for hand in self._hands if hand.engine.id == ESPEAK)
        return next(hand for known, hand in self._all() if known.id == voice.id)

    def _default_of(self, hand: Hand, language: str) -> Voice:
        return default_for(language, [voice for voice, its in self._all() if its is hand])

    def _all(self) -> tuple[tuple[Voice, Hand], ...]:
        if self._listed is None:
            listed = tuple((voice, hand) for hand in self._hands for voice in self._voices_of(hand))
            if not listed:
                return ()
            self._listed = listed
        return self._listed

    def _voices_of(self, hand: Hand) -> tuple[Voice, ...]:
        engine = hand.engine
        key = key_of("voices", engine.id, engine.version)
        note = self._shelf.card(key)
        try:
            found = note if isinstance(note, list) else hand.voices()
        except SpeechError as failure:
            self._troubles[str(failure)] = None
            return ()
        self._shelf.keep_card(key, found)
        calm = CALM if engine.id == ESPEAK else ()
        taken = {voice.id for voice in calm}
        own = {i: Voice(i, name, language, engine.kind) for i, name, language in found if i not in taken}
        return (*calm, *sorted(own.values(), key=lambda voice: voice.name))

"""The studio: who has lines recorded. Knows the engines and their voices, and hands out narrators."""

import threading
import time
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
ASKED_AGAIN: Seconds = 60.0
"""An engine that could not name its voices is left alone for this long."""
_GLANCES = 8
_GREETING = "Breathe in gently, and let the breath go."


class Studio:
    """One for a program. Workers are started when a line is wanted that the shelf does not hold."""

    def __init__(
        self,
        shelf: Shelf,
        engines: Sequence[Engine] | None = None,
        lexicon: Lexicon = EMPTY,
        deadline: Callable[[int], Seconds] = job_deadline,
        now: Callable[[], Seconds] = time.monotonic,
    ) -> None:
        """`engines` best first, else those of this system; `lexicon` is the sitter's own; `deadline` by characters."""
        self._shelf, self._lexicon = shelf, lexicon
        self._hands = [Hand(engine, deadline) for engine in (engines_here() if engines is None else engines)]
        self._listed: dict[Hand, tuple[Voice, ...]] = {}
        self._failed: dict[Hand, Seconds] = {}
        self._asking, self._now = threading.Lock(), now
        self._glanced: dict[tuple[str, str], Reader] = {}
        self._in_use: str | None = None
        self._troubles: dict[str, None] = {}

    @property
    def engine_in_use(self) -> str | None:
        """The engine that said the last line that was recorded; None before the first, `captions` when none could."""
        return self._in_use

    @property
    def speechless(self) -> bool:
        """Whether no engine works here, as far as is known: what is read is only written."""
        return self._in_use == NOBODY.id or all(hand in self._failed for hand in self._hands)

    @property
    def troubles(self) -> tuple[str, ...]:
        """What went wrong so far, each once, as lines for a person."""
        return tuple(self._troubles)

    def voices(self) -> tuple[Voice, ...]:
        """Every voice: the calm short list, the engines' own by name, captions last. Instant when listed before."""
        self._ask_all()
        return (*(voice for hand in self._hands for voice in self._listed.get(hand, ())), NOBODY)

    def voice(self, voice_id: str = "", language: str = "en", *, ask: bool = True) -> Voice:
        """The voice of this id or name, the best for the language when empty; raises UnknownNameError.

        An engine is asked only for what neither the calm list nor an older listing tells; never if not `ask`:
        then a voice that may exist is answered by the best that is known.
        """
        if voice_id and (short := self._short(voice_id)):
            return short
        if ask and not self._suffices(voice_id, language):
            self._ask_all()
        known = tuple(voice for voice, _ in self._known())
        if voice_id and (ask or all(self._listing(hand) for hand in self._hands)):
            return find_voice(voice_id, (*known, NOBODY))
        return next((v for v in known if voice_id and voice_id in (v.id, v.name)), default_for(language, known))

    def glance(self, voice_id: str = "", language: str = "en") -> Reader:
        """A narrator to ask what is known, and nothing else: no engine is asked, so it never waits.

        The same one each time for the same voice and language. Raises UnknownNameError.
        """
        voice = self.voice(voice_id, language, ask=False)
        wanted = voice.id, voice.language if voice_id and voice.language else language
        reader = self._glanced.get(wanted)
        if reader is None:
            if len(self._glanced) == _GLANCES:
                self._glanced.clear()
            reader = self._glanced[wanted] = self._reader(voice, wanted[1])
        return reader

    def narrator(self, voice_id: str = "", language: str = "en", *, patient: bool = False) -> Reader:
        """A narrator of this voice; the other engines stand in where it fails. Raises UnknownNameError.

        `patient` where nobody listens meanwhile: then the samples of a lost clip are waited for.
        """
        voice = self.voice(voice_id, language)
        return self._reader(voice, voice.language if voice_id and voice.language else language, patient=patient)

    def _suffices(self, voice_id: str, language: str) -> bool:
        """Whether what is known names this voice, or where none is wanted, one for this language."""
        if voice_id:
            return any(voice_id in (voice.id, voice.name) for voice, _ in self._known())
        family = _family(language)
        return any(_family(voice.language) == family for voice, _ in self._known())

    def _reader(self, voice: Voice, spoken: str, *, patient: bool = False) -> Reader:
        if voice.kind is Kind.CAPTIONS:
            return Reader((), self._hears)
        own = self._hand_of(voice)
        stand_ins = [(self._default_of(hand, spoken), hand) for hand in self._hands if hand is not own]
        booths = [self._booth(v, h) for v, h in [(voice, own), *stand_ins] if v is not NOBODY]
        return Reader(booths, self._hears, patient=patient)

    def try_voice(self, voice_id: str, pace: float) -> Mono:
        """A short sentence in this voice; waits for the engine. Empty where nobody can say it."""
        voice = self.voice(voice_id)
        return self.say(_GREETINGS.get(voice.language.partition("-")[0], _GREETING), voice.id, pace)

    def say(self, text: str, voice_id: str, pace: float) -> Mono:
        """A few words in this voice; waits for the engine. Empty where nobody can say it."""
        reader = self.narrator(voice_id, patient=True)
        reader.record_now(text, pace)
        return reader.samples(text, pace)

    def warm(self) -> None:
        """Have the first engine ready to speak; its failure becomes a trouble."""
        try:
            if self._hands:
                self._hands[0].warm()
        except SpeechError as failure:
            self._failed[self._hands[0]] = self._now()
            self._troubles[str(failure)] = None

    def close(self) -> None:
        """Let all workers go; lines still wanted become silences."""
        for hand in self._hands:
            hand.close()

    def _booth(self, voice: Voice, hand: Hand) -> Booth:
        return Booth(voice, hand, self._shelf, shipped(voice.language).merged(self._lexicon), voice.language)

    def _hears(self, booth: Booth | None, why: str) -> None:
        self._in_use = booth.hand.engine.id if booth else NOBODY.id
        if booth:
            self._failed.pop(booth.hand, None)
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
        return next(hand for known, hand in self._known() if known.id == voice.id)

    def _default_of(self, hand: Hand, language: str) -> Voice:
        return default_for(language, [voice for voice, its in self._known() if its is hand])

    def _known(self) -> tuple[tuple[Voice, Hand], ...]:
        """What can be told without asking an engine."""
        return tuple((voice, hand) for hand in self._hands for voice in self._listing(hand) or _calm(hand))

    def _listing(self, hand: Hand) -> tuple[Voice, ...]:
        """The voices that this engine has named, now or at an earlier start; none where it has not."""
        if hand not in self._listed:
            note = self._shelf.card(_listing_key(hand))
            if isinstance(note, list) and note:
                self._listed[hand] = _sorted(hand, note)
        return self._listed.get(hand, ())

    def _ask_all(self) -> None:
        """Have every engine name its voices that has not; one that could not of late is left alone."""
        with self._asking:
            for hand in self._hands:
                if not self._listing(hand) and self._now() - self._failed.get(hand, float("-inf")) >= ASKED_AGAIN:
                    self._ask(hand)

    def _ask(self, hand: Hand) -> None:
        found: list[tuple[str, str, str]] = []
        try:
            found = hand.voices()
        except SpeechError as failure:
            self._troubles[str(failure)] = None
        if found:
            self._shelf.keep_card(_listing_key(hand), found)
            self._listed[hand] = _sorted(hand, found)
        else:
            self._failed[hand] = self._now()


def _family(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]


def _listing_key(hand: Hand) -> str:
    return key_of("voices", hand.engine.id, hand.engine.version)


def _calm(hand: Hand) -> tuple[Voice, ...]:
    return CALM if hand.engine.id == ESPEAK else ()


def _sorted(hand: Hand, found: list[tuple[str, str, str]]) -> tuple[Voice, ...]:
    """The calm ones first, the engine's own by name."""
    calm = _calm(hand)
    taken = {voice.id for voice in calm}
    own = {i: Voice(i, name, language, hand.engine.kind) for i, name, language in found if i not in taken}
    return (*calm, *sorted(own.values(), key=lambda voice: voice.name))

"""The cast: the engines of this program and the voices that they have named. Engines are asked seldom."""

import threading
from collections.abc import Callable, Sequence

from meditate.errors import SpeechError
from meditate.units import Seconds
from narration.crew import Hand
from narration.shelf import Shelf, key_of
from narration.system import ESPEAK
from narration.voice import CALM, NOBODY, STRIDING, Voice, default_for, family, find_voice, reader_of

ASKED_AGAIN: Seconds = 60.0
"""An engine that could not name its voices is left alone for this long."""


class Cast:
    """One for a studio; any thread may ask."""

    def __init__(
        self, hands: Sequence[Hand], shelf: Shelf, now: Callable[[], Seconds], trouble: Callable[[str], None]
    ) -> None:
        """`hands` best first; `trouble` hears why an engine could not name its voices."""
        self._hands, self._shelf, self._now, self._trouble = tuple(hands), shelf, now, trouble
        self._listed: dict[Hand, tuple[Voice, ...]] = {}
        self._failed: dict[Hand, Seconds] = {}
        self._asking = threading.Lock()

    @property
    def speechless(self) -> bool:
        """Whether no engine works here, as far as is known."""
        able = (hand for hand in self._hands if not hand.engine.listing or self._listed.get(hand))
        return all(hand in self._failed for hand in able)

    @property
    def told(self) -> bool:
        """Whether all voices are known, so that none has to be asked for."""
        return all(hand.engine.listing or self._listing(hand) for hand in self._hands)

    def works(self, hand: Hand, *, well: bool) -> None:
        """Note that this engine has spoken, or that it could not."""
        if well:
            self._failed.pop(hand, None)
        else:
            self._failed[hand] = self._now()

    def voices(self) -> tuple[Voice, ...]:
        """Every voice: those that the sitter has brought, the calm ones, the engines' own by name, nobody last."""
        self._ask_all()
        known = [voice for hand in self._hands for voice in self._listed.get(hand, ())]
        return (*sorted(known, key=lambda voice: voice.kind not in STRIDING), NOBODY)

    def voice(self, voice_id: str, language: str, *, ask: bool) -> Voice:
        """The voice of this id or name, the best for the language when empty; raises UnknownNameError.

        An engine is asked only for what neither the calm list nor an older listing tells; never if not `ask`:
        then a voice that may exist is answered by the best that is known.
        """
        if voice_id and (short := self._short(voice_id)):
            return short
        if ask and not self._suffices(voice_id, language):
            self._ask_all()
        known = tuple(voice for voice, _ in self._known())
        if voice_id and (ask or self.told):
            return find_voice(voice_id, (*known, NOBODY))
        return next((v for v in known if voice_id and voice_id in (v.id, v.name)), default_for(language, known))

    def reader_of(self, chosen: Voice, language: str, *, ask: bool) -> Voice:
        """Who reads this language where this voice was chosen: itself, its like, or a simple one, if there is any."""
        found = reader_of(language, chosen, [voice for voice, _ in self._known()])
        if found is chosen and not chosen.speaks(language) and ask:
            self._ask_all()
            found = reader_of(language, chosen, [voice for voice, _ in self._known()])
        return found

    def hand_of(self, voice: Voice) -> Hand:
        """Whose voice this is."""
        if self._short(voice.id):
            return next(hand for hand in self._hands if hand.engine.id == ESPEAK)
        return next(hand for known, hand in self._known() if known.id == voice.id)

    def stand_ins(self, hand: Hand, language: str) -> list[tuple[Voice, Hand]]:
        """One voice of each other engine, best first; one that the sitter has brought only for its own language."""
        others = [(self._default_of(other, language), other) for other in self._hands if other is not hand]
        return [(v, h) for v, h in others if v is not NOBODY and (v.kind not in STRIDING or v.speaks(language))]

    def _default_of(self, hand: Hand, language: str) -> Voice:
        return default_for(language, [voice for voice, its in self._known() if its is hand])

    def _suffices(self, voice_id: str, language: str) -> bool:
        """Whether what is known names this voice, or where none is wanted, one for this language."""
        if voice_id:
            return any(voice_id in (voice.id, voice.name) for voice, _ in self._known())
        return any(family(voice.language) == family(language) for voice, _ in self._known())

    def _short(self, voice_id: str) -> Voice | None:
        """A voice that is known without asking the engine."""
        ours = any(hand.engine.id == ESPEAK for hand in self._hands)
        wanted = (voice for voice in (*CALM, NOBODY) if voice.id == voice_id)
        return next(wanted, None) if ours or voice_id == NOBODY.id else None

    def _known(self) -> tuple[tuple[Voice, Hand], ...]:
        """What can be told without asking an engine."""
        return tuple((voice, hand) for hand in self._hands for voice in self._listing(hand) or _calm(hand))

    def _listing(self, hand: Hand) -> tuple[Voice, ...]:
        """The voices that this engine has named, now or at an earlier start; none where it has not."""
        if hand not in self._listed:
            if hand.engine.listing:
                self._listed[hand] = hand.engine.listing()
            elif isinstance(note := self._shelf.card(_listing_key(hand)), list) and note:
                self._listed[hand] = _sorted(hand, note)
        return self._listed.get(hand, ())

    def _ask_all(self) -> None:
        """Have every engine name its voices that has not; one that could not of late is left alone. Files are looked
        for anew."""
        with self._asking:
            for hand in self._hands:
                if hand.engine.listing:
                    self._listed[hand] = hand.engine.listing()
                elif not self._listing(hand) and self._now() - self._failed.get(hand, float("-inf")) >= ASKED_AGAIN:
                    self._ask(hand)

    def _ask(self, hand: Hand) -> None:
        found: list[tuple[str, str, str]] = []
        try:
            found = hand.voices()
        except SpeechError as failure:
            self._trouble(str(failure))
        if found:
            self._shelf.keep_card(_listing_key(hand), found)
            self._listed[hand] = _sorted(hand, found)
        else:
            self._failed[hand] = self._now()


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

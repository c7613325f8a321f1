"""The booth: one voice at one engine. A line goes in, a clip stands on the shelf, levelled samples come out."""

from dataclasses import dataclass, field, replace
from math import isfinite

from meditate.clip import Spoken
from meditate.errors import SpeechError
from meditate.sound.loudness import loudness
from meditate.units import Decibels, Mono, seconds_at
from narration import polish
from narration import wording as rules
from narration.crew import Hand
from narration.lexicon import Lexicon
from narration.pace import rate_and_gap
from narration.shelf import Label, Shelf, key_of
from narration.take import Job, Take, WordEvent
from narration.timing import estimate, spoken_from, timed
from narration.voice import Kind, Manner, Voice, manner
from narration.wording import Wording, wording

CALIBRATION = (
    "Sit in a way that is easy for you. Let your hands rest, and let the breath come and go as it likes. "
    "There is nothing to reach, and nothing to put right."
)
CALIBRATION_PACE = 110.0
_REMEMBERED = 8192
_USUAL_GAIN: Decibels = 3.0
"""Where a voice cannot be measured."""


@dataclass(frozen=True, slots=True)
class Booth:
    """Everything that shapes a clip but the line and its tone."""

    voice: Voice
    hand: Hand
    shelf: Shelf
    lexicon: Lexicon
    language: str
    _worded: dict[str, Wording] = field(default_factory=dict, repr=False, compare=False)
    _gains: dict[str, Decibels] = field(default_factory=dict, repr=False, compare=False)

    def kept(self, text: str, pace: float, flat: float = 0.0) -> Spoken | None:
        """How the line sounds, when its clip is on the shelf; at once."""
        worded = self.worded(text)
        label = self.shelf.label(self._key(worded, pace, flat))
        return self._spoken(text, worded, pace, label) if label else None

    def record(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        """Have the line spoken and keep it; raises SpeechError when the engine cannot, or gives something else."""
        worded = self.worded(text)
        take = self._good(self.hand.say(self._job(worded.text, pace, flat)), text, pace)
        self.gain()
        label = Label(take.rate, take.frames, tuple((w.offset, w.length, w.sample) for w in take.words))
        self.shelf.keep(self._key(worded, pace, flat), take.pcm, label)
        return self._spoken(text, worded, pace, label)

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono | None:
        """The clip as heard, at once; None when it is not kept, or its voice not measured."""
        key, by = self._key(self.worded(text), pace, flat), self._kept_gain()
        label, pcm = self.shelf.label(key), self.shelf.samples(key)
        if label is None or pcm is None or by is None:
            return None
        return polish.levelled(polish.softened(Take(pcm, label.rate)), by)

    def mend(self, text: str, pace: float, flat: float = 0.0) -> None:
        """Have the clip and its voice's gain again, where either was lost; raises SpeechError."""
        self.gain()
        if self.samples(text, pace, flat) is None:
            self.record(text, pace, flat)

    def worded(self, text: str) -> Wording:
        """What is said for this line; remembered, for a plan asks again at every change of length."""
        found = self._worded.get(text)
        if found is None:
            if len(self._worded) >= _REMEMBERED:
                self._worded.clear()
            found = self._worded[text] = wording(text, self.voice.language or self.language, self.lexicon)
        return found

    def gain(self) -> Decibels:
        """What brings this voice to its level: one for all lines, measured once on a fixed text."""
        kept = self._kept_gain()
        if kept is not None:
            return kept
        key = self._gain_key()
        try:
            take = self.hand.say(self._job(CALIBRATION, CALIBRATION_PACE))
        except SpeechError:
            return self._gains.setdefault(key, _USUAL_GAIN)
        by = _levelling(polish.softened(take))
        self.shelf.keep_card(key, by)
        return self._gains.setdefault(key, by)

    def _kept_gain(self) -> Decibels | None:
        key = self._gain_key()
        if key not in self._gains:
            note = self.shelf.card(key)
            if isinstance(note, float) and isfinite(note):
                self._gains[key] = note
        return self._gains.get(key)

    def _gain_key(self) -> str:
        return key_of("gain", polish.VERSION, self._shape(CALIBRATION_PACE), CALIBRATION)

    def _good(self, take: Take, text: str, pace: float) -> Take:
        sound = polish.trimmed(take)
        if sound is None:
            raise SpeechError(f"{self.voice.id} said nothing for {text[:40]!r}")
        seconds, guess = sound.frames / sound.rate, estimate(text, pace).duration
        # Short lines vary most: half a second and three more are allowed beside the ratio.
        if not 0.3 * guess - 0.5 <= seconds <= 3 * guess + 3:
            raise SpeechError(f"{self.voice.id} took {seconds:.1f} s for {text[:40]!r}")
        return sound

    def _spoken(self, text: str, worded: Wording, pace: float, label: Label) -> Spoken:
        duration = seconds_at(polish.frames_of(label.frames, label.rate))
        events = [WordEvent(*word) for word in label.words]
        return spoken_from(timed(text, worded, events, label.rate, duration), text, pace, duration)

    def _job(self, said: str, pace: float, flat: float = 0.0) -> Job:
        rate, gap = rate_and_gap(pace, self.voice.kind)
        held = self._manner(flat)
        return Job(said, self.voice.id, rate, gap, held.pitch, held.range, held.volume)

    def _manner(self, flat: float) -> Manner:
        """How the voice holds itself; only one that is computed can be asked for a narrower range."""
        held = manner(self.voice.id)
        return replace(held, range=round(held.range * (1 - flat))) if self.voice.kind is Kind.FORMANT else held

    def _shape(self, pace: float, flat: float = 0.0) -> list[object]:
        held, engine = self._manner(flat), self.hand.engine
        return [
            engine.id,
            engine.version,
            self.voice.id,
            *rate_and_gap(pace, self.voice.kind),
            held.pitch,
            held.range,
            held.volume,
        ]

    def _key(self, worded: Wording, pace: float, flat: float) -> str:
        return key_of(self._shape(pace, flat), rules.VERSION, self.lexicon.version, worded.text)


def _levelling(soft: Mono) -> Decibels:
    """The gain after which this stands at the target, peaks bent and all."""
    by = 0.0
    for _ in range(3):
        heard = loudness(polish.levelled(soft, by))
        if not isfinite(heard):
            return _USUAL_GAIN
        by += polish.TARGET - heard
    return round(by, 2)

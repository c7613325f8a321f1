"""The booth: one voice at one engine. A line goes in, a clip stands on the shelf, levelled samples come out."""

from dataclasses import dataclass, field

from meditate.clip import Spoken
from meditate.errors import SpeechError
from meditate.units import Mono, seconds_at
from narration import polish
from narration import wording as rules
from narration.crew import Hand
from narration.lexicon import Lexicon
from narration.measures import CALIBRATION_PACE, Measures
from narration.shelf import Label, Shelf, key_of
from narration.take import Take, WordEvent
from narration.timing import estimate, spoken_from, timed
from narration.voice import Voice
from narration.wording import Wording, wording

_REMEMBERED = 8192


@dataclass(frozen=True, slots=True)
class Booth:
    """Everything that shapes a clip but the line and its tone."""

    measures: Measures
    lexicon: Lexicon
    language: str
    """What is read, where the voice speaks no particular one."""
    _worded: dict[str, Wording] = field(default_factory=dict, repr=False, compare=False)

    @property
    def voice(self) -> Voice:
        """Who speaks."""
        return self.measures.voice

    @property
    def hand(self) -> Hand:
        """The worker of its engine."""
        return self.measures.hand

    @property
    def shelf(self) -> Shelf:
        """Where its clips are kept."""
        return self.measures.shelf

    def kept(self, text: str, pace: float, flat: float = 0.0) -> Spoken | None:
        """How the line sounds, when its clip is on the shelf; at once."""
        worded = self.worded(text)
        label = self.shelf.label(self._key(worded, pace, flat))
        return self._spoken(text, worded, pace, label) if label else None

    def record(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        """Have the line spoken and keep it; raises SpeechError when the engine cannot, or gives something else."""
        worded = self.worded(text)
        job = self.measures.job(worded.text, pace, flat)
        take = self._good(self.hand.say(job), text, pace)
        self.measures.gain()
        self.measures.learn(text, pace, job, take.frames / take.rate)
        label = Label(take.rate, take.frames, tuple((w.offset, w.length, w.sample) for w in take.words))
        self.shelf.keep(self._key(worded, pace, flat), take.pcm, label)
        return self._spoken(text, worded, pace, label)

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono | None:
        """The clip as heard, at once; None when it is not kept, or its voice not measured."""
        key, by = self._key(self.worded(text), pace, flat), self.measures.kept_gain()
        label, pcm = self.shelf.label(key), self.shelf.samples(key)
        if label is None or pcm is None or by is None:
            return None
        return polish.levelled(polish.softened(Take(pcm, label.rate)), by)

    def mend(self, text: str, pace: float, flat: float = 0.0) -> None:
        """Have the clip and its voice's gain again, where either was lost; raises SpeechError."""
        self.measures.gain()
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

    @property
    def shape(self) -> str:
        """Everything that shapes its clips, but the lines and their tones."""
        return key_of(self.measures.shape(CALIBRATION_PACE), rules.VERSION, polish.VERSION, self.lexicon.version)

    def _key(self, worded: Wording, pace: float, flat: float) -> str:
        return key_of(self.measures.shape(pace, flat), rules.VERSION, self.lexicon.version, worded.text)

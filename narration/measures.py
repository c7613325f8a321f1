"""What is measured once of a voice and kept on the shelf: the gain that brings it to its level, and its stride.

The stride is set right by the lines that the voice reads.
"""

from dataclasses import dataclass, field, replace
from math import isfinite

from meditate.errors import SpeechError
from meditate.sound.loudness import loudness
from meditate.units import Decibels, Mono, Seconds
from narration import polish
from narration.crew import Hand
from narration.pace import rate_and_gap
from narration.shelf import Shelf, key_of
from narration.stride import LONGEST, MEASURED_AT, SHORTEST, Heard, Stride, due, sentence_for
from narration.take import Job, Take
from narration.voice import STRIDING, Kind, Manner, Voice, manner

CALIBRATION = (
    "Sit in a way that is easy for you. Let your hands rest, and let the breath come and go as it likes. "
    "There is nothing to reach, and nothing to put right."
)
CALIBRATION_PACE = 110.0
_USUAL_GAIN: Decibels = 3.0
"""Where a voice cannot be measured."""


@dataclass(slots=True)
class Measures:
    """Of one voice at one engine."""

    voice: Voice
    hand: Hand
    shelf: Shelf
    mark: str
    """Changes with what the voice is made from."""
    _gain: Decibels | None = field(default=None, repr=False)
    _stride: Stride | None = field(default=None, repr=False)
    _heard: Heard | None = field(default=None, repr=False)

    def job(self, said: str, pace: float, flat: float = 0.0) -> Job:
        """What the engine is asked for. The stride is measured first, where the voice has one; raises SpeechError."""
        if self.voice.kind in STRIDING:
            return self._held(said, self.stride().length_for(pace * self.heard().slower))
        rate, gap = rate_and_gap(pace, self.voice.kind)
        held = self._manner(flat)
        return Job(said, self.voice.id, rate, gap, held.pitch, held.range, held.volume)

    def shape(self, pace: float, flat: float = 0.0) -> list[object]:
        """All that shapes a clip but its words, as plain values."""
        engine = self.hand.engine
        if self.voice.kind in STRIDING:
            return [engine.id, engine.version, self.voice.id, self.mark, round(pace, 1)]
        held = self._manner(flat)
        asked = rate_and_gap(pace, self.voice.kind)
        return [engine.id, engine.version, self.voice.id, *asked, held.pitch, held.range, held.volume]

    def gain(self) -> Decibels:
        """What brings this voice to its level: one for all lines, measured once on a fixed text."""
        kept = self.kept_gain()
        if kept is not None:
            return kept
        try:
            take = self.hand.say(self.job(CALIBRATION, CALIBRATION_PACE))
        except SpeechError:
            self._gain = _USUAL_GAIN
            return _USUAL_GAIN
        return self._keep_gain(take)

    def kept_gain(self) -> Decibels | None:
        """The gain, where it was measured; at once."""
        if self._gain is None:
            note = self.shelf.card(self._gain_key())
            if isinstance(note, float) and isfinite(note):
                self._gain = note
        return self._gain

    def stride(self) -> Stride:
        """How this voice's words take time. Raises SpeechError where it says nothing."""
        if self._stride is None:
            note = self.shelf.card(self._stride_key())
            if isinstance(note, list) and len(note) == 2:
                self._stride = Stride(*map(float, note))
        return self._stride or self._measured()

    def heard(self) -> Heard:
        """What is known of this voice from the lines that it has read."""
        if self._heard is None:
            note = self.shelf.card(self._heard_key())
            self._heard = Heard(*map(float, note)) if isinstance(note, list) and len(note) == 2 else Heard()
        return self._heard

    def learn(self, line: str, pace: float, job: Job, took: Seconds) -> None:
        """This line took so long, as this job: the next ones come closer to their pace."""
        if self.voice.kind not in STRIDING or not SHORTEST < job.length < LONGEST or self.heard().enough:
            return
        self._heard = heard = self.heard().and_line(due(line, pace, self.voice.language), took)
        self.shelf.keep_card(self._heard_key(), [heard.foretold, heard.took])

    def _measured(self) -> Stride:
        sentence = sentence_for(self.voice.language)
        takes = [self.hand.say(self._held(sentence, length)) for length in MEASURED_AT]
        seconds = [sound.frames / sound.rate for sound in map(polish.trimmed, takes) if sound is not None]
        if len(seconds) < len(takes):
            raise SpeechError(f"{self.voice.name} says nothing")
        self._stride = stride = Stride.measured(len(sentence.split()), *seconds)
        self.shelf.keep_card(self._stride_key(), [stride.fixed, stride.held])
        self._keep_gain(takes[-1])
        return stride

    def _held(self, said: str, length: float) -> Job:
        return Job(said, self.voice.source or self.voice.id, 0, length=length)

    def _keep_gain(self, take: Take) -> Decibels:
        self._gain = by = _levelling(polish.softened(take))
        self.shelf.keep_card(self._gain_key(), by)
        return by

    def _manner(self, flat: float) -> Manner:
        """How the voice holds itself; only one that is computed can be asked for a narrower range."""
        held = manner(self.voice.id)
        return replace(held, range=round(held.range * (1 - flat))) if self.voice.kind is Kind.FORMANT else held

    def _gain_key(self) -> str:
        return key_of("gain", polish.VERSION, self.shape(CALIBRATION_PACE), CALIBRATION)

    def _stride_key(self) -> str:
        return key_of("stride", MEASURED_AT, self.shape(CALIBRATION_PACE), sentence_for(self.voice.language))

    def _heard_key(self) -> str:
        return key_of("heard", self._stride_key())


def _levelling(soft: Mono) -> Decibels:
    """The gain after which this stands at the target, peaks bent and all."""
    by = 0.0
    for _ in range(3):
        heard = loudness(polish.levelled(soft, by))
        if not isfinite(heard):
            return _USUAL_GAIN
        by += polish.TARGET - heard
    return round(by, 2)

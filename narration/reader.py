"""The reader: a narrator over booths. One thread of its own has lines recorded; all else answers at once."""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import numpy as np

from meditate.clip import Spoken
from meditate.errands import weathered
from meditate.errors import SpeechError
from meditate.narrator import Arrived, Wanted
from meditate.units import Mono, frames_at, seconds_at
from narration.booth import Booth
from narration.timing import estimate
from narration.voice import NOBODY, Voice

_IN_HAND = 4
"""Finished clips kept in memory."""


class Reader:
    """One voice, ready to read; see `meditate.narrator.Narrator`, which this is."""

    def __init__(
        self, booths: Sequence[Booth], heard: Callable[[Booth | None, str], None],
        foreign: Mapping[str, Sequence[Booth]] = MappingProxyType({}), *, patient: bool = False,
    ) -> None:  # fmt: skip
        """`booths` best first, none for captions only; `heard` is told who said a line, or why nobody could.

        `foreign` has the booths for lines in another language, by line.
        `patient`: where a kept clip is lost, `samples` waits until it is said again, as for a file that is written.
        """
        self._booths, self._foreign, self._heard, self._patient = tuple(booths), foreign, heard, patient
        # One entry, so that two threads never see a length and a booth that do not belong together.
        self._known: dict[Wanted, tuple[Spoken, Booth | None]] = {}
        self._finished: OrderedDict[Wanted, Mono] = OrderedDict()
        self._hand = threading.Lock()
        self._lost: deque[Wanted] = deque()
        self._mended: set[Wanted] = set()
        self._wanted: deque[Wanted] = deque()
        self._arrived: Arrived = lambda wanted, spoken: None
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False
        self.stand_in: Voice | None = None
        """Who said the latest line in place of its own voice, NOBODY where none could; None where all is well."""

    @property
    def voice(self) -> Voice:
        """Who reads, where nothing fails."""
        return self._booths[0].voice if self._booths else NOBODY

    @property
    def shape(self) -> str:
        """Everything that shapes its clips, but the lines and their tones; of captions only, nothing."""
        return " ".join(booths[0].shape for booths in (self._booths, *self._foreign.values()) if booths)

    def known(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        """Measured if the clip is kept, else estimated; at once."""
        return self._measured((text, pace, flat)) or estimate(text, pace)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        """Have these spoken in this order, in the background; replaces what was asked for before."""
        with self._changed:
            self._wanted, self._arrived = deque(wanted), arrived
            self._wake()

    def record_now(self, text: str, pace: float, flat: float = 0.0) -> Spoken:
        """The line, measured; waits for the engine where it is not kept. A line that nobody can say is a silence."""
        return self._measured((text, pace, flat)) or self._recorded((text, pace, flat))

    def measure(self, wanted: Sequence[Wanted], progress: Callable[[int, int], None]) -> None:
        """Have all of these kept; `progress` is told how many of how many are done."""
        for done, line in enumerate(wanted, start=1):
            self.record_now(*line)
            progress(done, len(wanted))

    def samples(self, text: str, pace: float, flat: float = 0.0) -> Mono:
        """The clip, levelled, as long as `known` says. Empty when it is not kept; one that was lost is said again."""
        wanted = text, pace, flat
        spoken = self._measured(wanted)
        if spoken is None:
            return np.zeros(0, dtype=np.float32)
        with self._hand:
            found = self._finished.get(wanted)
        if found is None:
            sound = self._sound(wanted)
            if sound is None:
                return np.zeros(0, dtype=np.float32)
            found = _fitted(sound, frames_at(spoken.duration))
            self._keep_in_hand(wanted, found)
        return found

    def close(self) -> None:
        """Stop recording; a line that is being said is finished, but no longer told of."""
        with self._changed:
            self._closed = True
            self._wanted.clear()
            self._lost.clear()
            self._changed.notify()

    def _wake(self) -> None:
        if self._thread is None and not self._closed:
            self._thread = threading.Thread(target=self._work, name="narrator", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._lost or self._wanted or self._closed)
                if self._closed:
                    return
                lost = self._lost.popleft() if self._lost else None
            weathered(partial(self._mend, lost) if lost else self._record_next)

    def _record_next(self) -> None:
        with self._changed:
            if not self._wanted:
                return
            batch, arrived = self._wanted, self._arrived
            wanted = batch.popleft()
        spoken = self.record_now(*wanted)
        if batch is self._wanted and not self._closed:
            arrived(wanted, spoken)

    def _measured(self, wanted: Wanted) -> Spoken | None:
        found = self._known.get(wanted)
        return found[0] if found else self._on_shelf(wanted)

    def _on_shelf(self, wanted: Wanted) -> Spoken | None:
        booth = next(iter(self._booths_for(wanted[0])), None)
        if booth is None or not booth.worded(wanted[0]).text:
            return self._remember(wanted, _unsaid(wanted), None)
        spoken = booth.kept(*wanted)
        return self._remember(wanted, spoken, booth) if spoken else None

    def _booths_for(self, text: str) -> Sequence[Booth]:
        return self._foreign.get(text, self._booths)

    def _recorded(self, wanted: Wanted) -> Spoken:
        why = ""
        for booth in self._booths_for(wanted[0]):
            try:
                spoken = booth.kept(*wanted) or booth.record(*wanted)
            except SpeechError as failure:
                why = why or str(failure)
                continue
            self._heard(booth, why)
            self.stand_in = booth.voice if why else None
            return self._remember(wanted, spoken, booth)
        self._heard(None, why)
        self.stand_in = NOBODY if why else None
        return self._remember(wanted, _unsaid(wanted), None)

    def _remember(self, wanted: Wanted, spoken: Spoken, booth: Booth | None) -> Spoken:
        return self._known.setdefault(wanted, (spoken, booth))[0]

    def _keep_in_hand(self, wanted: Wanted, sound: Mono) -> None:
        with self._hand:
            self._finished[wanted] = sound
            while len(self._finished) > _IN_HAND:
                self._finished.popitem(last=False)

    def _sound(self, wanted: Wanted) -> Mono | None:
        """As it is kept; a silence where nobody could say it, None where it is lost."""
        _, booth = self._known[wanted]
        if booth is None:
            return np.zeros(0, dtype=np.float32)
        sound = booth.samples(*wanted)
        if sound is None and self._patient:
            self._mend(wanted)
            sound = booth.samples(*wanted)
            return np.zeros(0, dtype=np.float32) if sound is None else sound
        if sound is None:
            self._have_mended(wanted)
        return sound

    def _have_mended(self, lost: Wanted) -> None:
        """Tried once for each line: a shelf that keeps nothing must not keep the engine busy."""
        with self._changed:
            if lost not in self._mended and not self._closed:
                self._mended.add(lost)
                self._lost.append(lost)
                self._wake()

    def _mend(self, wanted: Wanted) -> None:
        _, booth = self._known[wanted]
        try:
            if booth is not None:
                booth.mend(*wanted)
        except SpeechError as failure:
            self._heard(None, str(failure))


def _unsaid(wanted: Wanted) -> Spoken:
    """A silence as long as the line would take, to the frame."""
    text, pace, _ = wanted
    guess = estimate(text, pace)
    return replace(guess, duration=seconds_at(frames_at(guess.duration)), measured=True)


def _fitted(sound: Mono, frames: int) -> Mono:
    # An engine never says a line twice at quite the same length; the score holds the first.
    if len(sound) == frames:
        return sound
    fitted = np.zeros(frames, dtype=np.float32)
    fitted[: len(sound)] = sound[:frames]
    return fitted

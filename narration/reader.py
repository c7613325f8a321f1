"""The reader: a narrator over booths. One thread of its own has lines recorded; all else answers at once."""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from meditate.clip import Spoken
from meditate.errors import SpeechError
from meditate.units import Mono, frames_at, seconds_at
from narration.booth import Booth
from narration.timing import estimate

Wanted = tuple[str, float]
Arrived = Callable[[str, float, Spoken], None]
_IN_HAND = 4
"""Finished clips kept in memory."""


class Reader:
    """One voice, ready to read; see `meditate.narrator.Narrator`, which this is."""

    def __init__(self, booths: Sequence[Booth], heard: Callable[[Booth | None, str], None]) -> None:
        """`booths` best first, none for captions only; `heard` is told who said a line, or why nobody could."""
        self._booths, self._heard = tuple(booths), heard
        self._known: dict[Wanted, Spoken] = {}
        self._said_by: dict[Wanted, Booth | None] = {}
        self._finished: OrderedDict[Wanted, Mono] = OrderedDict()
        self._wanted: deque[Wanted] = deque()
        self._arrived: Arrived = lambda text, pace, spoken: None
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False

    def known(self, text: str, pace: float) -> Spoken:
        """Measured if the clip is kept, else estimated; at once."""
        return self._measured(text, pace) or estimate(text, pace)

    def record(self, wanted: Sequence[Wanted], arrived: Arrived) -> None:
        """Have these spoken in this order, in the background; replaces what was asked for before."""
        with self._changed:
            self._wanted, self._arrived = deque(wanted), arrived
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._work, name="narrator", daemon=True)
                self._thread.start()
            self._changed.notify()

    def record_now(self, text: str, pace: float) -> Spoken:
        """The line, measured; waits for the engine where it is not kept. A line that nobody can say is a silence."""
        return self._measured(text, pace) or self._recorded(text, pace)

    def measure(self, wanted: Sequence[Wanted], progress: Callable[[int, int], None]) -> None:
        """Have all of these kept; `progress` is told how many of how many are done."""
        for done, (text, pace) in enumerate(wanted, start=1):
            self.record_now(text, pace)
            progress(done, len(wanted))

    def samples(self, text: str, pace: float) -> Mono:
        """The clip, levelled, as long as `known` says. Empty when it is not kept."""
        spoken = self._measured(text, pace)
        if spoken is None:
            return np.zeros(0, dtype=np.float32)
        found = self._finished.get((text, pace))
        if found is None:
            found = self._finished[text, pace] = _fitted(self._sound(text, pace), frames_at(spoken.duration))
            while len(self._finished) > _IN_HAND:
                self._finished.popitem(last=False)
        return found

    def close(self) -> None:
        """Stop recording; a line that is being said is finished, but no longer told of."""
        with self._changed:
            self._closed = True
            self._wanted.clear()
            self._changed.notify()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted or self._closed)
                if self._closed:
                    return
                batch, arrived = self._wanted, self._arrived
                text, pace = batch.popleft()
            spoken = self.record_now(text, pace)
            if batch is self._wanted and not self._closed:
                arrived(text, pace, spoken)

    def _measured(self, text: str, pace: float) -> Spoken | None:
        found = self._known.get((text, pace))
        if found is None:
            found = self._on_shelf(text, pace)
        return found

    def _on_shelf(self, text: str, pace: float) -> Spoken | None:
        if not self._booths or not self._booths[0].worded(text).text:
            return self._remember(text, pace, _unsaid(text, pace), None)
        spoken = self._booths[0].kept(text, pace)
        return self._remember(text, pace, spoken, self._booths[0]) if spoken else None

    def _recorded(self, text: str, pace: float) -> Spoken:
        why = ""
        for booth in self._booths:
            try:
                spoken = booth.kept(text, pace) or booth.record(text, pace)
            except SpeechError as failure:
                why = why or str(failure)
                continue
            self._heard(booth, why)
            return self._remember(text, pace, spoken, booth)
        self._heard(None, why)
        return self._remember(text, pace, _unsaid(text, pace), None)

    def _remember(self, text: str, pace: float, spoken: Spoken, booth: Booth | None) -> Spoken:
        self._said_by[text, pace] = booth
        self._known[text, pace] = spoken
        return spoken

    def _sound(self, text: str, pace: float) -> Mono:
        booth = self._said_by[text, pace]
        if booth is None:
            return np.zeros(0, dtype=np.float32)
        sound = booth.samples(text, pace)
        if sound is None:
            # Thrown out or damaged since: said once more.
            try:
                booth.record(text, pace)
            except SpeechError as failure:
                self._heard(None, str(failure))
            sound = booth.samples(text, pace)
        return np.zeros(0, dtype=np.float32) if sound is None else sound


def _unsaid(text: str, pace: float) -> Spoken:
    """A silence as long as the line would take, to the frame."""
    guess = estimate(text, pace)
    return replace(guess, duration=seconds_at(frames_at(guess.duration)), measured=True)


def _fitted(sound: Mono, frames: int) -> Mono:
    # An engine never says a line twice at quite the same length; the score holds the first.
    if len(sound) == frames:
        return sound
    fitted = np.zeros(frames, dtype=np.float32)
    fitted[: len(sound)] = sound[:frames]
    return fitted

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

    def __init__(
        self, booths: Sequence[Booth], heard: Callable[[Booth | None, str], None], *, patient: bool = False
    ) -> None:
        """`booths` best first, none for captions only; `heard` is told who said a line, or why nobody could.

        `patient`: where a kept clip is lost, `samples` waits until it is said again, as for a file that is written.
        """
        self._booths, self._heard, self._patient = tuple(booths), heard, patient
        # One entry, so that two threads never see a length and a booth that do not belong together.
        self._known: dict[Wanted, tuple[Spoken, Booth | None]] = {}
        self._finished: OrderedDict[Wanted, Mono] = OrderedDict()
        self._hand = threading.Lock()
        self._lost: deque[Wanted] = deque()
        self._mended: set[Wanted] = set()
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
            self._wake()

    def record_now(self, text: str, pace: float) -> Spoken:
        """The line, measured; waits for the engine where it is not kept. A line that nobody can say is a silence."""
        return self._measured(text, pace) or self._recorded(text, pace)

    def measure(self, wanted: Sequence[Wanted], progress: Callable[[int, int], None]) -> None:
        """Have all of these kept; `progress` is told how many of how many are done."""
        for done, (text, pace) in enumerate(wanted, start=1):
            self.record_now(text, pace)
            progress(done, len(wanted))

    def samples(self, text: str, pace: float) -> Mono:
        """The clip, levelled, as long as `known` says. Empty when it is not kept; one that was lost is said again."""
        spoken = self._measured(text, pace)
        if spoken is None:
            return np.zeros(0, dtype=np.float32)
        with self._hand:
            found = self._finished.get((text, pace))
        if found is None:
            sound = self._sound(text, pace)
            if sound is None:
                return np.zeros(0, dtype=np.float32)
            found = _fitted(sound, frames_at(spoken.duration))
            self._keep_in_hand((text, pace), found)
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
            if lost:
                self._mend(*lost)
                continue
            with self._changed:
                if not self._wanted:
                    continue
                batch, arrived = self._wanted, self._arrived
                text, pace = batch.popleft()
            spoken = self.record_now(text, pace)
            if batch is self._wanted and not self._closed:
                arrived(text, pace, spoken)

    def _measured(self, text: str, pace: float) -> Spoken | None:
        found = self._known.get((text, pace))
        return found[0] if found else self._on_shelf(text, pace)

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
        return self._known.setdefault((text, pace), (spoken, booth))[0]

    def _keep_in_hand(self, wanted: Wanted, sound: Mono) -> None:
        with self._hand:
            self._finished[wanted] = sound
            while len(self._finished) > _IN_HAND:
                self._finished.popitem(last=False)

    def _sound(self, text: str, pace: float) -> Mono | None:
        """As it is kept; a silence where nobody could say it, None where it is lost."""
        _, booth = self._known[text, pace]
        if booth is None:
            return np.zeros(0, dtype=np.float32)
        sound = booth.samples(text, pace)
        if sound is None and self._patient:
            self._mend(text, pace)
            sound = booth.samples(text, pace)
            return np.zeros(0, dtype=np.float32) if sound is None else sound
        if sound is None:
            self._have_mended((text, pace))
        return sound

    def _have_mended(self, lost: Wanted) -> None:
        """Tried once for each line: a shelf that keeps nothing must not keep the engine busy."""
        with self._changed:
            if lost not in self._mended and not self._closed:
                self._mended.add(lost)
                self._lost.append(lost)
                self._wake()

    def _mend(self, text: str, pace: float) -> None:
        _, booth = self._known[text, pace]
        try:
            if booth is not None:
                booth.mend(text, pace)
        except SpeechError as failure:
            self._heard(None, str(failure))


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

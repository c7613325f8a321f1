"""The mixer: one score's sound as a function of the frame number. Nothing here knows what has been asked for before.

Sound is made in chunks that begin at multiples of CHUNK, so blocks of any size are cut from the same samples.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache

import numpy as np

from meditate.breath import Breath
from meditate.moment import fade_gain
from meditate.narrator import Wanted
from meditate.score import Cue, Role, Say, Score, Strike
from meditate.sit import Sit
from meditate.sound.air import STEP, Breathing, Doubles, spread
from meditate.sound.bells import bell_named, sound_of
from meditate.sound.breath_marks import LONGEST_WORD, WORD_PACE
from meditate.sound.layers import layers_of, marks_of, volume
from meditate.sound.limiter import MARGIN, limited
from meditate.sound.loop import Channels
from meditate.sound.loudness import momentary
from meditate.units import RATE, Decibels, Frames, Mono, Seconds, Stereo, frames_at, gain, seconds_at

CHUNK: Frames = 1 << 14
"""A whole number of control steps; long enough that a sit costs little, short enough that the first is quick."""
RISE: Seconds = 3.0
"""Beds come up over this long at the start, and go as slowly where no bell rings at the end."""
SWELL: Seconds = 2.5
"""At night a bell is not struck, it comes up over this long."""
LAST: Seconds = 2.0
"""Whatever still sounds goes to nothing over this long before the score's end."""
AHEAD: Seconds = 0.4
AFTER: Seconds = 1.2
"""Beds give way to the voice over AHEAD before a line and come back over AFTER behind it."""
SETTLED: Seconds = 5.0
"""What is heard only while settling sinks over this long before the first line."""
SOFT_EDGE: Frames = 240
"""5 ms at both ends of a clip, whatever it begins or ends with."""
CUT: Seconds = 0.08
"""A clip longer than its cue fades out over this long at the cue's end."""
LOUDEST: Decibels = -14.8
"""LUFS of the loudest 400 ms of a line whose voice stands at -18: near where most have it by themselves."""
EVENS: Decibels = 6.0
"""The most that a line's level is changed for it."""
SHORTEST_MOMENT: Seconds = 0.4
BOTH_EARS = gain(-3.01)
"""A clip at both ears is as loud as the clip was measured in one channel."""


class Mixer:
    """A Source. `samples` answers with the clip of a line in its tone, as Narrator does: empty while it is not kept.

    Raises UnknownNameError where the sit names a bell or an ambience that is not there.
    """

    def __init__(self, score: Score, sit: Sit, samples: Callable[[str, float, float], Mono]) -> None:
        self._score, self._levels, self._samples = score, sit.levels, samples
        rung = {name: sound_of(bell).T for name in sit.bells if (bell := bell_named(name))}
        self._bells = {name: swelling(bell) for name, bell in rung.items()} if score.wind_down else rung
        self._bell_of = {role: sit.bell_of(role) for role in Role}
        self._layers = (*layers_of(sit), *marks_of(sit, score, self._word))
        self._settled = score.says[0].start if score.says else sit.settle
        self._begin, self._end = -frames_at(score.lead), frames_at(score.end)
        self._unsaid: set[Seconds] = set()
        self._chunk = lru_cache(maxsize=3)(self._made)
        self._clip = lru_cache(maxsize=6)(self._loaded)

    def render(self, start: Frames, count: Frames) -> Stereo:
        """Frames `[start, start + count)`. Silence outside the score. May be called from any thread."""
        result: Stereo = np.zeros((count, 2), dtype=np.float32)
        low, high = max(self._begin, start), min(start + count, self._end)
        for number in range(low // CHUNK, -(-high // CHUNK)):
            first = number * CHUNK
            here, there = max(low, first), min(high, first + CHUNK)
            result[here - start : there - start] = self._chunk(number)[:, here - first : there - first].T
        return result

    def _made(self, number: int) -> Channels:
        first = number * CHUNK - MARGIN
        sound: Channels = np.zeros((2, CHUNK + 2 * MARGIN), dtype=np.float32)
        self._add_beds(sound, first)
        self._add_bells(sound, first)
        self._add_voice(sound, first)
        sound *= spread(self._ending(first, _points(sound)))
        return limited(sound)

    def _add_beds(self, sound: Channels, first: Frames) -> None:
        points = _points(sound)
        air = self._breathing.air(first, points)
        speech = self._speech(first, points)
        hush = self._hush(first, points)
        for layer in self._layers:
            shape = self._bed_shape(first, points, layer.waits) * hush
            if layer.settles:
                shape *= _half_cosine((self._settled - _positions(first, points)) / SETTLED)
            if layer.level and shape.any():
                sound += layer.bed.render(first, air) * spread(layer.level * shape * 10 ** (layer.ducks / 20 * speech))

    def _add_bells(self, sound: Channels, first: Frames) -> None:
        longest = max((sound.shape[1] for sound in self._bells.values()), default=0)
        starts = self._strike_frames
        for index in range(bisect_right(starts, first - longest), bisect_left(starts, first + sound.shape[1])):
            what = self._strikes[index][1]
            rung = self._bells.get(what.bell or self._bell_of[what.role])
            if rung is not None:
                _add(sound, first, rung, starts[index], volume(self._levels.of(what.role)))

    def _add_voice(self, sound: Channels, first: Frames) -> None:
        level = volume(self._levels.voice) * BOTH_EARS
        for cue in self._says_in(seconds_at(first), seconds_at(first + sound.shape[1])):
            if level and isinstance(cue.what, Say):
                start = frames_at(cue.start)
                clip = self._samples_of(
                    (cue.what.text, cue.what.pace, cue.what.flat), cue.start, frames_at(cue.end) - start
                )
                _add(sound, first, clip[None, :], start, level * gain(cue.what.level))

    def _word(self, text: str, start: Frames) -> Mono:
        """What is said of the breath, in the level of a line."""
        return self._samples_of((text, WORD_PACE, 0.0), seconds_at(start), LONGEST_WORD) * np.float32(BOTH_EARS)

    def _samples_of(self, wanted: Wanted, start: Seconds, longest: Frames) -> Mono:
        if start in self._unsaid:
            return np.zeros(0, dtype=np.float32)
        try:
            return self._clip(wanted, longest)
        except _NotThereError:
            # What was not there when it was due would begin in the middle of a word.
            self._unsaid.add(start)
            return np.zeros(0, dtype=np.float32)

    def _loaded(self, wanted: Wanted, longest: Frames) -> Mono:
        clip = self._samples(*wanted)
        if not len(clip):
            raise _NotThereError
        return _trimmed(evened(clip) if self._score.wind_down else clip, longest)

    def _says_in(self, start: Seconds, end: Seconds) -> Iterator[Cue]:
        """The said lines that touch `[start, end)`."""
        says = self._score.says
        for index in range(max(0, bisect_right(says, start, key=_start) - 1), len(says)):
            if says[index].start >= end:
                return
            if says[index].end > start:
                yield says[index]

    def _speech(self, first: Frames, points: int) -> Doubles:
        """0 where the beds are alone, 1 where someone speaks."""
        position = _positions(first, points)
        speech = np.zeros(points)
        for cue in self._says_in(position[0] - AFTER, position[-1] + AHEAD):
            into = _half_cosine((position - cue.start + AHEAD) / AHEAD)
            back = _half_cosine((cue.end + AFTER - position) / AFTER)
            speech = np.maximum(speech, into * back)
        return speech

    def _bed_shape(self, first: Frames, points: int, waits: float) -> Doubles:
        """Up at the start, to `waits` before the opening bell; down while the closing bell rings, or before the end."""
        position = _positions(first, points)
        falls = self._score.ring or min(RISE, self._score.length / 2)
        rises = _half_cosine(position / RISE)
        if self._score.lead:
            rises = (waits + (1 - waits) * rises) * _half_cosine((position + self._score.lead) / RISE)
        return rises * _half_cosine((self._score.end - position) / falls)

    def _hush(self, first: Frames, points: int) -> Doubles:
        """The wind-down's factor on beds, straight in dB from one end of a chunk to the other."""
        curve = self._score.wind_down
        if curve is None:
            return np.ones(points)
        ends = (seconds_at(frame) for frame in (first, first + STEP * (points - 1)))
        here, there = (curve.at_sunk(self._score.sunk(max(0.0, end))).ambience for end in ends)
        return np.asarray(10 ** (np.linspace(here, there, points) / 20), dtype=np.float64)

    def _ending(self, first: Frames, points: int) -> Doubles:
        """On the whole sound: the score's fade, and nothing cut off at the end."""
        position = _positions(first, points)
        shape = _half_cosine((self._score.end - position) / LAST)
        if self._score.lift or (self._score.fade and position[-1] > self._score.length - self._score.fade):
            shape = shape * [fade_gain(self._score, here) for here in position]
        return shape

    @cached_property
    def _breathing(self) -> Breathing:
        return Breathing(self._score.breaths)

    @cached_property
    def _strikes(self) -> list[tuple[Frames, Strike]]:
        """Each single strike, in order."""
        return sorted(_struck(self._score.strikes()), key=lambda struck: struck[0])

    @cached_property
    def _strike_frames(self) -> list[Frames]:
        return [start for start, _ in self._strikes]


def prepare(sit: Sit) -> None:
    """Make what all mixers of this sit share, so that the first block is quick: 0.2 s, best spent before Begin.

    Raises UnknownNameError.
    """
    for name in sit.bells:
        if bell := bell_named(name):
            sound_of(bell)
    air = Breathing([Breath(0.0, sit.breath)]).air(0, 2)
    for layer in layers_of(sit):
        layer.bed.render(0, air)


class _NotThereError(Exception):
    """A clip that is not kept yet: not to be remembered as missing."""


def _struck(cues: Iterable[Cue]) -> Iterator[tuple[Frames, Strike]]:
    for cue in cues:
        if isinstance(cue.what, Strike):
            for number in range(cue.what.strikes):
                yield frames_at(cue.start + number * cue.what.gap), cue.what


def _add(sound: Channels, first: Frames, what: Channels, start: Frames, level: float) -> None:
    """Add what of this, begun at the frame `start`, falls into the frames from `first` on."""
    low, high = max(first, start), min(first + sound.shape[1], start + what.shape[1])
    if level and low < high:
        sound[:, low - first : high - first] += np.float32(level) * what[:, low - start : high - start]


def evened(clip: Mono) -> Mono:
    """The clip, with its loudest moment where every line's is: at night none stands out."""
    whole = np.pad(clip, (0, max(0, frames_at(SHORTEST_MOMENT) - len(clip))))
    by = LOUDEST - momentary(whole).max()
    return np.asarray(clip * np.float32(gain(min(max(-EVENS, by), EVENS))), dtype=np.float32)


def swelling(rung: Channels) -> Channels:
    """The sound of a bell without its strike."""
    rise = _half_cosine(np.arange(rung.shape[1]) / frames_at(SWELL))
    return np.asarray(rung * rise, dtype=np.float32)


def _trimmed(clip: Mono, longest: Frames) -> Mono:
    """The clip, at most this long, from nothing to nothing."""
    result = clip[:longest].copy()
    edge = min(SOFT_EDGE, len(result))
    last = min(frames_at(CUT) if len(clip) > longest else SOFT_EDGE, len(result))
    result[:edge] *= _half_cosine(np.arange(edge) / edge)
    result[len(result) - last :] *= _half_cosine(np.arange(last, 0, -1) / last - 1 / last)
    return result


def _half_cosine(through: Doubles) -> Doubles:
    """0 below 0, 1 above 1, and half a cosine between."""
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.minimum(np.maximum(through, 0.0), 1.0)), dtype=np.float64)


def _positions(first: Frames, points: int) -> Doubles:
    return np.asarray((first + STEP * np.arange(points)) / RATE, dtype=np.float64)


def _points(sound: Channels) -> int:
    return int(sound.shape[1]) // STEP + 1


def _start(cue: Cue) -> Seconds:
    return cue.start

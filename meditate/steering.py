"""Steering: the verbs that change how a running sit goes on, by other lines, its pace, its loudness or its length.

Whether it goes on at all is a matter of the sitting. Only five minutes more moves the bell.
"""

from meditate.composer import Composer, line_of
from meditate.moment import moment_at
from meditate.players.player import Player
from meditate.score import Fit
from meditate.script.model import Line
from meditate.sit import LONGEST
from meditate.tongue import tr
from meditate.units import Decibels, Seconds
from meditate.verbs import Refusal, Verb
from meditate.words import minutes_left, time_in_words

PACE_STEP = 10
VOLUME_STEP: Decibels = 3.0
QUIETEST: Decibels = -40.0
EXTENSION: Seconds = 300.0
TOO_LATE: Seconds = 1.0
"""The last of a sit may be on its way to the ear already."""
CUT: Seconds = 1.0
"""What a jump takes before its line can begin."""
AGAIN: Seconds = 2.0
"""Later than this into a line, `previous` says the same line again."""


class Steering:
    """Of one sitting."""

    def __init__(self, composer: Composer, player: Player) -> None:
        self._composer, self._player = composer, player
        self.volume: Decibels = 0.0
        """Of the whole."""

    def steer(self, verb: Verb, position: Seconds) -> str:
        """The verb done at this position, answered in a few plain words. Raises ValueError where it steers nothing."""
        match verb:
            case Verb.NEXT | Verb.PREVIOUS if position < 0:
                return Refusal(self._time(position))
            case Verb.NEXT:
                return self._jump(self._line_at(position)[0] + 1, position)
            case Verb.PREVIOUS:
                return self._jump(self._line_before(position), position)
            case Verb.SLOWER:
                return self._change_pace(-PACE_STEP)
            case Verb.FASTER:
                return self._change_pace(PACE_STEP)
            case Verb.QUIETER:
                return self._change_volume(-VOLUME_STEP)
            case Verb.LOUDER:
                return self._change_volume(VOLUME_STEP)
            case Verb.EXTEND:
                return self._extend(position)
            case Verb.REMAINING:
                return self._time(position)
            case Verb.PAUSE | Verb.RESUME | Verb.END:
                raise ValueError(f"{verb} steers nothing")

    def _time(self, position: Seconds) -> str:
        return time_in_words(moment_at(self._composer.score, position))

    def _line_at(self, position: Seconds) -> tuple[int, Seconds]:
        """The line that sounds or sounded last, and when it began; -1 before the first."""
        begun = [cue for cue in self._composer.score.says if cue.start <= position]
        return (line_of(begun[-1]), begun[-1].start) if begun else (-1, 0.0)

    def _line_before(self, position: Seconds) -> int:
        line, start = self._line_at(position)
        return max(0, line if position - start > AGAIN else line - 1)

    def _jump(self, cursor: int, position: Seconds) -> str:
        lines, score = self._composer.script.lines, self._composer.score
        if not lines:
            return ""
        if cursor >= self._readable():
            self._composer.relay(cursor=len(lines), at_once=True)
            return tr("nothing more is said")
        if position + self._composer.lasts(cursor) > score.length - max(CUT, score.fade):
            return Refusal(tr("there is no time for another line"))
        self._composer.relay(cursor=cursor, at_once=True)
        self._composer.record(cursor)
        return lines[cursor].text

    def _readable(self) -> int:
        """One past the last line of the sections that are read in this sit."""
        sections = self._composer.script.sections[: self._composer.score.reads[1]]
        return sum(isinstance(item, Line) for section in sections for item in section.items)

    def _change_pace(self, by: int) -> str:
        if by < 0 and (
            self._composer.score.fit is Fit.BRISK or (self._composer.score.left_out and not self._composer.sit.in_parts)
        ):
            return Refusal(tr("there is no time to read more slowly"))
        return tr("%n word(s) a minute", "", self._composer.change_pace(by))

    def _change_volume(self, by: Decibels) -> str:
        self.volume = min(max(QUIETEST, self.volume + by), 0.0)
        self._player.set_volume(self.volume)
        return tr("volume {volume:.0f} dB").format(volume=self.volume)

    def _extend(self, position: Seconds) -> str:
        score = self._composer.score
        if score.open_ended:
            return Refusal(tr("this sit goes on until you end it"))
        # Of the sit: a score that is still to be laid again has not heard of the extension before.
        length = self._composer.sit.length + EXTENSION
        if position >= score.length:
            return Refusal(tr("the bell has rung"))
        if position >= score.length - TOO_LATE:
            return Refusal(tr("the bell is about to ring"))
        if length > LONGEST:
            return Refusal(tr("a sit lasts no longer than a day"))
        self._composer.change_length(length)
        return minutes_left(length - max(0.0, position))

"""Earshot: what reaches the ear of a sit and what does not. Answers beside it, and a look for what is amiss. No Qt."""

from collections.abc import Callable

import numpy as np

from meditate.players.player import Heard, Player
from meditate.script.model import Script
from meditate.settings import AnswerBy, Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.units import Mono
from narration.studio import Studio
from narration.voice import NOBODY
from ui.ear.amiss import Known, amiss_with, opened, spoken
from ui.ear.by_ear import PACE, ByEar
from ui.ear.ear import Ear
from ui.house.voicing import Voicing
from ui.sound.output import Output, OutputWatch


class Earshot:
    """One for a house."""

    def __init__(self, studio: Studio, voicing: Voicing, settings: Callable[[], Settings]) -> None:
        """`settings` gives them as they are now."""
        self._studio, self._voicing, self._settings = studio, voicing, settings
        self._outputs = OutputWatch()
        self.listening: Callable[[], bool] = lambda: True
        """Whether verbs are answered where nothing was chosen; asked from any thread."""

    def speaks(self, voice: str) -> bool:
        """Whether lines are heard in this voice, as far as is known."""
        return voice != NOBODY.id and not self._studio.speechless

    def known(self, sit: Sit, script: Script, heard: Heard) -> Known:
        """How this sit would be heard."""
        output = self._outputs.now() if heard is Heard.YES else Output.UNKNOWN
        speaks = sit.voice == NOBODY.id or self.speaks(sit.voice)
        return Known(heard, output, speaks, self._voicing.who_reads(sit, script))

    def beside(self, sit: Sit, ear: Ear, sits: Callable[[], Sitting], player: Player) -> ByEar:
        """What is heard beside the sitting that `sits` gives later, through its player."""

        def say(words: str) -> Mono:
            if not self.speaks(sit.voice):
                return np.zeros(0, dtype=np.float32)
            return self._studio.say(words, sit.voice, PACE)

        def by() -> AnswerBy:
            return ear.by(self._settings(), listening=self.listening())

        return ByEar(by, ear.every(self._settings()), sits, player.beside, say)

    def look(self, sitting: Sitting, by_ear: ByEar) -> None:
        """Have said and noted what is amiss, once it is known whether there is a device. Waits for that."""
        heard = opened(lambda: sitting.now().heard)
        known = self.known(sitting.sit, sitting.script, heard)
        found = amiss_with(sitting.sit, known, read=bool(sitting.score.says))
        if self._settings().say_amiss and (words := spoken(found)):
            by_ear.amiss(words)
        # Without a device the sitting notes that itself.
        if heard is Heard.YES and (unsaid := [one.written for one in found if not one.said]):
            sitting.warn("; ".join(unsaid))

"""The audition: what is heard so that one can choose by it, or read by ear. Loads no Qt."""

from collections.abc import Callable, Sequence

from meditate.players.player import Player
from meditate.settings import Settings
from narration.studio import Studio
from ui.house.reading_aloud import ReadingAloud
from ui.house.sample import Samples


class Audition:
    """One for a house. All of it is heard in the background; nothing takes a thread or a device before it is wanted."""

    def __init__(
        self,
        studio: Studio,
        player: Callable[[], Player],
        settings: Callable[[], Settings],
        speaks: Callable[[str], bool],
    ) -> None:
        """`settings` gives them as they are now; `speaks` tells whether lines are heard in a voice."""
        self._studio, self._player, self._settings, self._speaks = studio, player, settings, speaks
        self._samples: Samples | None = None
        self._aloud: ReadingAloud | None = None

    def say_sample(self, voice: str, pace: int) -> None:
        """Have this voice heard."""
        self.samples().say(voice, pace)

    def hear_breath(self) -> None:
        """Have one breath heard as it is chosen."""
        self.samples().breathe(self._settings().sit)

    def hear_earcons(self) -> None:
        """Have the earcons heard, each after its name."""
        sit = self._settings().sit
        self.samples().introduce(sit.voice, sit.pace)

    def want_samples(self, *, wanted: bool) -> None:
        """Keep a sound device open for samples, or let it go soon."""
        if wanted or self._samples:
            self.samples().stay(staying=wanted)

    def samples(self) -> Samples:
        """Who has samples heard."""
        self._samples = self._samples or Samples(self._studio, self._player)
        return self._samples

    def read_aloud(self, lines: Sequence[str], over: Callable[[], None]) -> None:
        """Have these read in the chosen voice, until `hush`; `over` is called from another thread, however it ends."""
        sit = self._settings().sit
        self.hush()
        self._aloud = ReadingAloud(lambda line: self._studio.say(line, sit.voice, float(sit.pace)), self._player)
        self._aloud.read(lines if self._speaks(sit.voice) else (), over)

    def hush(self) -> None:
        """Read no more."""
        if self._aloud:
            self._aloud.close()

    def close(self) -> None:
        """Silence."""
        self.hush()
        if self._samples:
            self._samples.close()

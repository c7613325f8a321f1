"""What the pages of a sitting say at an instant: derived from what is now, and kept nowhere. No Qt."""

from dataclasses import dataclass, replace
from math import ceil

from meditate.players.player import Heard
from meditate.score import Score
from meditate.settings import Settings
from meditate.sitting import Now
from meditate.sitting_states import State
from meditate.tongue import tr
from meditate.words import sat_in_words, time_face
from ui.stage.caption import NOTHING, Caption, caption_at

FRAME_MS = 34
"""Less than thirty times a second."""
UNSEEN_MS = 1000
"""Often enough to notice the end when nothing is drawn."""
RING = 240
"""The ring of the time left has so many steps."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the sitting page and the end page say."""

    page: str = "idle"
    """`idle`, `sitting` or `over`."""
    paused: bool = False
    begun: bool = True
    """Whether the opening bell was rung."""
    remaining: str = ""
    time: str = ""
    """The same in words, for those who cannot see it."""
    left: float = 0.0
    """How much of the sit is left, 1 to 0, in whole steps of the ring; 1 where it has no end."""
    rising: bool = False
    """Whether the time counts up, as without an end and after the bell: then it is told in numbers."""
    sat: str = ""
    note: str = ""


def derive(now: Now, instead: str = "", *, timer: bool = False) -> Shown:
    """What the pages say of this instant; after a sleep timer nothing is told of it. `instead` is who reads in place
    of the voice that was chosen."""
    moment = now.moment
    if now.state is State.WAITING:
        return Shown("sitting", begun=False, remaining=tr("begins at {time}").format(time=now.begins), time=now.time)
    if now.state is State.OVER and (timer or not now.begun):
        return Shown()
    if now.state is State.OVER:
        return Shown(page="over", sat=sat_in_words(now.sat, now.beyond), note=now.note)
    left = 1.0
    if moment.remaining is not None and now.length is not None:
        left = ceil(RING * min(moment.remaining / now.length, 1.0)) / RING
    paused, begun, rising = now.state is State.PAUSED, not moment.waits, moment.remaining is None or moment.beyond > 0
    return Shown("sitting", paused, begun, time_face(moment), now.time, left, rising, note=now.note or instead)


def caption_of(now: Now, score: Score, settings: Settings, *, spoken: bool) -> Caption:
    """What is written of this instant. What cannot be heard is written, whatever was chosen."""
    wanted = settings.captions or not spoken or now.heard is Heard.NO
    return caption_at(score, now.moment.position) if wanted and now.state is not State.OVER else NOTHING


def sees_bells(now: Now, settings: Settings) -> bool:
    """Whether bells are light too. What cannot be heard is seen, whatever was chosen."""
    return settings.bell_light or now.heard is Heard.NO


def until_over(now: Now, score: Score) -> int:
    """Milliseconds until one looks again where nothing is drawn: at the end at once, so that all is given back."""
    left = ceil(1000 * (score.over - now.moment.position))
    return min(UNSEEN_MS, max(FRAME_MS, left)) if now.state is State.SITTING else UNSEEN_MS


def unseen(shown: Shown, before: Shown) -> Shown:
    """What the pages say while nobody sees them: the time stands still, so that no frame is drawn for it."""
    if shown.page != before.page:
        return shown
    return replace(shown, remaining=before.remaining, time=before.time, left=before.left)

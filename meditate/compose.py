"""From a sit and a voice to a score. Pure, but for `measured`, which has the lines recorded first."""

from collections.abc import Callable
from threading import Condition

from meditate.clip import Spoken
from meditate.errors import SpeechError
from meditate.narrator import Narrator
from meditate.peal import Peal
from meditate.plan import Shape, plan
from meditate.plan.shape import Stretch, Toll, Tolls
from meditate.score import Role, Score
from meditate.script.model import Script
from meditate.sit import OFF, Sit
from meditate.sound.bells import bell_named
from meditate.units import Seconds, frames_at

Known = Callable[[str, float], Spoken]
"""A text and a pace in words a minute → how it sounds in time."""
PATIENCE: Seconds = 120.0
"""How long no line at all may arrive before a recording is given up."""
STAY: Seconds = 7200.0
"""Who has not ended a sit so long after its last sound has left the cushion without saying so."""


def shape_of(sit: Sit, *, first_section: int = 0, floor_pace: float = 0.0) -> Shape:
    """What the planner needs to know of this sit. Raises UnknownNameError for a bell that is not there."""
    return Shape(
        length=sit.length,
        pattern=sit.breath,
        pace=float(sit.pace),
        ramp_from=sit.ramp_from,
        open_ended=sit.open_ended,
        stay=STAY if sit.overtime and not sit.open_ended else 0.0,
        delay=sit.delay,
        settle=sit.settle,
        tolls=Tolls(
            opening=_toll(sit, Role.OPENING, sit.opening),
            between=_toll(sit, Role.INTERVAL, sit.between),
            text=_toll(sit, Role.TEXT, Peal()),
            closing=_toll(sit, Role.CLOSING, sit.closing) if sit.closing_bell else None,
        ),
        interval=sit.interval,
        intervals=sit.intervals,
        jitter=sit.jitter,
        seed=sit.seed,
        parts=tuple(Stretch(part.name, part.length, _toll(sit, Role.PART, part.peal)) for part in sit.parts),
        line_gap=sit.line_gap,
        section_gap=sit.section_gap,
        fade=0.0 if sit.open_ended else sit.fade,
        in_parts=sit.in_parts,
        first_section=first_section,
        floor_pace=floor_pace,
    )


def _toll(sit: Sit, role: Role, peal: Peal) -> Toll | None:
    """This peal with its bell's times; None where it cannot be heard."""
    bell = bell_named(peal.bell or sit.bell)
    if bell is None or sit.levels.of(role) <= OFF:
        return None
    return Toll(bell.ring, bell.tail, peal.strikes, peal.gap, peal.bell if role is Role.PART else "")


def compose(script: Script, sit: Sit, known: Known, *, first_section: int = 0, floor_pace: float = 0.0) -> Score:
    """The score with what is known of each line now. Raises TooShortError, UnknownNameError."""
    shape = shape_of(sit, first_section=first_section, floor_pace=floor_pace)
    return plan(script, spoken_by(script, known, max(shape.pace, floor_pace)), shape)


def spoken_by(script: Script, known: Known, pace: float) -> tuple[Spoken, ...]:
    """Each line's time at this pace."""
    return tuple(known(line.text, pace) for line in script.lines)


def pace_of(score: Score, otherwise: float) -> float:
    """The pace that this score's last line is to be said at."""
    said = score.says[-1].what if score.says else None
    return getattr(said, "pace", otherwise)


def measured(script: Script, sit: Sit, narrator: Narrator, progress: Callable[[float], None], *,
             first_section: int = 0) -> Score:  # fmt: skip
    """The score with every line recorded. Waits for the voice; `progress` is told 0..1.

    Raises TooShortError, and SpeechError when nothing arrives for two minutes.
    """
    pace = float(sit.pace)
    record_all(script, pace, narrator, progress)
    score = compose(script, sit, narrator.known, first_section=first_section)
    while pace_of(score, pace) > pace:
        pace = pace_of(score, pace)
        record_all(script, pace, narrator, progress)
        score = compose(script, sit, narrator.known, first_section=first_section, floor_pace=pace)
    return score


def record_all(script: Script, pace: float, narrator: Narrator, progress: Callable[[float], None]) -> None:
    """Have every line of the script kept at this pace, and wait for it."""
    texts = dict.fromkeys(line.text for line in script.lines)
    missing = {text for text in texts if not narrator.known(text, pace).measured}
    arrival, count = Condition(), len(missing)

    def arrived(text: str, at: float, _: Spoken) -> None:
        with arrival:
            if at == pace:
                missing.discard(text)
            arrival.notify()

    if missing:
        narrator.record([(text, pace) for text in texts if text in missing], arrived)
    with arrival:
        while missing:
            left = len(missing)
            progress(1 - left / count)
            if not arrival.wait_for(lambda left=left: len(missing) < left, PATIENCE):  # type: ignore[misc]
                raise SpeechError("the voice says nothing; `meditate doctor` tells more")
    progress(1.0)


def sounding_frames(score: Score) -> int:
    """How many frames the whole score lasts, the time before the opening bell and the ring included."""
    return frames_at(score.lead) + frames_at(score.end)

"""From a sit and a voice to a score. Pure, but for `measured`, which has the lines recorded first."""

from collections.abc import Callable, Iterable, Sequence
from threading import Condition

from meditate.breath import gentle
from meditate.clip import Spoken
from meditate.errors import SpeechError
from meditate.narrator import Narrator, Wanted
from meditate.peal import Peal
from meditate.plan import Shape, plan
from meditate.plan.density import faded
from meditate.plan.shape import Stretch, Toll, Tolls
from meditate.plan.tone import Tone, lines_of, tones
from meditate.score import Cue, Role, Say, Score
from meditate.script.model import Script, words_in
from meditate.sit import OFF, Sit
from meditate.sit import Tone as BreathTone
from meditate.sound.bells import bell_named
from meditate.sound.breath_marks import WORD_PACE, words_of
from meditate.units import Seconds, frames_at

Known = Callable[[str, float, float], Spoken]
"""A text, a pace in words a minute and a flatness → how it sounds in time."""
ROUNDS = 3
"""Which sections fit decides how their lines are said, and how long that takes: so it is asked again, this often."""
MOST_SAID = 4.0
"""No voice and no planner says more than so many times the words that the pace promises."""
PATIENCE: Seconds = 120.0
"""How long no line at all may arrive before a recording is given up."""
STAY: Seconds = 7200.0
"""Who has not ended a sit so long after its last sound has left the cushion without saying so."""


def shape_of(sit: Sit, *, first_section: int = 0, floor_pace: float = 0.0) -> Shape:
    """What the planner needs to know of this sit. Raises UnknownNameError for a bell that is not there."""
    pattern, ramp_from = sit.breath, sit.ramp_from
    if sit.wind_down:
        pattern, ramp_from = gentle(pattern, ramp_from, sit.length)
    return Shape(
        length=sit.length,
        pattern=pattern,
        pace=float(sit.pace),
        ramp_from=ramp_from,
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
        density=faded(sit.density, sit.heard) if sit.sparser else sit.density,
        fade=0.0 if sit.open_ended else sit.fade,
        in_parts=sit.in_parts,
        first_section=first_section,
        floor_pace=floor_pace,
        wind_down=sit.wind_down,
        comes_down=sit.length,
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
    pace, sections = max(shape.pace, floor_pace), all_sections(script, sit, first_section)
    score = plan(script, _spoken(script, sit, known, pace, sections), shape)
    for _ in range(ROUNDS):
        if sit.wind_down is None or range(*score.reads) == sections:
            break
        sections = range(*score.reads)
        score = plan(script, _spoken(script, sit, known, pace, sections), shape)
    return score


def _spoken(script: Script, sit: Sit, known: Known, pace: float, sections: range) -> tuple[Spoken, ...]:
    return spoken_by(known, lines_wanted(script, sit, pace, sections), lines_of(script, sections))


def all_sections(script: Script, sit: Sit, first_section: int) -> range:
    """What is read where there is time for all of it; of what is read in parts, no more than could ever be said."""
    sections = len(script.sections)
    if not sit.in_parts:
        return range(sections)
    first = first_section if first_section < sections else 0
    room, last = sit.length / 60 * sit.pace * MOST_SAID, first
    while last < sections and room > 0:
        room -= words_in(script.sections[last : last + 1])
        last += 1
    return range(first, last)


def lines_wanted(script: Script, sit: Sit, pace: float, sections: range) -> tuple[Wanted, ...]:
    """How each line is wanted where these sections are read at this pace; others are not wanted in any special way."""
    tone_of, said = tones(script, sit.wind_down, pace, sections), lines_of(script, sections)
    toned = ((line.text, tone_of(number) if number in said else Tone(pace)) for number, line in enumerate(script.lines))
    return tuple((text, tone.pace, tone.flat) for text, tone in toned)


def spoken_by(known: Known, wanted: Sequence[Wanted], lines: range) -> tuple[Spoken, ...]:
    """Each line's time; of those that are not read, roughly: nobody need look them up."""
    return tuple(known(*line) if number in lines else _roughly(line) for number, line in enumerate(wanted))


def _roughly(line: Wanted) -> Spoken:
    return Spoken(len(line[0].split()) * 60 / line[1], line[1])


def measured(script: Script, sit: Sit, narrator: Narrator, progress: Callable[[float], None], *,
             first_section: int = 0) -> Score:  # fmt: skip
    """The score with every line recorded. Waits for the voice; `progress` is told 0..1.

    Raises TooShortError, and SpeechError when nothing arrives for two minutes.
    """
    record_all(breath_words(sit), narrator, lambda share: None)
    pace, sections = float(sit.pace), all_sections(script, sit, first_section)
    if sit.in_parts:
        sections = range(*compose(script, sit, narrator.known, first_section=first_section).reads)
    while True:
        wanted, said = lines_wanted(script, sit, pace, sections), lines_of(script, sections)
        record_all(wanted[said.start : said.stop], narrator, progress)
        score = compose(script, sit, narrator.known, first_section=first_section, floor_pace=pace)
        if score.pace <= pace and all(narrator.known(*wanted_in(cue)).measured for cue in score.says):
            return score
        pace, sections = max(pace, score.pace), range(*score.reads)


def breath_words(sit: Sit) -> tuple[Wanted, ...]:
    """What is said of the breath in this sit."""
    spoken = sit.breath_tone and sit.tone is BreathTone.VOICE
    return tuple((word, WORD_PACE, 0.0) for word in words_of(sit.breath.parts)) if spoken else ()


def wanted_in(cue: Cue) -> Wanted:
    """How this said line is wanted."""
    assert isinstance(cue.what, Say)
    return cue.what.text, cue.what.pace, cue.what.flat


def record_all(lines: Iterable[Wanted], narrator: Narrator, progress: Callable[[float], None]) -> None:
    """Have all of these kept, and wait for it."""
    wanted = [line for line in dict.fromkeys(lines) if not narrator.known(*line).measured]
    missing, arrival, count = set(wanted), Condition(), len(wanted)

    def arrived(line: Wanted, _: Spoken) -> None:
        with arrival:
            missing.discard(line)
            arrival.notify()

    if wanted:
        narrator.record(wanted, arrived)
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

"""The place: where someone who fell asleep over a text goes on the next night. Pure."""

from meditate.score import Fit, Score, SectionStart
from meditate.units import Seconds


def last_heard(score: Score, position: Seconds, touched: Seconds | None) -> Seconds:
    """How far the sitter heard it, as far as can be known, of a sit that was left at `position`.

    To the last key that was pressed, at `touched`; without one to where the fade began.
    """
    return min(position, score.length - score.fade if touched is None else touched)


def goes_on_at(score: Score, heard: Seconds, sections: int) -> int:
    """The section to go on with, counted from 0; 0 where all of the text was heard.

    A section that was heard in part is begun again.
    """
    if not score.says:
        return 0
    if heard < score.says[-1].end:
        begun = [cue.what for cue in score.sections if cue.start <= heard]
        last = begun[-1] if begun else None
        return last.section if isinstance(last, SectionStart) else score.reads[0]
    after = score.reads[1] if score.fit is Fit.PART else sections
    return after if after < sections else 0

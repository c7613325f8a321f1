"""What a sit will be, told before it begins in a few plain words. No Qt."""

from meditate.breath import notices
from meditate.score import Fit, Score
from meditate.script.model import Script
from meditate.sit import Sit
from meditate.timeline import FITS
from meditate.tongue import tr
from ui.ear.amiss import Known, amiss_with
from ui.house.previewer import Preview

BETWEEN = " · "


def foretold(sit: Sit, script: Script, score: Score, section: int, known: Known) -> Preview:
    """The line under what is chosen. `section` is where the reading begins; `known`, how it would be heard."""
    found = amiss_with(sit, known, read=bool(score.says))
    said = [told(score), *(one.written for one in found), *notices(sit.breath, sit.ramp_from, sit.length)]
    titles = tuple(_called(script, number) for number in range(len(script.sections)))
    begun = 0 < section < len(titles)
    return Preview(
        BETWEEN.join(said), fits=True, goes_on=titles[section] if begun else "",
        places=titles if sit.in_parts and len(titles) > 1 else (), place=section if begun else 0,
    )  # fmt: skip


def _called(script: Script, section: int) -> str:
    return script.sections[section].title or tr("part {number}").format(number=section + 1)


def told(score: Score) -> str:
    """What a sit will be, in a few words: `22 lines, 55 % silence, on the breath`."""
    lines = len(score.says)
    if not lines:
        return tr("no words, only bells and breath")
    said = [tr("%n line(s)", "", lines)]
    if score.left_out and score.fit is not Fit.PART:
        said.append(tr("%n left out", "", len(score.left_out)))
    if score.open_ended:
        return ", ".join([*said, tr("then silence until you end it")])
    return ", ".join([*said, tr("{percent:.0f} % silence").format(percent=score.silence * 100), tr(FITS[score.fit])])

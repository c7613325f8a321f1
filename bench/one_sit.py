"""A sitting of five minutes with two pauses, through the speaker; prints as JSON what it said of itself."""

import json
import sys
import time
from pathlib import Path

from meditate.score import Strike
from meditate.settings import AnswerBy
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.verbs import Verb
from ui.ear.ear import Ear
from ui.house.wiring import build_house

TEXT = "Sit as you are.\n\nLet the breath come.\n\nLet it go.\n\nRest here for a while.\n\nCome back gently.\n"
PAUSES = ((60.0, 7.0), (180.0, 12.0))
"""When, in seconds of the sit, and for how long."""
AFTER = 4.0
"""Seconds to go on after the closing bell's strike."""
LOOK = 0.25


def main() -> None:
    """Argument: a folder for the text."""
    text = Path(sys.argv[1]) / "short.txt"
    text.write_text(TEXT, encoding="utf-8")
    house = build_house()
    house.warm()
    time.sleep(2.0)
    # Rain never stands still, so whatever is exactly silent in the recording is a pause; an answer would sound in it.
    sitting = house.seat.begin(Sit(text=str(text), length=300.0, ambience=("rain",)), ear=Ear(AnswerBy.NONE))
    sitting.begin()
    looks: list[tuple[float, float]] = []
    held: list[tuple[float, float]] = []
    for at, lasts in PAUSES:
        _sit_until(sitting, at, looks)
        sitting.do(Verb.PAUSE)
        paused = time.monotonic()
        time.sleep(lasts)
        sitting.do(Verb.RESUME)
        held.append((paused, time.monotonic()))
    _sit_until(sitting, sitting.score.length + AFTER, looks)
    bells = [cue.start for cue in sitting.score.cues if isinstance(cue.what, Strike)]
    print(json.dumps({"bells": bells, "looks": looks, "held": held, "heard": sitting.now().heard}))
    house.close()


def _sit_until(sitting: Sitting, position: float, looks: list[tuple[float, float]]) -> None:
    while True:
        looks.append((time.monotonic(), sitting.now().moment.position))
        if looks[-1][1] >= position:
            return
        time.sleep(LOOK)


if __name__ == "__main__":
    main()

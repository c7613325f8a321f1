"""What the stage shows of a moment: how light, which scene, how dark. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import cos, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the first frame waits for none of these
    from meditate.moment import Moment
    from meditate.score import Score
    from meditate.units import Seconds

STEPS = 64
"""A change of light smaller than one of these is not drawn: each is half a percent of the picture's brightness."""
LANTERN_STEPS = 24
"""The same for a single lantern, which is small and soft."""
LAG = 0.08
"""How much later or earlier than the breath some lanterns breathe, in breaths: a slow one is no brighter for it."""
GAMMA = 2.2
"""Of a screen: the night lies over the picture as it is encoded."""
AHEAD: Seconds = 15.0
"""How long before a change the next scene is made ready."""
LONG_AGO: Seconds = 60.0
"""Since the breath turned, where it does not matter any more."""


@dataclass(frozen=True, slots=True)
class Scene:
    """How one picture is painted."""

    name: str
    still: str
    """The shader of its stills."""
    eye: float
    """How high it rests, in heights of the picture; as in `eyes.glsl`."""
    lit: float
    """How bright its widest plate at the full breath is: mean relative luminance, 0..1."""
    ribbons: bool = True
    """Whether ribbons drift over its sky."""
    heart: float = 0.0
    """How bright the glow over the heart of someone who sits is on the plates, 0..1; 0 where nobody is seen."""


SHOWN = {
    scene.name: scene
    for scene in (
        Scene("forest", "forest", 0.293, 0.131, heart=1.0),
        Scene("pool", "pool", 0.48, 0.122),
        Scene("droplet", "droplet", 0.585, 0.098, ribbons=False),
        Scene("river", "river", 0.61, 0.142),
        Scene("dawn", "dawn", 0.293, 0.46, heart=0.7),
        Scene("night", "forest", 0.293, 0.0027, heart=0.4),
        Scene("plain", "plain", 0.525, 0.066, ribbons=False),
    )
}
"""Every scene that is painted; another name is shown as `plain`."""
RESTING = {"dark": "forest", "light": "dawn", "night": "night"}
"""What is shown in each scheme while nobody sits."""


@dataclass(frozen=True, slots=True)
class Drop:
    """Where the droplet is in its breath: it forms, rises, and goes down into the chest."""

    height: float = 1.0
    """1 held up, 0 in the hands, -1 at the chest."""
    there: float = 1.0
    """0..1; 0 is dissolved."""
    warmth: float = 0.0
    """Of the chest, 0..1."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What the stage shows; lights 0..1 in whole steps."""

    light: float
    early: float
    late: float
    night: float
    """0 is the whole picture, 1 is black."""
    scene: Scene
    before: Scene
    blend: float
    """0 is all `before`, 1 all `scene`."""
    coming: Scene | None = None
    """The scene that will be shown next, soon."""
    time: Seconds = 0.0
    turn: Seconds = LONG_AGO
    """Since the breath turned."""
    through: float = 1.0
    """How much of the scene's time is over, 0..1."""
    drop: Drop = Drop()
    bell: float = 0.0
    """How far the light of a bell has swelled, 0..1; 0 where bells are heard and are not to be seen."""


def resting(scene: str, *, night: float = 0.0) -> Picture:
    """What is shown while nobody sits; after a bedtime sit it stays as dark as it was, 0..1."""
    return Picture(0.25, 0.25, 0.25, night, SHOWN[scene], SHOWN[scene], 1.0)


REST = resting("forest")


def derive(moment: Moment, score: Score, *, still: bool, light: float) -> Picture:
    """What the stage shows at this moment; `light` is how bright the sitter wants it, 0..1."""
    at = moment.level
    scene = SHOWN.get(moment.scene, SHOWN["plain"])
    before = SHOWN.get(moment.scene_before, SHOWN["plain"])
    begun, ends, coming = _around(score, moment.position)
    picture = Picture(
        light=_stepped(at),
        early=_stepped(at),
        late=_stepped(at),
        night=_stepped(1.0 - moment.brightness * light * _evened(moment, score)),
        scene=scene,
        before=before,
        blend=_stepped(moment.blend) if before != scene else 1.0,
        coming=coming,
        through=_stepped((moment.position - begun) / (ends - begun)) if ends > begun else 1.0,
    )
    if still:
        return picture
    lag = LAG * score.breaths[moment.breath].pattern.cycle
    return replace(
        picture,
        early=_stepped(_level(score, moment, lag), LANTERN_STEPS),
        late=_stepped(_level(score, moment, -lag), LANTERN_STEPS),
        time=moment.position,
        turn=_since_turn(score, moment),
        drop=_drop(moment),
    )


def _evened(moment: Moment, score: Score) -> float:
    """A factor on the light, 0..1: at bedtime no scene is brighter than any that was shown before it."""
    if score.wind_down is None:
        return 1.0
    changes = [getattr(cue.what, "name", "") for cue in score.scenes if cue.start <= moment.position]
    shown = [SHOWN.get(name, SHOWN["plain"]).lit for name in (score.scene, *changes)]
    if moment.scene != (changes[-1] if changes else score.scene):
        return 1.0
    factors: list[float] = [(min(shown[: number + 1]) / lit) ** (1 / GAMMA) for number, lit in enumerate(shown)]
    before = factors[-2] if len(factors) > 1 else factors[-1]
    return before + (factors[-1] - before) * moment.blend


def _around(score: Score, position: Seconds) -> tuple[Seconds, Seconds, Scene | None]:
    """When the scene began, when the next one comes or all is over, and which it is where that is soon."""
    begun, ends = 0.0, score.length
    for cue in score.scenes:
        if cue.start > position:
            name = getattr(cue.what, "name", "")
            soon = cue.start - position < AHEAD
            return begun, cue.start, SHOWN.get(name, SHOWN["plain"]) if soon else None
        begun = cue.start
    return begun, ends, None


def _since_turn(score: Score, moment: Moment) -> Seconds:
    breath = score.breaths[moment.breath]
    since = [moment.position - turn for turn in (breath.start, breath.turn_out)]
    return min((one for one in since if one >= 0), default=LONG_AGO)


def _drop(moment: Moment) -> Drop:
    level, through = moment.level, moment.through
    match moment.phase.value:
        case "in":
            return Drop(_stepped(level), _stepped(_soft(through / 0.3)))
        case "full":
            return Drop()
        case "out":
            return Drop(_stepped(level) * 2 - 1, _stepped(_soft((level - 0.15) / 0.5)), _stepped(sin(pi * through)))
        case _:
            return Drop(-1.0, 0.0)


def _soft(value: float) -> float:
    return 0.5 - 0.5 * cos(pi * min(max(0.0, value), 1.0))


def _level(score: Score, moment: Moment, ahead: Seconds) -> float:
    position = moment.position + ahead
    which = moment.breath
    if position < score.breaths[which].start:
        which = max(0, which - 1)
    elif position >= score.breaths[which].end:
        which = min(which + 1, len(score.breaths) - 1)
    breath = score.breaths[which]
    return breath.at(min(max(breath.start, position), breath.end))[2]


def _stepped(value: float, steps: int = STEPS) -> float:
    return round(min(max(0.0, value), 1.0) * steps) / steps

"""How light turns in a row of frames: how often it goes from brighter to darker, or back."""

from collections.abc import Iterable, Sequence

import numpy as np

from meditate.breath import PRESETS, BreathPattern, whole_breaths
from meditate.moment import moment_at
from meditate.score import Cue, Fit, SceneChange, Score
from meditate.units import Seconds
from tests.ui.gallery import Pixels
from ui.stage.picture import Picture, derive

LUMINANCE = (0.2126, 0.7152, 0.0722)
SEEN = 0.02
"""A change of relative luminance, of 1, that counts: a fifth of what accessibility guidelines call a flash."""


def luminance(picture: Pixels) -> Pixels:
    """Relative luminance of the whole and of each of twelve parts of the picture."""
    linear = np.where(picture <= 0.04045, picture / 12.92, ((picture + 0.055) / 1.055) ** 2.4) @ np.array(LUMINANCE)
    height, width = linear.shape
    parts = linear[: height // 3 * 3, : width // 4 * 4].reshape(3, height // 3, 4, width // 4).mean(axis=(1, 3))
    return np.concatenate([[linear.mean()], parts.ravel()])


def reversals(levels: Sequence[float]) -> list[int]:
    """The frames at which light has turned by more than SEEN."""
    found, way, edge = [], 0, levels[0]
    for frame, level in enumerate(levels):
        if (level - edge) * way > 0:
            edge = level
        elif abs(level - edge) > SEEN:
            if way:
                found.append(frame)
            way, edge = (1 if level > edge else -1), level
    return found


def most_in_a_second(frames: Iterable[Pixels], rate: float) -> int:
    """The most turns of light within any second, of the whole or of any part."""
    rows = np.array([luminance(frame) for frame in frames])
    most = 0
    for part in rows.T:
        turns = reversals([float(level) for level in part])
        most = max(most, *(sum(turn <= other < turn + rate for other in turns) for turn in turns), 0)
    return most


def sitting(scene: str, length: Seconds, rate: float, pattern: BreathPattern = PRESETS["calm"]) -> list[Picture]:
    """What the stage shows of this scene, frame by frame; in the midst another scene comes and goes over into it."""
    breaths = whole_breaths(pattern, 0.0, 2 * length)
    other = "river" if scene != "river" else "forest"
    change = Cue(breaths[0].start, breaths[1].end, SceneChange(scene))
    score = Score(2 * length, 0.0, Fit.BREATH, breaths, (change,), other)
    times = [frame / rate for frame in range(int(length * rate))]
    return [derive(moment_at(score, time), score, still=False, light=1.0) for time in times]

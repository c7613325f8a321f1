"""The horizon: how far a sit without an end is laid. It is pushed on in whole breaths, long before one comes there."""

from math import ceil

from meditate.plan.density import widening
from meditate.plan.flow import Flow, Gap
from meditate.plan.shape import Shape
from meditate.units import Seconds

HORIZON: Seconds = 1800.0
"""How much silence at least is laid after the last line."""
NEAR: Seconds = 600.0
"""From here on to the horizon it is pushed on."""


def first_horizon(flow: Flow, shape: Shape, start: Seconds) -> Seconds:
    """Where a sit is laid to whose first line may begin at `start`."""
    return _whole_breaths(start + _room(flow, shape) + HORIZON, shape)


def next_horizon(flow: Flow, shape: Shape, at: Seconds, horizon: Seconds) -> Seconds:
    """Where it is laid to when it is laid again from `at` on: as far as before, or further where that is near."""
    needed = at + _room(flow, shape) + NEAR
    return horizon if needed <= horizon else horizon + _whole_breaths(needed + HORIZON - horizon, shape)


def _room(flow: Flow, shape: Shape) -> Seconds:
    """The most that these steps can take with comfortable gaps, each waiting for a breath and for a bell."""
    cycle = max(shape.pattern.cycle, 60 / (shape.ramp_from or shape.pattern.rate))
    wider = widening(shape.density)
    waits = {Gap.NONE: 0.0, Gap.LINE: shape.line_gap * wider, Gap.SECTION: shape.section_gap * wider}
    bell = shape.tolls.between.lasts if shape.tolls.between else 0.0
    room = 0.0
    for step in flow.steps:
        room += step.duration + waits[step.gap] + cycle + bell
        if step.rest:
            room += step.rest.seconds + (step.rest.breaths + 1) * cycle + step.rest.elastic * waits[Gap.SECTION]
    after = flow.after
    return room + (after.seconds + after.breaths * cycle if after else 0.0)


def _whole_breaths(seconds: Seconds, shape: Shape) -> Seconds:
    return ceil(seconds / shape.pattern.cycle) * shape.pattern.cycle

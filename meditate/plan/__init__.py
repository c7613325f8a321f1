"""Scripts and durations in, scores out. Pure: same inputs, same score."""

from meditate.plan.planner import plan
from meditate.plan.relay import relay
from meditate.plan.shape import Shape

__all__ = ["Shape", "plan", "relay"]

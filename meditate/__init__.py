"""The sit: script, plan, score, sound. Nothing here knows a screen."""

__version__ = "0.1.0"

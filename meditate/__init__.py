"""The sit: script, plan, score, sound. Nothing here knows a screen."""

"""Scripts and durations in, scores out. Pure: same inputs, same score."""

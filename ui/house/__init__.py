"""The house: what the program can do for whoever sits, room by room, and the one place that builds it. Loads no Qt."""

"""A sit in a terminal: lines, keys and streams. Loads no Qt."""

"""Everything that is heard, as functions of the frame number."""

"""Reading what other programs, and our own exports, say was sat. Nothing is written here."""

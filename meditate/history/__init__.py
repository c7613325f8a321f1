"""The history: every sit that was sat, in files that are the sitter's own."""

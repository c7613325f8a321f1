"""Text to speech, in a child process. Never Qt, never a network."""

"""The sound device and all between it and a sit's mixer: the speaker, its child process, and the wire between them."""

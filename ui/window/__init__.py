"""The window's program: its face, its place in the tray, and how both are opened and taken apart."""

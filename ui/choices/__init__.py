"""What can be chosen, and how it is read from the settings and written into them. Pure."""

"""Who pulls a mixer and says the position: a file, or nobody. The one that is heard lives in `ui/sound/speaker.py`."""

"""Languages, as those who speak them call them."""

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Those that the window speaks."""

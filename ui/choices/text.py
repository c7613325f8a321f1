"""What can be read: a text of the library, one that was handed in, or nothing. Pure."""

from pathlib import Path

from meditate.settings import Settings
from meditate.texts import Text, chapter_of, known_as, title_of
from meditate.tongue import marked, spoken_language, tr
from ui.choices.choice import Choice, Option, of_sit
from ui.house.languages import LANGUAGES

HOURS = {"day": marked("{language}, for the day"), "night": marked("{language}, for the night")}
NIGHT = "night"
"""The hour that a text is written for."""


def text_choice(texts: tuple[Text, ...], settings: Settings, handed: Text | None = None) -> Choice:
    """What is read, or nothing: first what is in the language of the window, at bedtime what is for the night."""
    spoken, bedtime = spoken_language(), bool(settings.sit.fade)
    listed = sorted(texts, key=lambda t: (not t.language.startswith(spoken), bedtime and t.hour != NIGHT))
    silence = Option(None, tr("Silence"), tr("bells and breath only"))
    own = settings.sit.text
    strange = own is not None and all(own != text.name for text in texts)
    known = (*texts, handed) if handed else texts
    others = (Option(own, _called(own, known), tr("a text of your own")),) if own and strange else ()
    return of_sit("text", (*others, *(Option(t.name, t.title, _of(t)) for t in listed), silence))


def _called(name: str, texts: tuple[Text, ...]) -> str:
    """What a text is called that is none of those: a file, or a chapter."""
    whole, _, chapter = known_as(name).partition("#") if chapter_of(name) else (known_as(name), "", "")
    title = next((text.title for text in texts if text.name == whole), None) or title_of(Path(whole))
    return f"{title}: {chapter}" if chapter else title


def _of(text: Text) -> str:
    language = LANGUAGES.get(text.language, text.language)
    return tr(HOURS[text.hour]).format(language=language) if text.hour else language

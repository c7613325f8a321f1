"""The phrasebook: translations as their files hold them, to tell something in a language that is not spoken here."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import parse

from meditate.tongue import Tongue, in_english, speaking

TRANSLATIONS = Path(__file__).resolve().parents[1] / "resources" / "i18n"
ENGLISH = "en"


@contextmanager
def in_language(*wanted: str) -> Iterator[None]:
    """Within this, in this thread, words are told in the first of these (BCP 47) that is known, or else as before."""
    known = next((code for language in wanted if (code := known_language(language))), "")
    if not known:
        yield
        return
    with speaking(known, in_english if known == ENGLISH else _tongue(known)):
        yield


def known_language(language: str) -> str:
    """The code of this language, `de` for `de-AT`; empty for one that words are not translated into."""
    code = language.replace("_", "-").partition("-")[0].lower()
    return code if code.isalpha() and (TRANSLATIONS / f"{code}.ts").is_file() else ""


def _tongue(code: str) -> Tongue:
    phrases = _phrases(code)

    def told(words: str, apart: str, number: int) -> str:
        forms = phrases.get((words, apart))
        if not forms:
            return in_english(words, apart, number)
        # One and more, as German and Spanish tell them apart; a language that has other kinds takes its last.
        return forms[0 if number in (-1, 1) else -1].replace("%n", str(number))

    return told


@cache
def _phrases(code: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """By the English words and what sets them apart: as they are told of one, and of more."""
    messages = parse(TRANSLATIONS / f"{code}.ts").getroot().iterfind("context[name='']/message")
    return {
        (message.findtext("source") or "", message.findtext("comment") or ""): tuple(_forms(message))
        for message in messages
        if all(_forms(message))
    }


def _forms(message: Element) -> list[str]:
    several = message.findall("translation/numerusform")
    return [form.text or "" for form in several] or [message.findtext("translation") or ""]

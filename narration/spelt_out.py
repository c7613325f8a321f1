"""Numbers with their units, times of day, fractions and short forms, spelt out in each language that is known here.

An engine reads figures well and what stands around them badly: "10–15 min", "7:05", "z. B.".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from narration.rules import Replace, Rule, rule

FRACTIONS = ("½", "¼", "¾", "⅓", "⅔")
_WRITTEN = {"1/2": "½", "1/4": "¼", "3/4": "¾", "1/3": "⅓", "2/3": "⅔"}
_HOUR = r"(?<![\d:.,])([01]?\d|2[0-3])"
_MINUTE = r"([0-5]\d)(?![\d:])"


@dataclass(frozen=True, slots=True)
class Spelling:
    """How one language says what is written short."""

    units: Mapping[str, tuple[str, str]]
    """As written → one of them with its number, and the word for several."""
    fractions: tuple[str, str, str, str, str]
    to: str
    over: str
    both: str
    times: str
    at: str
    dot: str
    degrees: str
    clock: tuple[Rule, ...]
    short: Mapping[str, str]
    """As written → in full."""
    ones: Mapping[str, str] = field(default_factory=dict)
    """The number one before these words, where it follows their gender: a pattern of words → how it is said."""
    decimal: str = ","


def spelt_out(language: str) -> tuple[Rule, ...]:
    """The rules of a language (BCP 47, any case); none where it is not known."""
    return _rules(language.lower().replace("_", "-").partition("-")[0])


@cache
def _rules(family: str) -> tuple[Rule, ...]:
    if family not in _SPELLINGS:
        return ()
    how = _SPELLINGS[family]
    units = "|".join(sorted(map(re.escape, how.units), key=len, reverse=True))
    return (
        rule(r"(?:https?://|www\.)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", _address(how)),
        *(_short(written, full) for written, full in how.short.items()),
        *how.clock,
        rule(r"(?<=\d)\s?[\u2013\u2012-]\s?(?=\d)", f" {how.to} "),
        rule(rf"\b(\d+(?:{re.escape(how.decimal)}\d+)?)\s?({units})\b(?:\.(?=\s+\S))?(?!')", _duration(how)),
        *(rule(rf"\b1(?=\s(?:{words})\b)", one) for words, one in how.ones.items()),
        rule(r"\s?°(?:\s?([FC])\b)?", lambda match: f" {how.degrees}{_SCALES[match.group(1)]}"),
        rule(r"[½¼¾⅓⅔]", lambda match: f" {how.fractions[FRACTIONS.index(match.group())]} "),
        rule(
            r"(?<![\d/])(?:1/2|[12]/3|[13]/4)(?![\d/])",
            lambda match: how.fractions[FRACTIONS.index(_WRITTEN[match.group()])],
        ),
        rule(r"(?<=\d)/(?=\d)", f" {how.over} "),
        rule(r"\b(\d+)\s?[x×](?!\w)", rf"\1 {how.times}"),
        rule(r"\s?&\s?", f" {how.both} "),
    )


_SCALES = {"F": " Fahrenheit", "C": " Celsius", None: ""}


def _address(how: Spelling) -> Replace:
    def said(match: re.Match[str]) -> str:
        site = re.sub(r"^(?:https?://)?(?:www\.)?", "", match.group()).partition("/")[0]
        return site.replace("@", f" {how.at} ").replace(".", f" {how.dot} ")

    return said


def _duration(how: Spelling) -> Replace:
    def said(match: re.Match[str]) -> str:
        number, (one, several) = match.group(1), how.units[match.group(2)]
        return one if number == "1" else f"{number} {several}"

    return said


def _short(written: str, full: str) -> Rule:
    """A short form in full; a stop that ends the line too is kept."""
    pattern = re.escape(written).replace(r"\ ", r"\s?")

    def said(match: re.Match[str]) -> str:
        capital = full[:1].upper() + full[1:] if match.group()[:1].isupper() and written[:1].islower() else full
        return capital + "." if match.group().endswith(".") and match.end() == len(match.string) else capital

    return rule(rf"(?<![\w.])(?i:{pattern[:1]}){pattern[1:]}(?!\w)", said)


def _english_clock(match: re.Match[str]) -> str:
    hour, minute = str(int(match.group(1))), match.group(2)
    if minute == "00":
        return hour if match.group(3) else f"{hour} o'clock"
    return f"{hour} oh {minute[1]}" if minute[0] == "0" else f"{hour} {minute}"


def _german_clock(match: re.Match[str]) -> str:
    hour, minute = int(match.group(1)), int(match.group(2))
    return " ".join(part for part in ("ein" if hour == 1 else str(hour), "Uhr", str(minute) if minute else "") if part)


def _spanish_clock(match: re.Match[str]) -> str:
    hour, minute = int(match.group(1)), int(match.group(2))
    return ("una" if hour == 1 else str(hour)) + (f" y {minute}" if minute else "")


_SPELLINGS = {
    "en": Spelling(
        units={
            **dict.fromkeys(("s", "sec", "secs"), ("1 second", "seconds")),
            **dict.fromkeys(("min", "mins"), ("1 minute", "minutes")),
            **dict.fromkeys(("h", "hr", "hrs"), ("1 hour", "hours")),
        },
        fractions=("a half", "a quarter", "three quarters", "a third", "two thirds"),
        to="to", over="over", both="and", times="times", at="at", dot="dot", degrees="degrees", decimal=".",
        clock=(rule(rf"{_HOUR}:{_MINUTE}(?=(\s?[ap]\.?m\b)?)", _english_clock),),
        short={"e.g.": "for example", "i.e.": "that is", "approx.": "approximately", "etc.": "et cetera"},
    ),
    "de": Spelling(
        units={
            **dict.fromkeys(("s", "sec", "Sek", "sek"), ("eine Sekunde", "Sekunden")),
            **dict.fromkeys(("min", "Min"), ("eine Minute", "Minuten")),
            **dict.fromkeys(("h", "Std", "std"), ("eine Stunde", "Stunden")),
        },
        fractions=("ein halb", "ein Viertel", "drei Viertel", "ein Drittel", "zwei Drittel"),
        to="bis", over="durch", both="und", times="mal", at="at", dot="Punkt", degrees="Grad",
        clock=(
            rule(rf"{_HOUR}:{_MINUTE}(?:\s?(?:Uhr|h)\b)?", _german_clock),
            rule(rf"{_HOUR}\.{_MINUTE}\s?Uhr\b", _german_clock),
        ),
        short={
            "z. B.": "zum Beispiel", "d. h.": "das heißt", "u. a.": "unter anderem", "bzw.": "beziehungsweise",
            "ca.": "etwa", "usw.": "und so weiter", "evtl.": "eventuell", "ggf.": "gegebenenfalls",
        },
        ones={"Minute|Sekunde|Stunde|Runde|Woche": "eine", "Atemzug|Tag|Monat|Mal": "ein"},
    ),
    "es": Spelling(
        units={
            **dict.fromkeys(("s", "seg", "segs"), ("un segundo", "segundos")),
            **dict.fromkeys(("min", "mins"), ("un minuto", "minutos")),
            **dict.fromkeys(("h", "hr", "hrs"), ("una hora", "horas")),
        },
        fractions=("medio", "un cuarto", "tres cuartos", "un tercio", "dos tercios"),
        to="a", over="entre", both="y", times="veces", at="arroba", dot="punto", degrees="grados",
        clock=(rule(rf"{_HOUR}:{_MINUTE}(?:\s?h\b)?", _spanish_clock),),
        short={
            "p. ej.": "por ejemplo", "etc.": "etcétera", "aprox.": "aproximadamente",
            "Ud.": "usted", "Uds.": "ustedes",
        },
        ones={"minuto|segundo|día|mes": "un", "hora|semana|vez|respiración": "una"},
    ),
}  # fmt: skip

"""Words that a review looks for, of the languages that texts are written in: English, German, Spanish."""

import re
from collections import Counter
from collections.abc import Iterable


def _any(*expressions: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(expressions)})\b", re.IGNORECASE)


HOLDS = _any(
    r"(?:hold|keep|retain|suspend) (?:your|the|this|that|a) breath", r"breath[- ]?(?:hold(?:ing)?|retention)",
    r"hold (?:it|in|for)\b", r"without breathing", r"stop breathing",
    r"(?:halte|halt|halten) (?:du |sie )?(?:den|deinen|ihren|die) (?:atem|luft)(?: an)?",
    r"(?:atem|luft) (?:an(?:zu)?halten|anhältst)",
    r"(?:contén|contener|contenga|aguanta|aguantar|retén|retener|sostén|mantén) (?:la respiración|el aire|el aliento)",
)  # fmt: skip
"""Breath that is held."""
HASTES = _any(
    r"hyperventilat\w*", r"breath of fire", r"breathe (?:as )?(?:fast|rapidly|quickly|hard|forcefully)(?: as you can)?",
    r"(?:rapid|forceful|forced) breath(?:s|ing)?", r"atme (?:so )?(?:schnell|heftig)", r"respira (?:muy )?rápido",
)  # fmt: skip
"""Breath that is hurried."""
SAFETY = _any(
    r"(?:only )?(?:as|so) long as (?:it|this|that)(?: is|'s|’s) (?:comfortable|easy|pleasant)", r"comfortabl[ey]",
    r"pregnan\w+", r"dizz\w+", r"light-?headed\w*", r"blood pressure",
    r"let (?:it )?go (?:at any time|whenever|earlier)",
    r"skip this", r"never force", r"without (?:force|strain)", r"if (?:it|this) feels (?:too much|unpleasant|wrong)",
    r"angenehm\w*", r"schwind\w+", r"schwanger\w*", r"blutdruck", r"jederzeit", r"ohne (?:druck|zwang)",
    r"cómod\w+", r"mare\w+", r"embaraz\w+", r"presión arterial", r"sin (?:forzar|esfuerzo)", r"en cualquier momento",
)  # fmt: skip
"""What makes holding safe to offer."""
WAYS_OUT = _any(
    r"leave (?:it|this|that|out)", r"left out", r"no good place", r"too (?:much|loud)", r"part is free",
    r"danger\w*", r"turn round at any", r"hold on to", r"stand still", r"eyes may", r"eyes open",
    r"lass (?:ihn|es|das|diesen|dieses) (?:aus|weg|teil)", r"zu (?:viel|laut)", r"augen dürfen", r"ausgelassen",
    r"deja esta", r"demasiado", r"(?:ojos|los ojos) pueden", r"puedes (?:dejarlo|saltarte)",
)  # fmt: skip
"""What offers something else to one for whom this is not."""
CLAIMS = _any(
    r"cures?", r"will (?:heal|cure|treat|fix)", r"heals? (?:you|your|the)", r"guarantee[ds]?", r"miracle\w*",
    r"(?:treats?|reverses?) (?:your )?(?:anxiety|depression|pain|illness|insomnia)", r"heilt", r"garantiert", r"cura",
    r"garantiza\w*",
)  # fmt: skip
"""Promises of health."""
CLOSINGS = _any(
    r"(?:come|coming|go|bring\w*|turn\w*) back", r"return\w*", r"open (?:your|the) eyes", r"eyes open", r"wak(?:e|ing)",
    r"when(?:ever)? you(?: a|'|’)re ready", r"go on", r"stretch\w*", r"stand up", r"rise", r"thank (?:you|yourself)",
    r"(?:take|carry|keep|travel) .{0,40}with you", r"(?:the|your) day", r"end(?:ing)? (?:of )?(?:this|the|your)",
    r"zurück\w*", r"(?:öffne|augen auf)\w*", r"wenn du (?:so weit|soweit|bereit) bist", r"aufsteh\w*", r"tag", r"danke",
    r"vuelve\w*", r"volver", r"regres\w+", r"abre (?:los|tus) ojos", r"cuando (?:estés|quieras)", r"despiert\w+",
    r"gracias", r"el día",
)  # fmt: skip
"""What leads back from a sit."""

_COMMON = {
    "en": "the and of you your to is in it that with as let at for be this are not",
    "de": "der die das und ist du dein deine in den dem ein eine nicht mit es zu sich wie auf im",
    "es": "el la los las de que y en un una tu tus es con por no se lo como al del",
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 20
"""Words before one says in which language they are."""


def language_by_words(texts: Iterable[str]) -> str:
    """`en`, `de` or `es`, where these words are clearly one of them; else empty."""
    words = [word.lower() for text in texts for word in _WORD.findall(text)]
    common = {code: frozenset(listed.split()) for code, listed in _COMMON.items()}
    counts = Counter({code: sum(word in known for word in words) for code, known in common.items()})
    (first, most), (_, next_most) = counts.most_common(2)
    clear = len(words) >= _ENOUGH and most >= 0.15 * len(words) and most >= 2 * next_most
    return first if clear else ""

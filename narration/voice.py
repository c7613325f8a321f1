"""Voices: who can speak, by id, and which one suits a language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from meditate.errors import UnknownNameError, nearest
from meditate.tongue import marked


class Kind(StrEnum):
    """What makes a voice sound."""

    FORMANT = "formant"
    """Computed from rules; light, the same on every machine."""
    SYSTEM = "system"
    """Comes with the operating system."""
    NEURAL = "neural"
    """Learned from a speaker; a file that the sitter has brought."""
    COMMAND = "command"
    """Another program, that writes a sound file."""
    CAPTIONS = "captions"
    """Makes no sound; lines are only written."""


STRIDING = frozenset({Kind.NEURAL, Kind.COMMAND})
"""Know no words a minute: how long their words take is measured."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker of one engine."""

    id: str
    """Such as `en-us` or `en-us+Annie`; unique."""
    name: str
    """For people; unique within a list."""
    language: str
    """BCP 47, lower case where the engine says so."""
    kind: Kind = Kind.FORMANT
    quality: str = ""
    """As its maker calls it: low, medium, high."""
    licence: str = ""
    """As its card says."""
    source: str = ""
    """What its engine is asked for, where that is not the id."""

    def speaks(self, language: str) -> bool:
        """Whether this is one of its languages; nobody and who does not say read any."""
        return not self.language or family(self.language) == family(language)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a formant voice holds itself. Chosen by pitch and brightness measured, see `docs/decisions/`."""

    pitch: int = 45
    """0 to 100; 50 is the engine's own."""
    range: int = 40
    """0 (flat) to 100; 50 is the engine's own."""
    volume: int = 100
    """0 to 100; lower where the engine would clip."""


NOBODY = Voice("captions", marked("Captions only"), "", Kind.CAPTIONS)

CALM = (
    Voice("en-us", marked("American, calm"), "en-us"),
    Voice("en-us+f2", marked("American, clear"), "en-us"),
    Voice("en-us+steph", marked("Steph, dark"), "en-us"),
    Voice("en-us+Annie", "Annie", "en-us"),
    Voice("en-us+klatt6", marked("American, deep"), "en-us"),
    Voice("en-gb-x-rp", marked("British, calm"), "en-gb-x-rp"),
    Voice("en-gb-x-rp+f2", marked("British, clear"), "en-gb-x-rp"),
    Voice("en-gb-x-rp+steph", marked("Steph, British"), "en-gb-x-rp"),
)
"""The short list that comes first."""

_MANNERS = {"en-us": Manner(40, 35), "en-gb-x-rp": Manner(40, 35), "en-gb-x-rp+f2": Manner(45, 40)}
# These reach full scale at the engine's own volume and come out torn.
_CLIPPING = {"linda", "belinda", "lee", "gene", "gene2", "storm", "mr serious", "klatt4", "klatt5", "zac", "whisperf"}
_HOME = {"en": "en-us", "en-gb": "en-gb-x-rp", "zh": "cmn", "no": "nb", "pt": "pt-br", "es": "es", "fr": "fr-fr"}

_SAME = {"cmn": "zh", "nb": "no"}
"""What an engine calls a language → what texts call it."""


def manner(voice_id: str) -> Manner:
    """How this formant voice is asked to speak."""
    held = _MANNERS.get(voice_id, Manner())
    torn = voice_id.partition("+")[2].lower() in _CLIPPING or voice_id.startswith("en-gb-scotland")
    return Manner(held.pitch, held.range, 70) if torn else held


def find_voice(voice_id: str, voices: Iterable[Voice]) -> Voice:
    """The voice of this id or name, in any case; raises UnknownNameError with the nearest."""
    known = tuple(voices)
    wanted = voice_id.casefold()
    for voice in known:
        if wanted in (voice.id.casefold(), voice.name.casefold()):
            return voice
    ids = [voice.id for voice in known]
    # A hundred ids would bury the message; where none is near, the calm ones are named.
    raise UnknownNameError("voice", voice_id, ids if nearest(voice_id, ids) else ids[: len(CALM)])


def family(language: str) -> str:
    """The language of a tag, without its place: `pt` for `pt-BR`."""
    first = language.lower().replace("_", "-").partition("-")[0]
    return _SAME.get(first, first)


def reader_of(language: str, chosen: Voice, voices: Sequence[Voice]) -> Voice:
    """Who reads a language where this voice was chosen: itself, else one of its kind, a simple one, or any that speaks
    it; itself where none does."""
    if chosen.speaks(language):
        return chosen
    able = [voice for voice in voices if voice.language and voice.speaks(language)]
    for kind in (chosen.kind, Kind.FORMANT, Kind.SYSTEM, Kind.NEURAL, Kind.COMMAND):
        if like := [voice for voice in able if voice.kind is kind]:
            return default_for(language, like)
    return chosen


def default_for(language: str, voices: Sequence[Voice] = CALM) -> Voice:
    """The best voice for a language (BCP 47, any case): the same, its nearest relative, else the first there is."""
    wanted = language.lower().replace("_", "-")
    home = family(wanted)
    spoken = [(voice.language.lower().replace("_", "-"), voice) for voice in voices]
    for tag in (_HOME.get(wanted, wanted), wanted, _HOME.get(home, home)):
        for language_of, voice in spoken:
            if language_of == tag:
                return voice
    relatives = (voice for language_of, voice in spoken if family(language_of) == home)
    return next(relatives, voices[0] if voices else NOBODY)

"""Neural voices as files: pairs of `NAME.onnx` and `NAME.onnx.json`, looked for in folders. No model is opened here."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from meditate.tongue import marked, tr
from narration.voice import Kind, Voice

MODEL, CONFIG, CARD = ".onnx", ".onnx.json", "MODEL_CARD"
DEEPEST, MOST_FOLDERS = 5, 500
"""How far a folder is searched: enough for language/place/name/quality, and never a whole disk."""
LARGEST_CONFIG, LARGEST_CARD = 4 << 20, 1 << 18
MOST_SPEAKERS = 5000
"""The largest models that are known have a thousand."""
NONSENSE = marked("{file} is not what tells of a voice; get it again")
PHONEMES = ("espeak", "text")
"""What a voice may be spelt in; the other kinds would fetch models of their own."""


@dataclass(frozen=True, slots=True)
class Found:
    """What folders hold: voices, and a sentence for each file that is none."""

    voices: tuple[Voice, ...] = ()
    notes: tuple[str, ...] = ()


class VoiceFileError(ValueError):
    """Why this file is no voice, in a sentence."""


def installed() -> bool:
    """Whether Piper is here; it is not loaded."""
    return find_spec("piper") is not None


def voices_in(folders: Iterable[Path]) -> Found:
    """All voices in these folders and below; the first of a name is taken. Never raises."""
    voices: dict[str, Voice] = {}
    notes: list[str] = []
    for model in _models(folders):
        try:
            for voice in voices_of(model):
                voices.setdefault(voice.id, voice)
        except VoiceFileError as why:
            notes.append(str(why))
    return Found(_told_apart(tuple(voices.values())), tuple(notes))


def voices_of(model: Path) -> tuple[Voice, ...]:
    """The voices in this file, one for each speaker. Raises VoiceFileError."""
    config = _config_of(model)
    name = model.name.removesuffix(MODEL)
    language = _text(config, "language", "code") or _text(config, "espeak", "voice") or name.partition("-")[0]
    quality, licence = _text(config, "audio", "quality"), licence_in(_card_of(model))
    title = (_text(config, "dataset") or [*name.split("-"), name][1]).replace("_", " ").strip().capitalize()
    return tuple(
        Voice(
            f"{name}#{speaker}" if speaker else name,
            ", ".join(part for part in (f"{title} {speaker}".strip(), quality) if part),
            language.replace("_", "-").lower(), Kind.NEURAL, quality, licence, f"{model}#{number}",
        )
        for speaker, number in _speakers(config, model)
    )  # fmt: skip


def _speakers(config: Mapping[str, Any], model: Path) -> list[tuple[str, int]]:
    """The name and the number of each; one without a name where there is only one."""
    speakers = config.get("num_speakers", 1)
    if not isinstance(speakers, int) or not 1 <= speakers <= MOST_SPEAKERS:
        raise VoiceFileError(tr(NONSENSE).format(file=beside(model)))
    if speakers == 1:
        return [("", 0)]
    named = config.get("speaker_id_map")
    by_name = named if isinstance(named, dict) and named else {str(number): number for number in range(speakers)}
    return [(str(who), number) for who, number in by_name.items() if isinstance(number, int) and 0 <= number < speakers]


def licence_in(card: str) -> str:
    """What a model card says of the licence, in its own words; empty where it says nothing."""
    for row in card.splitlines():
        label, colon, said = row.strip().lstrip("*-# ").partition(":")
        if colon and label.strip(" *").lower() in {"license", "licence"}:
            return " ".join(said.strip(" *").split())[:200]
    return ""


def beside(model: Path) -> Path:
    """The file that tells of this model."""
    return model.with_name(model.name.removesuffix(MODEL) + CONFIG)


def cards(model: Path) -> Iterator[Path]:
    """Where the card of this model may lie, its own first; one for a folder tells of the only model in it."""
    yield model.with_name(f"{model.name.removesuffix(MODEL)}.{CARD}")
    if sum(1 for _ in model.parent.glob(f"*{MODEL}")) == 1:
        yield model.with_name(CARD)


def _config_of(model: Path) -> Mapping[str, Any]:
    file = beside(model)
    if not model.is_file():
        raise VoiceFileError(tr("there is no file {file}").format(file=model))
    try:
        if file.stat().st_size > LARGEST_CONFIG:
            raise VoiceFileError(tr(NONSENSE).format(file=file))
        config = json.loads(file.read_text("utf-8-sig"))
    except FileNotFoundError:
        what = tr("{model} needs {file} beside it; a voice is both files")
        raise VoiceFileError(what.format(model=model.name, file=file.name)) from None
    except OSError as error:
        raise VoiceFileError(tr("{file} cannot be read ({why})").format(file=file, why=error.strerror)) from error
    except (ValueError, RecursionError) as error:
        raise VoiceFileError(tr(NONSENSE).format(file=file)) from error
    if not isinstance(config, dict) or not isinstance(config.get("phoneme_id_map"), dict):
        raise VoiceFileError(tr(NONSENSE).format(file=file))
    spelt = config.get("phoneme_type", PHONEMES[0])
    if spelt not in PHONEMES:
        what = tr("{model} is spelt in {kind}, which needs more than Piper; it is left out")
        raise VoiceFileError(what.format(model=model.name, kind=repr(spelt)))
    return config


def _card_of(model: Path) -> str:
    for card in cards(model):
        try:
            if card.is_file() and card.stat().st_size <= LARGEST_CARD:
                return card.read_text("utf-8", "replace")
        except OSError:
            continue
    return ""


def _text(config: Mapping[str, Any], *keys: str) -> str:
    found: Any = config
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found.strip() if isinstance(found, str) else ""


def _models(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in dict.fromkeys(folders):
        for number, (place, inner, files) in enumerate(os.walk(folder)):
            if number == MOST_FOLDERS:
                break
            deep = len(Path(place).relative_to(folder).parts)
            inner[:] = sorted(name for name in inner if deep < DEEPEST and not name.startswith("."))
            yield from (Path(place) / name for name in sorted(files) if name.endswith(MODEL))


def _told_apart(voices: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """No two of the same name: those tell their language too, or are called by their ids."""
    often = Counter(voice.name for voice in voices)
    more = [f"{voice.name}, {voice.language}" if often[voice.name] > 1 else voice.name for voice in voices]
    often = Counter(more)
    names = [voice.id if often[name] > 1 else name for voice, name in zip(voices, more, strict=True)]
    return tuple(replace(voice, name=name) for voice, name in zip(voices, names, strict=True))

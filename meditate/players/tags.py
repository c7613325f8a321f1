"""Writes an imprint into a finished sound file, in the words that each kind of file has for it."""

from base64 import b64encode
from pathlib import Path
from typing import Any

import soundfile
from mutagen import MutagenError
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, CHAP, COMM, CTOC, ID3, TCON, TIT2, TLAN, TPE1, TSSE, TXXX, CTOCFlags, PictureType
from mutagen.mp4 import MP4, MP4Cover, MP4FreeForm
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis

from meditate.imprint import GENRE, MAKER, Chapter, Imprint
from meditate.units import Seconds

THREE_LETTERS = {
    "ar": "ara", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa",
    "eo": "epo", "fa": "fas", "fi": "fin", "fr": "fra", "he": "heb", "hi": "hin", "hu": "hun", "id": "ind",
    "it": "ita", "ja": "jpn", "ko": "kor", "nb": "nob", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por",
    "ro": "ron", "ru": "rus", "sv": "swe", "th": "tha", "tr": "tur", "uk": "ukr", "vi": "vie", "zh": "zho",
}  # fmt: skip
"""ISO 639-2, which MP3 and m4b ask for."""

SEAL = "MEDITATE_SEAL"
ATOM = f"----:org.meditate:{SEAL}"


def language_code(language: str) -> str:
    """Three letters for a BCP 47 language; empty where none are known."""
    return THREE_LETTERS.get(language.lower().partition("-")[0], "")


def write_tags(path: Path, ending: str, imprint: Imprint, length: Seconds) -> None:
    """Raises OSError or MutagenError. A `.wav` file has its few words from the one who wrote it."""
    match ending:
        case ".flac":
            flac = FLAC(path)
            flac.update(comments(imprint))
            if imprint.cover:
                flac.add_picture(_picture(imprint.cover))
            flac.save()
        case ".ogg" | ".opus":
            ogg: Any = OggVorbis(path) if ending == ".ogg" else OggOpus(path)
            ogg.update(comments(imprint))
            if imprint.cover:
                ogg["METADATA_BLOCK_PICTURE"] = [b64encode(_picture(imprint.cover).write()).decode()]
            ogg.save()
        case ".mp3":
            _id3(imprint, length).save(path)
        case ".m4b" | ".m4a":
            mp4 = MP4(path)
            mp4.update(_atoms(imprint))
            mp4.save()
        case _:
            pass


def wave_tags(imprint: Imprint) -> dict[str, str]:
    """The few words that a `.wav` file can say, as libsndfile calls them."""
    said = {
        "title": imprint.title, "artist": imprint.author, "comment": imprint.comment, "copyright": imprint.licence,
        "genre": GENRE, "software": f"{MAKER} {SEAL}={imprint.seal}" if imprint.seal else MAKER,
    }  # fmt: skip
    return {name: value for name, value in said.items() if value}


def comments(imprint: Imprint) -> dict[str, list[str]]:
    """Of Vorbis, as FLAC, Ogg and Opus have them."""
    said = {
        "TITLE": imprint.title,
        "ARTIST": imprint.author,
        "GENRE": GENRE,
        "LANGUAGE": imprint.language,
        "LICENSE": imprint.licence,
        "COMMENT": imprint.comment,
        "ENCODER": MAKER,
        SEAL: imprint.seal,
    }
    for number, chapter in enumerate(imprint.chapters, start=1):
        said[f"CHAPTER{number:03}"] = _clock(chapter.start)
        said[f"CHAPTER{number:03}NAME"] = chapter.title
    return {name: [value] for name, value in said.items() if value}


def _clock(seconds: Seconds) -> str:
    whole, rest = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}.{rest:03}"


def _picture(cover: bytes) -> Picture:
    picture = Picture()
    picture.type, picture.mime, picture.data = PictureType.COVER_FRONT, "image/jpeg", cover
    return picture


def _id3(imprint: Imprint, length: Seconds) -> ID3:
    tags = ID3()
    frames = {
        imprint.title: TIT2(text=imprint.title),
        imprint.author: TPE1(text=imprint.author),
        language_code(imprint.language): TLAN(text=language_code(imprint.language)),
        imprint.licence: TXXX(desc="LICENSE", text=imprint.licence),
        imprint.comment: COMM(lang=language_code(imprint.spoken), desc="", text=imprint.comment),
        GENRE: TCON(text=GENRE),
        MAKER: TSSE(text=MAKER),
    }
    for said, frame in frames.items():
        if said:
            tags.add(frame)
    if imprint.seal:
        tags.add(TXXX(desc=SEAL, text=imprint.seal))
    if imprint.cover:
        tags.add(APIC(mime="image/jpeg", type=PictureType.COVER_FRONT, desc="", data=imprint.cover))
    _add_chapters(tags, imprint.chapters, length)
    return tags


def _add_chapters(tags: ID3, chapters: tuple[Chapter, ...], length: Seconds) -> None:
    if not chapters:
        return
    names = [f"chp{number}" for number in range(len(chapters))]
    flags = CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED
    tags.add(CTOC(element_id="toc", flags=flags, child_element_ids=names, sub_frames=[]))
    ends = [*(chapter.start for chapter in chapters[1:]), length]
    for name, chapter, end in zip(names, chapters, ends, strict=True):
        span = {"start_time": round(chapter.start * 1000), "end_time": round(end * 1000)}
        tags.add(CHAP(element_id=name, **span, sub_frames=[TIT2(text=chapter.title)]))


def _atoms(imprint: Imprint) -> dict[str, list[object]]:
    said: dict[str, object] = {
        "\xa9nam": imprint.title,
        "\xa9ART": imprint.author,
        "\xa9gen": GENRE,
        "\xa9cmt": imprint.comment,
        "cprt": imprint.licence,
        "\xa9too": MAKER,
    }
    if imprint.seal:
        said[ATOM] = MP4FreeForm(imprint.seal.encode())
    if imprint.cover:
        said["covr"] = MP4Cover(imprint.cover, imageformat=MP4Cover.FORMAT_JPEG)
    return {name: [value] for name, value in said.items() if value}


def read_seal(path: Path) -> str:
    """The seal of a file that we wrote; empty where there is none, or none that can be read."""
    try:
        return _seal_in(path, path.suffix.lower())
    except (OSError, MutagenError, soundfile.SoundFileError, ValueError):
        return ""


def _seal_in(path: Path, ending: str) -> str:
    match ending:
        case ".wav":
            with soundfile.SoundFile(path) as wave:
                return str(wave.software).partition(f"{SEAL}=")[2].partition(" ")[0]
        case ".mp3":
            return "".join(frame.text[0] for frame in ID3(path).getall(f"TXXX:{SEAL}"))
        case ".m4b" | ".m4a":
            atoms: Any = MP4(path)
            return b"".join(atoms.get(ATOM, [])).decode()
        case ".flac" | ".ogg" | ".opus":
            kinds: dict[str, Any] = {".flac": FLAC, ".ogg": OggVorbis, ".opus": OggOpus}
            return "".join(kinds[ending](path).get(SEAL, []))
        case _:
            return ""

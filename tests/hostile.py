"""Files that mean harm, or are merely broken: each with the ending it comes with. Made here, for some are large."""

import codecs
from collections.abc import Callable
from zipfile import ZIP_STORED

from tests.books import CONTAINER, book, locked, package, parts_of, zipped

LARGE = 256 * 1024 - 64
"""Bytes: as much as a text may hold, or nearly."""


def _speak(inner: str, before: str = "") -> bytes:
    return f'<?xml version="1.0"?>\n{before}<speak>{inner}</speak>'.encode()


def _laughs() -> bytes:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return _speak("&l9;", f'<!DOCTYPE speak [<!ENTITY l0 "lol">{levels}]>\n')


def _filled(unit: str, ending: str = "") -> bytes:
    """A quarter of what a text may hold: these are read to their end."""
    return (unit * (LARGE // 4 // len(unit.encode())) + ending).encode()


def _steps(unit: str, count: int) -> str:
    """This again and again, with so much between that it does not look like a bomb."""
    return "".join(f"{unit}{n * 7919 % 99991}" for n in range(min(count, 1_000_000 // (len(unit) + 5))))


TEXTS: dict[str, Callable[[], bytes]] = {
    "laughs.ssml": _laughs,
    "quadratic.ssml": lambda: _speak("&a;" * 5000, f'<!DOCTYPE speak [<!ENTITY a "{"a" * 50_000}">]>'),
    "outside.ssml": lambda: _speak("&x;", '<!DOCTYPE speak [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "parameter.ssml": lambda: _speak("a", '<!DOCTYPE speak [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>'),
    "definition.ssml": lambda: _speak("a", '<!DOCTYPE speak SYSTEM "http://127.0.0.1:9/speak.dtd">'),
    "deep.ssml": lambda: _speak("<p>" * (LARGE // 8)),
    "wide.ssml": lambda: _speak("<p/>" * (LARGE // 4 - 20)),
    "attributes.ssml": lambda: _speak("<p " + " ".join(f"a{n}=''" for n in range(24_000)) + "/>"),
    "attribute.ssml": lambda: _speak(f'<p a="{"x" * (LARGE - 100)}"/>'),
    "unclosed.ssml": lambda: _filled("<speak>"),
    "half-a-tag.ssml": lambda: b'<speak>Sit.<audio src="',
    "references.ssml": lambda: _speak("&#65;" * (LARGE // 6)),
    "comment.ssml": lambda: b"<speak><!--" + b"-" * (LARGE - 20),
    "section.ssml": lambda: b"<speak><![CDATA[" + b"]" * (LARGE - 20),
    "instructions.ssml": lambda: b"<speak>" + b"<?a b?>" * (LARGE // 8) + b"Sit.</speak>",
    "breaks.ssml": lambda: _speak('Sit. <break time="9e9s"/><break time="-1s"/><break time="NaNs"/>' * 50),
    "rates.ssml": lambda: _speak(f'<prosody rate="{"9" * 4000}%" volume="+9e9dB">Sit.</prosody>'),
    "huge-number.md": f"Sit. [pause {'9' * 50}s]".encode,
    "over-the-limit.ssml": lambda: _speak("Sit. " * 60_000),
    "over-the-limit.md": lambda: b"Sit. " * 1_000_000,
    "one-line.md": lambda: _filled("sit and rest and "),
    "one-word.md": lambda: _filled("a"),
    "stars.md": lambda: _filled("*_a "),
    "brackets.md": lambda: _filled("[("),
    "quotes.md": lambda: _filled("> - "),
    "stops.txt": lambda: _filled(".", "a"),
    "nul.md": lambda: b"Sit.\n\0Rest.",
    "nul.ssml": lambda: b"<speak>Sit.\0</speak>",
    "control.ssml": lambda: b"<speak>Sit.\x08</speak>",
    "half-a-character.txt": lambda: "Sit. é".encode()[:-1],
    "overlong.txt": lambda: b"Sit. \xc0\xae\xc0\xae/",
    "surrogate.txt": lambda: b"Sit. \xed\xa0\x80",
    "odd-utf-16.txt": lambda: codecs.BOM_UTF16_LE + "Sit.".encode("utf-16-le") + b"\x20",
    "half-a-pair.txt": lambda: codecs.BOM_UTF16_BE + b"\xd8\x00\x00S",
    "says-latin.ssml": lambda: '<?xml version="1.0" encoding="ISO-8859-1"?><speak>Café.</speak>'.encode("latin-1"),
    "says-utf-16.ssml": lambda: b'<?xml version="1.0" encoding="UTF-16"?><speak>Sit.</speak>',
    "bidi.md": "Sit \u202etfel\u202c \u2066down\u2069.\u200b".encode,
    "empty.ssml": lambda: b"",
    "only-breaks.ssml": lambda: _speak('<break time="2s"/>'),
    "only-comments.md": lambda: b"<!-- nothing -->",
    "not-ssml.ssml": lambda: b"<html><body>Sit.</body></html>",
    "no-markup.ssml": lambda: b"Sit as you are.",
    "bomb.epub": lambda: book({"one": f"<body><p>{'a' * 20_000_000}</p></body>"}),
    "steep.epub": lambda: book({"one": f"<body><p>{'a' * 500_000}</p></body>"}),
    "stored.epub": lambda: zipped(parts_of({"one": f"<body><p>{'a' * 1_100_000}</p></body>"}), ZIP_STORED),
    "out-of-it.epub": lambda: book(more={"../../etc/passwd": "x"}),
    "absolute.epub": lambda: book(more={"/etc/passwd": "x"}),
    "drive.epub": lambda: book(more={"C:\\x": "x"}),
    "list-leads-out.epub": lambda: book(
        more={"META-INF/container.xml": CONTAINER.replace("OEBPS/content.opf", "../../../../etc/passwd")}
    ),
    "page-leads-out.epub": lambda: book(
        more={"OEBPS/content.opf": package(("one",)).replace("text/one.xhtml", "file:///etc/passwd")}
    ),
    "many-parts.epub": lambda: zipped({f"x/{n}": "" for n in range(6000)}, ZIP_STORED),
    "laughing-page.epub": lambda: book(more={"OEBPS/text/one.xhtml": _laughs()}),
    "laughing-list.epub": lambda: book(more={"OEBPS/content.opf": _laughs()}),
    "deep-page.epub": lambda: book({"one": "<div>" * 5000}),
    "late-page.epub": lambda: book({"one": f"<body></p>{_laughs().decode()}</body>"}),
    "loose-page.epub": lambda: book({"one": "<body></i>" + _steps("<div>", 7000)}),
    "closing-page.epub": lambda: book({"one": "<body>" + _steps("</p>", 100_000)}),
    "stray-page.epub": lambda: book({"one": "<body></i>" + _steps("</b>", 100_000)}),
    "half-tags-page.epub": lambda: book({"one": "<body>" + _steps("<a b=", 100_000)}),
    "values-page.epub": lambda: book({"one": f"<body></i><a {_steps('b= ', 100_000)}>"}),
    "comments-page.epub": lambda: book({"one": "<body></i>" + _steps("<!---->", 100_000)}),
    "references-page.epub": lambda: book({"one": "<body></i>" + _steps("&#65;", 150_000)}),
    "outside-page.epub": lambda: book(
        more={"OEBPS/text/one.xhtml": '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>&x;</html>'}
    ),
    "nul-page.epub": lambda: book(more={"OEBPS/text/one.xhtml": b"<html>\0</html>"}),
    "latin-page.epub": lambda: book(more={"OEBPS/text/one.xhtml": "<html>é</html>".encode("latin-1")}),
    "locked.epub": lambda: book(more={"META-INF/encryption.xml": locked("OEBPS/text/one.xhtml")}),
    "half.epub": lambda: book()[: len(book()) // 2],
    "flipped.epub": lambda: b"".join(bytes([b ^ 0xFF]) if 60 < n < 400 else bytes([b]) for n, b in enumerate(book())),
    "lying-list.epub": lambda: book()[:-12] + b"\xff\xff\xff\x7f" + book()[-8:],
    "empty.epub": lambda: zipped({}),
    "text.epub": lambda: b"Sit as you are.",
    "pictures.epub": lambda: book(more={"OEBPS/a.svg": "<svg/>", "OEBPS/b.jpg": b"\xff\xd8" * 1000}),
    "random.md": lambda: bytes((n * 7919 + 13) % 251 + 1 for n in range(4096)),
}  # fmt: skip
"""By the name of its file."""

READ = frozenset({
    "instructions.ssml", "breaks.ssml", "rates.ssml", "says-utf-16.ssml", "one-line.md", "one-word.md", "stars.md",
    "stops.txt", "bidi.md", "pictures.epub",
})  # fmt: skip
"""What is read, safely, though it may have meant otherwise."""

"""Books for tests: EPUB files made of a few pages, whole or broken in one way or another."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
TIDE = {
    "cover": '<body epub:type="cover"><img src="cover.jpg" alt="A river"/><p>Cover</p></body>',
    "one": "<body><h1>Chapter 1</h1><h2>The river</h2><p>It was late.&nbsp;The boat lay still&#8230;</p>\n"
    "<p>No one <em>spoke</em>.<a epub:type='noteref' href='#n'>1</a></p>"
    "<aside epub:type='footnote'>A note.</aside></body>",
    "two": "<body><h1>The sea</h1><p>Then &mdash; morning. [sic]</p><hr/><p>The end.</p></body>",
}
"""The bodies of a small book's pages, by id."""


def page(body: str) -> str:
    """A page as books have it, with a DOCTYPE that is never looked up."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" '
        '"http://127.0.0.1:9/xhtml11.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Tide</title><style>p { color: red }</style></head>'
        f"{body}</html>"
    )


def package(ids: tuple[str, ...], about: str = "") -> str:
    """The list of a book's parts."""
    items = "".join(f'<item id="{i}" href="text/{i}.xhtml" media-type="application/xhtml+xml"/>' for i in ids)
    spine = "".join(f'<itemref idref="{i}"/>' for i in ids)
    said = about or (
        "<dc:title>Evening  tide</dc:title><dc:creator>A. Writer</dc:creator><dc:language>en-GB</dc:language>"
        "<dc:rights>CC0</dc:rights>"
    )
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">'
        f"<metadata>{said}</metadata><manifest>{items}<item id='css' href='a.css' media-type='text/css'/></manifest>"
        f"<spine>{spine}</spine></package>"
    )


def zipped(parts: Mapping[str, str | bytes], how: int = ZIP_DEFLATED) -> bytes:
    """A ZIP file of these."""
    written = io.BytesIO()
    with ZipFile(written, "w", how) as package:
        package.writestr("mimetype", "application/epub+zip", ZIP_STORED)
        for name, content in parts.items():
            package.writestr(name, content)
    return written.getvalue()


def parts_of(pages: Mapping[str, str] = TIDE) -> dict[str, str | bytes]:
    """All parts of a book with these pages."""
    texts: dict[str, str | bytes] = {f"OEBPS/text/{name}.xhtml": page(body) for name, body in pages.items()}
    return {"META-INF/container.xml": CONTAINER, "OEBPS/content.opf": package(tuple(pages)), **texts}


def book(pages: Mapping[str, str] = TIDE, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """A book, with these parts beside or instead of its own."""
    return zipped(parts_of(pages) | dict(more or {}))


def locked(*names: str) -> str:
    """What says that these parts are locked."""
    data = "".join(f'<EncryptedData><CipherReference URI="{name}"/></EncryptedData>' for name in names)
    return f'<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">{data}</encryption>'

"""What the elements of a page are for, by name: which hold text, and what stands beside it."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "header", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
))  # fmt: skip
UNREAD = frozenset(("head", "script", "style", "svg", "math", "nav", "rt", "rp", "audio", "video", "object", "form"))
NOTES = frozenset((
    "noteref", "footnote", "endnote", "footnotes", "endnotes", "pagebreak", "toc", "cover", "titlepage",
    "halftitlepage", "copyright-page", "colophon", "index", "landmarks",
))  # fmt: skip
"""Of `epub:type`: what is beside the text."""
HOLLOW = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
"""Which hold nothing, and need no end."""

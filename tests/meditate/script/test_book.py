"""EPUB in, scripts out: chapters in their order, in parts of a few minutes; nothing but text is read."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from meditate.errors import ScriptError
from meditate.script import Line, Script
from meditate.script.page import page
from meditate.script.sheet import Block, Heading, Paragraph, Piece
from meditate.texts import Bookcase, Lectern, find_text, read_script
from tests.books import TIDE, book, locked, package
from tests.books import page as xhtml


@pytest.fixture
def put(tmp_path: Path):
    """Puts a book in its file."""

    def write(content: bytes, name: str = "tide.epub") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


def said(script: Script) -> dict[str, list[str]]:
    return {section.title: [i.text for i in section.items if isinstance(i, Line)] for section in script.sections}


def test_chapters_are_sections_and_what_stands_beside_the_text_is_left_out(put) -> None:
    script = read_script(put(book()))
    assert said(script) == {
        "Chapter 1: The river": ["It was late.", "The boat lay still…", "No one spoke."],
        "The sea": ["Then — morning. [sic]", "The end."],
    }
    assert (script.title, script.language, script.author, script.licence) == (
        "Evening tide", "en-GB", "A. Writer", "CC0",
    )  # fmt: skip
    assert script.in_parts


def test_a_long_chapter_is_read_in_parts_that_end_with_a_paragraph(put) -> None:
    paragraph = "<p>" + "The river goes on as it did. " * 9 + "</p>"
    script = read_script(put(book({"one": f"<body><h1>On</h1>{paragraph * 12}</body>", "two": TIDE["two"]})))
    assert [section.title for section in script.sections] == ["On", "On · 2", "On · 3", "The sea"]
    assert [len(section.items) for section in script.sections] == [36, 36, 36, 2]


def test_the_last_part_of_a_chapter_is_no_scrap(put) -> None:
    script = read_script(put(book({"one": "<body><h1>On</h1>" + "<p>The river goes on.</p>" * 150 + "</body>"})))
    assert [len(section.items) for section in script.sections] == [68, 82]


def test_a_page_without_a_heading_goes_on_with_the_chapter_or_is_one(put) -> None:
    pages = {
        "one": "<body><p>Before.</p></body>",
        "two": "<body><h1>On</h1><p>Sit.</p></body>",
        "three": "<body>Rest.</body>",
    }
    assert said(read_script(put(book(pages)))) == {"Part 1": ["Before."], "On": ["Sit.", "Rest."]}


def test_a_chapter_without_a_name_is_called_in_the_language_of_the_book(put) -> None:
    about = package(("one",), "<dc:title>Ebbe</dc:title><dc:language>de-AT</dc:language>")
    path = put(book({"one": "<body><p>Ruh dich aus.</p></body>"}, {"OEBPS/content.opf": about}))
    assert list(said(read_script(path))) == ["Teil 1"]


def test_chapters_may_have_small_headings(put) -> None:
    pages = {str(n): f"<body><h3>Night {n}</h3><p>Sit.</p><h4>Later</h4><p>Rest.</p></body>" for n in range(1, 3)}
    script = read_script(put(book({"0": "<body><h1>Nights</h1></body>", **pages})))
    assert said(script) == {"Nights: Night 1": ["Sit.", "Rest."], "Night 2": ["Sit.", "Rest."]}


def test_one_chapter_is_chosen_by_its_number_or_its_name(put) -> None:
    path = put(book())
    assert find_text(f"{path}#2").title == "Evening tide: The sea"
    assert list(said(find_text(f"{path}#the sea"))) == ["The sea"]
    assert not find_text(f"{path}#2").in_parts
    with pytest.raises(ScriptError, match="no chapter 'The see'; did you mean 'The sea'"):
        find_text(f"{path}#The see")
    with pytest.raises(ScriptError, match="no chapter '3'; it has 2: a number, or the name of one"):
        find_text(f"{path}#3")
    assert find_text("dream#4").title == "The forest of lanterns: The river"


def test_a_book_stands_in_the_bookcase_by_its_title_and_lies_open_until_it_changes(put, tmp_path: Path) -> None:
    path = put(book())
    (found,) = (text for text in Bookcase(lambda: tmp_path).look() if text.path == path)
    assert (found.name, found.title, found.language) == ("tide", "Evening tide", "en-GB")
    lectern = Lectern()
    first = lectern.script("tide", tmp_path)
    assert lectern.script("tide", tmp_path) is first
    put(book({"one": TIDE["one"]}))
    assert len(lectern.script("tide", tmp_path).sections) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK no book", "this is no book: an EPUB is a ZIP file"),
        (book()[:-40], "this is no book: an EPUB is a ZIP file"),
        (book(more={"META-INF/encryption.xml": locked("OEBPS/text/two.xhtml")}), "this book is locked \\(DRM\\)"),
        (book(more={"META-INF/container.xml": "<container/>"}), "does not say where its list of parts is"),
        (book(more={"OEBPS/content.opf": package(())}), "it lists no text"),
        (book(more={"OEBPS/content.opf": package(("nine",))}), "'OEBPS/text/nine.xhtml' is missing in it"),
        (book({"one": "<body><p>***</p></body>"}), "there is nothing to say in it"),
        (book({"one": "<body>" + "<div>" * 70}), "OEBPS/text/one.xhtml:3:.*more than 64 deep"),
    ],
)
def test_a_book_that_cannot_be_read_is_one_line(put, content: bytes, words: str) -> None:
    with pytest.raises(ScriptError, match=words):
        read_script(put(content))


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("<p>Sit.</body>", ["Sit."]),
        ("<p>Sit <em>here.</p><p>Tom & I &hearts;&copy &check; rest.<br>Now <img src=a.jpg> go on.</p>",
         ["Sit here.", "Tom & I ♥© ✓ rest.", "Now go on."]),
        ("<p>One.<p>Two <b><i>and</b></i> a half.<ul><li>Three.<li>Four.</ul></p></div>Five.",
         ["One.", "Two and a half.", "Three.", "Four.", "Five."]),
        ("<DIV>One.<p title='>'>Two.</p><![CDATA[Three < four.]]><!-- & --></div>" + "<p>Five." * 90,
         ["One.", "Two.", "Three < four.", *["Five."] * 90]),
        ("<p>1 < 2.<aside epub:type=footnote><p>A note.</aside><p>Two</p", ["1 < 2.", "Two"]),
        ("<script>if (a<b && c>d) go();</script><nav><p>List</nav><p>Rest.</p></p>", ["Rest."]),
    ],
)  # fmt: skip
def test_a_page_that_is_not_well_formed_is_read_all_the_same_and_that_is_said(put, body: str, lines: list[str]) -> None:
    script = read_script(put(book({"one": f"<body>{body}", "two": TIDE["two"]})))
    assert next(iter(said(script).values())) == lines
    assert said(script)["The sea"] == ["Then — morning. [sic]", "The end."]
    (note,) = script.notes
    assert note.what.startswith("'OEBPS/text/one.xhtml' is not well formed (line 3: ")
    assert note.what.endswith("); it was read as well as it could be")


def test_of_many_pages_that_are_amiss_one_is_named_and_one_that_is_missing_is_left_out(put) -> None:
    pages = {f"p{n}": f"<body><p>Sit {n}.</body>" for n in range(3)}
    about = package((*pages, "gone"))
    script = read_script(put(book(pages, {"OEBPS/content.opf": about})))
    assert [line.text for line in script.lines] == ["Sit 0.", "Sit 1.", "Sit 2."]
    missing, amiss = (note.what for note in script.notes)
    assert missing == "'OEBPS/text/gone.xhtml' is missing; it was left out"
    assert amiss.startswith("3 pages are not well formed, first 'OEBPS/text/p0.xhtml' (line 3: mismatched tag); each ")


def test_a_list_of_parts_that_is_not_well_formed_is_read_all_the_same(put) -> None:
    about = package(("one", "two"), "<dc:title>Tide & time</dc:title><dc:language>en</dc:language>")
    script = read_script(put(book(more={"OEBPS/content.opf": about})))
    assert (script.title, len(script.sections)) == ("Tide & time", 2)


def test_locked_fonts_are_in_nobodys_way(put) -> None:
    more: dict[str, str | bytes] = {
        "META-INF/encryption.xml": locked("OEBPS/fonts/a.otf"),
        "OEBPS/fonts/a.otf": b"\0" * 40,
    }
    assert read_script(put(book(more=more))).lines


BITS = st.sampled_from([
    "<p>", "</p>", "<div>", "</div>", "Sit. ", "Rest ", "&nbsp;", "&mdash;", "&amp;", "&x;", "<h1>", "</h1>",
    "<h2>On</h2>", "<br/>", "<hr/>", "<img src='x'/>", "<nav>", "</nav>", "<em>", "</em>", "[pause 3s]",
    "\n", "<!--", "-->", "\x01", "<li>", "</li>", "<p", "</i>", "<a b='", "<![CDATA[", "]]>", "&nbsp",
    "<!DOCTYPE x [", "<",
])  # fmt: skip
WELL_FORMED = st.recursive(
    st.sampled_from(["Sit. ", "rest ", "&amp;", "1 &lt; 2 ", "<br/>", "<hr/>", "\n", "<!-- <p> -->", "<![CDATA[<]]>"]),
    lambda inner: st.builds(
        lambda tags, parts: tags.replace("|", "".join(parts)),
        st.sampled_from([
            "<p>|</p>", "<div>|</div>", "<em>|</em>", "<ul><li>|</li><li/></ul>", "<nav>|</nav>", "<svg>|</svg>",
            "<h1>|</h1>", "<h2>|</h2>", "<table><tr><td>|</td></tr></table>", "<aside epub:type='footnote'>|</aside>",
        ]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip


def blocks(body: str) -> str | tuple[Block, ...]:
    try:
        return page(xhtml(f"<body>{body}</body>"), "here").blocks
    except ScriptError as error:
        return str(error)


@settings(max_examples=max(500, settings().max_examples))
@given(st.lists(BITS, max_size=15).map("".join))
def test_any_page_is_read_or_refused_in_one_line_and_the_same_way_each_time(body: str) -> None:
    read = blocks(body)
    assert blocks(body) == read
    assert not isinstance(read, str) or (read.startswith("here:") and read.isprintable())


@settings(max_examples=max(300, settings().max_examples))
@given(st.lists(WELL_FORMED, max_size=4).map("".join))
@example("<p><nav><p>Sit. </p></nav></p>")
def test_a_page_that_is_well_formed_would_be_salvaged_with_the_same_words(body: str) -> None:
    strict = page(xhtml(f"<body>{body}</body>"), "here")
    loose = page(xhtml(f"<body></b>{body}</body>"), "here")
    assert (strict.amiss, loose.amiss) == ("", "line 3: mismatched tag")
    assert said_by(loose.blocks) == said_by(strict.blocks)
    assert [b for b in loose.blocks if isinstance(b, Heading)] == [b for b in strict.blocks if isinstance(b, Heading)]


def said_by(read: tuple[Block, ...]) -> list[str]:
    """The words of blocks, in order."""
    pieces = (piece for block in read if isinstance(block, Paragraph) for piece in block.pieces)
    return " ".join(piece.passage.text for piece in pieces if isinstance(piece, Piece)).split()


def test_an_older_book_is_read_as_well(put) -> None:
    opf = (
        '<?xml version="1.0"?><opf:package xmlns:opf="http://www.idpf.org/2007/opf" version="2.0"><opf:metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ebbe</dc:title><dc:language>de</dc:language>'
        '</opf:metadata><opf:manifest><opf:item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        '<opf:item id="a" href="text/the%20one.xhtml" media-type="application/xhtml+xml"/></opf:manifest>'
        '<opf:spine toc="ncx"><opf:itemref idref="a"/><opf:itemref idref="gone"/></opf:spine></opf:package>'
    )
    body = "<body><div><h3>Abend</h3><p>Die Stra&szlig;e<br/>schl&auml;ft &lt;leise&gt;.</p></div></body>"
    text = xhtml(body).replace('encoding="utf-8"', 'encoding="utf-16"').encode("utf-16")
    script = read_script(put(book(more={"OEBPS/content.opf": opf, "OEBPS/text/the one.xhtml": text})))
    assert (script.title, script.language) == ("Ebbe", "de")
    assert said(script) == {"Abend": ["Die Straße schläft <leise>."]}

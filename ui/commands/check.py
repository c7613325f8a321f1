"""`meditate check`: looks texts over before they are read."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from meditate.errors import MeditateError, ScriptError
from meditate.review import Figures, Finding, Grade, figures, findings, mistakes
from meditate.script.model import Script
from meditate.script.sheet import Sheet
from meditate.script.source import read_source
from meditate.texts import BOOK, chapter_of, path_of, read_script, script_in
from meditate.units import clock_face
from ui.commands.listings import as_json_option
from ui.commands.screen import show_json

if TYPE_CHECKING:
    from ui.house.wiring import House


@dataclass(frozen=True, slots=True)
class Looked:
    """One text as it was looked over; without script and figures where it cannot be read."""

    name: str
    findings: tuple[Finding, ...]
    script: Script | None = None
    figures: Figures | None = None

    @property
    def bad(self) -> bool:
        """Whether it cannot be read."""
        return any(finding.grade is Grade.ERROR for finding in self.findings)

    def failed(self, *, strict: bool) -> bool:
        """Whether a script that relies on it should stop."""
        return self.bad or (strict and any(finding.grade is Grade.WARNING for finding in self.findings))


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--strict", is_flag=True, help="Warnings too end with status 1.")
@as_json_option
@click.pass_context
def check(ctx: click.Context, files: tuple[str, ...], *, strict: bool, as_json: bool) -> None:
    """Look texts over: mistakes, what is hard to hear, words a minute, least length.

    FILE is a file, a name from `meditate texts`, or - for standard input.
    """
    from ui.house.wiring import build_house

    with closing(build_house()) as house:
        looked = [look_over(name, house) for name in files]
    if as_json:
        show_json([as_object(text) for text in looked])
    else:
        for text in looked:
            for line in as_lines(text):
                click.echo(line, err=text.bad)
    ctx.exit(1 if any(text.failed(strict=strict) for text in looked) else 0)


def look_over(name: str, house: "House") -> Looked:
    """Everything that there is to say of this text. Mistakes of its writer are findings, and never raised."""
    usual = house.settings.sit
    try:
        path = path_of(name, house.library.own_texts)
        if path.suffix.lower() == BOOK:
            script, sheet = read_script(path, chapter_of(name)), None
        else:
            written = read_source(path)
            wrong = mistakes(written, str(path), lambda text, _: script_in(text, path))
            if wrong:
                return Looked(name, wrong)
            script, sheet = script_in(written, path), Sheet(written, str(path))
    except ScriptError as error:
        return Looked(name, (Finding(Grade.ERROR, error.what, error.line, error.column),))
    except MeditateError as error:
        return Looked(name, (Finding(Grade.ERROR, str(error)),))
    known = house.voicing.narrator(usual, script).known
    return Looked(name, findings(script, sheet, usual, known), script, figures(script, usual, known))


def as_lines(text: Looked) -> Iterator[str]:
    """Its figures, then what was found; of a text that cannot be read, the mistakes alone."""
    told = text.figures
    if told and text.script and text.script.in_parts:
        yield f"{text.name}: {told.lines} lines, {told.words} words, read in {len(text.script.sections)} parts"
    elif told:
        yield (
            f"{text.name}: {told.lines} lines, {told.words} words, {told.density:.0f} words a minute in "
            f"{clock_face(told.length)}, at least {clock_face(told.least)}"
        )
    for found in text.findings:
        place = ":".join([text.name, *(str(number) for number in (found.line, found.column) if number)])
        grade = "" if found.grade is Grade.ERROR else f"{found.grade}: "
        yield f"{place}: {grade}{found.what}"


def as_object(text: Looked) -> dict[str, Any]:
    """The same for other programs."""
    told: dict[str, Any] = {"file": text.name, "findings": [
        {"grade": found.grade.value, "line": found.line or None, "column": found.column or None, "what": found.what}
        for found in text.findings
    ]}  # fmt: skip
    if text.script and text.figures:
        told |= {
            "title": text.script.title, "language": text.script.language, "lines": text.figures.lines,
            "words": text.figures.words, "words_a_minute": round(text.figures.density, 1), "least": text.figures.least,
        }  # fmt: skip
    return told

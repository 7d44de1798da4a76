"""The papers about the law as plain text, to be pasted into minutes or an e-mail."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import BinaryIO

from apv_desktop.content import Method, law_sheets
from apv_desktop.content.talk_sheets import Part, Sheet
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange.plain import encoded


def _write(
    document: str,
    contents: Contents,
    method: Method,
    target: BinaryIO,
    today: date,
    tick: Callable[[], None],
) -> None:
    words = f"paper/{document.replace('-', '_')}"
    told: list[str] = []
    for sheet in law_sheets.sheets(document, contents, method, today):
        tick()
        told += _sheet(sheet, method, words)
    target.write(encoded("\n\n".join(filter(None, told))))


def _sheet(sheet: Sheet, method: Method, words: str) -> Iterator[str]:
    """Its paragraphs; those of a part stand under its heading."""
    yield sheet.title
    yield sheet.lead
    yield "\n".join(f"{name}: {value}" for name, value in sheet.fields if value.strip())
    for part in sheet.parts:
        yield part.heading
        yield from _part(part, method, words)
    yield sheet.note


def _part(part: Part, method: Method, words: str) -> Iterator[str]:
    """Points and text, or a row after the other with what its cells are."""
    yield "\n".join(f"• {point}" for point in part.points)
    yield part.text
    heads = [method.text(f"{words}:columns.{key}") for key in part.columns]
    for first, *rest in part.rows:
        cells = zip(heads[1:], rest, strict=True)
        answers = [f"{head}: {' · '.join(said.split(chr(10)))}" for head, said in cells if said]
        yield "\n".join((first, *answers))


write_legal_check = partial(_write, "legal-check")
write_coverage = partial(_write, "coverage")

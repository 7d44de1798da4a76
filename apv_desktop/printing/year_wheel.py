"""The year as a wheel for the wall: this year and the next, each with the list of its dates."""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import year_words
from apv_desktop.content.year_words import Dated
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.figures import Painted
from apv_desktop.printing.flow import Block, PageBreak
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Row
from apv_desktop.printing.page import Paper

_COLUMNS = ("number", "day", "kind", "what")
_SHARES = (12, 28, 32, 94)
_BLANK = 8
_BADGE = 13 * mm
# How many times as large letters are in the wheel as on screen, and how many marks have room.
_USUAL = (1.15, year_words.MOST)
_LARGER = (1.75, 20)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the wheels; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    year = paper.today.year
    later = year_words.of_year(paper.contents, paper.method, year + 1)
    yield from _year(paper, year)
    if later:
        yield PageBreak()
        yield from _year(paper, year + 1)


def _year(paper: Paper, year: int) -> Iterator[Block]:
    contents, method = paper.contents, paper.method
    letters, most = _LARGER if paper.styles.stacked else _USUAL
    dates = year_words.of_year(contents, method, year, most)
    title = paper.word("of_year", year=year)
    yield from blocks.opening(paper, paper.origin, title, paper.word("lead"))
    picture = year_words.picture(dates, method, year, paper.today, letters)
    yield Painted(picture, paper.styles, stays=True)
    yield text.line(paper.word("key"), paper.styles.note)
    rows = [_row(paper, each) for each in dates]
    blank = blocks.blank_rows(paper, _BLANK, len(_COLUMNS))
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows or blank)


def _row(paper: Paper, found: Dated) -> Row:
    styles = paper.styles
    kind = paper.method.text(f"calendar:kinds.{found.kind.value}")
    day = paper.method.dates.short(found.day)
    what = text.paragraphs(found.what, styles.cell)
    if styles.stacked:
        badge = Badge(found.id, _BADGE, styles.cell_strong)
        return Row([badge], [text.line(f"{day} · {kind}", styles.cell_strong), *what], [], [])
    return Row(
        [text.line(str(found.id), styles.cell_strong)],
        [text.line(day, styles.cell)],
        [text.line(kind, styles.cell)],
        what,
    )

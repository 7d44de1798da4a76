"""Blocks that documents share: the opening, sections, fields with or without an answer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from reportlab.lib.units import mm

from apv_desktop.content import Method
from apv_desktop.domain.choices import Choice
from apv_desktop.printing import fonts, text
from apv_desktop.printing.blanks import BlankTable
from apv_desktop.printing.flow import (
    Block,
    Bookmark,
    HandSpace,
    Room,
    Space,
    Tail,
    Together,
    stack_height,
)
from apv_desktop.printing.flowables import Badge, Bar, WriteLines
from apv_desktop.printing.grid import TABLE, Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import Style

_LONG = 100 * mm  # of what a card in large letters is about
_TOLD = 0.665  # of its width, for what stands at the right of a label


def opening(paper: Paper, kicker: str, title: str, lead: str = "") -> list[Block]:
    """How a document begins: a line of where it belongs, its title, and what it is for."""
    styles = paper.styles
    made: list[Block] = [Bookmark(text.one_line(paper.title)), Bar()]
    if kicker.strip():
        made.append(text.line(kicker, styles.kicker))
    made.append(text.line(title, styles.title))
    return made + text.paragraphs(lead, styles.lead)


def section(
    paper: Paper, title: str, style: Style | None = None, room: float | None = None
) -> list[Block]:
    """A heading that stays with the beginning of what comes under it, or with `room` points."""
    style = style or paper.styles.heading
    needed = [] if room is None else [Room(style.leading + room)]
    return [*needed, text.line(title, style)]


def field(paper: Paper, label: str, value: str, lines: int = 1) -> list[Block]:
    """A label with what was answered, or with `lines` to answer on by hand."""
    return [text.line(label, paper.styles.label), *answer(paper, value, lines)]


def answer(paper: Paper, value: str, lines: int = 1) -> list[Block]:
    """What was answered, or `lines` to answer on by hand."""
    return text.paragraphs(value, paper.styles.cell) or [write_lines(paper, lines)]


def cell_lines(paper: Paper, count: int = 1) -> Cell:
    """Room for so many lines in a cell of a table, where the rule under the row is the last."""
    styles = paper.styles
    if styles.stacked:
        return [write_lines(paper, count)]
    above = [write_lines(paper, count - 1)] if count > 1 else []
    return [*above, HandSpace(0.8 * styles.hand)]


def write_lines(paper: Paper, count: int, gap: float | None = None) -> WriteLines:
    """Lines to write on by hand, as far apart as hands need in this format."""
    return WriteLines(count, gap or paper.styles.hand)


def beside(paper: Paper, cells: Sequence[Cell], width: float | None = None) -> list[Block]:
    """Cells of equal width side by side; under each other where letters are large."""
    if paper.styles.stacked:
        return [each for cell in cells for each in cell]
    return [_equal(cells, width or paper.styles.width, Look(gap=paper.styles.gap))]


def boxed(
    paper: Paper, cells: Sequence[Cell], abreast: int, width: float | None = None
) -> list[Block]:
    """Small boxes of equal width side by side, fewer to a line where letters are large."""
    abreast = min(abreast, 2) if paper.styles.stacked else abreast
    look = Look(boxes=True, pad=3 * mm, side=2 * mm, gap=2 * mm)
    rows = [list(cells[at : at + abreast]) for at in range(0, len(cells), abreast)]
    if len(rows) > 1:
        rows[-1] += [[]] * (abreast - len(rows[-1]))
    return [_equal(row, width or paper.styles.width, look) for row in rows]


def _equal(cells: Sequence[Cell], width: float, look: Look) -> Grid:
    across = (width - look.gap * (len(cells) - 1)) / len(cells)
    widths = [across + look.gap] * (len(cells) - 1) + [across]
    return Grid(widths, [Row(*cells)], look=look)


def table(
    paper: Paper,
    columns: Iterable[str],
    shares: Sequence[float],
    rows: Sequence[Row],
    across: float | None = None,
    narrow: bool = False,
) -> list[Block]:
    """Rows under heads, by their keys in the document's `columns`; `shares` of the width.

    Where letters are large each row becomes a card: what it is about, then a line for each head
    with what stands in its cell. A `narrow` table has room for its words even then.
    """
    heads = [paper.word(f"columns.{name}") for name in columns]
    label = paper.styles.label
    if paper.styles.stacked and not narrow:
        return [each for row in rows for each in _card(paper, heads, row)]
    header = Row(*([text.line(head, label)] for head in heads))
    whole = across or paper.styles.width
    look = replace(TABLE, whole=paper.styles.whole)
    return [Grid([whole * share / sum(shares) for share in shares], rows, header, look)]


def _card(paper: Paper, heads: Sequence[str], row: Row) -> list[Block]:
    """A row as a card. A badge in the first cell stands at its left, beside the second cell."""
    styles = paper.styles
    named = list(zip(heads, row.cells, strict=True))
    made: list[Block] = []
    side = 0.0
    if row.cells[0] and isinstance(row.cells[0][0], Badge):
        side = row.cells[0][0].wrap(styles.width) + 5 * mm
        made += _leading(row.cells[1], styles.width - side)
        named = named[2:]
    fields = [(head, cell) for head, cell in named if _says(cell)]
    made += _fields(paper, fields, styles.width - side, stack_height(made, styles.width - side))
    look = Look(rules=True, pad=4 * mm, whole=styles.whole, gap=0)
    if side:
        card = Row(row.cells[0], made, marked=row.marked)
        return [Grid([side, styles.width - side], [card], look=look)]
    return [Grid([styles.width], [Row(made, marked=row.marked)], look=look)]


def _fields(
    paper: Paper, fields: Sequence[tuple[str, Cell]], across: float, above: float
) -> list[Block]:
    """Labels with what belongs to them at their right; long ones above it if a page asks for it."""
    if not fields:
        return []
    whole = run_in(paper, fields, across)
    if above + whole.wrap(across) < paper.styles.whole - 10 * mm:
        return [whole]
    made: list[Block] = []
    for head, cell in fields:
        if stack_height(cell, _TOLD * across) < _LONG / 2:
            made.append(run_in(paper, [(head, cell)], across))
        else:
            made += [text.line(head, paper.styles.label), *cell]
    return made


def run_in(paper: Paper, fields: Sequence[tuple[str, Cell]], across: float) -> Grid:
    """Labels with what belongs to them at their right."""
    rows = [Row([text.line(head, paper.styles.label)], cell) for head, cell in fields]
    return Grid([(1 - _TOLD) * across, _TOLD * across], rows, look=Look(pad=1 * mm))


def _leading(cell: Cell, across: float) -> Cell:
    """What a card is about, on the page of the first field under it unless it is very long."""
    if not cell or stack_height(cell, across) > _LONG:
        return cell
    return kept([Together(cell)])


def _says(cell: Cell) -> bool:
    return any(not isinstance(block, text.Text) or block.shown for block in cell)


def blank_rows(paper: Paper, count: int, columns: int) -> list[Row]:
    """Empty rows, high enough to write in by hand; the last half of them begin no page."""
    styles = paper.styles
    if styles.stacked:
        return [Row(*([write_lines(paper, 1)] for _ in range(columns))) for _ in range(count)]
    return [
        Row(*([HandSpace(0.7 * styles.hand)] for _ in range(columns)), spare=2 * at >= count)
        for at in range(count)
    ]


def blank_table(
    paper: Paper,
    columns: Sequence[str],
    shares: Sequence[float],
    fewest: int,
    across: float | None = None,
    lines: int = 1,
) -> list[Block]:
    """An empty table down to the foot of the page, its rows high enough for `lines` by hand."""
    styles = paper.styles
    if styles.stacked:
        return table(paper, columns, shares, blank_rows(paper, fewest, len(columns)))
    whole = across or styles.width
    widths = [whole * share / sum(shares) for share in shares]
    header = Row(*([text.line(paper.word(f"columns.{name}"), styles.label)] for name in columns))
    empty = [[HandSpace(0.7 * styles.hand * lines)] for _ in columns]

    def make(count: int) -> Grid:
        return Grid(widths, [Row(*empty) for _ in range(count)], header)

    return [BlankTable(make, fewest)]


def signatures(
    paper: Paper, note: str, labels: Iterable[str], width: float | None = None
) -> list[Block]:
    """A line for each to sign on, with the name and the role under it."""
    styles, labels = paper.styles, list(labels)
    cells = [
        [write_lines(paper, 1, 0.8 * styles.hand), *text.paragraphs(label, styles.note)]
        for label in labels
    ]
    lines = beside(paper, cells, width)
    if styles.stacked:
        abreast = 2 if _fits_half(paper, " ".join(labels)) else 1
        pairs = (cells[at : at + abreast] for at in range(0, len(cells), abreast))
        lines = [_equal(pair, styles.width, Look(gap=styles.gap)) for pair in pairs]
    return ending(paper, [text.line(note, styles.label), *lines], width)


def _fits_half(paper: Paper, words: str) -> bool:
    """Whether each word is no wider than half of the page."""
    styles = paper.styles
    half = (styles.width - styles.gap) / 2
    note = styles.note
    return all(fonts.width(word, note.font, note.size) <= half for word in words.split())


def ending(paper: Paper, made: list[Block], width: float | None = None) -> list[Block]:
    """What a sheet ends in, on one page and never alone there, unless it is half a page high."""
    styles = paper.styles
    if not made or stack_height(made, width or styles.width) > styles.low / 2:
        return made
    return [Tail(made)]


def kept(made: list[Block]) -> list[Block]:
    """Blocks that stand where what follows them begins, as a heading does."""
    for block in made:
        block.keeps = True
    return made


def together(paper: Paper, made: list[Block], width: float | None = None) -> list[Block]:
    """What no page's end may divide, unless it is a whole page high."""
    styles = paper.styles
    high = stack_height(made, width or styles.width)
    return [Together(made)] if made and high < styles.height else made


def space(down: float = 7 * mm) -> Space:
    """Room between blocks, in points."""
    return Space(down)


def day(method: Method, when: date | None) -> str:
    """A date in short, or nothing."""
    return "" if when is None else method.dates.short(when)


def named(method: Method, table: str, value: Choice) -> str:
    """The word for a stored value (table of words.toml)."""
    return method.text(f"words:{table}.{value.value or 'open'}")

"""Rows of cells that break across pages anywhere: tables, fields side by side, and panels.

Each row is measured once, however many pages the grid takes. Lengths in points.
"""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from apv_desktop.domain.frozen import frozen
from apv_desktop.printing.flow import ENDLESS, Block, Canvas, Tightness, heights
from apv_desktop.printing.frames import boxed, columns, line, ruled, shade
from apv_desktop.printing.stacks import Cell, Stack
from apv_desktop.printing.styles import ACCENT, RULE, THICK, THIN
from apv_desktop.printing.tags import TABLE_HEAD, Element

__all__ = ["BLEED", "CARDS", "PANEL", "TABLE", "Cell", "Grid", "Look", "Row", "panel"]

_FEW = 3  # rows
_LEAST_PAD = 1.1 * mm  # between words and a rule
BLEED = 3 * mm  # how far the tint of a marked row reaches into the margins


class Row:
    """Cells side by side; each is a stack of blocks. Measured once, even when it is split."""

    def __init__(self, *cells: Cell, marked: bool = False, spare: bool = False) -> None:
        """Know the cells. A `marked` row gets a bar and a tint; a `spare` one begins no page."""
        self.cells = cells
        self.marked = marked
        self.spare = spare
        self._widths: Sequence[float] = ()
        self._stacks: Sequence[Stack] = ()
        self._high = 0.0
        self._elements: list[Element] = []  # the row's and its cells', shared by its parts

    def height(self, widths: Sequence[float]) -> float:
        """The height of the highest cell, without padding."""
        if self._widths is not widths:
            self._stacks = [
                Stack(cell, across, heights(cell, across))
                for cell, across in zip(self.cells, widths, strict=True)
            ]
            self._widths = widths
            self._high = max((stack.height for stack in self._stacks), default=0.0)
        return self._high

    def draw(self, canvas: Canvas, x: float, top: float, gap: float, cell_tag: str) -> None:
        """Draw the cells from (x, top) downwards, `gap` apart, in the widths last measured.

        With a `cell_tag` the row and its cells become elements of a table.
        """
        elements = self._tagged(canvas, cell_tag)
        for at, (stack, across) in enumerate(zip(self._stacks, self._widths, strict=True)):
            if elements:
                stack.draw_tagged(canvas, x, top, elements[at + 1])
            else:
                stack.draw(canvas, x, top)
            x += across + gap

    def split(self, room: float, gives_way: bool) -> tuple["Row", "Row"] | None:
        """What fits in `room` and what is left, in the widths last measured.

        Nothing where a cell would be empty, unless the row `gives_way`.
        """
        parts = [stack.split(room, gives_way) for stack in self._stacks]
        waits = [bool(rest.blocks) and not head.blocks for head, rest in parts]
        if all(not head.blocks for head, _ in parts) or (any(waits) and not gives_way):
            return None
        return self._part([head for head, _ in parts]), self._part([rest for _, rest in parts])

    def tighten(self, tight: Tightness) -> None:
        """All its blocks."""
        self._widths = ()
        for cell in self.cells:
            for block in cell:
                block.tighten(tight)

    def _tagged(self, canvas: Canvas, cell_tag: str) -> list[Element]:
        if canvas.tags is None or not cell_tag:
            return []
        if not self._elements:
            row = canvas.tags.element("TR")
            said = TABLE_HEAD if cell_tag == "TH" else ""
            self._elements += [row, *(Element(cell_tag, row, said) for _ in self._stacks)]
        return self._elements

    def _part(self, stacks: Sequence["Stack"]) -> "Row":
        part = Row(*(stack.blocks for stack in stacks), marked=self.marked)
        part._widths, part._stacks, part._elements = self._widths, stacks, self._elements
        part._high = max(stack.height for stack in stacks)
        return part


@frozen
class Look:
    """How a grid is painted: rules between its rows, a bar at its left, a box around each cell.

    `pad` is above and below each row, `side` at the left and right edge of the grid, or of each
    cell when cells are boxed, `gap` between cells. A row up to `whole` moves to the next page
    whole; a higher one is split where the page ends.
    """

    rules: bool = False
    boxes: bool = False
    tint: bool = False
    bar: bool = False
    pad: float = 0
    side: float = 0
    gap: float = 4 * mm
    whole: float = 80 * mm


TABLE = Look(rules=True, pad=1.6 * mm)
PANEL = Look(tint=True, bar=True, pad=2.2 * mm, side=5 * mm)
CARDS = Look(boxes=True, pad=3.5 * mm, side=5 * mm, gap=7 * mm, whole=150 * mm)


class Grid(Block):
    """Rows under a header that is repeated on every page. With a header it is a table."""

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Row],
        header: Row | None = None,
        look: Look = TABLE,
    ) -> None:
        """Know the rows. `widths` include the gap after each cell and the look's sides."""
        self.before = self.after = 8 if look.bar or look.boxes else 4
        self._outer = tuple(widths)
        self._inner = _inside(self._outer, look)
        self._all = sum(self._outer)
        self._rows = rows
        self._header = header
        self._look = look
        self._goes_on = False
        self._gives_way = False
        self._table: list[Element] = []  # at most one, shared by the parts on several pages

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The height; a grid that cannot fit says no more than that."""
        height = self._height_of(self._header) if self._header else 0.0
        for at, row in enumerate(self._rows):
            taken = height + self._height_of(row)
            if taken > down:
                if not row.spare or not at:
                    return taken
                self._rows = self._rows[:at]
                break
            height = taken
        return height

    def split(self, across: float, down: float) -> "tuple[Grid, Grid] | None":
        """The rows that fit and the rows that do not; nothing when none fits."""
        left = down - (self._height_of(self._header) if self._header else 0.0)
        fit = 0
        while fit < len(self._rows) and self._height_of(self._rows[fit]) <= left:
            left -= self._height_of(self._rows[fit])
            fit += 1
        if fit == len(self._rows) - 1 and fit > _FEW and self._header is not None:
            fit -= 1  # the last row of a table is not alone on its page
        taken, rest = list(self._rows[:fit]), list(self._rows[fit:])
        if rest and self._height_of(rest[0]) > self._look.whole:
            parts = rest[0].split(left - 2 * self._look.pad, self._gives_way)
            if parts is not None:
                taken.append(parts[0])
                rest[0] = parts[1]
        if not taken or not rest:
            return None
        return self._with(taken, self._goes_on), self._with(rest, True)

    def give_way(self) -> None:
        """Split its first row wherever the page ends."""
        self._gives_way = True
        self._look = replace(self._look, whole=0)

    def tighten(self, tight: Tightness) -> None:
        """Its rows, and what is between them."""
        super().tighten(tight)
        pad = self._look.pad
        self._look = replace(self._look, pad=min(pad, max(pad * tight.air, _LEAST_PAD)))
        for row in (*self._rows, *([self._header] if self._header else [])):
            row.tighten(tight)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the rows downwards, then the rules between them."""
        self._begin_table(canvas)
        bottoms = [top]
        if self._header is not None:
            bottoms.append(self._draw_header(canvas, x, top))
        if self._look.tint or self._look.bar:
            down = sum(map(self._height_of, self._rows))
            look = self._look
            shaded = shade(x, bottoms[-1] - down, self._all, down, look.tint, look.bar)
            canvas.artifact(shaded)
        for row in self._rows:
            bottoms.append(self._draw_row(canvas, row, x, bottoms[-1]))
        if self._table:
            canvas.tags.leave()
        self._draw_rules(canvas, x, bottoms)

    def _draw_rules(self, canvas: Canvas, x: float, bottoms: Sequence[float]) -> None:
        """Under each row, and thicker under the header; those of a table in pieces by column."""
        look = self._look
        if self._header is None:
            lines = [line(x, y, x + self._all) for y in bottoms[1:]] if look.rules else []
            if lines:
                canvas.artifact(" ".join([f"{RULE} RG {THIN} w", *lines]))
            return
        pieces = columns(x + look.side, self._inner, look.gap)
        made = [f"{ACCENT} RG {THICK} w", ruled(pieces, bottoms[1:2])]
        if look.rules and bottoms[2:]:
            made += [f"{RULE} RG {THIN} w", ruled(pieces, bottoms[2:])]
        canvas.artifact(" ".join(made))

    def _begin_table(self, canvas: Canvas) -> None:
        if self._header is None or canvas.tags is None:
            return
        if not self._table:
            self._table.append(canvas.tags.element("Table"))
        canvas.tags.enter(self._table[0])

    def _draw_header(self, canvas: Canvas, x: float, top: float) -> float:
        """The header is read once; where the table goes on it is there for the eye only."""
        header = self._header
        assert header is not None
        tags = canvas.tags
        if self._goes_on and tags is not None:
            canvas.put("/Artifact BMC")
            canvas.tags = None
        bottom = self._draw_row(canvas, header, x, top, "TH")
        if self._goes_on and tags is not None:
            canvas.tags = tags
            canvas.put("EMC")
        return bottom

    def _draw_row(
        self, canvas: Canvas, row: Row, x: float, top: float, cell_tag: str = "TD"
    ) -> float:
        look, bottom = self._look, top - self._height_of(row)
        if row.marked:
            across = self._all + 2 * BLEED
            canvas.artifact(shade(x - BLEED, bottom, across, top - bottom, True, True))
        gap = look.gap
        if look.boxes:
            self._paint_boxes(canvas, row, x, bottom, top)
            gap += 2 * look.side
        tag = cell_tag if self._header is not None else ""
        row.draw(canvas, x + look.side, top - look.pad, gap, tag)
        return bottom

    def _paint_boxes(self, canvas: Canvas, row: Row, x: float, bottom: float, top: float) -> None:
        for cell, width in zip(row.cells, self._inner, strict=True):
            across = width + 2 * self._look.side
            if cell:
                canvas.artifact(boxed(x, bottom, across, top - bottom))
            x += across + self._look.gap

    def _height_of(self, row: Row) -> float:
        return row.height(self._inner) + 2 * self._look.pad

    def _with(self, rows: Sequence[Row], goes_on: bool) -> "Grid":
        part = Grid(self._outer, rows, self._header, self._look)
        part._inner, part._table, part._goes_on = self._inner, self._table, goes_on
        return part


def _inside(outer: Sequence[float], look: Look) -> tuple[float, ...]:
    """The widths that are left for the cells' blocks."""
    sides = 2 * look.side if look.boxes else 0
    inner = [width - look.gap - sides for width in outer]
    inner[-1] += look.gap
    if not look.boxes:
        inner[0] -= look.side
        inner[-1] -= look.side
    return tuple(inner)


def panel(width: float, content: Cell, look: Look = PANEL) -> Grid:
    """A box around a stack of blocks, which goes on across pages."""
    return Grid([width], [Row(content)], look=look)

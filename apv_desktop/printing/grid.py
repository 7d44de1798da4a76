"""Rows of cells that break across pages anywhere: tables, fields side by side, and panels.

reportlab's own Table measures a Paragraph three times and grows with the square of its rows;
this one measures each row once. Lengths in points.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.domain.frozen import frozen
from apv_desktop.printing.styles import ACCENT, GAP, RULE, THICK, THIN, TINT

Canvas = Any
Cell = Sequence[Flowable]

# A row lower than this moves to the next page whole; a higher one is split where the page ends.
WHOLE = 80 * mm
BLEED = 3 * mm  # how far the tint of a marked row reaches into the margins
_ENDLESS = 1e7


class Row:
    """Cells side by side; each is a stack of flowables. Measured once, even when it is split."""

    def __init__(self, *cells: Cell, marked: bool = False) -> None:
        """Know the cells. A `marked` row gets a bar and a tint."""
        self.cells = cells
        self.marked = marked
        self._widths: Sequence[float] = ()
        self._stacks: Sequence[_Stack] = ()

    def height(self, widths: Sequence[float]) -> float:
        """The height of the highest cell, without padding."""
        if self._widths != widths:
            self._stacks = tuple(map(_Stack.of, self.cells, widths))
            self._widths = widths
        return max((stack.height for stack in self._stacks), default=0.0)

    def draw(self, canvas: Canvas, x: float, top: float, gap: float) -> None:
        """Draw the cells from (x, top) downwards, `gap` apart, in the widths last measured."""
        for stack, width in zip(self._stacks, self._widths, strict=True):
            stack.draw(canvas, x, top)
            x += width + gap

    def split(self, room: float) -> tuple["Row", "Row"] | None:
        """What fits in `room` and what is left, in the widths last measured; None if nothing."""
        parts = [stack.split(room) for stack in self._stacks]
        if not any(head.flowables for head, _ in parts):
            return None
        return self._part([head for head, _ in parts]), self._part([rest for _, rest in parts])

    def _part(self, stacks: Sequence["_Stack"]) -> "Row":
        part = Row(*(stack.flowables for stack in stacks), marked=self.marked)
        part._widths, part._stacks = self._widths, stacks
        return part


@frozen
class _Stack:
    """The flowables of a cell with the room each takes: the space above it and its height."""

    flowables: Cell
    places: Sequence[tuple[float, float]]
    width: float

    @classmethod
    def of(cls, cell: Cell, width: float) -> "_Stack":
        places: list[tuple[float, float]] = []
        after = 0.0
        for flowable in cell:
            above = max(after, flowable.getSpaceBefore()) if places else 0.0
            places.append((above, _height(flowable, width)))
            after = flowable.getSpaceAfter()
        return cls(cell, places, width)

    @cached_property
    def height(self) -> float:
        return sum(above + height for above, height in self.places)

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        for flowable, (above, height) in zip(self.flowables, self.places, strict=True):
            y -= above + height
            flowable.drawOn(canvas, x, y)

    def split(self, room: float) -> tuple["_Stack", "_Stack"]:
        """What fits, the last flowable split if it can be, and the others."""
        fit = 0
        while fit < len(self.places) and sum(self.places[fit]) <= room:
            room -= sum(self.places[fit])
            fit += 1
        taken, rest = list(self.flowables[:fit]), list(self.flowables[fit:])
        here, there = list(self.places[:fit]), list(self.places[fit:])
        if rest:
            above = there[0][0]
            parts = rest[0].split(self.width, room - above) if room > above else []
            if len(parts) > 1:
                taken.append(parts[0])
                here.append((above, _height(parts[0], self.width)))
                rest[:1] = parts[1:]
                there[:1] = [(0.0, 0.0)] * len(parts[1:])
            # Measured again, since a paragraph that could not be split forgets its lines.
            there[0] = (0.0, _height(rest[0], self.width))
        return _Stack(taken, here, self.width), _Stack(rest, there, self.width)


@frozen
class Look:
    """How a grid is painted: rules between its rows, a bar at its left, a box around each cell.

    `pad` is above and below each row, `side` at the left and right edge of the grid, or of each
    cell when cells are boxed, `gap` between cells.
    """

    rules: bool = False
    boxes: bool = False
    fill: Color | None = None
    bar: bool = False
    pad: float = 0
    side: float = 0
    gap: float = 4 * mm


TABLE = Look(rules=True, pad=1.6 * mm)
PANEL = Look(fill=TINT, bar=True, pad=2.2 * mm, side=5 * mm)
CARDS = Look(boxes=True, pad=3.5 * mm, side=5 * mm, gap=GAP)


class Grid(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """Rows under a header that is repeated on every page."""

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Row],
        header: Row | None = None,
        look: Look = TABLE,
    ) -> None:
        """Know the rows. `widths` include the gap after each cell and the look's sides."""
        super().__init__()
        self.spaceBefore = self.spaceAfter = 8 if look.bar or look.boxes else 4
        self._outer = tuple(widths)
        sides = 2 * look.side if look.boxes else 0
        inner = [width - look.gap - sides for width in widths]
        inner[-1] += look.gap
        if not look.boxes:
            inner[0] -= look.side
            inner[-1] -= look.side
        self._inner = tuple(inner)
        self._rows = rows
        self._header = header
        self._look = look

    def wrap(self, room_across: float, room_down: float) -> tuple[float, float]:
        """The size; a grid that cannot fit says no more than that."""
        height = self._height_of(self._header) if self._header else 0.0
        for row in self._rows:
            height += self._height_of(row)
            if height > room_down:
                return sum(self._outer), room_down + 1
        self._size = sum(self._outer), height
        return self._size

    def split(self, room_across: float, room_down: float) -> list[Flowable]:
        """The rows that fit and the rows that do not; nothing when none fits."""
        left = room_down - (self._height_of(self._header) if self._header else 0.0)
        taken: list[Row] = []
        rest = list(self._rows)
        while rest and self._height_of(rest[0]) <= left:
            left -= self._height_of(rest[0])
            taken.append(rest.pop(0))
        if rest and self._height_of(rest[0]) > WHOLE:
            parts = rest[0].split(left - 2 * self._look.pad)
            if parts is not None:
                taken.append(parts[0])
                rest[0] = parts[1]
        return [self._with(taken), self._with(rest)] if taken else []

    def draw(self) -> None:
        """Paint the grid upwards from (0, 0), the corner platypus has moved to."""
        look, top = self._look, self._size[1]
        self._paint_box(*self._size)
        if self._header is not None:
            top = self._draw_row(self._header, top)
            self._rule(top, THICK, ACCENT)
        bottoms: list[float] = []
        for row in self._rows:
            top = self._draw_row(row, top)
            bottoms.append(top)
        for bottom in bottoms if look.rules else ():
            self._rule(bottom, THIN, RULE)

    def _draw_row(self, row: Row, top: float) -> float:
        look, bottom = self._look, top - self._height_of(row)
        if row.marked:
            self.canv.setFillColor(TINT)
            across = sum(self._outer) + 2 * BLEED
            self.canv.rect(-BLEED, bottom, across, top - bottom, stroke=0, fill=1)
            self._bar(-BLEED, bottom, top)
        gap = look.gap
        if look.boxes:
            self._paint_boxes(row, bottom, top)
            gap += 2 * look.side
        row.draw(self.canv, look.side, top - look.pad, gap)
        return bottom

    def _paint_box(self, width: float, height: float) -> None:
        canvas, look = self.canv, self._look
        if look.fill is not None:
            canvas.setFillColor(look.fill)
            canvas.rect(0, 0, width, height, stroke=0, fill=1)
        if look.bar:
            self._bar(0, 0, height)

    def _paint_boxes(self, row: Row, bottom: float, top: float) -> None:
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(THIN)
        x = 0.0
        for cell, width in zip(row.cells, self._inner, strict=True):
            across = width + 2 * self._look.side
            if cell:
                self.canv.roundRect(x, bottom, across, top - bottom, 2.5 * mm)
            x += across + self._look.gap

    def _bar(self, x: float, bottom: float, top: float) -> None:
        self.canv.setFillColor(ACCENT)
        self.canv.rect(x, bottom, 1 * mm, top - bottom, stroke=0, fill=1)

    def _rule(self, y: float, thickness: float, colour: Color) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(thickness)
        self.canv.line(0, y, sum(self._outer), y)

    def _height_of(self, row: Row) -> float:
        return row.height(self._inner) + 2 * self._look.pad

    def _with(self, rows: Sequence[Row]) -> "Grid":
        return Grid(self._outer, rows, self._header, self._look)


def panel(width: float, content: Cell, look: Look = PANEL) -> Grid:
    """A box around a stack of flowables, which goes on across pages."""
    return Grid([width], [Row(content)], look=look)


def stack_height(cell: Cell, width: float) -> float:
    """How high flowables are on top of each other, with the space between them."""
    return _Stack.of(cell, width).height


def _height(flowable: Flowable, width: float) -> float:
    return float(flowable.wrap(width, _ENDLESS)[1])

"""The blocks of one cell: measured once, drawn and split with its row."""

from collections.abc import Sequence

from apv_desktop.printing.flow import Block, Canvas
from apv_desktop.printing.tags import Element
from apv_desktop.printing.text import Text

Cell = Sequence[Block]


class Stack:
    """The blocks of a cell with the room each takes: what is above it and its height."""

    __slots__ = ("across", "blocks", "height", "places")

    def __init__(self, blocks: Cell, across: float, places: list[tuple[float, float]]) -> None:
        self.blocks, self.across, self.places = blocks, across, places
        self.height = sum([above + height for above, height in places])

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw the blocks on top of each other."""
        for block, (above, height) in zip(self.blocks, self.places, strict=True):
            block.draw(canvas, x, y - above)
            y -= above + height

    def draw_tagged(self, canvas: Canvas, x: float, y: float, cell: Element) -> None:
        """Draw the blocks inside the element of a cell; a paragraph alone is the cell itself."""
        if len(self.blocks) == 1 and isinstance(self.blocks[0], Text):
            self.blocks[0].stands_for(cell)
        canvas.tags.enter(cell)
        self.draw(canvas, x, y)
        canvas.tags.leave()

    def split(self, room: float, gives_way: bool) -> tuple["Stack", "Stack"]:
        """What fits, the last block split if it can be, and the others.

        What must stand by what follows, such as a label, goes along with it.
        """
        fit = 0
        while fit < len(self.places) and sum(self.places[fit]) <= room:
            room -= sum(self.places[fit])
            fit += 1
        parts, above = None, 0.0
        if fit < len(self.places):
            above = self.places[fit][0]
            parts = self.blocks[fit].split(self.across, room - above) if room > above else None
            if parts is None:
                fit = self._without_headings(fit) or (fit if gives_way else 0)
        taken, rest = list(self.blocks[:fit]), list(self.blocks[fit:])
        here, there = self.places[:fit], self.places[fit:]
        if parts is not None:
            taken.append(parts[0])
            here.append((above, parts[0].wrap(self.across)))
            rest[0] = parts[1]
        if rest:
            there[0] = (0.0, rest[0].wrap(self.across))
        return Stack(taken, self.across, here), Stack(rest, self.across, there)

    def _without_headings(self, fit: int) -> int:
        """How many of the first blocks are left without those that keep to what follows."""
        while fit and self.blocks[fit - 1].keeps:
            fit -= 1
        return fit

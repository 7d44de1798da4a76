"""Tables without anything in them, to fill in by hand."""

from collections.abc import Callable

from apv_desktop.printing.flow import ENDLESS, Block, Canvas
from apv_desktop.printing.grid import Grid


class BlankTable(Block):
    """An empty table with as many rows as the rest of the page holds."""

    def __init__(self, make: Callable[[int], Grid], fewest: int) -> None:
        """`make` gives the table with so many rows."""
        self._make, self._fewest = make, fewest
        self._grid = make(fewest)
        self.before, self.after = self._grid.before, self._grid.after

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The rest of the page, or the fewest rows where that is more."""
        one, two = (self._make(count).wrap(across) for count in (1, 2))
        room = 0 if down >= ENDLESS else 1 + int((down - one) / (two - one))
        self._grid = self._make(max(self._fewest, room))
        return self._grid.wrap(across, down)

    def split(self, across: float, down: float) -> tuple[Block, Block] | None:
        """The rows that fit, and those for the next page."""
        return self._grid.split(across, down)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint the table."""
        self._grid.draw(canvas, x, top)

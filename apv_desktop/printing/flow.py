"""Blocks that flow down a column and on to the next page. Lengths in points.

A block is measured by `wrap`, may be split in two, and is drawn downwards from its top left
corner. Everything is drawn at its place on the page, without moving the origin.
"""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from apv_desktop.domain.frozen import frozen

Canvas = Any  # a PaperCanvas
ENDLESS = 1e7
_CLOSE = 1e-6


class TooHighError(Exception):
    """A block is higher than a page and cannot be split: a mistake in a document."""


class Block:
    """Something that takes room in a column."""

    before = 0.0  # room above, unless it stands at the top
    after = 0.0  # room below; between two blocks the larger counts
    keeps = 0.0  # room for what must follow on the same page

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The height in this width. What is higher than `down` may answer with any more."""
        raise NotImplementedError

    def split(self, across: float, down: float) -> "tuple[Block, Block] | None":
        """What fits in this height, and the rest; None when nothing does."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint it in the width last wrapped to."""


class Space(Block):
    """Room between blocks."""

    def __init__(self, down: float) -> None:
        self._down = down

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The room."""
        return self._down


class Sign(Block):
    """Something that tells the flow what to do and takes no room itself."""

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """Nothing."""
        return 0.0


class PageBreak(Sign):
    """What comes next begins a page."""


class Room(Sign):
    """What comes next begins a page unless so much room is left."""

    def __init__(self, down: float) -> None:
        self.down = down


class Bookmark(Sign):
    """The outline leads to what comes next; `code` stands at the foot of pages from here on."""

    def __init__(self, title: str, level: int = 0, code: str = "") -> None:
        self.title, self.level, self.code = title, level, code


@frozen
class Column:
    """Where on a page blocks flow: the left edge, the top, the bottom and the width."""

    x: float
    top: float
    bottom: float
    across: float


class Flow:
    """Sends blocks down a column; `end_page` is called with each full page's code."""

    def __init__(self, canvas: Canvas, column: Column, end_page: Callable[[str], object]) -> None:
        self._canvas, self._column, self._end_page = canvas, column, end_page
        self._marks: list[Bookmark] = []
        self._code = ""
        self._y, self._after, self._empty = column.top, 0.0, True
        self._again: Sequence[Block] = ()

    def run(self, story: Iterable[Block], again: Sequence[Block] = ()) -> None:
        """Draw everything, to the end of the last page; `again` begins each page but the first.

        Raises:
            TooHighError: a block is higher than a page and cannot be split.
        """
        self._again = again
        steps = iter(story)
        waiting: deque[Block] = deque()
        while True:
            block = waiting.popleft() if waiting else next(steps, None)
            if block is None:
                break
            if isinstance(block, Bookmark):
                self._marks.append(block)
            elif isinstance(block, PageBreak):
                self._break()
            elif isinstance(block, Room):
                if self._y - block.down < self._column.bottom:
                    self._break()
            else:
                rest = self._place(block)
                if rest is not None:
                    waiting.appendleft(rest)
        self._break()

    def _place(self, block: Block) -> Block | None:
        """Draw a block, or what fits of it; the answer is what is left for the next page."""
        column = self._column
        above = 0.0 if self._empty else max(self._after, block.before)
        room = self._y - above - column.bottom
        height = block.wrap(column.across, room)
        if height + block.keeps > room and not self._empty and block.keeps:
            self._break()
            return block
        if height <= room + _CLOSE:
            self._draw(block, above, height)
            return None
        parts = block.split(column.across, room)
        if parts is None:
            if self._empty:
                raise TooHighError(type(block).__name__)
            self._break()
            return block
        first, rest = parts
        self._draw(first, above, first.wrap(column.across, room))
        self._break()
        return rest

    def _draw(self, block: Block, above: float, height: float) -> None:
        top = self._y - above
        for mark in self._marks:
            page = len(self._canvas.pages)
            self._canvas.outline.add(mark.title, page, top, mark.level)
            self._code = mark.code or self._code
        self._marks.clear()
        block.draw(self._canvas, self._column.x, top)
        self._y = top - height
        self._after = block.after
        self._empty = False

    def _break(self) -> None:
        """End the page, if anything stands on it."""
        if not self._empty:
            self._end_page(self._code)
            self._start()

    def _start(self) -> None:
        self._y, self._after, self._empty = self._column.top, 0.0, True
        for block in self._again:
            self._y -= block.wrap(self._column.across)


def heights(blocks: Sequence[Block], across: float) -> list[tuple[float, float]]:
    """For each block on top of the others: the room above it and its height."""
    placed: list[tuple[float, float]] = []
    after = 0.0
    for block in blocks:
        above = max(after, block.before) if placed else 0.0
        placed.append((above, block.wrap(across)))
        after = block.after
    return placed


def stack_height(blocks: Sequence[Block], across: float) -> float:
    """How high blocks are on top of each other."""
    return sum(above + height for above, height in heights(blocks, across))

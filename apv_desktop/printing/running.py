"""Sends blocks down a column and on to the next page, or only counts the pages that takes."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from apv_desktop.domain.frozen import frozen
from apv_desktop.printing.flow import Block, Bookmark, Canvas, PageBreak, Room, Sign, Space

_CLOSE = 1e-6
_SCRAP = 60.0  # two lines of large print


class TooHighError(Exception):
    """A block is higher than a page and cannot be split: a mistake in a document."""


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
        self._kept = False  # the last block keeps to the next
        self._again: Sequence[Block] = ()
        self._steps: Iterator[Block] = iter(())
        self._waiting: deque[Block] = deque()

    def run(self, story: Iterable[Block], again: Sequence[Block] = ()) -> None:
        """Draw everything, to the end of the last page; `again` begins each page but the first.

        Raises:
            TooHighError: a block is higher than a page and cannot be split.
        """
        self._again, self._steps = again, iter(story)
        while True:
            block = self._waiting.popleft() if self._waiting else next(self._steps, None)
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
                    self._waiting.appendleft(rest)
        self._break()

    def _ahead(self) -> Iterator[Block]:
        """What comes next on the same page, without taking it."""
        at = 0
        while True:
            if at == len(self._waiting):
                block = next(self._steps, None)
                if block is None:
                    return
                self._waiting.append(block)
            if isinstance(self._waiting[at], PageBreak):
                return
            yield self._waiting[at]
            at += 1

    def _place(self, block: Block) -> Block | None:
        """Draw a block, or what fits of it; the answer is what is left for the next page."""
        column = self._column
        above = 0.0 if self._empty else max(self._after, block.before)
        room = self._y - above - column.bottom
        height = block.wrap(column.across, room)
        if block.parts and (self._empty or not self._is_followed(room - height, block)):
            return None
        if block.keeps and not self._empty and not self._begins(room - height, block):
            self._break()
            return block
        if height > room + _CLOSE:
            return self._divide(block, above, block.split(column.across, room), room)
        parts = self._split_for_next(block, height, room)
        if parts is not None:
            return self._divide(block, above, parts, room)
        self._draw(block, above, height)
        return None

    def _divide(
        self, block: Block, above: float, parts: tuple[Block, Block] | None, room: float
    ) -> Block:
        """Draw the first of two parts, and begin the next page with the other or with it all."""
        if parts is None and not self._empty:
            self._break()
            return block
        if parts is None:
            block.give_way()
            parts = block.split(self._column.across, room)
        if parts is None:
            raise TooHighError(type(block).__name__)
        first, rest = parts
        self._draw(first, above, first.wrap(self._column.across, room))
        self._break()
        return rest

    def _begins(self, room: float, block: Block) -> bool:
        """Whether what follows a block that keeps to it can begin in the room below it.

        A line or two is no beginning when a table or a picture comes after it, and what is half
        a page high without an end has begun.
        """
        after, begun = block.after, False
        least = room - (self._column.top - self._column.bottom) / 2
        for coming in self._ahead():
            if (begun and (coming.keeps or isinstance(coming, Room))) or room < least:
                return True
            if isinstance(coming, Room) and coming.down > room:
                return False
            if isinstance(coming, Sign):
                continue
            room -= max(after, coming.before)
            height = coming.wrap(self._column.across, room)
            if not coming.keeps and not isinstance(coming, Space):
                if height > room + _CLOSE:
                    return coming.split(self._column.across, room) is not None
                if begun or height > _SCRAP:
                    return True
                begun = True
            room -= height
            after = coming.after
        return room > -_CLOSE

    def _is_followed(self, room: float, block: Block) -> bool:
        """Whether the next block stands on this page as well, whole."""
        for coming in self._ahead():
            if not isinstance(coming, Sign):
                room -= max(block.after, coming.before)
                return coming.wrap(self._column.across, room) <= room + _CLOSE
        return False

    def _split_for_next(
        self, block: Block, height: float, room: float
    ) -> tuple[Block, Block] | None:
        """A block in two if what holds on to it had to begin a page alone otherwise."""
        coming = next(self._ahead(), None)
        if coming is None or not coming.holds:
            return None
        across = self._column.across
        needed = max(block.after, coming.before) + coming.wrap(across)
        if height + needed <= room + _CLOSE:
            return None
        parts = block.split(across, height - 1)
        if parts is None:  # it goes along whole, unless a heading would be left behind
            return None if self._empty or self._kept else (Space(0), block)
        page = self._column.top - self._column.bottom
        return parts if parts[1].wrap(across) + needed <= page else None

    def _draw(self, block: Block, above: float, height: float) -> None:
        top = self._y - above
        self._paint(block, top)
        self._y = top - height
        self._after = block.after
        self._kept = block.keeps
        self._empty = False

    def _paint(self, block: Block, top: float) -> None:
        for mark in self._marks:
            page = len(self._canvas.pages)
            self._canvas.outline.add(mark.title, page, top, mark.level)
            self._code = mark.code or self._code
        self._marks.clear()
        block.draw(self._canvas, self._column.x, top)

    def _break(self) -> None:
        """End the page, if anything stands on it."""
        if not self._empty:
            self._end_page(self._code)
            self._start()

    def _start(self) -> None:
        self._y, self._after, self._empty = self._column.top, 0.0, True
        for block in self._again:
            self._y -= block.wrap(self._column.across)


class Trial(Flow):
    """Counts the pages of a story without drawing it."""

    def __init__(self, column: Column) -> None:
        super().__init__(None, column, self._count)
        self.pages = 0

    def _count(self, code: str) -> None:
        self.pages += 1

    def _paint(self, block: Block, top: float) -> None:
        """Nothing is drawn."""

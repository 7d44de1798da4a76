"""What flows down a column and on to the next page (`running.py`). Lengths in points.

A block is measured by `wrap`, may be split in two, and is drawn downwards from its top left
corner. Everything is drawn at its place on the page, without moving the origin.
"""

from collections.abc import Sequence
from typing import Any

from apv_desktop.domain.frozen import frozen

Canvas = Any  # a PaperCanvas
ENDLESS = 1e7


@frozen
class Tightness:
    """How much of the usual room is taken where a page must hold more; letters stay their size.

    `air` is between blocks and in tables, `leading` between the lines of a text, `hand` what is
    left to write on by hand.
    """

    air: float
    leading: float = 1.0
    hand: float = 1.0


class Block:
    """Something that takes room in a column."""

    before = 0.0  # room above, unless it stands at the top
    after = 0.0  # room below; between two blocks the larger counts
    keeps = False  # stands on the page where what follows begins
    holds = False  # never begins a page alone: the last of what is before comes along
    parts = False  # stands between two others on the same page, or not at all

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The height in this width. What is higher than `down` may answer with any more."""
        raise NotImplementedError

    def split(self, across: float, down: float) -> "tuple[Block, Block] | None":
        """What fits in this height, and the rest; None when nothing does."""
        return None

    def give_way(self) -> None:
        """Be split where it should not be from now on, since no page holds it otherwise."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint it in the width last wrapped to."""

    def tighten(self, tight: Tightness) -> None:
        """Take less room from now on, before anything is measured."""
        self.before *= tight.air
        self.after *= tight.air


class Space(Block):
    """Room between blocks."""

    def __init__(self, down: float) -> None:
        self._down = down

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """The room."""
        return self._down

    def tighten(self, tight: Tightness) -> None:
        """Less air."""
        self._down *= tight.air


class HandSpace(Space):
    """Room to write in by hand, where something else rules the line."""

    def tighten(self, tight: Tightness) -> None:
        """Still room for a hand."""
        self._down *= tight.hand


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


class Together(Block):
    """Blocks on top of each other that no page's end divides."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self.before, self.after = blocks[0].before, blocks[-1].after

    def wrap(self, across: float, down: float = ENDLESS) -> float:
        """All of them."""
        self._places = heights(self._blocks, across)
        return sum(above + height for above, height in self._places)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Paint them downwards."""
        for block, (above, height) in zip(self._blocks, self._places, strict=True):
            block.draw(canvas, x, top - above)
            top -= above + height

    def tighten(self, tight: Tightness) -> None:
        """Each of them."""
        super().tighten(tight)
        for block in self._blocks:
            block.tighten(tight)


class Tail(Together):
    """Such blocks that never stand on a page alone, as lines to sign on would."""

    holds = True


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
